"""After an activity: until when the code at the door works, and when those who came are asked."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

USUALLY = timedelta(hours=2)
"""How long something lasts whose end nobody said."""
AT_THE_DOOR = timedelta(hours=1)
"""So long before the start and after the end the code at the door works."""
ASKED_AT = time(10)
"""On the next day, by the clock on the wall: by then the organiser has ticked who came."""
ASKED_FOR = timedelta(days=7)
"""How long the evaluation can be answered; after that the organiser is told what came of it."""


def end_of(start: datetime, end: datetime | None) -> datetime:
    """When it is over, as far as anyone knows."""
    return end or start + USUALLY


def is_at_the_door(start: datetime, end: datetime | None, now: datetime) -> bool:
    """Whether somebody who scans the code at the door is there for this."""
    return start - AT_THE_DOOR <= now <= end_of(start, end) + AT_THE_DOOR


def asked_from(start: datetime, end: datetime | None, zone: ZoneInfo) -> datetime:
    """When those who came are asked how it was: the next morning."""
    day = end_of(start, end).astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(day, ASKED_AT, zone).astimezone(UTC)
