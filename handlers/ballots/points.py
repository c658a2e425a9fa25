"""Points: dividing a number of points over the options."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from pydantic import Field

from handlers.ballots.ballot import Ballot
from handlers.conversation import Refused
from handlers.screen import Button, Rows
from handlers.texts import Say
from models.rules.ballot import Paper

GIVES = "*"


class Points(Ballot):
    """Divide `points`, all or some. A button says how many its option is to have."""

    name: ClassVar[str] = "points"

    points: int = Field(ge=1, le=100)

    @property
    def paper(self) -> Paper:
        return replace(super().paper, points=self.points)

    def how(self, say: Say) -> str:
        return say("ballot-points", points=self.points)

    def how_on_paper(self, say: Say) -> str:
        return say("paper-points", points=self.points)

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        given = _given(values)
        lines = [f"{self.label(language, number)}: {points}" for number, points in given.items()]
        left = self.points - sum(given.values())
        return "\n".join([*lines, say("ballot-points-left", left=left)])

    def ready(self, say: Say, values: Sequence[str]) -> str:
        left = self.points - sum(_given(values).values())
        return say("button-ballot-done-points", left=left)

    def buttons_of(self, say: Say, language: str, number: str, values: Sequence[str]) -> Rows:
        points = _given(values).get(number, 0)
        more = Button(f"+ {self.label(language, number)}: {points}", f"{number}{GIVES}{points + 1}")
        if not points:
            return ((more,),)
        less = Button(say("button-point-less"), f"{number}{GIVES}{points - 1}")
        return ((more, less),)

    def tapped(self, say: Say, value: str, values: list[str]) -> list[str] | Refused | None:
        number, _, points = value.partition(GIVES)
        if number not in self.numbered or points not in map(str, range(self.points + 2)):
            return None
        others = {each: given for each, given in _given(values).items() if each != number}
        if sum(others.values()) + int(points) > self.points:
            return Refused(say("ballot-no-points-left"))
        given = others | ({number: int(points)} if int(points) else {})
        return self.by_number([f"{each}{GIVES}{given[each]}" for each in given])


def _given(values: Sequence[str]) -> Mapping[str, int]:
    """The points by option."""
    pairs = (value.split(GIVES) for value in values)
    return {number: int(points) for number, points in pairs}
