"""Raking against a published example, and against what makes its weights the only ones."""

from math import isclose, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.raking import LEAST, MOST, rake

SEED = ((40, 30, 20, 10), (35, 50, 100, 75), (30, 80, 70, 120), (20, 30, 40, 50))
ROWS, COLUMNS = (150, 300, 400, 150), (200, 300, 400, 100)
FITTED = (
    (64.61, 46.28, 35.42, 3.83),
    (49.95, 68.15, 156.49, 25.37),
    (56.70, 144.40, 145.06, 53.76),
    (28.74, 41.18, 63.03, 17.03),
)
"""As published in the article *Iterative proportional fitting* of Wikipedia, after a few rounds."""


def _table(rows: tuple[tuple[int, ...], ...]) -> dict[tuple[str, ...], int]:
    return {
        (str(row), str(column)): count
        for row, counts in enumerate(rows)
        for column, count in enumerate(counts)
    }


def _margin(totals: tuple[float, ...]) -> dict[str, float]:
    return {str(at): float(total) for at, total in enumerate(totals)}


def test_the_published_example() -> None:
    cells = _table(SEED)
    weights = rake(cells, [_margin(ROWS), _margin(COLUMNS)])
    assert weights is not None
    assert not weights.trimmed
    for row, fitted in enumerate(FITTED):
        for column, expected in enumerate(fitted):
            cell = (str(row), str(column))
            assert weights.of[cell] * cells[cell] == pytest.approx(expected, abs=0.2)


@given(
    st.lists(st.lists(st.integers(5, 200), min_size=3, max_size=3), min_size=2, max_size=4),
    st.data(),
)
def test_weights_fit_and_are_a_product_of_a_number_a_group(
    rows: list[list[int]], data: st.DataObject
) -> None:
    """There is only one table with these margins whose weights are such products."""
    cells = _table(tuple(tuple(row) for row in rows))
    total = sum(cells.values())
    margins = []
    for size in (len(rows), 3):
        parts = data.draw(st.lists(st.integers(8, 12), min_size=size, max_size=size))
        margins.append(_margin(tuple(total * part / sum(parts) for part in parts)))
    weights = rake(cells, margins)
    assert weights is not None
    if not weights.trimmed:
        for place, margin in enumerate(margins):
            for group, wanted in margin.items():
                summed = sum(w * cells[c] for c, w in weights.of.items() if c[place] == group)
                assert summed == pytest.approx(wanted, rel=1e-6)
        for row in range(1, len(rows)):
            for column in range(1, 3):
                corner = [(str(r), str(c)) for r in (0, row) for c in (0, column)]
                logs = [log(weights.of[cell]) for cell in corner]
                assert isclose(logs[0] - logs[1], logs[2] - logs[3], abs_tol=1e-6)
    assert all(LEAST <= weight <= MOST for weight in weights.of.values())


def test_nobody_counts_for_too_many() -> None:
    weights = rake({("few",): 10, ("many",): 990}, [{"few": 500.0, "many": 500.0}])
    assert weights is not None
    assert weights.trimmed
    assert weights.of == {("few",): MOST, ("many",): pytest.approx(500 / 990)}


def test_a_group_without_respondents_cannot_be_weighted_up() -> None:
    assert rake({("young",): 20}, [{"young": 10.0, "old": 10.0}]) is None


def test_margins_that_cannot_both_be_met() -> None:
    cells = {("a", "x"): 10, ("b", "y"): 10}
    assert rake(cells, [{"a": 15.0, "b": 5.0}, {"x": 5.0, "y": 15.0}]) is None
