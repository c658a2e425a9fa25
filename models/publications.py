"""What was published: from then on everyone reads it, and it never changes."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Select, func, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation, Participation
from models.database import Moment, Session, Table, row_with_key
from models.neighbourhoods import Neighbourhood
from models.processes import Process
from models.rules.heard import Heard
from models.wishes import Following


class Publication(Table):
    """That the final results of a consultation are for everyone to read."""

    __tablename__ = "publications"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id), primary_key=True
    )
    published_at: Mapped[datetime] = mapped_column(Moment)
    heard: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """What was heard in open answers at that moment: each a `Heard` as plain data."""

    @property
    def heard_then(self) -> tuple[Heard, ...]:
        """Question by question."""
        return tuple(
            Heard(
                plain["question"],
                themes=tuple((name, count) for name, count in plain["themes"]),
                words=tuple((word, count) for word, count in plain["words"]),
                quotes=tuple(plain["quotes"]),
                read=plain["read"],
            )
            for plain in self.heard
        )


async def publish(db: Session, consultation_id: int, heard: Sequence[Heard], now: datetime) -> bool:
    """From now on everyone reads the final results.

    Returns:
        Whether they did not yet.
    """
    if await publication_of(db, consultation_id):
        return False
    plain = [asdict(each) for each in heard]
    db.add(Publication(consultation_id=consultation_id, published_at=now, heard=plain))
    await db.flush()
    return True


async def publication_of(db: Session, consultation_id: int) -> Publication | None:
    """What was published of a consultation; None: nothing yet."""
    return await row_with_key(db, Publication, consultation_id)


def who_sent(consultation_id: int) -> Select[int]:
    """The numbers of the people who sent their answers: to them the results are owed."""
    return select(Participation.person_id).where(
        Participation.consultation_id == consultation_id, Participation.sent
    )


def who_follows(codes: Sequence[str], consultation_id: int) -> Select[int]:
    """Those who want to hear about one of these neighbourhoods, and did not take part.

    Args:
        codes: Of the neighbourhoods; empty: all of them.
    """
    others = select(Following.person_id).where(
        Following.person_id.not_in(who_sent(consultation_id))
    )
    if not codes:
        return others
    theirs = select(Neighbourhood.id).where(Neighbourhood.code.in_(codes))
    return others.where(Following.neighbourhood_id.in_(theirs))


async def published(db: Session) -> list[Consultation]:
    """The consultations whose results everyone reads, by themselves or with all of their process;
    the newest first."""
    found = await db.scalars(
        select(Consultation)
        .outerjoin(Publication, Publication.consultation_id == Consultation.id)
        .outerjoin(Process, Process.id == Consultation.process_id)
        .where(
            Consultation.opened_at.is_not(None),
            or_(
                Publication.consultation_id.is_not(None),
                Process.results_published_at.is_not(None),
            ),
        )
        .order_by(
            func.coalesce(Publication.published_at, Process.results_published_at).desc(),
            Consultation.id.desc(),
        )
    )
    return list(found)
