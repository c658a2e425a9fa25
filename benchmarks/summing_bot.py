"""The bot, which sums up what is closed all the time, in place of once: `python -m
benchmarks.summing_bot run`."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot import wiring
from bot.cli import app
from models.consultations import Consultation, consultation_with_id
from models.database import Database
from models.reports import due_reports, make_report
from models.rules.asked import Plan


async def sum_up_for_ever(
    database: Database, plan_of: Callable[[Consultation], Plan], smallest_group: int
) -> None:
    """As `scheduler.reports.sum_up_due` does it, but for keeping it."""
    while True:
        async with database.reading() as db:
            for number in await due_reports(db, datetime.now(UTC), smallest_group):
                poll = await consultation_with_id(db, number)
                assert poll is not None
                await make_report(db, poll, plan_of(poll), smallest_group, datetime.now(UTC))


if __name__ == "__main__":
    wiring.sum_up_due = sum_up_for_ever
    app()
