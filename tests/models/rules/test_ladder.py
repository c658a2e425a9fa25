"""The ladder's table is the handbook's, and each rung's forbidden things are forbidden."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import ladder
from models.rules.process import (
    Facts,
    Instrument,
    Moment,
    Need,
    Room,
    Rung,
    Side,
    State,
)

TODAY = date(2026, 11, 24)
RUNGS = list(Rung)

ALLOWED = {
    Rung.INFORM: {Instrument.BROADCAST, Instrument.ACTIVITY},
    Rung.CONSULT: {Instrument.CONSULTATION},
    Rung.ADVISE: {Instrument.ADVISORY_POLL, Instrument.IDEA},
    Rung.COPRODUCE: {
        Instrument.JOINT_TASK,
        Instrument.PARTNER_ROLE,
        Instrument.JOINT_EVALUATION,
    },
    Rung.CODECIDE: {Instrument.BINDING_POLL},
    Rung.SELF_MANAGE: {Instrument.RESIDENTS_OWN, Instrument.CHALLENGE},
}
"""What each rung adds, in the handbook's words."""


def complete(rung: Rung, **other: Any) -> Facts:
    """A process with everything that any rung asks for."""
    facts = Facts(
        rung=rung,
        today=TODAY,
        room=Room.YES,
        embedded=True,
        organisations_listed=True,
        moments=frozenset(Moment),
        has_purpose=True,
        retention_months=12,
        answer_on=TODAY + timedelta(days=60),
        has_partner=True,
        has_owner=True,
        has_binding_rule=True,
        consultations=1,
        results_published=True,
        feedback_points=1,
        feedback_sent=True,
        looked_back=frozenset(Side),
    )
    return replace(facts, **other)


@pytest.mark.parametrize("rung", RUNGS)
@pytest.mark.parametrize("instrument", list(Instrument))
def test_each_rung_allows_its_own_and_what_is_below(rung: Rung, instrument: Instrument) -> None:
    added_on = next(each for each in RUNGS if instrument in ALLOWED[each])
    assert ladder.allows(rung, instrument) == (RUNGS.index(rung) >= RUNGS.index(added_on))
    assert ladder.first_that_allows(instrument) == added_on


CHECKLIST: dict[Need, dict[str, Any]] = {
    Need.ROOM: {"room": None},
    Need.EMBEDDING: {"embedded": False},
    Need.ORGANISATIONS: {"organisations_listed": False},
    Need.MOMENTS: {"moments": frozenset()},
}
ASKING: dict[Need, dict[str, Any]] = {
    Need.ROOM_TO_CHANGE: {"room": Room.NO},
    Need.PURPOSE: {"has_purpose": False},
    Need.RETENTION: {"retention_months": None},
    Need.ANSWER_DATE: {"answer_on": None},
}
TOGETHER: dict[Need, dict[str, Any]] = {
    Need.EVALUATION_MOMENT: {"moments": frozenset({Moment.PREPARATION})}
}
PARTNER: dict[Need, dict[str, Any]] = {Need.PARTNER: {"has_partner": False}}
BEFORE_OPEN: dict[Rung, dict[Need, dict[str, Any]]] = {
    Rung.INFORM: CHECKLIST,
    Rung.CONSULT: CHECKLIST | ASKING,
    Rung.ADVISE: CHECKLIST | ASKING,
    Rung.COPRODUCE: CHECKLIST | ASKING | TOGETHER | PARTNER,
    Rung.CODECIDE: CHECKLIST
    | ASKING
    | TOGETHER
    | PARTNER
    | {Need.BINDING_RULE: {"has_binding_rule": False}},
    Rung.SELF_MANAGE: CHECKLIST | ASKING | TOGETHER | {Need.OWNER: {"has_owner": False}},
}
ANSWERING: dict[Need, dict[str, Any]] = {
    Need.RESULTS: {"results_published": False},
    Need.FEEDBACK: {"feedback_points": 0},
}
REASONED: dict[Need, dict[str, Any]] = ANSWERING | {Need.ADVICE_ANSWERED: {"unanswered": 2}}
JOINT: dict[Need, dict[str, Any]] = {
    Need.JOINT_EVALUATION: {"looked_back": frozenset({Side.RESIDENTS})}
}
BEFORE_CLOSED: dict[Rung, dict[Need, dict[str, Any]]] = {
    Rung.INFORM: {},
    Rung.CONSULT: ANSWERING,
    Rung.ADVISE: REASONED,
    Rung.COPRODUCE: REASONED | JOINT,
    Rung.CODECIDE: REASONED | JOINT | {Need.DECISION: {"undecided": 1}},
    Rung.SELF_MANAGE: {Need.RESIDENTS_EVALUATION: {"looked_back": frozenset({Side.ORGANISATION})}},
}
EVERY_NEED = BEFORE_OPEN[Rung.CODECIDE] | BEFORE_OPEN[Rung.SELF_MANAGE]
EVERY_NEED_TO_CLOSE = BEFORE_CLOSED[Rung.CODECIDE] | BEFORE_CLOSED[Rung.SELF_MANAGE]


