"""Days as people write, read and pick them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    get_datetime_format,
)

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.prompts import one_below_another
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK, locale_of
from models.rules.day_names import months, plainly
from models.rules.moments import read_days

_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\.? +([^\W\d]+(?: [^\W\d]+)?)\.? +(\d{4})(?: ?(?:r|р|م)\.?)?")


def day_in_words(day: date, language: str) -> str:
    """A day with its weekday, as this language writes it: zaterdag 28 november 2026."""
    return format_date(day, "full", locale=locale_of(language))


def date_in_words(day: date, language: str) -> str:
    """A day without its weekday: 28 november 2026."""
    return format_date(day, "long", locale=locale_of(language))


def day_in_short(day: date, language: str) -> str:
    """A day in the words of a button: za 28 nov."""
    moment = datetime.combine(day, time())
    return format_skeleton("MMMEd", moment, locale=locale_of(language))


def hour_in_words(local: datetime, language: str) -> str:
    """A time of the clock: 10:00."""
    return format_time(local, "short", tzinfo=local.tzinfo, locale=locale_of(language))


def with_hour(day: str, local: datetime, language: str) -> str:
    """A day in words with the time after it."""
    joined = get_datetime_format("medium", locale=locale_of(language))
    return str(joined).replace("{1}", day).replace("{0}", hour_in_words(local, language))


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day on which this falls on the organisation's clock."""
    return moment.astimezone(zone).date()


def read_day(typed: str, language: str) -> date | None:
    """A typed day: "31-12-2026", "2026-12-31" or "31 december 2026"; None: it is none."""
    text = plainly(typed).strip()
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
    """The number of a month, by its name in the reader's language, in Dutch or in English."""
    known = {**months("en"), **months(FALLBACK), **months(language)}
    if word not in known:
        raise ValueError(word)
    return known[word]


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The last minute of a day on the organisation's clock."""
    return datetime.combine(day, time(23, 59), zone)


@dataclass(frozen=True)
class PickDay:
    """Press one of a few days, or type one the way people write it. The answer is a day after
    `after`, in ISO 8601. The draft holds the days that may be meant: one that has no year, or can
    be read in two ways, is asked back."""

    text: str
    offered: Sequence[date]
    after: date
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        buttons = [
            Button(day_in_words(day, chat.language), day.isoformat())
            for day in self._offered(draft)
        ]
        text = f"{self.text}\n\n{chat.say('day-meant')}" if draft else self.text
        return Screen(text, rows=one_below_another(buttons))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed):
            offered = [day.isoformat() for day in (*self._offered(draft), *self.offered)]
            if said.value in offered:
                return Answered(said.value)
        days = self._meant(chat, said.text) if isinstance(said, Typed) else ()
        if not days:
            return Refused(chat.say("day-unreadable"))
        ahead = [day.isoformat() for day in days if day > self.after]
        if not ahead:
            return Refused(chat.say("day-too-early", day=day_in_words(self.after, chat.language)))
        if isinstance(said, Typed) and read_day(said.text, chat.language):
            return Answered(ahead[0])
        return Drafted(ahead)

    def _offered(self, draft: Any) -> Sequence[date]:
        return [date.fromisoformat(day) for day in draft] if draft else self.offered

    def _meant(self, chat: Chat, typed: str) -> tuple[date, ...]:
        day = read_day(typed, chat.language)
        today = local_day(chat.now, chat.organisation.time_zone)
        return (day,) if day else read_days(typed, today, chat.language)
