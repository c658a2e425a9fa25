"""A day and a time as people write them, understood or asked back; never guessed wrong silently."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules.tongues import heard_in
from models.rules.tongues.heard import Clock, Heard, Part, Unclear

FAR = timedelta(days=3 * 366)
"""A year further ahead than this is sooner a slip of the finger."""
JUST_PAST = timedelta(days=90)
"""A day without a year that passed so shortly ago may be last one's, or next year's."""
NOON, DAY = 12 * 60, 24 * 60
"""In minutes."""
_HOURS = {
    Part.MORNING: (5, 12),
    Part.AFTERNOON: (12, 18),
    Part.EVENING: (17, 24),
    Part.NIGHT: (0, 6),
}


class Doubt(StrEnum):
    """Why a text has to be asked back."""

    UNCLEAR = "unclear"
    DAY = "day"
    """It has no day."""
    TIME = "time"
    """It has no time."""
    WHICH = "which"
    """It can be meant in more than one way."""
    PAST = "past"
    NO_SUCH_DAY = "no-such-day"
    CLOCK_CHANGE = "clock-change"
    """The clock skips that time on that day, or shows it twice."""


@dataclass(frozen=True)
class Span:
    """When something is: from, and until where that was said. Both aware, in the zone asked for."""

    start: datetime
    end: datetime | None = None

    @classmethod
    def from_plain(cls, plain: Sequence[str | None]) -> "Span":
        """What `to_plain` made."""
        start, end = (datetime.fromisoformat(each) if each else None for each in plain)
        assert start is not None
        return cls(start, end)

    def to_plain(self) -> list[str | None]:
        """Both in ISO 8601."""
        return [self.start.isoformat(), self.end.isoformat() if self.end else None]


@dataclass(frozen=True)
class Question:
    """What has to be asked, with the ways it can be meant, as far as they are known."""

    doubt: Doubt
    options: tuple[Span, ...] = ()


class _Asked(Exception):
    def __init__(self, doubt: Doubt) -> None:
        self.doubt = doubt


def read_moment(text: str, now: datetime, zone: ZoneInfo, language: str) -> Span | Question:
    """What was meant by a text such as "do 14 mei 19.30" or "tomorrow at half past seven".

    Args:
        language: Of the reader: decides whether 4/5 may be the 5th of April.
    """
    local = now.astimezone(zone)
    try:
        said = heard_in(text, language)
        days = _days(said, local.date(), language)
        spans = [span for day in days for span in _spans(said, day, zone, language)]
    except Unclear:
        return Question(Doubt.UNCLEAR)
    except _Asked as asked:
        return Question(asked.doubt)
    ahead = tuple(dict.fromkeys(span for span in spans if span.start > now))
    if not ahead:
        return Question(Doubt.PAST)
    if any(_is_skipped_or_doubled(span.start) for span in ahead):
        return Question(Doubt.CLOCK_CHANGE)
    times = {span.start.time() for span in spans}
    if len(ahead) == len(times) == 1 and _is_sure(said, ahead[0], local):
        return ahead[0]
    return Question(Doubt.WHICH, ahead)


def read_days(text: str, today: date, language: str) -> tuple[date, ...]:
    """The days that a text such as "30 november" or "volgende week dinsdag" may mean, the likeliest
    first; none: it names no day.

    Args:
        language: Of the reader: decides whether 4/5 may be the 5th of April.
    """
    try:
        said = heard_in(text, language)
        days = _days(said, today, language)
    except (Unclear, _Asked):
        return ()
    return () if said.begin or said.part else tuple(dict.fromkeys(days))


def _is_sure(said: Heard, span: Span, local: datetime) -> bool:
    """Whether the one way that is left is surely what was meant."""
    if said.doubtful or said.day is None:
        return not said.doubtful
    a_year_before = span.start - timedelta(days=365)
    is_just_past = said.year is None and local - JUST_PAST < a_year_before < local
    return not is_just_past and said.weekday in (None, span.start.weekday())


def _days(said: Heard, today: date, language: str) -> list[date]:
    """The days that may be meant, the likeliest first."""
    if said.month and said.day:
        if said.days is not None or said.weeks or said.week is not None:
            raise Unclear("two days")
        days = [_dated(said.day, said.month, said.year, today)]
        if said.slashed and language == "en" and said.day <= 12 and said.day != said.month:
            days.append(_dated(said.month, said.day, said.year, today))
        return days if said.weekday is None else _on_weekday(days, said.weekday)
    if said.days is not None:
        if said.weekday is not None or said.weeks or said.week is not None:
            raise Unclear("two days")
        return [today + timedelta(days=said.days)]
    if said.weekday is not None:
        return _weekdays(said, said.weekday, today)
    if said.weeks:
        return [today + timedelta(weeks=said.weeks)]
    raise _Asked(Doubt.DAY)


def _dated(day: int, month: int, year: int | None, today: date) -> date:
    try:
        if year:
            chosen = date(year, month, day)
        else:
            years = range(today.year, today.year + 9)  # the 29th of February may be years away
            chosen = next(each for each in _real(years, month, day) if each >= today)
    except (ValueError, StopIteration):
        raise _Asked(Doubt.NO_SUCH_DAY) from None
    if chosen - today > FAR:
        raise Unclear(str(year))
    return chosen


def _real(years: Iterable[int], month: int, day: int) -> Iterable[date]:
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _on_weekday(days: list[date], weekday: int) -> list[date]:
    """A day whose weekday is another one: that day, and the nearest with this weekday."""
    fitting = [day for day in days if day.weekday() == weekday]
    if fitting:
        return fitting
    apart = (weekday - days[0].weekday() + 3) % 7 - 3
    return [days[0], days[0] + timedelta(days=apart)]


def _weekdays(said: Heard, weekday: int, today: date) -> list[date]:
    monday = today - timedelta(days=today.weekday())
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    in_next_week = monday + timedelta(days=7 + weekday)
    if said.week is not None and (said.which or said.weeks):
        raise Unclear("two weeks")
    if said.weeks:
        counted = monday + timedelta(days=7 * said.weeks + weekday)
        return [coming + timedelta(weeks=said.weeks), counted]
    if said.week is not None:
        return [monday + timedelta(days=7 * said.week + weekday)]
    if said.which == "this":
        return [monday + timedelta(days=weekday)]
    later = coming if coming > today else coming + timedelta(weeks=1)
    if said.which == "coming":
        return [later]
    if said.which == "next":
        return [later, in_next_week]
    return [coming] if coming > today else [today, later]


def _spans(said: Heard, day: date, zone: ZoneInfo, language: str) -> list[Span]:
    if said.begin is None:
        raise _Asked(Doubt.TIME)
    return [
        Span(_at(day, minutes, zone), _end(said.end, day, minutes, zone))
        for minutes in _minutes(said.begin, said.part, language)
    ]


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    midnight = datetime(day.year, day.month, day.day)
    return (midnight + timedelta(minutes=minutes)).replace(tzinfo=zone)


def _end(clock: Clock | None, day: date, begin: int, zone: ZoneInfo) -> datetime | None:
    """The first time after the beginning that the clock stands so."""
    if clock is None:
        return None
    ways = _minutes(clock, None, "nl")
    return _at(
        day, min(way + days for way in ways for days in (0, DAY) if way + days > begin), zone
    )


def _minutes(clock: Clock, part: Part | None, language: str) -> list[int]:
    """The minutes since midnight that may be meant, the likeliest first."""
    at = clock.hour * 60 + clock.minute
    if at > DAY or clock.minute > 59 or (clock.half and not 1 <= clock.hour <= 12):
        raise Unclear(str(clock))
    if clock.half:
        ways = [at % NOON + (NOON if clock.half == "pm" else 0)]
    elif at >= 13 * 60:
        ways = [at] if at < DAY else [0, DAY]
    elif clock.plain or part:
        readings = [at, at + 60] if clock.british and language != "nl" else [at]
        ways = [each % NOON + half for each in readings for half in (0, NOON)]
        ways.sort(key=lambda way: not 8 * 60 <= way <= 22 * 60)
    else:
        ways = [at]
    if part:
        first, last = _HOURS[part]
        ways = [way for way in ways if first * 60 <= way < last * 60 or way == last * 60 == DAY]
    if part is Part.NIGHT and ways == [0]:
        ways = [0, DAY]
    if not ways:
        raise Unclear(f"{clock} {part}")
    return ways


def _is_skipped_or_doubled(moment: datetime) -> bool:
    other = moment.replace(fold=1)
    return moment.utcoffset() != other.utcoffset()
