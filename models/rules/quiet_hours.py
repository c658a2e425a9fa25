"""The hours in which nobody is disturbed (handbook 7)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class QuietHours:
    """The hours of the day in which nobody is disturbed, by a clock on the wall."""

    begin: time
    end: time
    zone: ZoneInfo

    @classmethod
    def read(cls, hours: str, zone: ZoneInfo) -> "QuietHours":
        """From a setting such as `21:00-08:00`.

        Raises:
            ValueError: it is not two times.
        """
        begin, end = hours.split("-")
        return cls(time.fromisoformat(begin), time.fromisoformat(end), zone)

    def around(self, moment: datetime) -> tuple[datetime, datetime] | None:
        """From when until when it is quiet around this moment; None: it is not."""
        day = moment.astimezone(self.zone).date()
        for first in (day - timedelta(days=1), day):
            last = first if self.begin < self.end else first + timedelta(days=1)
            begin, end = self._on(first, self.begin), self._on(last, self.end)
            if self.begin != self.end and begin <= moment < end:
                return begin, end
        return None

    def next_begin(self, moment: datetime) -> datetime:
        """The first time after this moment that it gets quiet."""
        day = moment.astimezone(self.zone).date()
        begins = (self._on(day + timedelta(days=ahead), self.begin) for ahead in (0, 1, 2))
        return next(begin for begin in begins if begin > moment)

    def _on(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)
