"""How an activity repeats: rules of RFC 5545 (`FREQ=WEEKLY;COUNT=8`), by the clock on the wall."""

from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

MOST_TIMES = 60
"""So many times ahead are written down."""
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
