"""Repeats: at the same time of the day all year round, by rules that other calendars read."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.repeats import MOST_TIMES, monthly, starts, weekly

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FIRST = datetime(2026, 10, 13, 19, 30, tzinfo=AMSTERDAM)
"""The second Tuesday of the month."""


def days(rule: str, first: datetime = FIRST) -> list[str]:
    return [f"{start:%m-%d %H:%M %z}" for start in starts(rule, first, AMSTERDAM)]


def test_every_week_stays_at_half_past_seven_when_summer_ends() -> None:
    assert days(weekly(3)) == ["10-13 19:30 +0200", "10-20 19:30 +0200", "10-27 19:30 +0100"]
    assert days(weekly(2, weeks=2)) == ["10-13 19:30 +0200", "10-27 19:30 +0100"]


def test_every_month_is_on_the_same_weekday() -> None:
    assert days(monthly(FIRST, 3)) == [
        "10-13 19:30 +0200",
        "11-10 19:30 +0100",
        "12-08 19:30 +0100",
    ]
    last = datetime(2026, 10, 30, 10, tzinfo=AMSTERDAM)
    assert days(monthly(last, 2), last) == ["10-30 10:00 +0100", "11-27 10:00 +0100"]


def test_once_is_once_and_forever_is_written_down_for_a_while() -> None:
    assert days("") == ["10-13 19:30 +0200"]
    assert len(days("FREQ=DAILY")) == MOST_TIMES


def test_what_is_no_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="SOMETIMES"):
        starts("FREQ=SOMETIMES", FIRST, AMSTERDAM)
