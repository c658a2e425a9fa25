"""When messages to many go, on whole days by the organisation's clock and never by night."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.bulk import DAYS, begins_at, days_from, rests_at, seconds_for
from models.rules.digest import LATE, issue_at
from tests.activities import AMSTERDAM, QUIET

NEVER = QUIET.__class__.read("08:00-08:00", AMSTERDAM)
MOMENTS = st.datetimes(
    min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31), timezones=st.just(UTC)
)


@given(MOMENTS)
def test_days_follow_each_other_and_nothing_goes_by_night(moment: datetime) -> None:
    begin = begins_at(moment, QUIET, by_night=False)
    assert QUIET.around(begin) is None
    assert begin >= moment
    days = days_from(begin, QUIET)
    assert len(days) == DAYS
    for day in days:
        assert day.begin <= day.send_at < day.end
        assert QUIET.around(day.send_at) is None
        assert (day.begin.hour, day.end.hour) == (0, 0)
    for earlier, later in pairwise(days):
        assert earlier.end == later.begin
        assert later.send_at.hour == 8
    rests = rests_at(begin, QUIET, by_night=False)
    assert rests is not None
    assert begin < rests <= begin + timedelta(hours=14)


@given(MOMENTS)
def test_who_says_so_sends_by_night(moment: datetime) -> None:
    assert begins_at(moment, QUIET, by_night=True) == moment
    assert rests_at(moment, QUIET, by_night=True) is None


@given(MOMENTS)
def test_without_quiet_hours_it_never_rests(moment: datetime) -> None:
    assert begins_at(moment, NEVER, by_night=False) == moment
    assert rests_at(moment, NEVER, by_night=False) is None
    assert all(day.begin <= day.send_at < day.end for day in days_from(moment, NEVER))


@pytest.mark.parametrize(("receivers", "seconds"), [(0, 0), (1, 1), (30, 1), (31, 2), (9000, 300)])
def test_so_many_take_so_long(receivers: int, seconds: int) -> None:
    assert seconds_for(receivers) == seconds


@given(MOMENTS)
def test_one_overview_a_week_on_thursday_or_a_little_late(moment: datetime) -> None:
    issue = issue_at(moment, QUIET)
    if issue is None:
        assert moment.astimezone(AMSTERDAM).weekday() not in (4,)
    else:
        assert (issue.weekday(), issue.hour, issue.minute) == (3, 10, 0)
        assert issue <= moment < issue + LATE + timedelta(hours=1)
        assert issue_at(issue, QUIET) == issue
