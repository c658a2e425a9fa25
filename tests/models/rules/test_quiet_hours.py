"""Nobody is disturbed at night, by the clock on the wall, also when it changes."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.nudges import when_to_remind
from models.rules.quiet_hours import QuietHours

ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours(time(21), time(8), ZONE)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))


@given(moments, times, times, st.timedeltas(timedelta(0), timedelta(days=9)))
def test_a_reminder_arrives_outside_quiet_hours_and_in_time(
    now: datetime, begin: time, end: time, left: timedelta
) -> None:
    quiet = QuietHours(begin, end, ZONE)
    found = when_to_remind(now + left, now, quiet)
    if found is None:
        night = quiet.around(now)
        assert left == timedelta(0) or (night and night[1] >= now + left)
        return
    first, last = found
    assert now <= first < last <= now + left
    assert quiet.around(first) is None
    assert quiet.around(last - timedelta(microseconds=1)) is None


def test_an_evening_waits_for_the_morning() -> None:
    evening = datetime(2026, 11, 24, 22, 30, tzinfo=ZONE)
    closes = evening + timedelta(days=3)
    found = when_to_remind(closes, evening, QUIET)
    assert found == (
        datetime(2026, 11, 25, 8, tzinfo=ZONE),
        datetime(2026, 11, 25, 21, tzinfo=ZONE),
    )
    assert when_to_remind(evening + timedelta(hours=2), evening, QUIET) is None
    noon = datetime(2026, 11, 24, 12, tzinfo=ZONE)
    assert when_to_remind(noon + timedelta(hours=1), noon, QUIET) == (
        noon,
        noon + timedelta(hours=1),
    )
