"""Ballots, equal ones put together: a million are counted from their distinct ones."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Approval = frozenset[str]
"""The options ticked."""

Ranking = tuple[frozenset[str], ...]
"""Ranks, the best first; each holds the options put equal there, on most ballots just one.

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
    """Ballots that put one option after another, as far as each voter liked."""
    alone = {option: frozenset([option]) for option in options}
    return Ballots(tuple(alone), Counter(tuple(map(alone.__getitem__, each)) for each in orders))


def completed(ranking: Ranking, options: Iterable[str]) -> Ranking:
    """This ranking with the options that it does not name as its last rank, where there are any."""
    rest = frozenset(options).difference(*ranking)
    return (*ranking, rest) if rest else ranking
