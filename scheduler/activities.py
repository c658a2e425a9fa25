"""What activities owe people by the clock: reminders, and places that were not taken in time."""

from datetime import UTC, datetime

from models.database import Database
from models.reminders import put_out_due
from models.rules.quiet_hours import QuietHours
from models.sign_ups import lapse, with_lapsed_offers

AT_ONCE = 20
"""In one transaction: others wait for no more than these."""


async def remind(database: Database) -> None:
    """Put out every reminder that is due."""
    done = AT_ONCE
    while done == AT_ONCE:
        async with database.writing() as db:
            done = await put_out_due(db, datetime.now(UTC), AT_ONCE)


async def pass_on_places(database: Database, quiet: QuietHours) -> None:
    """Offer places that were kept in vain to the next on the waiting list."""
    async with database.reading() as db:
        occurrence_ids = await with_lapsed_offers(db, datetime.now(UTC))
    for occurrence_id in occurrence_ids:
        async with database.writing() as db:
            await lapse(db, occurrence_id, datetime.now(UTC), quiet)
