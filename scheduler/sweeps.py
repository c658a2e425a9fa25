"""What is due by the clock. Each sweep can run twice, or late, and changes nothing more by it."""

from datetime import UTC, datetime, timedelta
from functools import partial

from models.consultations import close_due
from models.database import Database
from models.updates import forget_seen_before
from scheduler.clock import Sweep

UPDATES_KEPT = timedelta(days=3)


def sweeps(database: Database) -> tuple[Sweep, ...]:
    """All sweeps that need nothing but the database."""
    return (
        Sweep(partial(close_consultations, database), timedelta(minutes=1)),
        Sweep(partial(forget_updates, database), timedelta(hours=6)),
    )


async def close_consultations(database: Database) -> None:
    """Close what has reached its closing time."""
    async with database.writing() as db:
        await close_due(db, datetime.now(UTC))


async def forget_updates(database: Database) -> None:
    """Forget the numbers of updates that Telegram cannot send again."""
    async with database.writing() as db:
        await forget_seen_before(db, datetime.now(UTC) - UPDATES_KEPT)
