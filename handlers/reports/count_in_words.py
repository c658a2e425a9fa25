"""The count of a poll in words: who won, how that came about, ties, and other methods."""

from collections.abc import Mapping
from typing import Any

from handlers.reports.account_in_words import account_in_words, named
from handlers.texts import Say
from models.rules.ballot_files.poll import Comparisons, Poll
from models.rules.count import Method, agree
from models.rules.counting.outcome import Outcome
from models.rules.counting.ties import Tie

METHODS = {
    Method.APPROVAL: "method-approval",
    Method.BORDA: "method-borda",
    Method.SCHULZE: "method-schulze",
    Method.INSTANT_RUNOFF: "method-instant-runoff",
    Method.STV: "method-stv",
    Method.POINTS: "method-points",
    Method.GREEDY: "method-greedy",
    Method.EQUAL_SHARES: "method-equal-shares",
    Method.BRADLEY_TERRY: "method-bradley-terry",
}
TIE_RULES = {
    "lot": "count-tie-lot",
    "cost": "count-tie-cost",
    "voters": "count-tie-voters",
    "earlier": "count-tie-earlier",
    None: "count-tie-open",
}


def count_in_words(
    poll: Poll,
    method: Method,
    outcome: Outcome[Any],
    others: Mapping[Method, Outcome[Any]],
    say: Say,
) -> list[str]:
    """The lines: the result, the method's account, the ties, what other methods would choose."""
    lines = [poll.title, ""] if poll.title else []
    lines += [say(METHODS[method]), *_result(poll, outcome, say), ""]
    lines += account_in_words(poll, method, outcome.account, say)
    if outcome.ties:
        lines += ["", say("count-ties"), *(_tie(poll, tie, say) for tie in outcome.ties)]
    if others:
        lines += ["", say("count-others")]
        lines += [_other(poll, each, outcome, other, say) for each, other in others.items()]
    return lines


def _result(poll: Poll, outcome: Outcome[Any], say: Say) -> list[str]:
    valid, blank = poll.ballots.valid, poll.ballots.blank
    if isinstance(poll, Comparisons):
        lines = [say("count-comparisons", count=valid)]
    else:
        lines = [say("count-ballots", count=valid, blank=blank)]
    if outcome.winners:
        lines += [say("count-winners", count=len(outcome.winners))]
        lines += [f"  {named(poll, option)}" for option in outcome.winners]
    if outcome.tied:
        lines += [say("count-undecided"), *(f"  {named(poll, option)}" for option in outcome.tied)]
    if not outcome.all_ways_tried:
        lines += [say("count-too-many-ties")]
    if not outcome.winners and not outcome.tied:
        lines += [say("count-nobody")]
    if poll.published is not None:
        lines += [_beside_published(poll.published, outcome, say)]
    return lines


def _beside_published(published: frozenset[str], outcome: Outcome[Any], say: Say) -> str:
    winners = set(outcome.winners)
    if winners == published and outcome.decided:
        return say("count-as-published")
    if winners <= published <= winners.union(outcome.tied):
        return say("count-tie-published")
    return say("count-not-as-published")


def _tie(poll: Poll, tie: Tie, say: Say) -> str:
    options = ", ".join(named(poll, option) for option in tie.options)
    order = " › ".join(" = ".join(named(poll, option) for option in group) for group in tie.groups)
    return say(TIE_RULES[tie.rule], options=options, order=order)


def _other(poll: Poll, method: Method, outcome: Outcome[Any], other: Outcome[Any], say: Say) -> str:
    winners = ", ".join(named(poll, option) for option in other.winners) or "–"
    if agree(outcome, other):
        return say("count-other-same", method=say(METHODS[method]), winners=winners)
    if other.tied:
        tied = ", ".join(named(poll, option) for option in other.tied)
        return say("count-other-tied", method=say(METHODS[method]), winners=winners, tied=tied)
    return say("count-other-differs", method=say(METHODS[method]), winners=winners)
