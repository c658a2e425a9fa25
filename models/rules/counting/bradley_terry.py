"""Bradley-Terry: each option's strength, from choices between two at a time.

Sources: R. A. Bradley and M. E. Terry, Rank Analysis of Incomplete Block Designs, Biometrika 39
(1952): a is chosen over b with odds exp(strength of a - strength of b). The strengths are the
most likely ones under a normal prior around 0 (D. C. Leonard, Biometrics 33, 1977): without a prior
there is no answer when an option always wins, or was never compared. The intervals are Laplace's:
normal, by how sharply the likelihood bends at its top.

The one count in floating point: the most likely strengths are irrational numbers. They are found
until they stand to 12 decimals, and strengths that differ by less than 9 decimals are a tie.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt

from models.rules.counting.ballots import Ballots, Comparison
from models.rules.counting.highest import fill
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import TieRule

ONE_DRAW = 0.25
"""The prior's weight: as much as one undecided comparison of each option with an average one."""

EQUAL = 1e-9
CONVERGED = 1e-12
MOST_STEPS = 200
UNSETTLED = 1e-6


@dataclass(frozen=True)
class Strength:
    """An option's strength, on the scale of log odds, 0 being the average, and its 95% interval."""

    strength: float
    low: float
    high: float


def count_bradley_terry(
    ballots: Ballots[Comparison],
    places: int = 1,
    rules: Iterable[TieRule] = (),
    prior: float = ONE_DRAW,
) -> Outcome[Mapping[str, Strength]]:
    """The strongest options win.

    Args:
        ballots: how often each option was chosen over each other one.
        places: how many win.
        rules: for ties.
        prior: the prior's precision, 1/variance. With 0, each option must have been chosen and
            passed over in a way that joins all of them.

    Raises:
        ValueError: with no prior, if the comparisons do not settle the strengths.
    """
    strengths, variances = most_likely(ballots, prior)
    account = {
        option: Strength(strength, strength - 1.96 * sqrt(var), strength + 1.96 * sqrt(var))
        for option, strength, var in zip(ballots.options, strengths, variances, strict=True)
    }
    standing: list[list[str]] = []
    for option in sorted(ballots.options, key=lambda each: -account[each].strength):
        if standing and account[standing[-1][-1]].strength - account[option].strength < EQUAL:
            standing[-1].append(option)
        else:
            standing.append([option])
    return fill(standing, places, rules, account)


def most_likely(
    ballots: Ballots[Comparison], prior: float
) -> tuple[Sequence[float], Sequence[float]]:
    """The most likely strengths, and their variances around the average (Newton's method).

    The strengths add up to 0: only differences between them can be known.
    """
    place = {option: at for at, option in enumerate(ballots.options)}
    chosen = [(place[a], place[b], weight) for (a, b), weight in ballots.weights.items()]
    size = len(place)
    strengths = [0.0] * size
    longest = 1.0
    for _ in range(MOST_STEPS):
        slope, curve = _slope_and_curve(chosen, strengths, prior)
        inverse = _inverse(curve)
        step = [sum(inverse[i][j] * slope[j] for j in range(size)) for i in range(size)]
        longest = max(map(abs, step))
        strengths = [s + each / max(1.0, longest) for s, each in zip(strengths, step, strict=True)]
        if longest < CONVERGED:
            break
    if longest > UNSETTLED:
        raise ValueError("these comparisons do not settle the strengths without a prior")
    _, curve = _slope_and_curve(chosen, strengths, prior)
    inverse = _inverse(curve)
    # How sure it is that all are stronger alike says nothing of how they differ: it is left out.
    alike = 1 / (size * (prior or 1))
    return strengths, [inverse[i][i] - alike for i in range(size)]


def _slope_and_curve(
    chosen: Iterable[tuple[int, int, int]], strengths: Sequence[float], prior: float
) -> tuple[list[float], list[list[float]]]:
    """The first derivative of the log posterior, and the second with its sign turned."""
    size = len(strengths)
    slope = [-prior * strength for strength in strengths]
    stiff = 0.0 if prior else 1 / size  # or "all stronger alike" would have no answer
    curve = [[stiff + (prior if i == j else 0.0) for j in range(size)] for i in range(size)]
    for a, b, weight in chosen:
        lost = 1 / (1 + exp(strengths[a] - strengths[b]))
        slope[a] += weight * lost
        slope[b] -= weight * lost
        bend = weight * lost * (1 - lost)
        curve[a][a] += bend
        curve[b][b] += bend
        curve[a][b] -= bend
        curve[b][a] -= bend
    return slope, curve


def _inverse(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """The inverse of a positive definite matrix (Gauss and Jordan's elimination).

    Raises:
        ValueError: if it is not positive definite to the precision of floats.
    """
    size = len(matrix)
    rows = [[*row, *(float(i == j) for j in range(size))] for i, row in enumerate(matrix)]
    for i in range(size):
        if rows[i][i] < CONVERGED:
            raise ValueError("these comparisons do not settle the strengths without a prior")
        rows[i] = [each / rows[i][i] for each in rows[i]]
        for j in range(size):
            if j != i and (factor := rows[j][i]):
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    return [row[size:] for row in rows]
