"""Schulze: an option beats another if the strongest path to it is stronger than the one back.

Source: M. Schulze, A New Monotonic, Clone-Independent, Reversal Symmetric, and Condorcet-Consistent
Single-Winner Election Method, Social Choice and Welfare 36 (2011), section 2: a step of a path from
a to b is as strong as the number of ballots that put a above b, if that is the majority of the two
("winning votes"); a path is as strong as its weakest step.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.highest import fill
from models.rules.counting.outcome import Outcome
from models.rules.counting.pairwise import Table, condorcet_winner, pairwise_table
from models.rules.counting.ties import TieRule


@dataclass(frozen=True)
class SchulzeAccount:
    """How a count by Schulze came to its outcome.

    Args:
        table: how many ballots put one option above another.
        strengths: of the strongest path from one to another; 0 where there is none.
        standing: the options, first those that no other beats, then those only these beat, and on.
        condorcet_winner: the option that beats each other one by itself, if there is one.
    """

    table: Table
    strengths: Table
    standing: tuple[tuple[str, ...], ...]
    condorcet_winner: str | None


def count_schulze(
    ballots: Ballots[Ranking], places: int = 1, rules: Iterable[TieRule] = ()
) -> Outcome[SchulzeAccount]:
    """The option that no other beats wins; for more places, then the one that only it beats."""
    table = pairwise_table(ballots)
    strengths = strongest_paths(table, ballots.options)
    standing = in_standing(strengths, ballots.options)
    winner = condorcet_winner(table, ballots.options)
    account = SchulzeAccount(table, strengths, standing, winner)
    return fill(standing, places, rules, account)


def strongest_paths(table: Table, options: tuple[str, ...]) -> Table:
    """The strength of the strongest path between each two (Floyd and Warshall's algorithm)."""
    strength = {(a, b): votes if votes > table[b, a] else 0 for (a, b), votes in table.items()}
    for via in options:
        for a in options:
            for b in options:
                if a != b and via not in (a, b):
                    around = min(strength[a, via], strength[via, b])
                    strength[a, b] = max(strength[a, b], around)
    return strength


def in_standing(strengths: Table, options: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The options in levels: each time those that none of the options left beats."""
    left, standing = list(options), []
    while left:
        unbeaten = tuple(
            a for a in left if all(strengths[a, b] >= strengths[b, a] for b in left if b != a)
        )
        standing.append(unbeaten)
        left = [option for option in left if option not in unbeaten]
    return tuple(standing)
