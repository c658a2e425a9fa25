"""Two numbers or two days as people type them, in each language and on each keyboard."""

from datetime import date
from decimal import Decimal

import pytest

from handlers.dates import read_day
from handlers.making.ranges import first_and_last
from handlers.questions.number import read_number

NUMBERS = {
    "nl": [
        "1 tot 10",
        "van 1 tot en met 10",
        "1 t/m 10",
        "1-10",
        "1 - 10",
        "1–10",
        "tussen 1 en 10",
    ],
    "en": ["1 to 10", "from 1 until 10", "between 1 and 10", "1\n10", "1; 10"],
    "tr": ["1 ile 10", "1 ile 10 arasında", "1'den 10'a kadar", "1 ve 10"],
    "pl": ["1 do 10", "od 1 do 10", "między 1 a 10"],
    "uk": ["1 до 10", "від 1 до 10", "з 1 по 10", "між 1 і 10"],
    "ar": ["١ إلى ١٠", "من 1 الى 10", "من ۱ حتى ۱۰", "بين 1 و10"],
}
DAYS = {
    "nl": [
        "1 december 2026 t/m 3 januari 2027",
        "1-12-2026 - 3-1-2027",
        "van 2026-12-01 tot 3-1-2027",
    ],
    "en": ["1 December 2026 to 3 January 2027"],
    "tr": ["1 Aralık 2026 ile 3 Ocak 2027", "1 aralik 2026 - 3 ocak 2027"],
    "pl": ["od 1 grudnia 2026 r. do 3 stycznia 2027 r."],
    "uk": ["з 1 грудня 2026 р. до 3 січня 2027 р."],
    "ar": ["من ١ ديسمبر ٢٠٢٦ إلى ٣ يناير ٢٠٢٧", "1 كانون الأول 2026 حتى 3 كانون الثاني 2027"],
}


@pytest.mark.parametrize("language", NUMBERS)
def test_two_numbers(language: str) -> None:
    for typed in NUMBERS[language]:
        found = first_and_last(typed, lambda part: read_number(part, language))
        assert found == (Decimal(1), Decimal(10)), typed


@pytest.mark.parametrize("language", DAYS)
def test_two_days(language: str) -> None:
    for typed in DAYS[language]:
        found = first_and_last(typed, lambda part: read_day(part, language))
        assert found == (date(2026, 12, 1), date(2027, 1, 3)), typed


@pytest.mark.parametrize(
    "typed", ["", "1", "1 tot", "tot 10", "1 tot 10 tot 20", "een paar", "1-2-3"]
)
def test_what_is_not_two_is_none(typed: str) -> None:
    assert first_and_last(typed, lambda part: read_number(part, "nl")) is None


def test_less_than_nothing_is_a_number_too() -> None:
    for typed in ("-10 tot -1", "-10--1", "-10 - -1"):
        assert first_and_last(typed, lambda part: read_number(part, "nl")) == (-10, -1), typed
