"""Prompts that are no question of a questionnaire: choosing from buttons, typing a date."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import (
    Answered,
    Button,
    Chat,
    Drafted,
    Outcome,
    Pressed,
    Refused,
    Rows,
    Said,
    Screen,
    Typed,
)


def one_below_another(buttons: Sequence[Button]) -> Rows:
    """A row a button: easy to read and to hit."""
    return tuple((button,) for button in buttons)


def typed_label(said: Said, buttons: Sequence[Button]) -> str | None:
    """The value of the button whose label was typed instead of pressed."""
    if isinstance(said, Typed):
        wanted = said.text.strip().casefold()
        for button in buttons:
            if button.label.casefold() == wanted:
                return button.value
    return None


@dataclass(frozen=True)
class Choose:
    """Pick one button. Values of the machine's own (`jump`, `undo`) may be among them."""

    shown: Callable[[], Screen]
    """Called only when this step is the one at hand."""
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return self.shown()

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        buttons = [button for row in self.shown().rows for button in row]
        if isinstance(said, Pressed) and any(said.value == button.value for button in buttons):
            return Answered(said.value)
        typed = typed_label(said, buttons)
        return Answered(typed) if typed else Refused(chat.say("use-the-buttons"))


@dataclass(frozen=True)
class Leaf:
    """Leaf through pages that take long to look up."""

    pages: Callable[[], Awaitable[Sequence[Screen]]]
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        pages = await self.pages()
        at = min(draft or 0, len(pages) - 1)
        ways = [
            Button(chat.say(label), f"page-{to}")
            for label, to in (("button-previous-page", at - 1), ("button-next-page", at + 1))
            if 0 <= to < len(pages)
        ]
        page = pages[at]
        return replace(page, rows=(tuple(ways),) if ways else ())

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed) and said.value.removeprefix("page-").isdecimal():
            return Drafted(int(said.value.removeprefix("page-")))
        return Refused(chat.say("use-the-buttons"))
