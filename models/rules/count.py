"""A poll counted by the name of a method, and whether other methods would choose otherwise."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import partial
from typing import Any

from models.rules.ballot_files.poll import (
    Approvals,
    Comparisons,
    Money,
    PointsGiven,
    Poll,
    Rankings,
)
from models.rules.counting.approval import approvals, count_approval
from models.rules.counting.borda import count_borda
from models.rules.counting.bradley_terry import count_bradley_terry
from models.rules.counting.equal_shares import Stop, count_equal_shares
from models.rules.counting.greedy import count_greedy
from models.rules.counting.instant_runoff import count_instant_runoff
from models.rules.counting.outcome import Outcome
from models.rules.counting.points import count_points, point_totals, points_by_place
from models.rules.counting.schulze import count_schulze
from models.rules.counting.stv import count_stv
from models.rules.counting.ties import TieRule, by_cost, by_lot, by_voters


class Method(StrEnum):
    """The methods, by the names that files and the command line use."""

    APPROVAL = "approval"
    BORDA = "borda"
    SCHULZE = "schulze"
    INSTANT_RUNOFF = "instant-runoff"
    STV = "stv"
    POINTS = "points"
    GREEDY = "greedy"
    EQUAL_SHARES = "equal-shares"
    BRADLEY_TERRY = "bradley-terry"


class TieBreak(StrEnum):
    """The rules for ties, by the names that accounts and the command line use."""

    LOT = "lot"
    COST = "cost"
    VOTERS = "voters"


EURO = 100
"""In cents: the step by which the shares of the Method of Equal Shares grow."""


Counter = Callable[[Iterable[TieRule]], Outcome[Any]]
"""A method with the ballots already in it: it still asks how to break ties."""


def counters(poll: Poll, stop: Stop | None = None) -> Mapping[Method, Counter]:
    """The methods that can count these ballots, the one that is usual for them first.

    Args:
        poll: what to count.
        stop: of the Method of Equal Shares, in place of what the poll's rule says.
    """
    places = poll.places
    match poll:
        case Approvals(ballots=approved, money=None):
            return {Method.APPROVAL: partial(count_approval, approved, places)}
        case Approvals(ballots=approved, money=Money(budget, costs)):
            until = stop or stop_of(poll)
            shares = partial(count_equal_shares, approved, costs, budget, until, EURO)
            greedy = partial(count_greedy, approvals(approved), costs, budget)
            return {Method.EQUAL_SHARES: shares, Method.GREEDY: greedy}
        case Rankings(ballots=ranked, money=None):
            schulze = partial(count_schulze, ranked, places)
            borda = partial(count_borda, ranked, places)
            stv = partial(count_stv, ranked, places)
            if places > 1:
                return {Method.STV: stv, Method.SCHULZE: schulze, Method.BORDA: borda}
            runoff = partial(count_instant_runoff, ranked)
            return {
                Method.SCHULZE: schulze,
                Method.BORDA: borda,
                Method.INSTANT_RUNOFF: runoff,
                Method.STV: stv,
            }
        case Rankings(ballots=ranked, longest=longest, money=Money(budget, costs)):
            totals = point_totals(points_by_place(ranked, longest))
            return {Method.GREEDY: partial(count_greedy, totals, costs, budget)}
        case PointsGiven(ballots=given, money=None):
            return {Method.POINTS: partial(count_points, given, places)}
        case PointsGiven(ballots=given, money=Money(budget, costs)):
            return {Method.GREEDY: partial(count_greedy, point_totals(given), costs, budget)}
        case Comparisons(ballots=compared):
            return {Method.BRADLEY_TERRY: partial(count_bradley_terry, compared, places)}
    raise TypeError(f"no method counts a {type(poll).__name__}")


def method_of(poll: Poll) -> Method:
    """The method that the poll's rule names, if it can count it; otherwise the usual one."""
    possible = tuple(counters(poll))
    named = (poll.rule.method or "").lower().replace("equalshares", Method.EQUAL_SHARES)
    return next((each for each in possible if named.split("/")[0] == each), possible[0])


def stop_of(poll: Poll) -> Stop:
    """When shares stop growing, by the poll's rule; otherwise as in published elections."""
    return next((stop for stop in Stop if stop == poll.rule.stop), Stop.OVERSPENDING)


def count_otherwise(
    poll: Poll, method: Method, rules: Iterable[TieRule] = ()
) -> Mapping[Method, Outcome[Any]]:
    """The outcomes by the other methods that are sensible for these ballots.

    For one place the single transferable vote is an instant runoff, so it is left out.
    """
    others = dict(counters(poll))
    del others[method]
    if poll.places == 1:
        others.pop(Method.STV, None)
    return {each: counter(rules) for each, counter in others.items()}


def agree(one: Outcome[Any], other: Outcome[Any]) -> bool:
    """Whether two outcomes have the same winners, and the same ties still open."""
    return set(one.winners) == set(other.winners) and set(one.tied) == set(other.tied)


def tie_rule(name: TieBreak, poll: Poll, seed: str) -> TieRule:
    """The rule of this name for this poll.

    Raises:
        ValueError: for costs, if the options have none.
    """
    if name == TieBreak.LOT:
        return by_lot(poll.names, seed)
    if name == TieBreak.VOTERS:
        return by_voters(voters_for(poll))
    if poll.money is None:
        raise ValueError("these options cost nothing")
    return by_cost(poll.money.costs)


def voters_for(poll: Poll) -> dict[str, int]:
    """On how many ballots each option is named, however it is placed there."""
    voters = dict.fromkeys(poll.names, 0)
    match poll:
        case Approvals(ballots=approved):
            return approvals(approved)
        case Rankings(ballots=ranked):
            named = [
                (option, n) for ranks, n in ranked.weights.items() for r in ranks for option in r
            ]
        case PointsGiven(ballots=given):
            named = [(option, n) for points, n in given.weights.items() for option, _ in points]
        case Comparisons(ballots=compared):
            named = [(option, n) for pair, n in compared.weights.items() for option in pair]
        case _:
            named = []
    for option, number in named:
        voters[option] += number
    return voters
