"""The pairwise table: how many ballots put one option above another."""

from itertools import combinations

from models.rules.counting.ballots import Ballots, Ranking
from models.rules.counting.letters import are_letters, table_of_letters

Table = dict[tuple[str, str], int]
"""`table[a, b]`: how many ballots put a above b."""

STRETCH = 3
"""Ranks taken together: with more there is less to do for each ballot, but more to tell apart."""


def pairwise_table(ballots: Ballots[Ranking]) -> Table:
    """How many ballots put each option above each other one."""
    if are_letters(ballots.weights, ballots.options):
        return table_of_letters(ballots.weights, ballots.options)
    return _by_stretches(ballots)


def _by_stretches(ballots: Ballots[Ranking]) -> Table:
    """The table of any rankings.

    Ballots are taken a stretch of ranks at a time, and first counted by the stretch and what was
    placed before it: a million have only so many of these (of 12 options, 135,000). Its options are
    above all that it does not hold and that were not placed before.
    """
    bits = {option: 1 << at for at, option in enumerate(ballots.options)}
    longest = max(map(len, ballots.weights), default=0)
    stretches = [slice(at, at + STRETCH) for at in range(0, longest, STRETCH)]
    known: dict[Ranking, tuple[int, dict[int, int]]] = {}
    """By stretch: its options, and how many ballots have it, by what was placed before."""
    for ranking, weight in ballots.weights.items():
        before = 0
        for at in stretches:
            stretch = ranking[at]
            found = known.get(stretch)
            if found is None:
                held = sum(bits[option] for rank in stretch for option in rank)
                found = known[stretch] = held, {}
            held, numbers = found
            numbers[before] = numbers.get(before, 0) + weight
            before |= held

    table = {(a, b): 0 for a in ballots.options for b in ballots.options if a != b}
    for stretch, (held, numbers) in known.items():
        for pair in _within(stretch):
            table[pair] += sum(numbers.values())
        for below, bit in bits.items():
            if not held & bit:
                not_before = sum(n for before, n in numbers.items() if not before & bit)
                for above in (option for rank in stretch for option in rank):
                    table[above, below] += not_before
    return table


def _within(stretch: Ranking) -> list[tuple[str, str]]:
    """The pairs of which a stretch puts the first above the second."""
    return [(a, b) for one, other in combinations(stretch, 2) for a in one for b in other]


def condorcet_winner(table: Table, options: tuple[str, ...]) -> str | None:
    """The option that more ballots put above each other one than below it, if there is one."""
    for option in options:
        if all(table[option, b] > table[b, option] for b in options if b != option):
            return option
    return None
