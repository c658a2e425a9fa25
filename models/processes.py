"""Processes: what residents take part in, on which rung, and how far along it is."""

import secrets
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, Select, String, Text, exists, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation, Participation
from models.database import BigId, Moment, Session, Table
from models.feedback import count_points
from models.rules import ladder
from models.rules.process import Evaluators, Facts, Need, Room, Rung, State
from models.rules.process import Moment as MomentName

RETENTION_MONTHS = 12
"""How long answers are kept after closing, unless the process says otherwise."""


class Process(Table):
    """One participation process. Texts are by language; Dutch is always there."""

    __tablename__ = "processes"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    """Its name in a file, by which loading again finds it."""
    subject: Mapped[dict[str, str]] = mapped_column(JSON)
    neighbourhoods: Mapped[list[str]] = mapped_column(JSON)
    """Codes of neighbourhoods; empty: all of them."""
    rung: Mapped[Rung] = mapped_column(String(16))
    state: Mapped[State] = mapped_column(String(16))
    moments: Mapped[list[MomentName]] = mapped_column(JSON)
    purpose: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    retention_months: Mapped[int]
    answer_on: Mapped[date | None] = mapped_column(Date)
    """The last day on which residents may expect the organisation's answer."""
    room: Mapped[Room | None] = mapped_column(String(8))
    room_because: Mapped[str | None] = mapped_column(Text)
    embedding: Mapped[str | None] = mapped_column(Text)
    organisations: Mapped[list[dict[str, str]] | None] = mapped_column(JSON(none_as_null=True))
    """Who is active already: name, what, result, contact. None: not looked into yet."""
    partner: Mapped[str | None] = mapped_column(String(120))
    """The resident who is a partner besides staff."""
    owner: Mapped[str | None] = mapped_column(String(120))
    """The resident whose process it is."""
    binding_rule: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Method, quorum (people), threshold (per cent) and tie-break, fixed before opening."""
    evaluation: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    """By whom, what worked, what did not."""
    opened_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    results_published_at: Mapped[datetime | None] = mapped_column(Moment)
    feedback_sent_at: Mapped[datetime | None] = mapped_column(Moment)


async def make_process(
    db: Session, subject: dict[str, str], rung: Rung, key: str | None = None
) -> Process:
    """A new draft, with nothing filled in but these."""
    process = Process(
        key=key or secrets.token_hex(4),
        subject=subject,
        neighbourhoods=[],
        rung=rung,
        state=State.DRAFT,
        moments=[],
        retention_months=RETENTION_MONTHS,
    )
    db.add(process)
    await db.flush()
    return process


async def process_with_id(db: Session, process_id: int) -> Process | None:
    """The process with this number."""
    return await db.get(Process, process_id)


async def process_with_key(db: Session, key: str) -> Process | None:
    """The process with this name."""
    found = await db.scalars(select(Process).where(Process.key == key))
    return found.one_or_none()


async def all_processes(db: Session) -> list[Process]:
    """Every process, the newest first."""
    return list(await db.scalars(select(Process).order_by(Process.id.desc())))


async def processes_in(db: Session, *states: State) -> list[Process]:
    """The processes in one of these states, the newest first."""
    found = select(Process).where(Process.state.in_(states)).order_by(Process.id.desc())
    return list(await db.scalars(found))


async def consultations_of(db: Session, process_id: int) -> list[Consultation]:
    """The consultations of a process, in the order they were made."""
    found = await db.scalars(
        select(Consultation).where(Consultation.process_id == process_id).order_by(Consultation.id)
    )
    return list(found)


def who_took_part(process_id: int) -> Select[int]:
    """The numbers of the people who sent answers in a process."""
    return (
        select(Participation.person_id)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .where(Consultation.process_id == process_id, Participation.sent)
        .distinct()
    )


async def count_who_took_part(db: Session, process_id: int) -> int:
    """How many people sent answers in a process."""
    return (
        await db.scalar(select(func.count()).select_from(who_took_part(process_id).subquery())) or 0
    )


async def anyone_answered(db: Session, process_id: int) -> bool:
    """Whether anyone agreed to answer, sent or not: to them the rung's promise was made."""
    begun = exists().where(
        Participation.consultation_id == Consultation.id, Consultation.process_id == process_id
    )
    return bool(await db.scalar(select(begun)))


async def facts_of(db: Session, process: Process, today: date, unanswered: int = 0) -> Facts:
    """What the rules need to know.

    Args:
        unanswered: Top options and ideas that have no feedback yet, as the instruments say.
    """
    count = select(func.count()).where(Consultation.process_id == process.id)
    evaluation = process.evaluation
    return Facts(
        rung=Rung(process.rung),
        today=today,
        state=State(process.state),
        room=Room(process.room) if process.room else None,
        embedded=bool(process.embedding),
        organisations_listed=process.organisations is not None,
        moments=frozenset(MomentName(moment) for moment in process.moments),
        has_purpose=process.purpose is not None,
        retention_months=process.retention_months,
        answer_on=process.answer_on,
        has_partner=bool(process.partner),
        has_owner=bool(process.owner),
        has_binding_rule=process.binding_rule is not None,
        consultations=await db.scalar(count) or 0,
        results_published=process.results_published_at is not None,
        feedback_points=await count_points(db, process.id),
        unanswered=unanswered,
        feedback_sent=process.feedback_sent_at is not None,
        evaluated_by=Evaluators(evaluation["by"]) if evaluation else None,
    )


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


async def note_feedback_sent(db: Session, process: Process, now: datetime) -> None:
    """The feedback is on its way to everyone who took part: the process is answered."""
    process.feedback_sent_at = now
    process.state = State.ANSWERED
    await db.flush()
