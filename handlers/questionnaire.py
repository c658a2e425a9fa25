"""A questionnaire: its texts and its questions, as a template holds them."""

from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, SerializeAsAny, field_validator, model_validator

from handlers.easy import eased, plain_languages, texts_in
from handlers.questions import ballot_kinds, question_kinds
from handlers.questions.question import (
    Answer,
    Plain,
    Question,
    Translated,
    Written,
    is_passed_by,
)
from models.rules.expressions import Value, expression
from models.rules.routing import Route, Step

TEMPLATES = Path(__file__).parent / "templates"
MOST_QUESTIONS = 100
JOINT = "evaluatie-samenwerken"
"""The template with which residents and staff look back on working together."""


class Questionnaire(Plain):
    """What is asked, and what residents are told before they answer."""

    title: Translated
    purpose: Translated
    """Why it is asked and what is done with it: the middle of the consent text."""
    questions: tuple[SerializeAsAny[Question], ...] = Field(min_length=1, max_length=MOST_QUESTIONS)
    calculations: dict[str, Written] = Field(default={})
    """What is worked out from the answers of a sheet, for who reads them; nobody is asked."""

    @field_validator("questions", mode="before")
    @classmethod
    def _by_kind(cls, questions: Any) -> Any:
        kinds = question_kinds() | ballot_kinds()
        return tuple(_question(kinds, plain) for plain in questions)

    @field_validator("questions")
    @classmethod
    def _keys_differ(cls, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        keys = [question.key for question in questions]
        if len(set(keys)) < len(keys):
            raise ValueError("two questions have the same key")
        return questions

    @field_validator("questions")
    @classmethod
    def _conditions_name_questions(cls, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        keys = {question.key for question in questions}
        for question in questions:
            for name in sorted(question.asks_of - keys):
                raise ValueError(f"question {question.key}: there is no question {name}")
        return questions

    @model_validator(mode="after")
    def _calculations_name_questions(self) -> "Questionnaire":
        for name, text in self.calculations.items():
            unknown = expression(text).names - {question.key for question in self.questions}
            if unknown:
                raise ValueError(f"calculation {name}: there is no question {min(unknown)}")
        return self

    @cached_property
    def route(self) -> Route:
        """Which of the questions apply to whom."""
        return Route(
            [
                Step(each.key, expression(each.relevant) if each.relevant else None)
                for each in self.questions
            ]
        )

    @cached_property
    def by_key(self) -> dict[str, Question]:
        """The questions by their keys."""
        return {question.key: question for question in self.questions}

    @cached_property
    def easier(self) -> dict[str, Question]:
        """The questions that have easy texts, with those, by their keys."""
        easy = {question.key: eased(question) for question in self.questions}
        return {key: each for key, each in easy.items() if each != self.by_key[key]}

    @cached_property
    def languages(self) -> set[str]:
        """The languages that every one of its texts is in."""
        return set.intersection(*(plain_languages(text) for text in texts_in(self)))

    def value_of(self, key: str, given: Answer | None) -> Value:
        """An answer as conditions see it; a question that was passed by has no value."""
        return "" if given is None or is_passed_by(given) else self.by_key[key].expressed(given)


def _question(kinds: dict[str, type[Question]], plain: Any) -> Question:
    if isinstance(plain, Question):
        return plain
    fields = dict(plain)
    kind = fields.pop("kind", None)
    if kind not in kinds:
        raise ValueError(f"kind is {kind!r}; it can be {', '.join(sorted(kinds))}")
    return kinds[kind].model_validate(fields)


def template_names() -> list[str]:
    """The ready templates."""
    return sorted(path.stem for path in TEMPLATES.glob("*.yaml"))


@cache
def template(name: str) -> dict[str, Any]:
    """A ready template as plain data, checked to be a questionnaire.

    Raises:
        pydantic.ValidationError: it is not one.
    """
    plain: dict[str, Any] = yaml.safe_load((TEMPLATES / f"{name}.yaml").read_text("utf-8"))
    Questionnaire.model_validate(plain)
    return plain
