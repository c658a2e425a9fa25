"""Days as they are typed."""

from datetime import UTC, date, datetime

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from handlers.dates import date_in_words, day_in_short, day_in_words, read_day, with_hour
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


@pytest.mark.parametrize(
    ("language", "full", "moment", "short"),
    [
        ("nl", "zaterdag 28 november 2026", "28 november 2026, 10:05", "za 28 nov"),
        ("en", "Saturday, 28 November 2026", "28 November 2026, 10:05", "Sat 28 Nov"),
        ("tr", "28 Kasım 2026 Cumartesi", "28 Kasım 2026 10:05", "28 Kas Cmt"),
        ("pl", "sobota, 28 listopada 2026", "28 listopada 2026, 10:05", "sob., 28 lis"),
        (
            "uk",
            "субота, 28 листопада 2026\u202fр.",
            "28 листопада 2026\u202fр., 10:05",
            "сб, 28 лист.",
        ),
        ("ar", "السبت، 28 نوفمبر 2026", "28 نوفمبر 2026، 10:05 ص", "السبت، 28 نوفمبر"),
    ],
)
def test_each_language_writes_days_and_times_its_own_way(
    language: str, full: str, moment: str, short: str
) -> None:
    then = datetime(2026, 11, 28, 10, 5, tzinfo=UTC)
    assert day_in_words(then, language) == full
    assert with_hour(date_in_words(then, language), then, language) == moment
    assert day_in_short(then, language) == short
