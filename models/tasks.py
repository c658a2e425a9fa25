"""Helping: the tasks of an activity, each with places of its own, and who does them.

Someone helps at one time of an activity, with one task. That takes none of the activity's places;
their guests do.
"""

from sqlalchemy import BigInteger, ForeignKey, Integer, String, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table

LONGEST_TASK = 60
MOST_TASKS = 8


class Task(Table):
    """Something to help with, each time that an activity takes place."""

    __tablename__ = "tasks"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    activity_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("activities.id", ondelete="CASCADE"), index=True
    )
    title: Mapped[str] = mapped_column(String(LONGEST_TASK))
    places: Mapped[int] = mapped_column(Integer)
    """How many people it takes."""


async def add_task(db: Session, activity_id: int, title: str, places: int) -> None:
    """One more thing to help with."""
    db.add(Task(activity_id=activity_id, title=title, places=places))
    await db.flush()


async def tasks_of(db: Session, activity_id: int) -> list[Task]:
    """What there is to help with, in the order in which it was thought of."""
    found = await db.scalars(select(Task).where(Task.activity_id == activity_id).order_by(Task.id))
    return list(found)
