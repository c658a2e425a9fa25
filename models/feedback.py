"""Feedback: what the organisation does with what residents said, point by point."""

from sqlalchemy import BigInteger, ForeignKey, String, Text, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table
from models.processes import Process


class FeedbackPoint(Table):
    """ "U zei … wij doen … omdat …"."""

    __tablename__ = "feedback_points"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    process_id: Mapped[int] = mapped_column(BigInteger, ForeignKey(Process.id), index=True)
    about: Mapped[str | None] = mapped_column(String(160))
    """The top option or idea that it answers, as its instrument names it."""
    said: Mapped[str] = mapped_column(Text)
    doing: Mapped[str] = mapped_column(Text)
    because: Mapped[str] = mapped_column(Text)


async def points_of(db: Session, process_id: int) -> list[FeedbackPoint]:
    """The points of a process, in the order they were written."""
    found = await db.scalars(
        select(FeedbackPoint)
        .where(FeedbackPoint.process_id == process_id)
        .order_by(FeedbackPoint.id)
    )
    return list(found)


async def count_points(db: Session, process_id: int) -> int:
    """How many points were written."""
    return await db.scalar(select(func.count()).where(FeedbackPoint.process_id == process_id)) or 0


async def write_point(
    db: Session, process_id: int, about: str | None, said: str, doing: str, because: str
) -> None:
    """Add a point."""
    point = FeedbackPoint(
        process_id=process_id, about=about, said=said, doing=doing, because=because
    )
    db.add(point)
    await db.flush()


async def point_in(db: Session, process_id: int, point_id: int) -> FeedbackPoint | None:
    """This point of this process; None: it is there no more."""
    point = await db.get(FeedbackPoint, point_id)
    return point if point is not None and point.process_id == process_id else None


async def drop_point(db: Session, process_id: int, point_id: int) -> None:
    """Take a point away again, if it is there."""
    if point := await point_in(db, process_id, point_id):
        await db.delete(point)
        await db.flush()
