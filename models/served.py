"""How well people were served, a day at a time: numbers only, of all of them together."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, Date, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Session, Table, insert_new


@dataclass
class Served:
    """How often something was owed, and how often it came in time."""

    taps: int = 0
    taps_in_time: int = 0
    """Answered within a second."""
    notices: int = 0
    """Owed to one person: reminders, offers, answers. Broadcasts take the time they take."""
    notices_in_time: int = 0
    """Arrived within ten seconds of being due."""

    def __add__(self, more: "Served") -> "Served":
        return Served(
            self.taps + more.taps,
            self.taps_in_time + more.taps_in_time,
            self.notices + more.notices,
            self.notices_in_time + more.notices_in_time,
        )


class ServedDay(Table):
    """The numbers of one day, of all processes together."""

    __tablename__ = "served_days"

    day_on: Mapped[date] = mapped_column(Date, primary_key=True)
    taps: Mapped[int] = mapped_column(BigInteger)
    taps_in_time: Mapped[int] = mapped_column(BigInteger)
    notices: Mapped[int] = mapped_column(BigInteger)
    notices_in_time: Mapped[int] = mapped_column(BigInteger)


async def add_served(db: Session, day: date, more: Served) -> None:
    """Add what was done since the last time."""
    new = insert_new(db, ServedDay).values(day_on=day, **vars(more))
    total = {name: getattr(ServedDay, name) + new.excluded[name] for name in vars(more)}
    await db.execute(new.on_conflict_do_update(index_elements=[ServedDay.day_on], set_=total))


async def served_since(db: Session, day: date) -> Served:
    """From that day until now."""
    columns = [func.sum(getattr(ServedDay, name)) for name in vars(Served())]
    found = (await db.execute(select(*columns).where(ServedDay.day_on >= day))).one()
    return Served(*(int(number or 0) for number in found))
