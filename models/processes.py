"""Processes: what residents take part in, on which rung, and how far along it is."""

import secrets
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Moment, Session, Table
from models.rules.process import Moment as MomentName
from models.rules.process import Room, Rung, State

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
    binding_rule: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Method, quorum (people), threshold (per cent) and tie-break, fixed before opening."""
    evaluation: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    """What worked and what did not, as staff wrote it down."""
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


async def note_feedback_sent(db: Session, process: Process, now: datetime) -> None:
    """The feedback is on its way to everyone who took part: the process is answered."""
    process.feedback_sent_at = now
    process.state = State.ANSWERED
    await db.flush()
