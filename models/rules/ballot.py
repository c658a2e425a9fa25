"""What may stand on a ballot, and the ballots of a poll as the counting rules take them.

A ballot is a list of short texts: `3` (the third option), `3*2` (two points for it), or `3>5` (the
third was chosen over the fifth). A blank ballot is an empty list.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from models.rules.ballot_files.poll import (
    Approvals,
    Comparisons,
    Money,
    PointsGiven,
    Poll,
    Rankings,
    Rule,
)
from models.rules.counting.ballots import Ballots, Comparison, Ranking

BETWEEN = ","
_POINTS = re.compile(r"([1-9][0-9]?)\*([1-9][0-9]{0,3})")


class BallotKind(StrEnum):
    """How residents say what they want (handbook, section 5)."""

    APPROVE = "approve"
    RANK = "rank"
    POINTS = "points"
    BUDGET = "budget"
    PAIRWISE = "pairwise"


@dataclass(frozen=True)
class Paper:
    """What can be put on a ballot.

    Args:
        names: of the options, by the number that ballots call them: "1", "2" and on.
        most: options that one may approve of.
        points: to divide, all or some.
        budget: in cents, within which one picks.
        costs: of the options, in cents.
    """

    kind: BallotKind
    names: Mapping[str, str]
    most: int = 0
    points: int = 0
    budget: int = 0
    costs: Mapping[str, int] = field(default_factory=dict)

    def takes(self, values: Sequence[str]) -> bool:
        """Whether this is a ballot that counts; a blank one does."""
        if self.kind is BallotKind.POINTS:
            return self._divides(values)
        if self.kind is BallotKind.PAIRWISE:
            return self._compares(values)
        if not set(values) <= set(self.names) or len(set(values)) < len(values):
            return False
        if self.kind is BallotKind.APPROVE:
            return len(values) <= self.most
        return self.kind is BallotKind.RANK or self.spent(values) <= self.budget

    def spent(self, values: Sequence[str]) -> int:
        """What these options cost together, in cents."""
        return sum(self.costs[value] for value in values)

    def _divides(self, values: Sequence[str]) -> bool:
        given = [_POINTS.fullmatch(value) for value in values]
        options = [match[1] for match in given if match]
        total = sum(int(match[2]) for match in given if match)
        return (
            all(given)
            and set(options) <= set(self.names)
            and len(set(options)) == len(options)
            and total <= self.points
        )

    def _compares(self, values: Sequence[str]) -> bool:
        pairs = [frozenset(value.split(">")) for value in values]
        return all(
            len(pair) == 2 and value.count(">") == 1 and pair <= set(self.names)
            for pair, value in zip(pairs, values, strict=True)
        ) and len(set(pairs)) == len(pairs)


def written(values: Sequence[str]) -> str:
    """A ballot as one text, by which equal ballots are found together."""
    return BETWEEN.join(values)


def poll_of(paper: Paper, cast: Mapping[str, int], *, title: str, places: int, rule: Rule) -> Poll:
    """The ballots of a poll, ready to be counted.

    Args:
        cast: how many ballots are written so.
        places: how many options win, where no money is spent.
    """
    ballots = [(text.split(BETWEEN) if text else [], number) for text, number in cast.items()]
    options = tuple(paper.names)
    known: dict[str, Any] = {"title": title, "names": paper.names, "places": places, "rule": rule}
    match paper.kind:
        case BallotKind.APPROVE | BallotKind.BUDGET:
            ticked = _summed((frozenset(each), number) for each, number in ballots)
            money = Money(paper.budget, paper.costs) if paper.kind is BallotKind.BUDGET else None
            return Approvals(ballots=Ballots(options, ticked), money=money, **known)
        case BallotKind.RANK:
            ranked: Iterable[tuple[Ranking, int]]
            ranked = ((tuple(map(_alone, each)), number) for each, number in ballots)
            return Rankings(ballots=Ballots(options, _summed(ranked)), **known)
        case BallotKind.POINTS:
            given = _summed((frozenset(map(_given, each)), number) for each, number in ballots)
            return PointsGiven(ballots=Ballots(options, given), **known)
        case BallotKind.PAIRWISE:
            compared = _summed((_pair(pair), number) for each, number in ballots for pair in each)
            return Comparisons(ballots=Ballots(options, compared), **known)


B = TypeVar("B", bound=Hashable)


def _summed(ballots: Iterable[tuple[B, int]]) -> Counter[B]:
    together: Counter[B] = Counter()
    for ballot, number in ballots:
        together[ballot] += number
    return together


def _alone(option: str) -> frozenset[str]:
    return frozenset([option])


def _given(value: str) -> tuple[str, int]:
    option, _, points = value.partition("*")
    return option, int(points)


def _pair(value: str) -> Comparison:
    winner, _, loser = value.partition(">")
    return winner, loser
