"""Intervals and tests against published figures and against what they are by definition."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.comparing import compare
from models.rules.estimates import Z_95, chance_of, compared, effective_size, wilson
from tests.made_up_summary import MADE_UP


@pytest.mark.parametrize(
    ("hits", "size", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)],
)
def test_wilson_as_newcombe_published_it(hits: int, size: int, low: float, high: float) -> None:
    """Newcombe, *Statistics in Medicine* 17 (1998), table I, method 3."""
    found = wilson(hits / size, size)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(st.integers(1, 2000), st.data())
def test_both_ends_of_an_interval_are_as_far_off_as_chance_allows(
    size: int, data: st.DataObject
) -> None:
    """An end is where the share found would lie 1.96 standard errors away."""
    share = data.draw(st.integers(0, size)) / size
    found = wilson(share, size)
    assert found.low <= share + 1e-9
    assert found.high >= share - 1e-9
    for end in (found.low, found.high):
        if 1e-9 < end < 1 - 1e-9:
            assert abs(share - end) == pytest.approx(Z_95 * sqrt(end * (1 - end) / size), rel=1e-6)


def test_equal_weights_lose_nothing_and_unequal_ones_do() -> None:
    assert effective_size([(2.0, 50), (2.0, 30)]) == 80
    assert effective_size([(1.0, 50), (3.0, 50)]) == 80
    assert effective_size([]) == 0


def test_the_chance_of_a_difference() -> None:
    """The square of z is the chi-squared of the two-by-two table: 100 (30·30 - 20·20)² / 50⁴ = 4,
    of which the chance is 0.0455."""
    assert chance_of(0.6, 50, 0.4, 50) == pytest.approx(0.0455, abs=5e-5)
    assert chance_of(0.0, 50, 0.0, 50) == 1.0


def test_what_is_clear_by_itself_may_not_be_among_many() -> None:
    pair = (0.6, 50.0, 0.4, 50.0)
    assert [each.clear for each in compared([pair])] == [True]
    assert [each.clear for each in compared([pair] * 2)] == [False, False]
    strong = (0.9, 500.0, 0.1, 500.0)
    assert [each.clear for each in compared([pair, strong])] == [True, True], "Holm, step by step"
    assert compared([pair])[0].points == pytest.approx(0.2)
    assert compared([]) == []


def test_a_moment_beside_itself_differs_in_nothing() -> None:
    found = compare(MADE_UP, MADE_UP)
    assert {each.question for each in found} == {"felt_health", "problems", "mark"}
    assert not any(each.difference.clear or each.difference.points for each in found)
    assert "bad" not in {each.value for each in found}, "it is hidden"
