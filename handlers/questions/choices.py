"""What the questions with choices share: the choices, and "Anders, namelijk …"."""

from collections.abc import Mapping
from random import Random
from typing import Self

from pydantic import Field, model_validator

from handlers.conversation import Answered, Drafted, Outcome, Refused
from handlers.questions.filtering import NAME_COLUMN, filter_of
from handlers.questions.question import (
    LONGEST_WORDS,
    NOT_ANSWERS,
    SKIPPED,
    Answer,
    OnPaper,
    Plain,
    Question,
    Translated,
    ValuesOf,
    answer,
    typed_words,
    unreadable,
)
from handlers.said import Said
from handlers.screen import Button
from handlers.texts import Say, in_language, listed
from models.rules.expressions import Expression
from models.rules.wrong_expression import WrongExpression

OTHER = "other"
CHOICE_NAME = r"^[A-Za-z0-9][A-Za-z0-9_]{0,31}$"


class Choice(Plain):
    """Something that can be chosen; `name` is what is counted."""

    name: str = Field(pattern=CHOICE_NAME)
    text: Translated
    about: dict[str, str] = Field(default={})
    """What a filter looks at besides the name."""


class WithChoices(Question):
    """A question with choices."""

    choices: tuple[Choice, ...] = Field(min_length=2, max_length=60)
    other: bool = False
    shuffled: bool = False
    """Each resident has the choices in an order of their own, so that none is always first."""
    choice_filter: str = ""
    """Which of the choices are offered, by earlier answers; see `handlers.questions.filtering`."""

    @model_validator(mode="after")
    def _names_differ(self) -> "WithChoices":
        names = [choice.name for choice in self.choices]
        if len(set(names)) < len(names) or (self.other and OTHER in names):
            raise ValueError(f"question {self.key}: two choices have the same name")
        if SKIPPED in names:
            raise ValueError(f"question {self.key}: no choice can have the name {SKIPPED}")
        return self

    @model_validator(mode="after")
    def _filter_is_readable(self) -> "WithChoices":
        try:
            self.filters()
        except WrongExpression as wrong:
            raise unreadable(self.choice_filter, wrong) from None
        return self

    def filters(self) -> Mapping[str, Expression]:
        """What must hold for each choice to be offered; empty: all always are."""
        if not self.choice_filter:
            return {}
        return {
            choice.name: filter_of(self.choice_filter, {**choice.about, NAME_COLUMN: choice.name})
            for choice in self.choices
        }

    @property
    def asks_of(self) -> frozenset[str]:
        return super().asks_of.union(*(each.names for each in self.filters().values()))

    def narrowed(self, values_of: ValuesOf) -> Self:
        filters = self.filters()
        if not filters:
            return self
        offered = tuple(
            choice
            for choice in self.choices
            if filters[choice.name].holds(values_of(filters[choice.name].names))
        )
        # Where nothing is left to choose, nobody is held up.
        required = self.required and bool(offered or self.other)
        return self.model_copy(update={"choices": offered, "required": required})

    def still_fits(self, given: Answer, values_of: ValuesOf) -> bool:
        if not self.choice_filter:
            return True
        offered = {OTHER, *NOT_ANSWERS, *(each.name for each in self.narrowed(values_of).choices)}
        return offered.issuperset(given["values"])

    def arranged(self, pseudonym: str) -> Self:
        if not self.shuffled:
            return self
        choices = list(self.choices)
        Random(f"{pseudonym} {self.key}").shuffle(choices)
        return self.model_copy(update={"choices": tuple(choices)})

    def labels(self, say: Say, language: str) -> dict[str, str]:
        """The text of each value that can be chosen."""
        labels = {choice.name: in_language(choice.text, language) for choice in self.choices}
        return labels | ({OTHER: say("answer-other")} if self.other else {})

    def buttons(self, say: Say, language: str) -> list[Button]:
        """A button a choice."""
        labels = self.labels(say, language)
        return [Button(label, value) for value, label in labels.items()]

    def on_paper(self, say: Say, language: str) -> OnPaper:
        labels = self.labels(say, language)
        return OnPaper(say("paper-one"), list(labels.values()), lines=int(self.other))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        labels = self.labels(say, language)
        words = given.get("words")
        told = (
            say("answer-other-namely", words=words) if value == OTHER and words else labels[value]
            for value in given["values"]
        )
        return listed(told, language)

    @property
    def values(self) -> tuple[str, ...]:
        return (*(choice.name for choice in self.choices), *((OTHER,) if self.other else ()))

    def label_of(self, say: Say, language: str, value: str) -> str:
        return self.labels(say, language).get(value, value)


def take_other(say: Say, said: Said, values: list[str]) -> Outcome:
    """The words behind "Anders, namelijk"; `values` are the choices beside it, in their order."""
    words = typed_words(said)
    if words is None:
        return Refused(say("please-type"))
    if len(words) > LONGEST_WORDS:
        return Refused(say("too-long", count=len(words), most=LONGEST_WORDS))
    return Answered(answer(*values, words=words))


def ask_other(values: list[str]) -> Outcome:
    """Wait for the words behind "Anders, namelijk"."""
    return Drafted({"values": values, "typing": True})
