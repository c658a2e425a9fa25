"""A priority poll within a process: what is voted on, and the rule that is fixed with it."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.ballots.ballot import LONGEST_DESCRIPTION, Ballot
from handlers.conversation import Answered, Button, Chat, Open, Outcome, Refused, Screen
from handlers.dates import day_in_words, end_of_day
from handlers.money import euros, read_euros
from handlers.pages import FULL, shortened
from handlers.poll_words import INTERIM, rule_in_words
from handlers.process_words import instrument_refused
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.questionnaire import Questionnaire
from handlers.reports.count_in_words import METHODS
from handlers.resident.consultation import ballot_of
from handlers.staff.moderation import tell_author
from handlers.staff.new_consultation import ask_moment, ask_until, free_key
from handlers.staff.preparation import QUORUMS, THRESHOLDS, TIE_BREAKS, labels
from handlers.staff.telling import confirm, tell
from handlers.staff.typed_options import Option, read_options
from handlers.texts import FALLBACK, in_language, languages, sayer
from models import consultations, ideas, polls
from models.audit import note_act
from models.processes import Process
from models.rules import ladder
from models.rules.ballot import BallotKind
from models.rules.count import Method
from models.rules.idea import Standing
from models.rules.priority_poll import BINDING, Interim, Terms, methods_for
from models.rules.process import BindingMethod, Facts, Instrument, State, TieBreak

ADVISORY, DECIDING = "advisory", "binding"
WEIGHTS = {ADVISORY: "poll-advises", DECIDING: "poll-decides"}
BALLOTS = {
    BallotKind.APPROVE: "ballot-kind-approve",
    BallotKind.RANK: "ballot-kind-rank",
    BallotKind.POINTS: "ballot-kind-points",
    BallotKind.BUDGET: "ballot-kind-budget",
    BallotKind.PAIRWISE: "ballot-kind-pairwise",
}
MOSTS = (0, 2, 3, 5)
POINTS = (3, 5, 10, 20)
PLACES = (1, 2, 3, 5)
KEY = "prioriteiten"
NOT_DRAWN = "…"
"""In place of the seed, until the poll is made: nobody can try until they like it."""


async def add_poll(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """In an open process it opens at once; in a draft it waits for the process to open."""
    say = chat.say
    weight = await _pick(chat, "weight", "ask-weight", labels(chat, WEIGHTS))
    binding = weight == DECIDING
    instrument = Instrument.BINDING_POLL if binding else Instrument.ADVISORY_POLL
    refusal = ""
    if not ladder.allows(facts.rung, instrument):
        refusal = instrument_refused(say, facts.rung, instrument)
    elif facts.state not in (State.DRAFT, State.OPEN):
        refusal = say("refused-closed-process")
    elif binding and process.binding_rule is None:
        refusal = say("refused-no-rule")
    if refusal:
        await tell(chat, refusal)
        return None
    kinds = labels(chat, BALLOTS)
    if binding:
        kind = _binding_kind(process)
    else:
        kind = BallotKind(await _pick(chat, "kind", "ask-ballot-kind", kinds))
    paper = await _ask_paper(chat, process, kind)
    terms = _binding_terms(process) if binding else await _ask_terms(chat, kind)
    moment = await ask_moment(chat, process)
    until = await ask_until(chat, process)
    if until is None:
        return None
    questionnaire = Questionnaire.model_validate(paper)
    ballot = ballot_of(questionnaire)
    assert ballot is not None  # it was put there a few lines above
    is_open = facts.state is State.OPEN
    text = "\n\n".join(
        [
            _options_in_words(ballot, chat.language),
            rule_in_words(say, terms, ballot.paper),
            say("poll-preview", until=day_in_words(until, chat.language)),
        ]
    )
    button = say("button-open" if is_open else "button-open-with-process")
    title = in_language(questionnaire.title, chat.language)
    if not await confirm(chat, text, button, title):
        return None
    poll = await consultations.open_consultation(
        chat.db,
        paper,
        chat.now if is_open else None,
        end_of_day(until, chat.organisation.time_zone),
        process_id=process.id,
        key=await free_key(chat, process, KEY),
        moment=moment,
    )
    await polls.add_rule(chat.db, poll.id, replace(terms, seed=polls.new_seed()))
    await _take_up_ideas(chat, process, ballot)
    act = "act-poll-opened" if is_open else "act-poll-planned"
    detail = {"process": process.id, "binding": binding}
    await note_act(chat.db, chat.now, chat.person_id, act, f"consultation {poll.id}", detail)
    return Open("consultations", str(poll.id))


async def _ask_paper(chat: Chat, process: Process, kind: BallotKind) -> dict[str, object]:
    """The questionnaire of a poll: one question, which is the ballot."""
    say = chat.say
    ballot: dict[str, object] = {"kind": kind, "key": "ballot"}
    budget = None
    if kind is BallotKind.BUDGET:

        def amount(typed: str) -> Outcome:
            cents = read_euros(typed)
            return Answered(cents) if cents else Refused(say("amount-unreadable"))

        asked = Write(lambda: Screen(say("ask-budget")), amount)
        ballot["budget"] = budget = await chat.ask("budget", asked)
    elif kind is BallotKind.APPROVE:
        offered = {str(n): say("at-most", most=n) for n in MOSTS}
        ballot["most"] = int(await _pick(chat, "most", "ask-most", offered))
    elif kind is BallotKind.POINTS:
        offered = {str(n): say("so-many-points", points=n) for n in POINTS}
        ballot["points"] = int(await _pick(chat, "points", "ask-points", offered))
    title = Write(lambda: Screen(say("ask-poll-title")), at_most(chat, 120))
    ballot["text"] = {FALLBACK: await chat.ask("title", title)}
    how = "ask-options-with-cost" if budget else "ask-options"
    known = await _ideas(chat, process)
    told = "\n".join(f"{name} {option['text'][FALLBACK]}" for name, option in known.items())
    text = say(how) + (f"\n\n{say('options-from-ideas')}\n{told}" if told else "")
    options = Write(
        lambda: Screen(shortened(text, FULL)),
        lambda typed: read_options(typed, say, budget, known),
    )
    ballot["options"] = await chat.ask("options", options)
    return {
        "title": ballot["text"],
        "purpose": {language: sayer(language)("poll-purpose") for language in languages()},
        "questions": [ballot],
    }


async def _ask_terms(chat: Chat, kind: BallotKind) -> Terms:
    """The rule of a poll that advises."""
    say = chat.say
    places = 1
    if kind is not BallotKind.BUDGET:
        offered = {str(n): say("so-many-win", count=n) for n in PLACES}
        places = int(await _pick(chat, "places", "ask-places", offered))
    methods = methods_for(kind, places)
    method = str(methods[0])
    if len(methods) > 1:
        named = {method: METHODS[method] for method in methods}
        method = await _pick(chat, "method", "ask-method", labels(chat, named))
    quorums = {"0": say("no-quorum")} | {str(n): say("people", count=n) for n in QUORUMS}
    quorum = int(await _pick(chat, "quorum", "ask-quorum", quorums))
    threshold, tie_break = 0, str(TieBreak.COUNCIL)
    if kind is not BallotKind.PAIRWISE:  # comparisons are no ballots to take a share of
        shares = {"0": say("no-threshold")} | {str(n): say("per-cent", share=n) for n in THRESHOLDS}
        threshold = int(await _pick(chat, "threshold", "ask-threshold", shares))
        tie_break = await _pick(chat, "tie", "ask-tie", labels(chat, TIE_BREAKS))
    return Terms(
        method=Method(method),
        places=places,
        tie_break=TieBreak(tie_break),
        seed=NOT_DRAWN,
        quorum=quorum,
        threshold=threshold,
        interim=Interim(await _pick(chat, "interim", "ask-interim", labels(chat, INTERIM))),
        binding=False,
    )


async def _ideas(chat: Chat, process: Process) -> dict[str, Option]:
    """The ideas that can become options, by how they are typed."""
    accepted = await ideas.ideas_in(chat.db, [process.id], Standing.ACCEPTED)
    return {
        f"#{idea.id}": {
            "text": {FALLBACK: idea.title},
            "description": {FALLBACK: shortened(idea.words, LONGEST_DESCRIPTION)},
            "idea": idea.id,
        }
        for idea in accepted
    }


async def _take_up_ideas(chat: Chat, process: Process, ballot: Ballot) -> None:
    """Ideas that are options now: their authors hear of it."""
    numbers = {option.idea for option in ballot.options}
    for idea in await ideas.ideas_in(chat.db, [process.id], Standing.ACCEPTED):
        if idea.id in numbers:
            idea.standing = Standing.OPTION
            await tell_author(chat, idea)


def _binding_kind(process: Process) -> BallotKind:
    assert process.binding_rule is not None
    return BINDING[BindingMethod(process.binding_rule["method"])][0]


def _binding_terms(process: Process) -> Terms:
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


def _options_in_words(ballot: Ballot, language: str) -> str:
    costs = ballot.paper.costs
    return "\n".join(
        f"{number}. {ballot.label(language, number)}"
        + (f" ({euros(costs[number])})" if costs else "")
        + (f": {in_language(option.description, language)}" if option.description else "")
        for number, option in ballot.numbered.items()
    )


async def _pick(chat: Chat, key: str, question: str, offered: Mapping[str, str]) -> str:
    buttons = [Button(label, value) for value, label in offered.items()]
    screen = Screen(chat.say(question), rows=one_below_another(buttons))
    return str(await chat.ask(key, Choose(lambda: screen)))
