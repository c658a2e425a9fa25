"""Weights that make respondents look like the population (raking).

The margins are fitted in turn, as in Deming and Stephan, *On a least squares adjustment of a
sampled frequency table when the expected marginal totals are known* (Annals of Mathematical
Statistics 11, 1940), until all of them agree.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LEAST, MOST = 0.2, 5.0
"""What one respondent counts for, at the least and at the most: a heavier one would speak for too
many. A weight outside is cut off here, and the margins then agree only about."""
_CLOSE = 1e-10
_ROUNDS = 1000

Cell = tuple[str, ...]
"""The group of a respondent in each of the margins."""


@dataclass(frozen=True)
class Weights:
    """A weight for every cell with respondents."""

    of: Mapping[Cell, float]
    trimmed: bool
    """Whether any was cut off."""


def rake(cells: Mapping[Cell, int], margins: Sequence[Mapping[str, float]]) -> Weights | None:
    """The weights with which respondents add up to the margins.

    Args:
        cells: How many respondents there are of each combination of groups.
        margins: For each place in a cell, the total that each group should have; all margins have
            the total of the respondents.

    Returns:
        None: no weights of this sort agree with all the margins.
    """
    weights = {cell: 1.0 for cell, number in cells.items() if number}
    for _ in range(_ROUNDS):
        worst = 0.0
        for place, margin in enumerate(margins):
            totals = dict.fromkeys(margin, 0.0)
            for cell, weight in weights.items():
                totals[cell[place]] += weight * cells[cell]
            if any(margin[group] and not total for group, total in totals.items()):
                return None
            factors = {group: margin[group] / total for group, total in totals.items() if total}
            worst = max([worst, *(abs(factor - 1) for factor in factors.values())])
            for cell in weights:
                weights[cell] *= factors[cell[place]]
        if worst < _CLOSE:
            return _trimmed(weights)
    return None


def _trimmed(weights: Mapping[Cell, float]) -> Weights:
    within = {cell: min(max(weight, LEAST), MOST) for cell, weight in weights.items()}
    return Weights(within, trimmed=within != weights)
