"""How long answers are kept."""

import calendar
from datetime import datetime


def kept_until(closed_at: datetime, months: int) -> datetime:
    """The moment from which only counts are left: the same day of the month, so many months later,
    or the month's last day where it has no such day."""
    years, month = divmod(closed_at.month - 1 + months, 12)
    year, month = closed_at.year + years, month + 1
    day = min(closed_at.day, calendar.monthrange(year, month)[1])
    return closed_at.replace(year=year, month=month, day=day)
