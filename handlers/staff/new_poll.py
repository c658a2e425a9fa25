"""A priority poll within a process: what is voted on, and the rule that is fixed with it."""

from dataclasses import replace
from datetime import date
from typing import Any

from handlers.ballots.ballot import Ballot
from handlers.conversation import Chat, Open
from handlers.dates import day_in_words, end_of_day
from handlers.poll_words import rule_in_words
from handlers.process_words import instrument_refused
from handlers.questionnaire import Questionnaire
from handlers.resident.consultation import ballot_of
from handlers.staff.moderation import tell_author
from handlers.staff.new_consultation import ask_moment, ask_until, free_key
from handlers.staff.opening import Opening, after_making, ask_opening
from handlers.staff.poll_paper import ask_kind, ask_paper, options_in_words, pick
from handlers.staff.poll_rule import ask_terms, ask_voters, binding_kind, binding_terms
from handlers.staff.preparation import labels
from handlers.staff.telling import tell
from handlers.texts import in_language
from models import consultations, ideas, polls
from models.audit import note_act
from models.processes import Process
from models.rules import ladder
from models.rules.idea import Standing
from models.rules.priority_poll import Terms
from models.rules.process import Facts, Instrument, State

ADVISORY, DECIDING = "advisory", "binding"
WEIGHTS = {ADVISORY: "poll-advises", DECIDING: "poll-decides"}
KEY = "prioriteiten"


async def add_poll(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """In an open process it opens at once; in a draft it waits for the process to open."""
    binding = await pick(chat, "weight", "ask-weight", labels(chat, WEIGHTS)) == DECIDING
    if refusal := _refusal(chat, process, facts, binding=binding):
        await tell(chat, refusal)
        return None
    kind = binding_kind(process) if binding else await ask_kind(chat)
    paper = await ask_paper(chat, process, kind)
    ballot = ballot_of(Questionnaire.model_validate(paper))
    assert ballot is not None  # it was put there a line above
    options = len(ballot.options)
    terms = binding_terms(process) if binding else await ask_terms(chat, kind, options)
    terms = await ask_voters(chat, process, terms)
    moment = await ask_moment(chat, process)
    until = await ask_until(chat, process)
    if until is None:
        return None
    opening = await _opening(chat, facts, ballot, terms, until)
    if opening is Opening.NOT:
        return None
    opens = facts.state is State.OPEN and opening is Opening.AS_PLANNED
    poll = await consultations.open_consultation(
        chat.db,
        paper,
        chat.now if opens else None,
        end_of_day(until, chat.organisation.time_zone),
        process_id=process.id,
        key=await free_key(chat, process, KEY),
        moment=moment,
    )
    await polls.add_rule(chat.db, poll.id, replace(terms, seed=polls.new_seed()))
    await _take_up_ideas(chat, process, ballot)
    act = "act-poll-opened" if opens else "act-poll-planned"
    detail: dict[str, Any] = {"process": process.id, "binding": binding}
    await note_act(chat.db, chat.now, chat.person_id, act, f"consultation {poll.id}", detail)
    return after_making(opening, poll)


def _refusal(chat: Chat, process: Process, facts: Facts, *, binding: bool) -> str:
    """Why there cannot be such a poll here; empty: there can."""
    instrument = Instrument.BINDING_POLL if binding else Instrument.ADVISORY_POLL
    if not ladder.allows(facts.rung, instrument):
        return instrument_refused(chat.say, facts.rung, instrument)
    if facts.state not in (State.DRAFT, State.OPEN):
        return chat.say("refused-closed-process")
    if binding and process.binding_rule is None:
        return chat.say("refused-no-rule")
    return ""


async def _opening(chat: Chat, facts: Facts, ballot: Ballot, terms: Terms, until: date) -> Opening:
    say = chat.say
    parts = [
        options_in_words(ballot, chat.language),
        rule_in_words(say, terms, ballot.paper),
        say("poll-preview", until=day_in_words(until, chat.language)),
    ]
    button = say("button-open" if facts.state is State.OPEN else "button-open-with-process")
    text, heading = "\n\n".join(parts), in_language(ballot.text, chat.language)
    return await ask_opening(chat, text, button, heading)


async def _take_up_ideas(chat: Chat, process: Process, ballot: Ballot) -> None:
    """Ideas that are options now: their authors hear of it."""
    numbers = {option.idea for option in ballot.options}
    for idea in await ideas.ideas_in(chat.db, [process.id], Standing.ACCEPTED):
        if idea.id in numbers:
            idea.standing = Standing.OPTION
            await tell_author(chat, idea)
