"""When people are reminded, and until when a freed place is kept for someone: never at night.

Rule: handbook 7. A moment that falls in quiet hours is moved later, to their end, where that still
leaves time before the start; otherwise earlier, to shortly before they begin.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules.quiet_hours import QuietHours

DAY_BEFORE = 24 * 60
TWO_HOURS_BEFORE = 2 * 60
LEADS = (DAY_BEFORE, TWO_HOURS_BEFORE)
"""In minutes before the start; whole days are days by the calendar."""


class Reminding(StrEnum):
    """Which reminders someone gets before an activity."""

    BOTH = "both"
    DAY = "day"
    HOURS = "hours"
    NONE = "none"

    @property
    def leads(self) -> tuple[int, ...]:
        """How long before the start, in minutes."""
        each = {Reminding.BOTH: LEADS, Reminding.NONE: ()}
        return each.get(self, (DAY_BEFORE if self is Reminding.DAY else TWO_HOURS_BEFORE,))


TO_GET_READY = timedelta(minutes=30)
"""A reminder that comes later than this before the start is no use."""
TO_ARRIVE = timedelta(minutes=30)
"""One moved earlier goes out so long before quiet hours begin, so that all of them are through."""
TO_DECIDE = timedelta(hours=12)
"""How long a freed place is kept for whoever is next; less when the start is near."""


@dataclass(frozen=True)
class Reminder:
    """One reminder. Who signed up after `at` needs none; after `until` it comes too late."""

    lead: int
    """How long before the start it was asked for, in minutes."""
    at: datetime
    until: datetime


def reminders(start: datetime, leads: Iterable[int], quiet: QuietHours) -> list[Reminder]:
    """The reminders before this start, the first one first; never two at one moment."""
    found: dict[datetime, Reminder] = {}
    for lead in sorted(set(leads), reverse=True):
        at = _out_of_quiet(_before(start, lead, quiet.zone), start, quiet)
        found[at] = Reminder(lead, at, min(start.astimezone(UTC), _quiet_from(at, quiet)))
    return [found[at] for at in sorted(found)]


def kept_until(
    now: datetime, start: datetime, quiet: QuietHours
) -> tuple[datetime, datetime] | None:
    """From when until when a place that is freed now is kept for the next on the waiting list.

    Returns:
        When to tell them, outside quiet hours, and until when they can take it: half the time that
        is left, at most `TO_DECIDE`. None: there is no time left to ask.
    """
    night = quiet.around(now)
    told_at = night[1] if night else now.astimezone(UTC)
    left = start - told_at
    if left < 2 * TO_GET_READY:
        return None
    until = told_at + min(TO_DECIDE, left / 2)
    night = quiet.around(until)
    if night and night[1] + TO_GET_READY <= start - TO_GET_READY:
        until = night[1] + TO_GET_READY  # nobody has to decide in their sleep
    return told_at, until


def _before(start: datetime, lead: int, zone: ZoneInfo) -> datetime:
    """Whole days by the calendar, so that 19:30 stays 19:30 when the clock changes."""
    days, minutes = divmod(lead, DAY_BEFORE)
    wall = start.astimezone(zone) - timedelta(days=days)
    return wall.astimezone(UTC) - timedelta(minutes=minutes)


def _out_of_quiet(at: datetime, start: datetime, quiet: QuietHours) -> datetime:
    night = quiet.around(at)
    if night is None:
        return at
    begin, end = night
    return end if end <= start - TO_GET_READY else begin - TO_ARRIVE


def _quiet_from(at: datetime, quiet: QuietHours) -> datetime:
    return quiet.next_begin(at) if quiet.begin != quiet.end else datetime.max.replace(tzinfo=UTC)
