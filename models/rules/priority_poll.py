"""The rule of a priority poll, and the decision that follows from it alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from models.rules.ballot import BallotKind, Paper, poll_of
from models.rules.ballot_files.poll import Poll, Rule
from models.rules.count import Method, count_otherwise, counters
from models.rules.counting.equal_shares import Stop
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import TieRule, by_lot
from models.rules.process import BindingMethod, TieBreak
from models.rules.support import support_in


class Interim(StrEnum):
    """Who may see results while the poll is open."""

    NOBODY = "nobody"
    STAFF = "staff"
    EVERYONE = "everyone"


class Voters(StrEnum):
    """Who may vote."""

    EVERYONE = "everyone"
    NEIGHBOURHOODS = "neighbourhoods"
    CODES = "codes"


METHODS = {
    BallotKind.APPROVE: (Method.APPROVAL,),
    BallotKind.RANK: (Method.SCHULZE, Method.BORDA, Method.INSTANT_RUNOFF, Method.STV),
    BallotKind.POINTS: (Method.POINTS,),
    BallotKind.BUDGET: (Method.EQUAL_SHARES, Method.GREEDY),
    BallotKind.PAIRWISE: (Method.BRADLEY_TERRY,),
}
"""What counts each ballot, the usual one first."""

BINDING = {
    BindingMethod.APPROVALS: (BallotKind.APPROVE, Method.APPROVAL),
    BindingMethod.BORDA: (BallotKind.RANK, Method.BORDA),
    BindingMethod.SCHULZE: (BallotKind.RANK, Method.SCHULZE),
    BindingMethod.INSTANT_RUNOFF: (BallotKind.RANK, Method.INSTANT_RUNOFF),
    BindingMethod.EQUAL_SHARES: (BallotKind.BUDGET, Method.EQUAL_SHARES),
}
"""The ballot and the method that the rule of a process names."""


def methods_for(kind: BallotKind, places: int) -> tuple[Method, ...]:
    """The methods that can fill so many places from such ballots."""
    left_out = Method.INSTANT_RUNOFF if places > 1 else Method.STV
    return tuple(method for method in METHODS[kind] if method is not left_out)


@dataclass(frozen=True)
class Terms:
    """The rule of a poll: fixed before anyone votes.

    Args:
        places: how many options win, where no money is spent.
        seed: of the lot.
        quorum: people who have to take part, blank ballots included.
        threshold: of each hundred ballots that are not blank, how many have to support an option
            for it to be chosen; see `models.rules.support`.
        binding: whether it decides, or advises.
        voters: who may vote.
        areas: where they live, if that is what matters: the neighbourhoods' names by their codes.
    """

    method: Method
    places: int
    tie_break: TieBreak
    seed: str
    quorum: int
    threshold: int
    interim: Interim
    binding: bool
    voters: Voters = Voters.EVERYONE
    areas: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Decision:
    """What the rule says.

    Args:
        voted: ballots sent, blank ones included.
        chosen: the options that won and have support enough.
        short: those that won the count without support enough.
        tied: those among whom the council has to choose.
    """

    voted: int
    quorum_met: bool
    chosen: tuple[str, ...]
    short: tuple[str, ...]
    tied: tuple[str, ...]


@dataclass(frozen=True)
class Counted:
    """A poll with its outcome, by the fixed method and by others."""

    poll: Poll
    method: Method
    outcome: Outcome[Any]
    others: Mapping[Method, Outcome[Any]]
    decision: Decision


def count_under(terms: Terms, paper: Paper, cast: Mapping[str, int], title: str) -> Counted:
    """The outcome and the decision, from the rule and the ballots alone.

    Args:
        cast: how many ballots are written so; see `models.rules.ballot`.
    """
    lot = terms.tie_break is TieBreak.LOT
    equal_shares = terms.method is Method.EQUAL_SHARES
    rule = Rule(
        method=terms.method,
        seed=terms.seed if lot else None,
        stop=Stop.OVERSPENDING if equal_shares else None,
    )
    poll = poll_of(paper, cast, title=title, places=terms.places, rule=rule)
    ties: tuple[TieRule, ...] = (by_lot(poll.names, terms.seed),) if lot else ()
    outcome = counters(poll)[terms.method](ties)
    others = count_otherwise(poll, terms.method, ties)
    decision = _decide(terms, poll, outcome, sum(cast.values()))
    return Counted(poll, terms.method, outcome, others, decision)


def _decide(terms: Terms, poll: Poll, outcome: Outcome[Any], voted: int) -> Decision:
    if voted < terms.quorum:
        return Decision(voted, False, (), (), ())
    supporters, valid = support_in(poll), poll.ballots.valid

    def enough(option: str) -> bool:
        return 100 * supporters[option] >= terms.threshold * valid

    return Decision(
        voted=voted,
        quorum_met=True,
        chosen=tuple(option for option in outcome.winners if enough(option)),
        short=tuple(option for option in outcome.winners if not enough(option)),
        tied=tuple(option for option in outcome.tied if enough(option)),
    )
