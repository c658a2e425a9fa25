"""A process in words: its rung, its state, what it promises and what it lacks."""

from collections.abc import Iterable
from datetime import date

from handlers.conversation import Chat
from handlers.dates import day_in_words, local_day
from handlers.texts import Say, in_language
from models.processes import Process
from models.rules import ladder
from models.rules.process import (
    Facts,
    Instrument,
    Moment,
    Need,
    Room,
    Rung,
    State,
)

RUNGS = {
    Rung.INFORM: "rung-inform",
    Rung.CONSULT: "rung-consult",
    Rung.ADVISE: "rung-advise",
    Rung.COPRODUCE: "rung-coproduce",
    Rung.CODECIDE: "rung-codecide",
    Rung.SELF_MANAGE: "rung-self-manage",
}
PLAIN_RUNGS = {
    Rung.INFORM: "plain-inform",
    Rung.CONSULT: "plain-consult",
    Rung.ADVISE: "plain-advise",
    Rung.COPRODUCE: "plain-coproduce",
    Rung.CODECIDE: "plain-codecide",
    Rung.SELF_MANAGE: "plain-self-manage",
}
"""What residents do on each rung: why an instrument does or does not go with it."""
STATES = {
    State.DRAFT: "process-draft",
    State.OPEN: "process-open",
    State.CLOSED: "process-closed",
    State.ANSWERED: "process-answered",
    State.EVALUATED: "process-evaluated",
    State.ARCHIVED: "process-archived",
}
STEPS = {
    State.OPEN: "step-open",
    State.CLOSED: "step-closed",
    State.ANSWERED: "step-answered",
    State.EVALUATED: "step-evaluated",
    State.ARCHIVED: "step-archived",
}
MOMENTS = {
    Moment.PREPARATION: "moment-preparation",
    Moment.EXECUTION: "moment-execution",
    Moment.EVALUATION: "moment-evaluation",
}
ROOMS = {Room.YES: "room-yes", Room.PARTLY: "room-partly", Room.NO: "room-no"}
NEEDS = {
    Need.ROOM: "need-room",
    Need.ROOM_TO_CHANGE: "need-room-to-change",
    Need.EMBEDDING: "need-embedding",
    Need.ORGANISATIONS: "need-organisations",
    Need.MOMENTS: "need-moments",
    Need.EVALUATION_MOMENT: "need-evaluation-moment",
    Need.PURPOSE: "need-purpose",
    Need.RETENTION: "need-retention",
    Need.ANSWER_DATE: "need-answer-date",
    Need.PARTNER: "need-partner",
    Need.BINDING_RULE: "need-binding-rule",
    Need.OWNER: "need-owner",
    Need.RESULTS: "need-results",
    Need.FEEDBACK: "need-feedback",
    Need.ADVICE_ANSWERED: "need-advice-answered",
    Need.DECISION: "need-decision",
    Need.JOINT_EVALUATION: "need-joint-evaluation",
    Need.RESIDENTS_EVALUATION: "need-residents-evaluation",
    Need.FEEDBACK_SENT: "need-feedback-sent",
}
INSTRUMENTS = {
    Instrument.BROADCAST: "instrument-broadcast",
    Instrument.ACTIVITY: "instrument-activity",
    Instrument.CONSULTATION: "instrument-consultation",
    Instrument.ADVISORY_POLL: "instrument-advisory-poll",
    Instrument.IDEA: "instrument-idea",
    Instrument.JOINT_TASK: "instrument-joint-task",
    Instrument.PARTNER_ROLE: "instrument-partner-role",
    Instrument.JOINT_EVALUATION: "instrument-joint-evaluation",
    Instrument.BINDING_POLL: "instrument-binding-poll",
    Instrument.RESIDENTS_OWN: "instrument-residents-own",
    Instrument.CHALLENGE: "instrument-challenge",
}


def subject_of(chat: Chat, process: Process) -> str:
    """What it is about, in the reader's language."""
    return in_language(process.subject, chat.language)


def state_in_words(say: Say, facts: Facts) -> str:
    """How far along it is, and whether its answer is late."""
    state = say(STATES[facts.state])
    return say("process-late", state=state) if ladder.is_late(facts) else state


def bulleted(lines: Iterable[str]) -> str:
    """A line each."""
    return "\n".join(f"• {line}" for line in lines)


def missing_in_words(say: Say, facts: Facts, step: State, missing: Iterable[Need]) -> str:
    """Why a step cannot be taken: the rung, and what is missing on it."""
    return say(
        "refused-step",
        rung=say(RUNGS[facts.rung]),
        step=say(STEPS[step]),
        missing=bulleted(say(NEEDS[need]) for need in missing),
    )


def instrument_refused(say: Say, rung: Rung, instrument: Instrument) -> str:
    """Why an instrument cannot be used: the rung, what it is for, and from which rung on it can."""
    return say(
        "refused-instrument",
        instrument=say(INSTRUMENTS[instrument]),
        rung=say(RUNGS[rung]),
        reason=say(PLAIN_RUNGS[rung]),
        higher=say(RUNGS[ladder.first_that_allows(instrument)]),
    )


def move_refused(say: Say, here: Rung, there: Rung) -> str:
    """Why a process cannot go down: somebody answered under a promise."""
    return say("refused-move", rung=say(RUNGS[here]), lower=say(RUNGS[there]))


def promise_in_words(say: Say, process: Process) -> str:
    """What the organisation promises on this rung."""
    quorum = (process.binding_rule or {}).get("quorum", 0)
    return say(ladder.LADDER[Rung(process.rung)].promise, quorum=quorum)


def your_voice_in_words(chat: Chat, process: Process, facts: Facts) -> str:
    """ "Wat gebeurt er met uw stem?": the rung, the promise, by when, and who sees what."""
    say = chat.say
    lines = [say(PLAIN_RUNGS[facts.rung]), promise_in_words(say, process)]
    if process.purpose:
        lines.append(in_language(process.purpose, chat.language))
    if process.answer_on:
        lines.append(say("voice-by-when", day=day_in_words(process.answer_on, chat.language)))
    if ladder.is_late(facts):
        lines.append(say("voice-late", organisation=chat.organisation.name))
    lines.append(
        say(
            "voice-who-sees",
            organisation=chat.organisation.name,
            least=chat.organisation.smallest_group,
        )
    )
    return bulleted(lines)


def today(chat: Chat) -> date:
    """This day on the organisation's clock."""
    return local_day(chat.now, chat.organisation.time_zone)
