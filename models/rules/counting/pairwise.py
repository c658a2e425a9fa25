"""The pairwise table: how many ballots put one option above another."""

from collections import defaultdict
from functools import cache

from models.rules.counting.ballots import Ballots, Ranking

Table = dict[tuple[str, str], int]
"""`table[a, b]`: how many ballots put a above b."""


def pairwise_table(ballots: Ballots[Ranking]) -> Table:
    """How many ballots put each option above each other one.

    A rank is above all options that are neither in it nor placed before it. So ballots are first
    counted by what they placed before each rank: a million of them placed only so many different
    things before it (of 12 options, below 25,000 in all).
    """
    bits = {option: 1 << at for at, option in enumerate(ballots.options)}

    @cache
    def as_bits(rank: frozenset[str]) -> int:
        return sum(bits[option] for option in rank)

    before: defaultdict[frozenset[str], dict[int, int]] = defaultdict(dict)
    for ranking, weight in ballots.weights.items():
        placed = 0
        for rank in ranking:
            numbers = before[rank]
            numbers[placed] = numbers.get(placed, 0) + weight
            placed |= as_bits(rank)

    table = {(a, b): 0 for a in ballots.options for b in ballots.options if a != b}
    for rank, numbers in before.items():
        for placed, number in numbers.items():
            for below, bit in bits.items():
                if not (placed | as_bits(rank)) & bit:
                    for above in rank:
                        table[above, below] += number
    return table


def condorcet_winner(table: Table, options: tuple[str, ...]) -> str | None:
    """The option that more ballots put above each other one than below it, if there is one."""
    for option in options:
        if all(table[option, b] > table[b, option] for b in options if b != option):
            return option
    return None