@pytest.mark.parametrize("rung", RUNGS)
def test_before_open_just_what_the_handbook_says(rung: Rung) -> None:
    assert ladder.missing_before(State.OPEN, complete(rung)) == ()
    for need, lacking in EVERY_NEED.items():
        missing = ladder.missing_before(State.OPEN, complete(rung, **lacking))
        assert (need in missing) == (need in BEFORE_OPEN[rung]), need


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("rung", RUNGS[3:])
def test_looking_back_takes_both_sides_or_the_residents_alone(rung: Rung, side: Side) -> None:
    missing = ladder.missing_before(State.CLOSED, complete(rung, looked_back=frozenset({side})))
    enough = rung is Rung.SELF_MANAGE and side is Side.RESIDENTS
    assert (missing == ()) == enough


@pytest.mark.parametrize("rung", RUNGS)
def test_before_closed_just_what_the_handbook_says(rung: Rung) -> None:
    assert ladder.missing_before(State.CLOSED, complete(rung)) == ()
    for need, lacking in EVERY_NEED_TO_CLOSE.items():
        missing = ladder.missing_before(State.CLOSED, complete(rung, **lacking))
        assert (need in missing) == (need in BEFORE_CLOSED[rung]), need


@pytest.mark.parametrize("rung", RUNGS)
def test_no_room_stops_asking_but_not_informing(rung: Rung) -> None:
    missing = ladder.missing_before(State.OPEN, complete(rung, room=Room.NO))
    assert missing == (() if rung is Rung.INFORM else (Need.ROOM_TO_CHANGE,))


def test_an_answer_is_promised_for_a_day_to_come() -> None:
    for day, missing in ((TODAY, (Need.ANSWER_DATE,)), (TODAY + timedelta(days=1), ())):
        assert ladder.missing_before(State.OPEN, complete(Rung.CONSULT, answer_on=day)) == missing


@pytest.mark.parametrize("rung", RUNGS)
def test_feedback_is_owed_wherever_something_was_asked(rung: Rung) -> None:
    asked = complete(rung, feedback_sent=False)
    assert ladder.missing_before(State.ANSWERED, asked) == (Need.FEEDBACK_SENT,)
    silent = replace(asked, consultations=0)
    owes = rung not in (Rung.INFORM, Rung.SELF_MANAGE)
    assert ladder.owes_feedback(silent) == owes


@pytest.mark.parametrize("rung", RUNGS)
def test_evaluation_is_never_optional_from_coproduction_up(rung: Rung) -> None:
    assert ladder.evaluation_needed(rung) == (RUNGS.index(rung) >= 3)
    closing = ladder.missing_before(State.CLOSED, complete(rung, looked_back=frozenset()))
    assert bool(closing) == ladder.evaluation_needed(rung)


facts = st.builds(
    Facts,
    rung=st.sampled_from(Rung),
    today=st.just(TODAY),
    state=st.sampled_from(State),
    answer_on=st.none() | st.dates(TODAY - timedelta(days=9), TODAY + timedelta(days=9)),
    consultations=st.integers(0, 2),
    feedback_sent=st.booleans(),
    room=st.none() | st.sampled_from(Room),
    has_purpose=st.booleans(),
)


@given(facts)
def test_late_is_past_the_day_unsent_and_owed(known: Facts) -> None:
    late = ladder.is_late(known)
    if late:
        assert known.answer_on is not None
        assert known.answer_on < TODAY
        assert not known.feedback_sent
    assert not ladder.is_late(replace(known, feedback_sent=True))
    assert not ladder.is_late(replace(known, state=State.DRAFT))
    assert not ladder.is_late(replace(known, answer_on=TODAY))


@given(st.sampled_from(Rung), st.sampled_from(Rung), st.booleans())
def test_up_at_any_time_down_only_while_nothing_was_answered(
    here: Rung, there: Rung, answered: bool
) -> None:
    up = RUNGS.index(there) > RUNGS.index(here)
    expected = here != there and (up or not answered)
    assert ladder.may_move(here, there, anyone_answered=answered) == expected


@pytest.mark.parametrize("there", RUNGS)
def test_an_open_process_moves_only_with_what_that_rung_needs(there: Rung) -> None:
    bare = replace(
        complete(Rung.INFORM), has_partner=False, has_owner=False, has_binding_rule=False
    )
    assert ladder.missing_before_move(bare, there) == ()
    missing = ladder.missing_before_move(replace(bare, state=State.OPEN), there)
    wanted = {Need.PARTNER, Need.OWNER, Need.BINDING_RULE} & set(BEFORE_OPEN[there])
    assert set(missing) == wanted


@pytest.mark.parametrize("rung", RUNGS)
@pytest.mark.parametrize("state", list(State))
def test_a_binding_rule_is_fixed_once_people_vote_under_it(rung: Rung, state: State) -> None:
    fixed = ladder.rule_is_fixed(complete(rung, state=state))
    assert fixed == (state is not State.DRAFT and RUNGS.index(rung) >= 4)


def test_a_life_goes_one_way() -> None:
    life = [State.DRAFT]
    while step := ladder.step_after(life[-1]):
        life.append(step)
    assert life == list(State)
