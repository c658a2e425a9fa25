"""By which marks a database knows its keys again: with others nobody's answers would be found, and
people could answer twice. The keys themselves are not in it."""

from sqlalchemy import BigInteger, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Session, Table, insert_new
from models.rules.key_ring import KeyRing


class KeyMark(Table):
    """The mark of one key."""

    __tablename__ = "key_marks"

    begins: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """The number of the first poll that the key holds for."""
    mark: Mapped[str] = mapped_column(String(32))


async def noted_marks(db: Session) -> dict[int, str]:
    """The mark of each key that this database knows, by the first poll that it holds for."""
    return dict((await db.execute(select(KeyMark.begins, KeyMark.mark))).all())


async def note_keys(db: Session, keys: KeyRing) -> None:
    """Note the keys that this database knew none for; of two processes the first one does it."""
    marks = [{"begins": begins, "mark": mark} for begins, mark in keys.marks.items()]
    await db.execute(insert_new(db, KeyMark).values(marks).on_conflict_do_nothing())


async def forget_keys(db: Session) -> None:
    """Know no key again: those that are there at the next start are noted in their place."""
    await db.execute(delete(KeyMark))
