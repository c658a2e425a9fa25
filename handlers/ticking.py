"""Ticking any number of a few buttons."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.prompts import one_below_another
from handlers.said import Pressed, Said
from handlers.screen import Button, Screen


@dataclass(frozen=True)
class Tick:
    """Tick any number of the screen's buttons, `ticked` to begin with, then say that it is done."""

    shown: Callable[[], Screen]
    ticked: tuple[str, ...] = ()
    least: int = 1
    """How many are to be ticked before it can be done."""
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        screen, chosen = self.shown(), self._chosen(draft, kept)
        rows = [
            Button(("☑ " if button.value in chosen else "☐ ") + button.label, button.value)
            for row in screen.rows
            for button in row
        ]
        if self.least <= max(len(chosen), 1):
            rows.append(Button(chat.say("button-done", count=len(chosen)), "done-ticking"))
        return replace(screen, rows=one_below_another(rows))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        chosen = self._chosen(draft, kept)
        values = [button.value for row in self.shown().rows for button in row]
        if isinstance(said, Pressed) and said.value in values:
            return Drafted([each for each in values if (each in chosen) != (each == said.value)])
        if isinstance(said, Pressed) and said.value == "done-ticking" and len(chosen) >= self.least:
            return Answered(chosen)
        return Refused(chat.say("use-the-buttons"))

    def _chosen(self, draft: Any, kept: Any) -> list[str]:
        return list(draft if draft is not None else kept if kept is not None else self.ticked)
