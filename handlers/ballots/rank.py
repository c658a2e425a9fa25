"""Ranking: tapping the best first, as far as one likes. Nothing is filled in beforehand."""

from collections.abc import Sequence
from typing import ClassVar

from handlers.ballots.ballot import Ballot
from handlers.conversation import Refused
from handlers.screen import Button, Rows
from handlers.texts import Say

AT = "="
UPTO = "upto"
"""Before the number of places that stay: what "undo" says."""


class Rank(Ballot):
    """Put options in order. A button says at which place its option is to be."""

    name: ClassVar[str] = "rank"

    def how(self, say: Say) -> str:
        return say("ballot-rank")

    def how_on_paper(self, say: Say) -> str:
        return say("paper-rank")

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        return "\n".join(
            f"{place}. {self.label(language, number)}" for place, number in enumerate(values, 1)
        )

    def listed(self, values: Sequence[str]) -> Sequence[str]:
        """Those that have no place yet: the others stand in the text, in their order."""
        return [number for number in self.shown() if number not in values]

    def ready(self, say: Say, values: Sequence[str]) -> str:
        return say("button-ballot-done-ranked", count=len(values), total=len(self.options))

    def rows(self, say: Say, language: str, values: Sequence[str], page: int) -> Rows:
        rows = super().rows(say, language, values, page)
        if not values:
            return rows
        last = self.label(language, values[-1])
        undo = Button(say("button-rank-undo", option=last), f"{UPTO}{len(values) - 1}")
        return (*rows, (undo,))

    def buttons_of(self, say: Say, language: str, number: str, values: Sequence[str]) -> Rows:
        label = self.label(language, number)
        if number in values:
            place = values.index(number) + 1
            return ((Button(f"{place}. {label}", f"{place}{AT}{number}"),),)
        return ((Button(f"☐ {label}", f"{len(values) + 1}{AT}{number}"),),)

    def tapped(self, say: Say, value: str, values: list[str]) -> list[str] | Refused | None:
        if value.startswith(UPTO):
            return self._undone(value.removeprefix(UPTO), values)
        place, _, number = value.partition(AT)
        if number not in self.numbered or place not in map(str, range(1, len(self.options) + 1)):
            return None
        if number in values:
            if values[int(place) - 1 : int(place)] == [number]:
                return values  # tapped twice
            return Refused(say("ballot-ranked-already", place=values.index(number) + 1))
        if int(place) != len(values) + 1:
            return Refused(say("ballot-place-taken", place=place))
        return [*values, number]

    def _undone(self, places: str, values: list[str]) -> list[str] | None:
        if places not in map(str, range(len(self.options))):
            return None
        return values[: int(places)]
