"""Old answers become counts: how many sheets held each value, and nothing of any one sheet."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CursorResult,
    ForeignKey,
    String,
    delete,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Answer, Consultation, Participation, Sheet
from models.conversations import Conversation
from models.database import Session, Table, insert_new
from models.polls import count_ballots_under
from models.processes import RETENTION_MONTHS, Process
from models.rules.retention import kept_until
from models.themes import count_themes_of
from models.voting_codes import forget_users

ANY = ""
"""In place of a value: the sheets that say anything on the question."""


class Tally(Table):
    """How many sheets that were sent held a value, of those that are gone."""

    __tablename__ = "tallies"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id"), primary_key=True
    )
    question: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(String(32), primary_key=True)
    sheets: Mapped[int]


class Response(Table):
    """How many sheets there were of a sort, of those that are gone."""

    __tablename__ = "responses"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id"), primary_key=True
    )
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    channel: Mapped[str] = mapped_column(String(12), primary_key=True)
    sent: Mapped[bool] = mapped_column(primary_key=True)
    sheets: Mapped[int]


async def turn_into_counts(db: Session, now: datetime, most: int) -> int:
    """Count and erase a piece of what was kept long enough; once its last sheet is gone, also who
    took part. A summary reads the same before, half-way and after.

    Args:
        most: Sheets of one consultation, at most.

    Returns:
        How many rows went; 0: nothing is due any more.
    """
    for consultation_id in await _due(db, now):
        names = (
            await db.scalars(
                select(Sheet.pseudonym)
                .where(Sheet.consultation_id == consultation_id)
                .limit(most)
                .with_for_update(skip_locked=True)
            )
        ).all()
        gone = await (
            _count(db, consultation_id, names) if names else _forget_who(db, consultation_id)
        )
        if gone:
            return gone
    return 0


async def _due(db: Session, now: datetime) -> list[int]:
    found = await db.execute(
        select(Consultation.id, Consultation.closed_at, Process.retention_months)
        .outerjoin(Process, Process.id == Consultation.process_id)
        .where(
            Consultation.closed_at <= now,
            or_(
                exists().where(Sheet.consultation_id == Consultation.id),
                exists().where(Participation.consultation_id == Consultation.id),
            ),
        )
        .order_by(Consultation.id)
    )
    return [
        consultation_id
        for consultation_id, closed_at, months in found
        if closed_at and kept_until(closed_at, months or RETENTION_MONTHS) <= now
    ]


async def _count(db: Session, consultation_id: int, names: Collection[str]) -> int:
    responses = await db.execute(
        select(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None), func.count())
        .where(Sheet.pseudonym.in_(names))
        .group_by(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None))
    )
    keys: list[dict[str, Any]] = [
        {"language": language, "channel": channel, "sent": sent, "sheets": number}
        for language, channel, sent, number in responses
    ]
    await _add(db, Response, consultation_id, keys)
    theirs = Answer.pseudonym.in_(names)
    values = await db.execute(
        select(Answer.question, Answer.value, func.count())
        .where(theirs)
        .group_by(Answer.question, Answer.value)
    )
    answered = await db.execute(
        select(Answer.question, func.count(Answer.pseudonym.distinct()))
        .where(theirs)
        .group_by(Answer.question)
    )
    tallies: list[dict[str, Any]] = [
        {"question": question, "value": value, "sheets": number}
        for question, value, number in values
    ] + [{"question": question, "value": ANY, "sheets": number} for question, number in answered]
    await _add(db, Tally, consultation_id, tallies)
    await count_themes_of(db, names)
    await count_ballots_under(db, names)
    await db.execute(delete(Answer).where(theirs))
    await db.execute(delete(Sheet).where(Sheet.pseudonym.in_(names)))
    return len(names)


async def _add(
    db: Session,
    table: type[Tally] | type[Response],
    consultation_id: int,
    rows: list[dict[str, Any]],
) -> None:
    """Add these numbers to those that are there."""
    if not rows:
        return
    new = insert_new(db, table).values(
        [{"consultation_id": consultation_id, **row} for row in rows]
    )
    keys = [column.name for column in table.__table__.primary_key]
    total = table.sheets + new.excluded.sheets
    await db.execute(new.on_conflict_do_update(index_elements=keys, set_={"sheets": total}))


async def _forget_who(db: Session, consultation_id: int) -> int:
    took_part = await db.execute(
        delete(Participation).where(Participation.consultation_id == consultation_id)
    )
    await db.execute(
        delete(Conversation).where(
            Conversation.name.in_(("consultation", "interview")),
            Conversation.subject == str(consultation_id),
        )
    )
    await forget_users(db, consultation_id)
    assert isinstance(took_part, CursorResult)
    return took_part.rowcount
