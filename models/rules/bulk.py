"""When messages to many go: how fast, on which day, and not while people sleep."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from models.rules.quiet_hours import QuietHours

PER_SECOND = 30
"""What Telegram lets a bot send to all chats together (Bots FAQ)."""
DAYS = 3
"""Who had enough today gets it tomorrow or the day after; later than that it is no news."""


@dataclass(frozen=True)
class Day:
    """A day by the organisation's clock."""

    begin: datetime
    end: datetime
    send_at: datetime
    """When bulk goes on this day."""

    @property
    def name(self) -> str:
        """Its date."""
        return self.begin.date().isoformat()


def days_from(first: datetime, quiet: QuietHours) -> list[Day]:
    """The days on which something can arrive that goes out at this moment."""
    local = first.astimezone(quiet.zone)
    morning = quiet.end if quiet.begin != quiet.end else local.time()
    days = []
    for ahead in range(DAYS):
        begin, end, at = (
            datetime.combine(local.date() + timedelta(days=ahead + more), hour, quiet.zone)
            for more, hour in ((0, time()), (1, time()), (0, morning))
        )
        days.append(Day(begin, end, at if ahead else first))
    return days


def begins_at(wanted: datetime, quiet: QuietHours, *, by_night: bool) -> datetime:
    """The moment itself, or the end of the night that it falls in."""
    night = None if by_night else quiet.around(wanted)
    return night[1] if night else wanted


def rests_at(begin: datetime, quiet: QuietHours, *, by_night: bool) -> datetime | None:
    """When what begins then has to wait until the morning; None: it goes on."""
    return None if by_night or quiet.begin == quiet.end else quiet.next_begin(begin)


def seconds_for(receivers: int) -> int:
    """How long so many messages take."""
    return -(-receivers // PER_SECOND)
