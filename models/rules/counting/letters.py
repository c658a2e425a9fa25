"""The pairwise table of rankings that are strings, a letter an option: thousands at a time.

A number holds a byte for each ranking: how high it puts an option. One subtraction of two such
numbers compares two options in all of these rankings.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, permutations
from typing import TypeGuard

from models.rules.counting.ballots import Ranking

TOGETHER = 10_000
"""Rankings in one number: enough to lose no time, few enough for the processor's own memory."""

TOP = 0x80
"""The bit that tells, in a byte, which of two heights is the lower; heights are below it."""

NOBODY = chr(TOP)
"""Stands at the places that a ranking leaves open; it is no letter of an option."""


def are_letters(
    weights: Mapping[Ranking, int], options: Sequence[str]
) -> TypeGuard[Mapping[str, int]]:
    """Whether these rankings are strings of letters that fit in a byte."""
    return {*map(type, weights)} <= {str} and len(options) < TOP and "".join(options).isascii()


def table_of_letters(
    weights: Mapping[str, int], options: Sequence[str]
) -> dict[tuple[str, str], int]:
    """How many ballots put each option above each other one."""
    table = dict.fromkeys(permutations(options, 2), 0)
    for weight, rankings in _of_one_weight(weights):
        heights = _heights(rankings, options)
        top = int.from_bytes(bytes([TOP]) * len(rankings))
        for a, b in table:
            # With the top bit lent to each byte of b, those where a is higher lose it.
            kept = ((heights[b] | top) - heights[a]) & top
            table[a, b] += weight * (len(rankings) - kept.bit_count())
    return table


def _of_one_weight(weights: Mapping[str, int]) -> Iterator[tuple[int, list[str]]]:
    """Rankings with a power of two as their weight: one of 13 is among those of 8, 4 and 1."""
    items = iter(weights.items())
    while together := [*islice(items, TOGETHER)]:
        heaviest = max(weight for _, weight in together)
        for bit in range(heaviest.bit_length()):
            if rankings := [ranking for ranking, weight in together if weight >> bit & 1]:
                yield 1 << bit, rankings


def _heights(rankings: Sequence[str], options: Sequence[str]) -> dict[str, int]:
    """By option, a byte a ranking: how far it is from the end, 0 where it is not named."""
    length = len(options)
    rows = "".join(ranking.ljust(length, NOBODY) for ranking in rankings).encode("latin-1")
    heights = dict.fromkeys(options, 0)
    for place in range(length):
        column = rows[place::length]
        for option in options:
            here = bytearray(256)
            here[ord(option)] = length - place
            heights[option] += int.from_bytes(column.translate(here))
    return heights
