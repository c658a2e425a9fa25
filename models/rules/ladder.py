"""The participation ladder: what each rung allows, promises and asks (handbook, section 3).

One table holds the rules; the functions below it only read that table. What there is to know of
a process comes in as `Facts`, so that nothing here needs a database.
"""

from dataclasses import dataclass, replace

from models.rules.process import Facts, Instrument, Moment, Need, Room, Rung, Side, State


@dataclass(frozen=True)
class Terms:
    """What stands behind one rung."""

    instruments: frozenset[Instrument]
    promise: str
    """The key of the sentence that residents are promised."""
    before_open: tuple[Need, ...]
    before_closed: tuple[Need, ...]


_CHECKLIST = (Need.ROOM, Need.EMBEDDING, Need.ORGANISATIONS, Need.MOMENTS)
"""The preparatory questions that are not the rung itself (3) or asked of residents (6)."""
_ASKING = (*_CHECKLIST, Need.ROOM_TO_CHANGE, Need.PURPOSE, Need.RETENTION, Need.ANSWER_DATE)
_ANSWERING = (Need.RESULTS, Need.FEEDBACK)
_REASONED = (*_ANSWERING, Need.ADVICE_ANSWERED)

_HEARING = frozenset({Instrument.BROADCAST, Instrument.ACTIVITY})
_VIEWING = _HEARING | {Instrument.CONSULTATION}
_ADVISING = _VIEWING | {Instrument.ADVISORY_POLL, Instrument.IDEA}
_MAKING = _ADVISING | {
    Instrument.JOINT_TASK,
    Instrument.PARTNER_ROLE,
    Instrument.JOINT_EVALUATION,
}
_DECIDING = _MAKING | {Instrument.BINDING_POLL}
_RUNNING = _DECIDING | {Instrument.RESIDENTS_OWN, Instrument.CHALLENGE}

LADDER = {
    Rung.INFORM: Terms(_HEARING, "promise-inform", _CHECKLIST, ()),
    Rung.CONSULT: Terms(_VIEWING, "promise-consult", _ASKING, _ANSWERING),
    Rung.ADVISE: Terms(_ADVISING, "promise-advise", _ASKING, _REASONED),
    Rung.COPRODUCE: Terms(
        _MAKING,
        "promise-coproduce",
        (*_ASKING, Need.EVALUATION_MOMENT, Need.PARTNER),
        (*_REASONED, Need.JOINT_EVALUATION),
    ),
    Rung.CODECIDE: Terms(
        _DECIDING,
        "promise-codecide",
        (*_ASKING, Need.EVALUATION_MOMENT, Need.PARTNER, Need.BINDING_RULE),
        (*_REASONED, Need.JOINT_EVALUATION, Need.DECISION),
    ),
    Rung.SELF_MANAGE: Terms(
        _RUNNING,
        "promise-self-manage",
        (*_ASKING, Need.EVALUATION_MOMENT, Need.OWNER),
        (Need.RESIDENTS_EVALUATION,),
    ),
}


def allows(rung: Rung, instrument: Instrument) -> bool:
    """Whether this can be done on this rung."""
    return instrument in LADDER[rung].instruments


def first_that_allows(instrument: Instrument) -> Rung:
    """The lowest rung on which this can be done."""
    return next(rung for rung in Rung if allows(rung, instrument))


def step_after(state: State) -> State | None:
    """Where a process goes from here; None: it is at its end."""
    later = list(State)[list(State).index(state) + 1 :]
    return later[0] if later else None


def missing_before(step: State, facts: Facts) -> tuple[Need, ...]:
    """What is still missing before a process can take this step."""
    terms = LADDER[facts.rung]
    needs: dict[State, tuple[Need, ...]] = {
        State.OPEN: terms.before_open,
        State.CLOSED: terms.before_closed,
        State.ANSWERED: (Need.FEEDBACK_SENT,) if owes_feedback(facts) else (),
    }
    return tuple(need for need in needs.get(step, ()) if not _is_met(need, facts))


def owes_feedback(facts: Facts) -> bool:
    """Whether those who took part are owed an answer: on each rung that says so, and wherever
    something was asked."""
    return Need.FEEDBACK in LADDER[facts.rung].before_closed or facts.consultations > 0


def has_too_little_room(rung: Rung, room: Room | None) -> bool:
    """Whether asking would do harm: nothing can change (preparatory question 1)."""
    return room is Room.NO and Need.ROOM_TO_CHANGE in LADDER[rung].before_open


def evaluation_needed(rung: Rung) -> bool:
    """Whether looking back is not optional: from co-production up."""
    return Need.EVALUATION_MOMENT in LADDER[rung].before_open


def is_late(facts: Facts) -> bool:
    """Whether the answer that was promised is overdue."""
    return (
        facts.state in (State.OPEN, State.CLOSED)
        and owes_feedback(facts)
        and not facts.feedback_sent
        and facts.answer_on is not None
        and facts.answer_on < facts.today
    )


def may_move(here: Rung, there: Rung, *, anyone_answered: bool) -> bool:
    """Up at any time; down only while nothing was answered."""
    return here != there and (is_up(here, there) or not anyone_answered)


def lacking_on(there: Rung, facts: Facts) -> Instrument | None:
    """The kind of priority poll that the process has and this rung lacks."""
    held = (
        (Instrument.BINDING_POLL, facts.undecided > 0),
        (Instrument.ADVISORY_POLL, facts.polls > 0),
    )
    return next((poll for poll, has in held if has and not allows(there, poll)), None)


def is_up(here: Rung, there: Rung) -> bool:
    """Whether `there` is a higher rung."""
    rungs = list(Rung)
    return rungs.index(there) > rungs.index(here)


def missing_before_move(facts: Facts, there: Rung) -> tuple[Need, ...]:
    """What an open process lacks on another rung; a draft may move first and fill in later."""
    if facts.state is State.DRAFT:
        return ()
    return missing_before(State.OPEN, replace(facts, rung=there))


def rule_is_fixed(facts: Facts) -> bool:
    """Whether the binding rule can no longer be changed: it is what people vote under. In a draft
    a poll that was made by it holds it fast, until that poll is taken away."""
    in_use = facts.state is not State.DRAFT or facts.undecided > 0
    return in_use and allows(facts.rung, Instrument.BINDING_POLL)


def _is_met(need: Need, facts: Facts) -> bool:
    met: dict[Need, bool] = {
        Need.ROOM: facts.room is not None,
        Need.ROOM_TO_CHANGE: facts.room is not Room.NO,
        Need.EMBEDDING: facts.embedded,
        Need.ORGANISATIONS: facts.organisations_listed,
        Need.MOMENTS: bool(facts.moments),
        Need.EVALUATION_MOMENT: Moment.EVALUATION in facts.moments,
        Need.PURPOSE: facts.has_purpose,
        Need.RETENTION: facts.retention_months is not None,
        Need.ANSWER_DATE: facts.answer_on is not None and facts.answer_on > facts.today,
        Need.PARTNER: facts.has_partner,
        Need.OWNER: facts.has_owner,
        Need.BINDING_RULE: facts.has_binding_rule,
        Need.RESULTS: facts.results_published or not facts.consultations,
        Need.FEEDBACK: facts.feedback_points > 0,
        Need.ADVICE_ANSWERED: not facts.unanswered,
        Need.DECISION: not facts.undecided,
        Need.JOINT_EVALUATION: facts.looked_back >= frozenset(Side),
        Need.RESIDENTS_EVALUATION: Side.RESIDENTS in facts.looked_back,
        Need.FEEDBACK_SENT: facts.feedback_sent,
    }
    return met[need]
