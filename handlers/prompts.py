"""Prompts that are no question of a questionnaire: choosing from buttons, typing, leafing."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Leads, Outcome, Refused, is_way
from handlers.digits import plain_digits
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Rows, Screen
from handlers.texts import Say

ON_A_PAGE = 8
"""Buttons of a long list that an old phone shows at once, with the text above them."""
_PAGE = "page-"
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def one_below_another(buttons: Sequence[Button]) -> Rows:
    """A row a button: easy to read and to hit."""
    return tuple((button,) for button in buttons)


def typed_label(said: Said, buttons: Sequence[Button]) -> str | None:
    """The value of the button whose label was typed instead of pressed."""
    if isinstance(said, Typed):
        wanted = _bare(said.text)
        for button in buttons:
            if _bare(button.label) == wanted:
                return button.value
    return None


def _bare(label: str) -> str:
    """A label as it may be typed: without the marks that nobody sees, with plain spaces, and
    with one letter i, since Turkish capitals tell two of them apart."""
    words = " ".join(_MARKS.sub("", plain_digits(label)).split())
    return words.casefold().replace("i\N{COMBINING DOT ABOVE}", "i").replace("ı", "i")


def ways_to_pages(say: Say, at: int, pages: int) -> Rows:
    """The buttons to the page before and the page after, as far as there are."""
    ways = tuple(
        Button(say(label), f"{_PAGE}{to}")
        for label, to in (("button-previous-page", at - 1), ("button-next-page", at + 1))
        if 0 <= to < pages
    )
    return (ways,) if ways else ()


def turned_to(said: Said) -> int | None:
    """The page that one of those buttons leads to; None: another thing was said."""
    return _page_number(said.value) if isinstance(said, Pressed) else None


def paged(say: Say, buttons: Sequence[Button], page: int) -> Rows:
    """One page of a long list of buttons, and the ways to its other pages."""
    pages = max(1, -(-len(buttons) // ON_A_PAGE))
    at = min(page, pages - 1)
    here = buttons[at * ON_A_PAGE : (at + 1) * ON_A_PAGE]
    return (*one_below_another(here), *ways_to_pages(say, at, pages))


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
class ChooseFromMany:
    """Pick one button of a list that is shown in pages; the draft is the page."""

    shown: Callable[[], Screen]
    """What stands with it; its own buttons come below every page."""
    buttons: Sequence[Button]
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        screen = self.shown()
        return replace(screen, rows=(*paged(chat.say, self.buttons, draft or 0), *screen.rows))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if (page := turned_to(said)) is not None:
            return Drafted(page)
        rows = (*one_below_another(self.buttons), *self.shown().rows)
        return Choose(lambda: Screen("", rows=rows)).take(chat, said, draft, kept)


@dataclass(frozen=True)
class Write:
    """Type something, or press one of the buttons that stand with it."""

    shown: Callable[[], Screen]
    read: Callable[[str], Outcome]
    """Judges what was typed."""
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return self.shown()

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed):
            return Choose(self.shown).take(chat, said, draft, kept)
        if isinstance(said, Typed) and said.text.strip():
            return self.read(said.text.strip())
        return Refused(chat.say("please-type"))


def at_most(chat: Chat, most: int) -> Callable[[str], Outcome]:
    """Takes what was typed as it is, when it is no longer than this."""

    def read(typed: str) -> Outcome:
        if len(typed) > most:
            return Refused(chat.say("too-long", count=len(typed), most=most))
        return Answered(typed)

    return read


@dataclass(frozen=True)
class Leaf:
    """Leaf through pages that take long to look up, or press one of the buttons below them."""

    pages: Callable[[], Awaitable[Sequence[Screen]]]
    ways: Sequence[Button] = ()
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        page = _page(chat, await self.pages(), draft)
        return replace(page, rows=(*page.rows, *one_below_another(self.ways)))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if (page := turned_to(said)) is not None:
            return Drafted(page)
        return Choose(lambda: Screen("", rows=one_below_another(self.ways))).take(
            chat, said, draft, kept
        )


def _page(chat: Chat, pages: Sequence[Screen], draft: Any) -> Screen:
    """The page at hand, saying which it is, with the ways to the ones beside it."""
    if len(pages) == 1:
        return pages[0]
    at = min(draft or 0, len(pages) - 1)
    above = chat.say("page", number=at + 1, total=len(pages))
    rows = (*pages[at].rows, *ways_to_pages(chat.say, at, len(pages)))
    return replace(pages[at], above=above, rows=rows)


def _page_number(value: str) -> int | None:
    number = value.removeprefix(_PAGE)
    is_number = number.isascii() and number.isdecimal() and len(number) < 6
    return int(number) if value.startswith(_PAGE) and is_number else None
