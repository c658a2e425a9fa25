"""Euros as each language writes them, and as the Netherlands types them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.money import in_euros, read_euros


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
    assert read_euros(in_euros(cents, "nl")) == cents


@pytest.mark.parametrize(
    ("language", "whole", "with_cents"),
    [
        ("nl", "€ 1.250", "€ 12,50"),
        ("en", "€1,250", "€12.50"),
        ("tr", "€1.250", "€12,50"),
        ("ar", "\u200f1,250 €", "\u200f12.50 €"),
        ("pl", "1 250 €", "12,50 €"),
        ("uk", "1 250 €", "12,50 €"),
    ],
)
def test_each_language_writes_them_its_own_way(language: str, whole: str, with_cents: str) -> None:
    assert [in_euros(cents, language) for cents in (125_000, 1_250)] == [whole, with_cents]
