"""Points: whoever gets the most points from all ballots together wins."""

from collections import Counter
from collections.abc import Iterable

from models.rules.counting.ballots import Ballots, Points, Ranking
from models.rules.counting.highest import Scores, highest
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import TieRule


def point_totals(ballots: Ballots[Points]) -> dict[str, int]:
    """The points of each option."""
    totals = dict.fromkeys(ballots.options, 0)
    for given, weight in ballots.weights.items():
        for option, points in given:
            totals[option] += weight * points
    return totals


def count_points(
    ballots: Ballots[Points], places: int = 1, rules: Iterable[TieRule] = ()
) -> Outcome[Scores]:
    """The options with the most points win."""
    return highest(point_totals(ballots), places, rules)


def points_by_place(ballots: Ballots[Ranking], most: int) -> Ballots[Points]:
    """Rankings as points: `most` for the first place, one less for each next, never below nothing.

    How Kraków and other cities count a ranking of at most `most` projects.
    """
    given: Counter[Points] = Counter()
    for ranking, weight in ballots.weights.items():
        given[
            frozenset(
                (option, points)
                for points, rank in zip(range(most, 0, -1), ranking, strict=False)
                for option in rank
            )
        ] += weight
    return Ballots(ballots.options, given)
