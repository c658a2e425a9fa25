"""Ballots, equal ones put together: a million are counted from their distinct ones."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Approval = frozenset[str]
"""The options ticked."""

Rank = frozenset[str] | str
"""The options put equal at a place, on most ballots just one: of options with one-letter names,
the letter alone will do."""

Ranking = tuple[Rank, ...] | str
"""Ranks, the best first; so "bca" is a ranking of options with one-letter names.

Options that it does not name are below all that it does, and equal to each other.
"""

Points = frozenset[tuple[str, int]]
"""Options with the points given to each."""

Comparison = tuple[str, str]
"""The option chosen, and the one it was chosen over."""

B = TypeVar("B", Approval, Ranking, Points, Comparison)


@dataclass(frozen=True)
class Ballots(Generic[B]):
    """What was voted on, and how many voted each way.

    Args:
        options: in the order of the ballot paper, which decides nothing.
        weights: how many ballots say the same. A blank ballot is an empty one.
    """

    options: tuple[str, ...]
    weights: Mapping[B, int]

    @property
    def valid(self) -> int:
        """How many ballots say something; a blank one counts for the quorum only."""
        return sum(weight for ballot, weight in self.weights.items() if ballot)

    @property
    def blank(self) -> int:
        """How many ballots say nothing."""
        return sum(weight for ballot, weight in self.weights.items() if not ballot)


def strict_rankings(options: Iterable[str], orders: Iterable[Sequence[str]]) -> Ballots[Ranking]:
    """Ballots that put one option after another, as far as each voter liked.

    Those of options with one-letter names are kept as strings: half the memory and of the time.
    """
    alone = {option: frozenset([option]) for option in options}
    if all(len(option) == 1 for option in alone):
        return Ballots(tuple(alone), Counter(map("".join, orders)))
    return Ballots(tuple(alone), Counter(tuple(map(alone.__getitem__, each)) for each in orders))


def completed(ranking: Ranking, options: Iterable[str]) -> Ranking:
    """This ranking with the options that it does not name as its last rank, where there are any."""
    rest = frozenset(options).difference(*ranking)
    return (*ranking, rest) if rest else ranking
