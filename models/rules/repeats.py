"""How an activity repeats: rules of RFC 5545 (`FREQ=WEEKLY;COUNT=8`), by the clock on the wall."""

from collections.abc import Iterable
from datetime import MAXYEAR, UTC, datetime, timedelta, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

MOST_TIMES = 60
"""So many times ahead are written down."""
AHEAD = timedelta(days=366)
"""So far ahead the times of a calendar file are written down, whose rule may have no end."""
CYCLE = 400
"""Years after which the calendar is the same again, days of the week and all."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def weekly(times: int, weeks: int = 1) -> str:
    """The rule for every so many weeks, so many times."""
    return f"FREQ=WEEKLY;INTERVAL={weeks};COUNT={times}"


def monthly(first: datetime, times: int) -> str:
    """The rule for each month on the same weekday: the second Tuesday, or the last one."""
    in_month = (first.day - 1) // 7 + 1
    is_last = (first + timedelta(days=7)).month != first.month
    return f"FREQ=MONTHLY;BYDAY={-1 if is_last else in_month}{_DAYS[first.weekday()]};COUNT={times}"


def starts(rule: str, first: datetime, zone: ZoneInfo) -> list[datetime]:
    """Each start by this rule, from the first on: at the same time of the day all year round.

    Args:
        rule: Empty: it does not repeat.

    Raises:
        ValueError: it is no rule of RFC 5545.
    """
    if not rule:
        return [first]
    wall = first.astimezone(zone).replace(tzinfo=None)
    found = islice(rrulestr(rule, dtstart=wall), MOST_TIMES)
    return [each.replace(tzinfo=zone) for each in found]


class TooOften(Exception):
    """A rule that repeats within a day."""


def starts_from(rule: str, first: datetime, since: datetime) -> list[datetime]:
    """The starts by any rule of RFC 5545 from `since` on, at most `MOST_TIMES`, no further ahead
    than `AHEAD`: by the clock on the wall where `first` is.

    Raises:
        TooOften: it repeats within a day.
        ValueError: it is no rule of RFC 5545.
    """
    found = _by_rule(rule, first, max(since, first) + AHEAD)
    return list(islice((each for each in found if each >= since), MOST_TIMES))


def starts_until(rule: str, first: datetime, last: datetime) -> list[datetime]:
    """The starts by a rule from the first one up to a last moment, however many it says."""
    parts = [part for part in rule.split(";") if not part.startswith(("COUNT=", "UNTIL="))]
    return list(_by_rule(";".join(parts), first, last))


def _by_rule(rule: str, first: datetime, last: datetime) -> Iterable[datetime]:
    clock = first.tzinfo
    assert clock is not None
    parts = dict(part.partition("=")[::2] for part in rule.upper().split(";") if part)
    if parts.get("FREQ") in ("HOURLY", "MINUTELY", "SECONDLY"):
        raise TooOften
    end = last.astimezone(clock).replace(tzinfo=None)
    if until := parts.get("UNTIL"):
        end = min(end, _until(until, clock))
    count = int(parts.pop("COUNT", 0))
    # A rule for the 30th of February is looked at until the year 9999: from near there.
    later = (MAXYEAR - max(first, last).year) // CYCLE * CYCLE
    parts["UNTIL"] = f"{_in_years(end, later):%Y%m%dT%H%M%S}"
    written = ";".join(f"{name}={value}" for name, value in parts.items())
    walls = iter(rrulestr(written, dtstart=_in_years(first.replace(tzinfo=None), later)))
    counted = islice(walls, count) if count else walls
    return (_in_years(each, -later).replace(tzinfo=clock) for each in counted)


def _in_years(wall: datetime, years: int) -> datetime:
    return wall.replace(year=wall.year + years)


def _until(written: str, clock: tzinfo) -> datetime:
    """The last moment of a rule, as the clock on the wall has it. A day counts to its end."""
    if len(written) == len("20261124"):
        written += "T235959"
    if written.endswith("Z"):
        moment = datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return moment.astimezone(clock).replace(tzinfo=None)
    return datetime.strptime(written, "%Y%m%dT%H%M%S")
