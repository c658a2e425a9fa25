"""What every ballot has, whatever its kind: the options in pages, and how a tap changes it."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from pydantic import Field, field_validator

from handlers.ballots.option import Option
from handlers.conversation import Answered, Drafted, Outcome, Refused
from handlers.pages import shortened
from handlers.prompts import ON_A_PAGE, turned_to, typed_label, ways_to_pages
from handlers.questions.question import Answer, Form, OnPaper, Question, answer
from handlers.said import Pressed, Said
from handlers.screen import Button, Picture, Rows
from handlers.texts import FALLBACK, Say, in_language
from models.rules.ballot import BallotKind, Paper

MOST_OPTIONS = 60
_SO_FAR = 2500
"""Characters of what stands on the ballot, shown while it is filled in; the look back has all."""
BLANK = "blank"
DONE = "done-voting"
EXPLAIN, NO_MORE = "explain", "explain-not"
OPEN, CLOSE = "open-", "close"
"""Before the number of an option whose picture is to be seen; and back to the ballot."""


class Ballot(Question):
    """A question that is a ballot. An option is called by its number in the list, from 1 on.

    The draft holds what stands on the ballot so far, the page, and whether the options are
    explained. Each button says what is to be, so that tapping it twice does it once.
    """

    shows_answer: ClassVar[bool] = True

    options: tuple[Option, ...] = Field(min_length=2, max_length=MOST_OPTIONS)
    order: tuple[str, ...] = ()
    """The numbers of the options as one resident sees them; empty: as they are."""

    @field_validator("options")
    @classmethod
    def _texts_differ(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        if len({option.text[FALLBACK].casefold() for option in options}) < len(options):
            raise ValueError("two options have the same text")
        return options

    @property
    def paper(self) -> Paper:
        """What may stand on it, for the rules."""
        return Paper(BallotKind(self.name), self._names(FALLBACK))

    def paper_in(self, language: str) -> Paper:
        """The same, with the options named in this language."""
        return replace(self.paper, names=self._names(language))

    def _names(self, language: str) -> Mapping[str, str]:
        return {number: self.label(language, number) for number in self.numbered}

    @property
    def numbered(self) -> Mapping[str, Option]:
        """The options by their numbers."""
        return {str(number): option for number, option in enumerate(self.options, 1)}

    def arranged(self, pseudonym: str) -> Self:
        """The options in an order of this resident's own, the same at every turn."""
        order = list(self.numbered)
        random.Random(pseudonym).shuffle(order)
        return self.model_copy(update={"order": tuple(order)})

    def how(self, say: Say) -> str:
        """What to do, in a sentence."""
        raise NotImplementedError

    def how_on_paper(self, say: Say) -> str:
        """What to do with a pen."""
        raise NotImplementedError

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        """What stands on the ballot now."""
        raise NotImplementedError

    def buttons_of(self, say: Say, language: str, number: str, values: Sequence[str]) -> Rows:
        """The row of an option: its first button does what typing its name does."""
        raise NotImplementedError

    def tapped(self, say: Say, value: str, values: list[str]) -> list[str] | Refused | None:
        """The ballot after a tap; None: no button of this ballot says that."""
        raise NotImplementedError

    def label(self, language: str, number: str) -> str:
        """The option's text."""
        return in_language(self.numbered[number].text, language)

    def told(self, language: str, number: str) -> str:
        """The option with all that one chooses by."""
        return self.label(language, number)

    def by_number(self, values: Sequence[str]) -> list[str]:
        """In the order in which everybody's ballot is written."""
        return sorted(values, key=lambda value: list(self.numbered).index(value.partition("*")[0]))

    def shown(self) -> Sequence[str]:
        """The numbers of the options in the order in which they are shown."""
        return self.order or tuple(self.numbered)

    def listed(self, values: Sequence[str]) -> Sequence[str]:
        """The numbers of the options that have a button, as they are shown."""
        return self.shown()

    def ready(self, say: Say, values: Sequence[str]) -> str:
        """What the button says that ends it: far below the text, so it tells what is left."""
        return say("button-ballot-done")

    def rows(self, say: Say, language: str, values: Sequence[str], page: int) -> Rows:
        """The rows of the options on one page, and the ways to the others."""
        shown = self.listed(values)
        here = shown[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
        rows = tuple(
            row for number in here for row in self.buttons_of(say, language, number, values)
        )
        return rows + ways_to_pages(say, page, -(-len(shown) // ON_A_PAGE))

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        state = _State.of(draft, kept)
        if state.opened in self.numbered:
            return self._opened(say, language, state.opened, state.values)
        values, listed = state.values, self.listed(state.values)
        page = min(state.page, max(0, len(listed) - 1) // ON_A_PAGE)
        parts = [self.how(say)]
        rows = self.rows(say, language, values, page)
        here = listed[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
        if state.explained:
            parts += [self._explained(say, language, number) for number in here]
            rows += self._pictures(say, language, here)
        else:
            parts.append(shortened(self.so_far(say, language, values), _SO_FAR))
        if any(option.description or option.picture for option in self.options):
            label, value = (
                ("button-explain-not", NO_MORE) if state.explained else ("button-explain", EXPLAIN)
            )
            rows += ((Button(say(label), value),),)
        if values:
            rows += ((Button(self.ready(say, values), DONE),),)
        return Form("\n\n".join(part for part in parts if part), rows)

    def on_paper(self, say: Say, language: str) -> OnPaper:
        options = [self.told(language, number) for number in self.numbered]
        return OnPaper(self.how_on_paper(say), [*options, say("button-blank")])

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        state = _State.of(draft, kept)
        values = state.values
        value = (
            said.value if isinstance(said, Pressed) else self._typed(say, language, said, values)
        )
        turned = turned_to(said)
        if value == DONE:
            return Answered(answer(*values)) if values else Refused(say("ballot-empty"))
        if turned is not None:
            return Drafted(vars(replace(state, page=turned)))
        if value in (EXPLAIN, NO_MORE):
            return Drafted(vars(replace(state, explained=value == EXPLAIN)))
        if value == CLOSE:
            return Drafted(vars(replace(state, opened="")))
        if value.startswith(OPEN) and value.removeprefix(OPEN) in self.numbered:
            return Drafted(vars(replace(state, opened=value.removeprefix(OPEN))))
        changed = self.tapped(say, value, list(values)) if value else None
        if changed is None:
            return Refused(say("use-the-buttons"))
        if isinstance(changed, Refused):
            return changed
        return Drafted(vars(replace(state, values=changed, opened="")))

    def ways_past(self, say: Say) -> list[Button]:
        return [Button(say("button-blank"), BLANK)]

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        if given["values"] == [BLANK]:
            return say("ballot-blank")
        return self.so_far(say, language, given["values"])

    def filled_in(self, given: Answer) -> list[str]:
        """What stands on the ballot, for the count; nothing when it is blank.

        Raises:
            ValueError: it is not a ballot that counts.
        """
        values = [] if given["values"] == [BLANK] else list(given["values"])
        if not self.paper.takes(values):
            raise ValueError("no sequence of taps may lead to this ballot")
        return values

    def _explained(self, say: Say, language: str, number: str) -> str:
        option = self.numbered[number]
        told = [in_language(text, language) for text in (option.description,) if text]
        if option.picture_words:
            told.append(say("option-picture", seen=in_language(option.picture_words, language)))
        return "\n".join([self.label(language, number), *(told or ["–"])])

    def _pictures(self, say: Say, language: str, numbers: Sequence[str]) -> Rows:
        """A button for each picture of these options."""
        return tuple(
            (Button(say("button-see-picture", option=self.label(language, each)), OPEN + each),)
            for each in numbers
            if self.numbered[each].picture
        )

    def _opened(self, say: Say, language: str, number: str, values: Sequence[str]) -> Form:
        """One option with its picture."""
        picture = self.numbered[number].picture
        close = (Button(say("button-to-ballot"), CLOSE),)
        return Form(
            self._explained(say, language, number),
            (*self.buttons_of(say, language, number, values), close),
            Picture(picture) if picture else None,
        )

    def _typed(self, say: Say, language: str, said: Said, values: Sequence[str]) -> str:
        """What the button of the typed option says."""
        options = [Button(self.label(language, number), number) for number in self.shown()]
        number = typed_label(said, options)
        rows = self.buttons_of(say, language, number, values) if number else ()
        if rows:
            return rows[0][0].value
        endings = (self.ready(say, values), say("button-ballot-done"))
        return typed_label(said, [Button(label, DONE) for label in endings]) or ""


@dataclass(frozen=True)
class _State:
    """Where someone is on a ballot: what stands on it, the page, and what is told."""

    values: list[str]
    page: int = 0
    explained: bool = False
    opened: str = ""
    """The number of the option whose picture is shown."""

    @classmethod
    def of(cls, draft: Any, kept: Answer | None) -> Self:
        if draft:
            return cls(**draft)
        return cls([value for value in (kept or {}).get("values", []) if value != BLANK])
