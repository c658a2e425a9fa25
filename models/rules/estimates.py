"""What a share of respondents says of everyone, and whether two shares differ clearly."""

from collections.abc import Iterable, Sequence
from math import erf, isfinite, sqrt

from models.rules.summary import Difference, Estimate

Z_95 = 1.959963984540054
"""The standard normal deviate of a two-sided 95% interval."""
CLEAR = 0.05
"""Below this chance of a difference as large by accident, a difference is clear."""


def effective_size(weights: Iterable[tuple[float, int]]) -> float:
    """The size of a plain sample with the same precision (Kish, *Survey Sampling*, 1965, 11.2).

    Args:
        weights: A weight, and how many respondents have it.
    """
    listed = list(weights)
    total = sum(weight * number for weight, number in listed)
    squares = sum(weight * weight * number for weight, number in listed)
    return total * total / squares if squares else 0.0


def wilson(share: float, size: float) -> Estimate:
    """A share with its 95% interval (Wilson, *JASA* 22, 1927).

    Args:
        size: How many the share is of; for a weighted share the effective sample size.
    """
    spread = Z_95 * Z_95 / size
    middle = (share + spread / 2) / (1 + spread)
    half = Z_95 * sqrt(share * (1 - share) / size + spread / (4 * size)) / (1 + spread)
    return Estimate(share, max(0.0, middle - half), min(1.0, middle + half))


def chance_of(one: float, size: float, other: float, other_size: float) -> float:
    """How likely a difference at least this large is where there is none: the two-sided
    two-proportion z-test, with the pooled share."""
    pooled = (one * size + other * other_size) / (size + other_size)
    error = sqrt(max(pooled * (1 - pooled), 0.0) * (1 / size + 1 / other_size))
    if not error or not isfinite(error):
        return 1.0
    return 1 - erf(abs(one - other) / error / sqrt(2))


def compared(pairs: Sequence[tuple[float, float, float, float]]) -> list[Difference]:
    """Each pair of shares told apart, as far as chance allows when so many are looked at together
    (Holm, *Scandinavian Journal of Statistics* 6, 1979).

    Args:
        pairs: A share and the size it is of, then another share and its size.
    """
    chances = [chance_of(*pair) for pair in pairs]
    clear = [False] * len(pairs)
    for rank, at in enumerate(sorted(range(len(pairs)), key=chances.__getitem__)):
        if chances[at] > CLEAR / (len(pairs) - rank):
            break
        clear[at] = True
    return [
        Difference(one - other, is_clear)
        for (one, _, other, _), is_clear in zip(pairs, clear, strict=True)
    ]
