"""How far a process is: who took part, what the rules need to know, and what a step does."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, exists, func, select, update
from sqlalchemy.orm import aliased

from models.consultations import Consultation, Participation
from models.database import Session
from models.feedback import count_points
from models.ideas import Idea, authors_in
from models.people import Person
from models.polls import PriorityPoll
from models.processes import Process
from models.roles import GivenRole, who_may
from models.rules import ladder
from models.rules.permissions import WITHIN_A_PROCESS, Act, Role
from models.rules.priority_poll import Interim
from models.rules.process import Facts, Instrument, Moment, Need, Room, Rung, Side, State


async def consultations_of(db: Session, process_id: int) -> list[Consultation]:
    """The consultations of a process, in the order they were made."""
    found = await db.scalars(
        select(Consultation).where(Consultation.process_id == process_id).order_by(Consultation.id)
    )
    return list(found)


async def questionnaires_of(db: Session, process_id: int) -> list[Consultation]:
    """Those that are no priority polls: what a process's file holds."""
    found = await db.scalars(
        select(Consultation)
        .where(
            Consultation.process_id == process_id,
            ~exists().where(PriorityPoll.consultation_id == Consultation.id),
        )
        .order_by(Consultation.id)
    )
    return list(found)


def who_took_part(process_id: int) -> Select[int]:
    """The numbers of the people who sent answers in a process, or an idea that was taken up; not of
    staff who looked back on it."""
    answered = (
        select(Participation.person_id)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .where(
            Consultation.process_id == process_id,
            Participation.sent,
            Participation.side.is_distinct_from(Side.ORGANISATION),
        )
    )
    return select(Person.id).where(Person.id.in_(answered) | Person.id.in_(authors_in(process_id)))


def who_looks_back(process: Process, first_admins: Collection[int]) -> Select[int]:
    """The numbers of the people who are asked to look back on a process: who took part, partners
    and staff; where residents run it themselves, residents alone.

    Args:
        first_admins: The chats that are admin from the start.
    """
    with_a_role = select(GivenRole.person_id).where(
        GivenRole.process_id == process.id,
        GivenRole.role.in_(WITHIN_A_PROCESS),
        GivenRole.person_id.is_not(None),
        GivenRole.taken_at.is_(None),
    )
    asked = Person.id.in_(with_a_role) | Person.id.in_(who_took_part(process.id))
    if not ladder.allows(Rung(process.rung), Instrument.RESIDENTS_OWN):
        asked |= Person.id.in_(who_may(Act.GIVE_FEEDBACK, first_admins))
    return select(Person.id).where(asked)


async def count_who_took_part(db: Session, process_id: int) -> int:
    """How many people sent answers in a process."""
    return (
        await db.scalar(select(func.count()).select_from(who_took_part(process_id).subquery())) or 0
    )


async def anyone_answered(db: Session, process_id: int) -> bool:
    """Whether anyone agreed to answer, sent or not, or sent an idea: to them the rung's promise was
    made."""
    begun = exists().where(
        Participation.consultation_id == Consultation.id, Consultation.process_id == process_id
    )
    proposed = exists().where(Idea.process_id == process_id)
    return bool(await db.scalar(select(begun | proposed)))


async def facts_of(db: Session, process: Process, today: date, unanswered: int = 0) -> Facts:
    """What the rules need to know.

    Args:
        unanswered: Top options and ideas that have no feedback yet, as the instruments say.
    """
    for_everyone = PriorityPoll.decided_at.is_not(None) | (
        (PriorityPoll.interim == Interim.EVERYONE) & Consultation.opened_at.is_not(None)
    )
    counts = await db.execute(
        select(
            func.count(),
            func.count(PriorityPoll.consultation_id),
            func.count().filter(PriorityPoll.binding, PriorityPoll.decided_at.is_(None)),
            func.count().filter(for_everyone),
            *(_has(process.id, role) for role in WITHIN_A_PROCESS),
            *(_looked_back(process.id, side) for side in Side),
        )
        .select_from(Consultation)
        .outerjoin(PriorityPoll, PriorityPoll.consultation_id == Consultation.id)
        .where(Consultation.process_id == process.id)
    )
    asked, polls, undecided, shown, *are_there = counts.one()
    has_role = dict(zip(WITHIN_A_PROCESS, are_there, strict=False))
    looked_back = zip(Side, are_there[len(has_role) :], strict=True)
    return Facts(
        rung=Rung(process.rung),
        today=today,
        state=State(process.state),
        room=Room(process.room) if process.room else None,
        embedded=bool(process.embedding),
        organisations_listed=process.organisations is not None,
        moments=frozenset(Moment(moment) for moment in process.moments),
        has_purpose=process.purpose is not None,
        retention_months=process.retention_months,
        answer_on=process.answer_on,
        has_partner=has_role[Role.PARTNER],
        has_owner=has_role[Role.OWNER],
        has_binding_rule=process.binding_rule is not None,
        consultations=asked,
        polls=polls,
        results_published=process.results_published_at is not None,
        feedback_points=await count_points(db, process.id),
        unanswered=unanswered,
        undecided=undecided,
        shows_poll=shown > 0,
        feedback_sent=process.feedback_sent_at is not None,
        looked_back=frozenset(side for side, has in looked_back if has),
        evaluation_written=process.evaluation is not None,
    )


def _has(process_id: int, role: Role) -> ColumnElement[bool]:
    """Whether a resident accepted this role in a process and has it still."""
    return exists().where(
        GivenRole.process_id == process_id,
        GivenRole.role == role,
        GivenRole.person_id.is_not(None),
        GivenRole.taken_at.is_(None),
    )


def _looked_back(process_id: int, side: Side) -> ColumnElement[bool]:
    """Whether someone on this side sent the joint evaluation of a process."""
    asked = aliased(Consultation)
    return exists().where(
        Participation.consultation_id == asked.id,
        asked.process_id == process_id,
        Participation.sent,
        Participation.side == side,
    )


async def count_who_looked_back(db: Session, consultation_ids: list[int]) -> dict[Side, int]:
    """How many people on each side sent one of these joint evaluations."""
    found = await db.execute(
        select(Participation.side, func.count(Participation.person_id.distinct()))
        .where(Participation.consultation_id.in_(consultation_ids), Participation.sent)
        .group_by(Participation.side)
    )
    counts = dict(found.all())
    return {side: counts.get(side, 0) for side in Side}


async def take_step(db: Session, process: Process, facts: Facts, now: datetime) -> tuple[Need, ...]:
    """Go to the next state, when nothing is missing. Opening opens the consultations that wait
    for it; closing closes those still open.

    Returns:
        What is missing; empty when the step was taken.

    Raises:
        ValueError: the process is at its end.
    """
    step = ladder.step_after(facts.state)
    if step is None:
        raise ValueError("an archived process goes nowhere")
    missing = ladder.missing_before(step, facts)
    if missing:
        return missing
    process.state = step
    theirs = update(Consultation).where(Consultation.process_id == process.id)
    if step is State.OPEN:
        process.opened_at = now
        await db.execute(theirs.where(Consultation.opened_at.is_(None)).values(opened_at=now))
    elif step is State.CLOSED:
        process.closed_at = now
        await db.execute(theirs.where(Consultation.closed_at.is_(None)).values(closed_at=now))
    await db.flush()
    return ()
