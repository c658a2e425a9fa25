"""The pairwise table: how many ballots put one option above another."""

from collections import Counter
from functools import cache

from models.rules.counting.ballots import Ballots, Ranking

Table = dict[tuple[str, str], int]
"""`table[a, b]`: how many ballots put a above b."""


def pairwise_table(ballots: Ballots[Ranking]) -> Table:
    """How many ballots put each option above each other one.

    A ranking puts the options of a rank above all that it has not placed yet. So ballots are first
    counted by what was placed when: a million have only so many (for 12 options below 25,000).
    """
    bits = {option: 1 << at for at, option in enumerate(ballots.options)}

    @cache
    def as_bits(rank: frozenset[str]) -> int:
        return sum(bits[option] for option in rank)

    moments: Counter[tuple[frozenset[str], int]] = Counter()
    for ranking, weight in ballots.weights.items():
        placed = 0
        for rank in ranking:
            placed |= as_bits(rank)
            moments[rank, placed] += weight

    table = {(a, b): 0 for a in ballots.options for b in ballots.options if a != b}
    for (rank, placed), weight in moments.items():
        for below, bit in bits.items():
            if not placed & bit:
                for above in rank:
                    table[above, below] += weight
    return table


def condorcet_winner(table: Table, options: tuple[str, ...]) -> str | None:
    """The option that more ballots put above each other one than below it, if there is one."""
    for option in options:
        if all(table[option, b] > table[b, option] for b in options if b != option):
            return option
    return None
