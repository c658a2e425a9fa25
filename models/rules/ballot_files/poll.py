"""A poll as it is published: what was voted on, every ballot without its voter, and the rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.rules.counting.ballots import Approval, Ballots, Comparison, Points, Ranking


@dataclass(frozen=True)
class Money:
    """What there is to spend, and what each project costs, in cents."""

    budget: int
    costs: Mapping[str, int]


@dataclass(frozen=True)
class Rule:
    """By what the poll is counted; what a file leaves open is None.

    Args:
        method: its name.
        seed: of the lot that breaks ties.
        stop: of the Method of Equal Shares, when shares stop growing.
    """

    method: str | None = None
    seed: str | None = None
    stop: str | None = None


@dataclass(frozen=True, kw_only=True)
class Poll:
    """What the polls of all kinds of ballot have.

    Args:
        ballots: all of them, equal ones together.
        title: of the poll.
        names: of the options, by how the ballots call them.
        places: how many options win, where no money is spent.
        money: where it is about projects that cost something.
        rule: by which it was counted.
        published: the winners that the file names, if it does.
    """

    ballots: Ballots[Any]
    title: str
    names: Mapping[str, str]
    places: int = 1
    money: Money | None = None
    rule: Rule = field(default_factory=Rule)
    published: frozenset[str] | None = None


@dataclass(frozen=True, kw_only=True)
class Approvals(Poll):
    """A poll in which each voter ticked what they support."""

    ballots: Ballots[Approval]


@dataclass(frozen=True, kw_only=True)
class Rankings(Poll):
    """A poll in which each voter put the best first.

    Args:
        ballots: the rankings.
        longest: how many options a ballot could rank, where places are worth points.
    """

    ballots: Ballots[Ranking]
    longest: int = 0


@dataclass(frozen=True, kw_only=True)
class PointsGiven(Poll):
    """A poll in which each voter divided points."""

    ballots: Ballots[Points]


@dataclass(frozen=True, kw_only=True)
class Comparisons(Poll):
    """A poll in which voters chose between two, again and again."""

    ballots: Ballots[Comparison]
