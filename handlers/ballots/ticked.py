"""Ballots on which options are ticked: a button ticks or unticks."""

from collections.abc import Sequence

from handlers.ballots.ballot import Ballot
from handlers.conversation import Refused
from handlers.screen import Button, Rows
from handlers.texts import Say

TICK, UNTICK = "+", "-"


class Ticked(Ballot):
    """Tick options, in any order."""

    def too_much(self, say: Say, values: Sequence[str], number: str) -> str:
        """Why this option cannot be ticked besides those; empty: it can."""
        raise NotImplementedError

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        return "\n".join(f"☑ {self.told(language, number)}" for number in values)

    def buttons_of(self, say: Say, language: str, number: str, values: Sequence[str]) -> Rows:
        sign, box = (UNTICK, "☑") if number in values else (TICK, "☐")
        return ((Button(f"{box} {self.told(language, number)}", sign + number),),)

    def tapped(self, say: Say, value: str, values: list[str]) -> list[str] | Refused | None:
        sign, number = value[:1], value[1:]
        if sign not in (TICK, UNTICK) or number not in self.numbered:
            return None
        others = [each for each in values if each != number]
        if sign == UNTICK:
            return others
        if sentence := self.too_much(say, others, number):
            return Refused(sentence)
        return self.by_number([*others, number])
