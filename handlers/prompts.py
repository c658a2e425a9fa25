"""Prompts that are no question of a questionnaire: choosing from buttons, typing a date."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import (
    Answered,
    Button,
    Chat,
    Drafted,
    Leads,
    Outcome,
    Pressed,
    Refused,
    Rows,
    Said,
    Screen,
    Typed,
    is_way,
)

_PAGE = "page-"


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
        if isinstance(said, Pressed):
            value = said.value if any(said.value == button.value for button in buttons) else None
        else:
            value = typed_label(said, buttons)
        if value is None:
            gone = isinstance(said, Pressed)
            return Refused(chat.say("no-longer-there" if gone else "use-the-buttons"))
        return Leads(value) if is_way(value) else Answered(value)


@dataclass(frozen=True)
class Browse:
    """Pick one button, on one of several pages."""

    pages: Callable[[], Sequence[Screen]]
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return _page(chat, self.pages(), draft)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        outcome = Choose(lambda: _page(chat, self.pages(), draft)).take(chat, said, draft, kept)
        if isinstance(outcome, Answered) and (page := _page_number(outcome.value)) is not None:
            return Drafted(page)
        return outcome


@dataclass(frozen=True)
class Leaf:
    """Leaf through pages that take long to look up."""

    pages: Callable[[], Awaitable[Sequence[Screen]]]
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return _page(chat, await self.pages(), draft)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed) and (page := _page_number(said.value)) is not None:
            return Drafted(page)
        return Refused(chat.say("use-the-buttons"))


def _page(chat: Chat, pages: Sequence[Screen], draft: Any) -> Screen:
    """The page at hand, saying which it is, with the ways to the ones beside it."""
    if len(pages) == 1:
        return pages[0]
    at = min(draft or 0, len(pages) - 1)
    ways = [
        Button(chat.say(label), f"{_PAGE}{to}")
        for label, to in (("button-previous-page", at - 1), ("button-next-page", at + 1))
        if 0 <= to < len(pages)
    ]
    above = chat.say("page", number=at + 1, total=len(pages))
    return replace(pages[at], above=above, rows=(*pages[at].rows, tuple(ways)))


def _page_number(value: str) -> int | None:
    number = value.removeprefix(_PAGE)
    return int(number) if value.startswith(_PAGE) and number.isdecimal() else None
