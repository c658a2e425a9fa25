"""What activities owe people by the clock: reminders, places that were not taken in time, and
asking afterwards how it was."""

from datetime import UTC, datetime

from models.database import Database
from models.evaluations import (
    Questionnaires,
    ask_who_came,
    sum_up,
    to_be_evaluated,
    to_be_summed_up,
)
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


async def evaluate(database: Database, questionnaires: Questionnaires, quiet: QuietHours) -> None:
    """Ask those who came how it was, and tell organisers what came of that."""
    now = datetime.now(UTC)
    async with database.reading() as db:
        over, answered = await to_be_evaluated(db, now, quiet), await to_be_summed_up(db, now)
    for occurrence_id in over:
        async with database.writing() as db:
            await ask_who_came(db, occurrence_id, questionnaires, now, quiet)
    for occurrence_id in answered:
        async with database.writing() as db:
            await sum_up(db, occurrence_id, now, quiet)
