"""The one reminder of a consultation, to those who have not sent their answers."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Select, delete, exists, func, select
from sqlalchemy.orm import Mapped, aliased, mapped_column

from models.consultations import Consultation, Participation
from models.database import Session, Table, insert_new
from models.notices import Content, Notice, notice_named
from models.outbox import put_out
from models.people import Person
from models.rules.message_kinds import Kind
from models.rules.quiet_hours import QuietHours
from models.wishes import muted_by

KIND = Kind.QUESTIONS


class ReminderRefusal(Table):
    """That someone does not want to be asked again: for this consultation, and for all others of
    its process."""

    __tablename__ = "reminder_refusals"

    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id", ondelete="CASCADE"), primary_key=True
    )


async def refuse_reminders(db: Session, person_id: int, consultation_id: int) -> None:
    """Ask this person no more."""
    await db.execute(
        insert_new(db, ReminderRefusal)
        .values(person_id=person_id, consultation_id=consultation_id)
        .on_conflict_do_nothing()
    )


async def allow_reminders(db: Session, person_id: int, consultation_id: int) -> None:
    """They take part after all."""
    await db.execute(
        delete(ReminderRefusal).where(
            ReminderRefusal.person_id == person_id,
            ReminderRefusal.consultation_id == consultation_id,
        )
    )


def who_has_not_sent(consultation: Consultation) -> Select[int]:
    """The numbers of the people who can be reminded. Who takes part is known; what they answer is
    not looked at."""
    refused_in = aliased(Consultation)
    sent = exists().where(
        Participation.person_id == Person.id,
        Participation.consultation_id == consultation.id,
        Participation.sent,
    )
    alike = refused_in.id == consultation.id
    if consultation.process_id is not None:
        alike = refused_in.process_id == consultation.process_id
    refused = exists().where(
        ReminderRefusal.person_id == Person.id,
        ReminderRefusal.consultation_id == refused_in.id,
        alike,
    )
    muted = muted_by(Person.id, KIND)
    return select(Person.id).where(Person.reachable, ~sent, ~refused, ~muted)


async def count_who_has_not_sent(db: Session, consultation: Consultation) -> int:
    """How many there are at this moment."""
    people = who_has_not_sent(consultation).subquery()
    return await db.scalar(select(func.count()).select_from(people)) or 0


async def was_reminded(db: Session, consultation_id: int) -> bool:
    """Whether the one reminder went out."""
    return await notice_named(db, KIND, str(consultation_id)) is not None


def when_to_remind(
    closes_at: datetime, now: datetime, quiet: QuietHours
) -> tuple[datetime, datetime] | None:
    """From when until when a reminder of today can arrive: outside quiet hours, before it closes.

    Returns:
        None: there is no such time left.
    """
    night = quiet.around(now)
    begin = night[1] if night else now
    end = closes_at if quiet.begin == quiet.end else min(closes_at, quiet.next_begin(begin))
    return (begin, end) if begin < end else None


async def remind(
    db: Session, consultation: Consultation, content: Content, now: datetime, quiet: QuietHours
) -> Notice | None:
    """Remind everyone who has not sent, once.

    Returns:
        None: it closes before anyone may be disturbed, or the reminder went out before.
    """
    times = when_to_remind(consultation.closes_at, now, quiet)
    if times is None or await was_reminded(db, consultation.id):
        return None
    return await put_out(
        db,
        KIND,
        str(consultation.id),
        content,
        who_has_not_sent(consultation),
        not_before=times[0],
        not_after=times[1],
    )
