"""The rule of a new priority poll: asked where it advises, the process's own where it decides."""

from dataclasses import replace

from handlers.conversation import Chat
from handlers.poll_words import INTERIM
from handlers.reports.count_in_words import METHODS
from handlers.staff.poll_paper import pick
from handlers.staff.preparation import QUORUMS, THRESHOLDS, TIE_BREAKS, labels
from models.neighbourhoods import names_by_code
from models.processes import Process
from models.rules.ballot import BallotKind
from models.rules.count import Method
from models.rules.priority_poll import BINDING, Interim, Terms, Voters, methods_for
from models.rules.process import BindingMethod, TieBreak

PLACES = (1, 2, 3, 5)
NOT_DRAWN = "…"
"""In place of the seed, until the poll is made: nobody can try until they like it."""


async def ask_terms(chat: Chat, kind: BallotKind, options: int) -> Terms:
    """The rule of a poll that advises, on so many options."""
    say = chat.say
    places = await _places(chat, kind, options)
    methods = methods_for(kind, places)
    method = str(methods[0])
    if len(methods) > 1:
        named = {method: METHODS[method] for method in methods}
        method = await pick(chat, "method", "ask-method", labels(chat, named))
    quorums = {"0": say("no-quorum")} | {str(n): say("people", count=n) for n in QUORUMS}
    quorum = int(await pick(chat, "quorum", "ask-quorum", quorums))
    threshold, tie_break = 0, str(TieBreak.COUNCIL)
    if kind is not BallotKind.PAIRWISE:  # comparisons are no ballots to take a share of
        shares = {"0": say("no-threshold")} | {str(n): say("per-cent", share=n) for n in THRESHOLDS}
        threshold = int(await pick(chat, "threshold", "ask-threshold", shares))
        tie_break = await pick(chat, "tie", "ask-tie", labels(chat, TIE_BREAKS))
    return Terms(
        method=Method(method),
        places=places,
        tie_break=TieBreak(tie_break),
        seed=NOT_DRAWN,
        quorum=quorum,
        threshold=threshold,
        interim=Interim(await pick(chat, "interim", "ask-interim", labels(chat, INTERIM))),
        binding=False,
    )


async def _places(chat: Chat, kind: BallotKind, options: int) -> int:
    """How many win: fewer than there are."""
    offered = {str(n): chat.say("so-many-win", count=n) for n in PLACES if n < options}
    if kind is BallotKind.BUDGET or len(offered) == 1:
        return 1
    return int(await pick(chat, "places", "ask-places", offered))


async def ask_voters(chat: Chat, process: Process, terms: Terms) -> Terms:
    """The same rule, with who may vote; by where they live only if the process says where it is."""
    named = {Voters.EVERYONE: "voters-everyone", Voters.CODES: "voters-codes"}
    if process.neighbourhoods:
        named[Voters.NEIGHBOURHOODS] = "voters-neighbourhoods"
    voters = Voters(await pick(chat, "voters", "ask-voters", labels(chat, named)))
    areas = {}
    if voters is Voters.NEIGHBOURHOODS:
        areas = await names_by_code(chat.db, process.neighbourhoods)
    return replace(terms, voters=voters, areas=areas)


def binding_kind(process: Process) -> BallotKind:
    """The ballot that the rule of this process names."""
    assert process.binding_rule is not None
    return BINDING[BindingMethod(process.binding_rule["method"])][0]


def binding_terms(process: Process) -> Terms:
    """The rule of a poll that decides: the process's own, which was fixed before."""
    rule = process.binding_rule
    assert rule is not None
    return Terms(
        method=BINDING[BindingMethod(rule["method"])][1],
        places=1,
        tie_break=TieBreak(rule["tie_break"]),
        seed=NOT_DRAWN,
        quorum=rule["quorum"],
        threshold=rule["threshold"],
        interim=Interim.NOBODY,
        binding=True,
    )
