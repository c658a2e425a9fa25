"""When the weekly overview goes out."""

from datetime import datetime, timedelta

from models.rules.quiet_hours import QuietHours

THURSDAY, HOUR = 3, 10
"""On a morning, with the weekend still to come."""
LATE = timedelta(days=2)
"""So late it is still of use; after that this week has none."""
AHEAD = timedelta(days=8)
"""What begins within these days is told."""


def issue_at(now: datetime, quiet: QuietHours) -> datetime | None:
    """The moment of the overview that is due, by the organisation's clock; None: none is."""
    local = now.astimezone(quiet.zone)
    day = local.date() - timedelta(days=(local.weekday() - THURSDAY) % 7)
    moment = datetime(day.year, day.month, day.day, HOUR, tzinfo=quiet.zone)
    return moment if moment <= local < moment + LATE else None
