"""Reminders come before the start, outside quiet hours, in summer and winter."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.rules.quiet_hours import QuietHours
from models.rules.reminders import (
    DAY_BEFORE,
    LEADS,
    TO_GET_READY,
    TWO_HOURS_BEFORE,
    kept_until,
    reminders,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", AMSTERDAM)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def told(start: str, *leads: int) -> list[str]:
    """The reminders before this start, as the clock on the wall shows them."""
    found = reminders(local(start), leads or LEADS, QUIET)
    return [f"{each.at.astimezone(AMSTERDAM):%m-%d %H:%M}" for each in found]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2027-05-13 19:30", ["05-12 19:30", "05-13 17:30"]),
        ("2027-05-13 09:00", ["05-12 09:00", "05-13 08:00"]),  # later: an hour is left
        ("2027-05-13 08:15", ["05-12 08:15", "05-12 20:30"]),  # earlier: the evening before
        ("2027-05-13 07:00", ["05-12 08:00", "05-12 20:30"]),
        ("2027-05-13 23:30", ["05-13 08:00", "05-13 20:30"]),
        ("2027-03-28 19:30", ["03-27 19:30", "03-28 17:30"]),  # summer time began at night
        ("2027-10-31 19:30", ["10-30 19:30", "10-31 17:30"]),
        ("2027-03-28 04:00", ["03-27 08:00", "03-27 20:30"]),
    ],
)
def test_a_day_and_two_hours_before_but_not_at_night(start: str, expected: list[str]) -> None:
    assert told(start) == expected


def test_two_that_are_moved_to_one_moment_are_one() -> None:
    assert told("2027-05-13 07:00", 120, 180, 240) == ["05-12 20:30"]


def test_other_hours_can_be_set() -> None:
    assert told("2027-05-13 19:30", 7 * DAY_BEFORE, 30) == ["05-06 19:30", "05-13 19:00"]
    quiet = QuietHours.read("12:00-14:00", AMSTERDAM)
    found = reminders(local("2027-05-13 15:00"), [TWO_HOURS_BEFORE], quiet)
    assert found[0].at == local("2027-05-13 14:00")
    assert reminders(local("2027-05-13 03:00"), [60], QuietHours.read("08:00-08:00", AMSTERDAM))[
        0
    ].at == local("2027-05-13 02:00")


around_both_changes = st.one_of(
    st.datetimes(datetime(2027, 3, 25), datetime(2027, 4, 2), timezones=st.just(UTC)),
    st.datetimes(datetime(2026, 10, 20), datetime(2026, 11, 2), timezones=st.just(UTC)),
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)),
)
leads = st.sets(st.integers(1, 8 * DAY_BEFORE), min_size=1, max_size=4)


@given(around_both_changes, leads)
@example(datetime(2027, 3, 28, 1, tzinfo=UTC), {120})
@example(datetime(2026, 10, 25, 1, tzinfo=UTC), {120, DAY_BEFORE})
def test_each_comes_before_the_start_and_never_in_quiet_hours(
    start: datetime, asked: set[int]
) -> None:
    found = reminders(start, asked, QUIET)
    assert found
    assert len({each.at for each in found}) == len(found)
    for each in found:
        assert each.at < each.until <= start
        for moment in (each.at, each.until - timedelta(seconds=1)):
            assert 8 <= moment.astimezone(AMSTERDAM).hour < 21


@given(around_both_changes, st.timedeltas(timedelta(), timedelta(days=20)))
def test_a_freed_place_is_offered_by_day_and_lapses_before_the_start(
    now: datetime, ahead: timedelta
) -> None:
    offer = kept_until(now, now + ahead, QUIET)
    if offer is None:
        assert ahead < timedelta(hours=12)
        return
    told_at, until = offer
    assert now <= told_at < until <= now + ahead - TO_GET_READY
    assert 8 <= told_at.astimezone(AMSTERDAM).hour < 21
