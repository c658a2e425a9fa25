"""What messages to many need by the clock: to begin, to rest at night, to come to their end."""

from datetime import UTC, datetime

from models.broadcasts_due import any_goes_on, bring_to_end, planned_reach, put_out_planned
from models.bulk import any_rests, put_off_until_morning
from models.database import Database
from models.rules.quiet_hours import QuietHours


async def carry_on(database: Database, quiet: QuietHours, most_a_day: int) -> None:
    """Put out the broadcasts whose time has come, and note which are over."""
    now = datetime.now(UTC)
    async with database.reading() as db:
        reaches = await planned_reach(db, now, quiet, most_a_day)
        goes_on = await any_goes_on(db)
    if reaches:
        async with database.writing() as db:
            await put_out_planned(db, reaches, now, quiet, most_a_day)
    if goes_on:
        async with database.writing() as db:
            await bring_to_end(db, now)


async def rest(database: Database, quiet: QuietHours) -> None:
    """Let what did not get through before the night go on in the morning."""
    now = datetime.now(UTC)
    async with database.reading() as db:
        rests = await any_rests(db, now)
    if rests:
        async with database.writing() as db:
            await put_off_until_morning(db, now, quiet)
