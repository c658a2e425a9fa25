"""Polls that residents started themselves, on the rung where they run their process."""

from sqlalchemy import BigInteger, ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation
from models.database import Session, Table, row_with_key
from models.people import Person

MOST_OPEN = 2
"""Polls of one person in one process that are open at once."""


class OwnPoll(Table):
    """That a resident started a poll. It goes with the poll."""

    __tablename__ = "own_polls"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey(Person.id, ondelete="SET NULL"), index=True
    )
    """Who started it; None: whose account was erased."""


async def note_started(db: Session, consultation_id: int, person_id: int) -> None:
    """Write down who started a poll."""
    db.add(OwnPoll(consultation_id=consultation_id, person_id=person_id))
    await db.flush()


async def own_poll(db: Session, consultation_id: int) -> OwnPoll | None:
    """Who started this poll; None: no resident did."""
    return await row_with_key(db, OwnPoll, consultation_id)


async def polls_started_by(db: Session, person_id: int) -> list[Consultation]:
    """The polls that this person started, the newest first."""
    found = await db.scalars(
        select(Consultation)
        .join(OwnPoll, OwnPoll.consultation_id == Consultation.id)
        .where(OwnPoll.person_id == person_id)
        .order_by(Consultation.id.desc())
    )
    return list(found)
