"""Borda: a ranking gives an option a point for each option it puts below, and half for each equal.

Sources: J.-C. de Borda, Mémoire sur les élections au scrutin (1781). Equal ranks, and the options a
partial ballot leaves out (which share its last rank), by the rule of averages: D. Black, Partial
Justification of the Borda Count, Public Choice 28 (1976); "average" in N. Narodytska and T. Walsh,
The Computational Impact of Partial Votes on Strategic Voting, ECAI 2014. So every ballot gives
away as many points as another, and nobody gains by leaving options out.
"""

from collections.abc import Iterable
from fractions import Fraction

from models.rules.counting.ballots import Ballots, Ranking, completed
from models.rules.counting.highest import Scores, highest
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import TieRule


def borda_scores(ballots: Ballots[Ranking]) -> dict[str, Fraction]:
    """The Borda score of each option."""
    half_points = dict.fromkeys(ballots.options, 0)
    for ranking, weight in ballots.weights.items():
        below = len(ballots.options)
        for rank in completed(ranking, ballots.options) if ranking else ():
            below -= len(rank)
            equal = len(rank) - 1
            for option in rank:
                half_points[option] += weight * (2 * below + equal)
    return {option: Fraction(score, 2) for option, score in half_points.items()}


def count_borda(
    ballots: Ballots[Ranking], places: int = 1, rules: Iterable[TieRule] = ()
) -> Outcome[Scores]:
    """The options with the highest Borda scores win."""
    return highest(borda_scores(ballots), places, rules)
