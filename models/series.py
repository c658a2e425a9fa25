"""What is done with one time of an activity, and with all that come after it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.activities import Time, locked_time, time_and_later
from models.database import Session
from models.reminders import cancel, move
from models.rules.moments import Span
from models.rules.quiet_hours import QuietHours


async def move_from(
    db: Session, time: Time, to: Span, now: datetime, quiet: QuietHours, *, later: bool
) -> int:
    """Move this time to another moment, the later ones by as many days and hours on the clock.

    Where no end was said, each lasts as long as this one did.

    Args:
        later: Whether the times after it move along.

    Returns:
        How many were moved.
    """
    zone = quiet.zone
    was = _on_the_wall(time.occurrence.start_at, zone)
    by = _on_the_wall(to.start, zone) - was
    lasts = to.end - to.start if to.end else _lasted(time)
    moved = 0
    numbers = await time_and_later(db, time, now) if later else [time.occurrence.id]
    for number in sorted(numbers):
        each = await locked_time(db, number)
        if each is None or not each.occurrence.is_open(now):
            continue
        start = (_on_the_wall(each.occurrence.start_at, zone) + by).replace(tzinfo=zone)
        await move(db, each, start, start + lasts if lasts else None, now, quiet)
        moved += 1
    return moved


async def cancel_from(db: Session, time: Time, now: datetime, *, later: bool) -> int:
    """Cancel this time, and where so wanted those after it.

    Returns:
        How many were cancelled.
    """
    cancelled = 0
    numbers = await time_and_later(db, time, now) if later else [time.occurrence.id]
    for number in sorted(numbers):
        each = await locked_time(db, number)
        if each and each.occurrence.is_open(now):
            await cancel(db, each, now)
            cancelled += 1
    return cancelled


def _lasted(time: Time) -> timedelta | None:
    end = time.occurrence.end_at
    return end - time.occurrence.start_at if end else None


def _on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)
