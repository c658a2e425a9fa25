"""Days as they are typed."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from handlers.dates import read_day
from handlers.texts import languages

DAY = date(2026, 12, 31)


@pytest.mark.parametrize(
    "typed",
    ["31-12-2026", "31/12/2026", "31.12.2026", "2026-12-31", "31 december 2026", " 31 dec. 2026 "],
)
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    assert read_day(typed, "nl") == DAY


@pytest.mark.parametrize("typed", ["", "morgen", "31-2-2026", "2026", "31 smarch 2026", "1-1-26"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed, "nl") is None


@given(st.dates(date(1000, 1, 1)), st.sampled_from(languages()))
def test_a_day_in_words_is_read_back(day: date, language: str) -> None:
    words = format_date(day, format="d MMMM yyyy", locale=language)
    assert read_day(words, language) == day
    assert read_day(day.isoformat(), language) == day


@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    read_day(typed, "nl")
