"""Days as people write, read and pick them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_month_names

from handlers.conversation import Answered, Chat, Outcome, Refused
from handlers.prompts import one_below_another
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Screen

_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\.? +([^\W\d]+)\.? +(\d{4})")


def day_in_words(day: date, language: str) -> str:
    """A day with its weekday, as this language writes it."""
    return format_date(day, format="full", locale=language)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day on which this falls on the organisation's clock."""
    return moment.astimezone(zone).date()


def read_day(typed: str, language: str) -> date | None:
    """A typed day: "31-12-2026", "2026-12-31" or "31 december 2026"; None: it is none."""
    text = typed.strip().lower()
    try:
        if found := _NUMBERS.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _WORDS.fullmatch(text):
            return date(int(found[3]), _month(found[2], language), int(found[1]))
    except ValueError:
        pass
    return None


def _month(word: str, language: str) -> int:
    for width in ("wide", "abbreviated"):
        for number, name in get_month_names(width, locale=language).items():
            if name.lower().rstrip(".") == word:
                return int(number)
    raise ValueError(word)


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The last minute of a day on the organisation's clock."""
    return datetime.combine(day, time(23, 59), zone)


@dataclass(frozen=True)
class PickDay:
    """Press one of a few days, or type one. The answer is a day after `after`, in ISO 8601."""

    text: str
    offered: Sequence[date]
    after: date
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        buttons = [
            Button(day_in_words(day, chat.language), day.isoformat()) for day in self.offered
        ]
        return Screen(self.text, rows=one_below_another(buttons))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        day = None
        if isinstance(said, Pressed) and said.value in [day.isoformat() for day in self.offered]:
            day = date.fromisoformat(said.value)
        elif isinstance(said, Typed):
            day = read_day(said.text, chat.language)
        if day is None:
            return Refused(chat.say("day-unreadable"))
        if day <= self.after:
            return Refused(chat.say("day-too-early", day=day_in_words(self.after, chat.language)))
        return Answered(day.isoformat())
