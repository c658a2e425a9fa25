"""Euros as the Netherlands writes them, and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.money import euros, read_euros


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("900", 90_000),
        ("12.500", 1_250_000),
        ("€ 12.500", 1_250_000),
        ("€12,50", 1_250),
        ("1.000,-", 100_000),
        (" 0,05 ", 5),
        ("12.50", None),
        ("1,5", None),
        ("12 500", None),
        ("-3", None),
        ("duizend", None),
        ("", None),
        ("٣", None),
    ],
)
def test_reading(typed: str, cents: int | None) -> None:
    assert read_euros(typed) == cents


@given(st.integers(0, 10**10))
def test_what_is_told_is_read_back(cents: int) -> None:
    assert read_euros(euros(cents)) == cents
