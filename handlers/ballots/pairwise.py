"""Two at a time: choosing between two options, again and again, as often as one likes."""

import random
from collections.abc import Sequence
from itertools import combinations
from typing import ClassVar

from handlers.ballots.ballot import Ballot
from handlers.conversation import Refused
from handlers.questions.question import Answer
from handlers.screen import Button, Rows
from handlers.texts import Say

OVER = ">"
WITHOUT = "without "
"""Before a choice that is to be taken back."""


class Pairwise(Ballot):
    """Choose between two. A button says which option is chosen over which."""

    name: ClassVar[str] = "pairwise"

    def how(self, say: Say) -> str:
        return say("ballot-pairwise")

    def how_on_paper(self, say: Say) -> str:
        return say("paper-rank")  # who puts all in order has compared each two of them

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        lines = []
        for value in reversed(values):
            winner, loser = (self.label(language, number) for number in value.split(OVER))
            lines.append(say("ballot-chosen-over", winner=winner, loser=loser))
        return "\n".join(lines)

    def rows(self, say: Say, language: str, values: Sequence[str], page: int) -> Rows:
        rows: list[tuple[Button, ...]] = []
        pair = self._next_pair(values)
        if pair:
            one, other = pair
            rows = [
                (Button(self.label(language, one), f"{one}{OVER}{other}"),),
                (Button(self.label(language, other), f"{other}{OVER}{one}"),),
            ]
        if values:
            rows.append((Button(say("button-pair-undo"), f"{WITHOUT}{values[-1]}"),))
        return tuple(rows)

    def buttons_of(self, say: Say, language: str, number: str, values: Sequence[str]) -> Rows:
        pair = self._next_pair(values)
        if pair is None or number not in pair:
            return ()
        other = pair[1] if number == pair[0] else pair[0]
        return ((Button(self.label(language, number), f"{number}{OVER}{other}"),),)

    def tapped(self, say: Say, value: str, values: list[str]) -> list[str] | Refused | None:
        choice = value.removeprefix(WITHOUT)
        pair = choice.split(OVER)
        if len(pair) != 2 or pair[0] == pair[1] or not set(pair) <= set(self.numbered):
            return None
        if value.startswith(WITHOUT):
            return [each for each in values if each != choice]
        if choice in values:
            return values  # tapped twice
        return [*(each for each in values if set(each.split(OVER)) != set(pair)), choice]

    def filled_in(self, given: Answer) -> list[str]:
        return sorted(super().filled_in(given))  # in which order they came by says nothing

    def _next_pair(self, values: Sequence[str]) -> tuple[str, str] | None:
        """The next two that were not compared yet, in an order of this resident's own in which
        every option comes by soon."""
        compared = {frozenset(value.split(OVER)) for value in values}
        pairs = list(combinations(self.shown(), 2))
        random.Random(",".join(self.shown())).shuffle(pairs)
        waiting = [pair for pair in pairs if frozenset(pair) not in compared]
        if not waiting:
            return None
        seen = [number for value in values for number in value.split(OVER)]
        return min(waiting, key=lambda pair: sum(seen.count(number) for number in pair))
