"""Updates that were handled: one seen before changes nothing."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import BigInteger, Dialect, Insert, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Moment, Session, Table


class SeenUpdate(Table):
    """The number of an update whose turn was taken."""

    __tablename__ = "seen_updates"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seen_at: Mapped[datetime] = mapped_column(Moment, index=True)


async def first_seen(db: Session, update_ids: Collection[int], now: datetime) -> set[int]:
    """Those of these updates that were never seen before; from now on they were."""
    rows = [{"update_id": update_id, "seen_at": now} for update_id in sorted(update_ids)]
    insert = _insert_new(db.get_bind().dialect).returning(SeenUpdate.update_id)
    return set(await db.scalars(insert, rows))


async def forget_seen_before(db: Session, moment: datetime) -> None:
    """Forget updates from before that moment: Telegram keeps an update for a day at the most."""
    await db.execute(delete(SeenUpdate).where(SeenUpdate.seen_at < moment))


def _insert_new(dialect: Dialect) -> Insert:
    if dialect.name == "sqlite":
        return sqlite.insert(SeenUpdate).on_conflict_do_nothing()
    return postgresql.insert(SeenUpdate).on_conflict_do_nothing()
