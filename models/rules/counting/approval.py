"""Approval: whoever is ticked on the most ballots wins.

Source: S. J. Brams and P. C. Fishburn, Approval Voting, APSR 72 (1978).
"""

from collections.abc import Iterable

from models.rules.counting.ballots import Approval, Ballots
from models.rules.counting.highest import Scores, highest
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import TieRule


def approvals(ballots: Ballots[Approval]) -> dict[str, int]:
    """On how many ballots each option is ticked."""
    votes = dict.fromkeys(ballots.options, 0)
    for ticked, weight in ballots.weights.items():
        for option in ticked:
            votes[option] += weight
    return votes


def count_approval(
    ballots: Ballots[Approval], places: int = 1, rules: Iterable[TieRule] = ()
) -> Outcome[Scores]:
    """The options with the most approvals win."""
    return highest(approvals(ballots), places, rules)
