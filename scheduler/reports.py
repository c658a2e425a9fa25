"""Summaries are made by the clock, so that no two readers see the difference one answer makes."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from models.database import Database
from models.reports import due_reports, keep_report
from models.rules.summary import Summary


async def sum_up_due(
    database: Database, summed_up: Callable[[int], Awaitable[Summary | None]], smallest_group: int
) -> None:
    """Have every report made that is due, and keep it; nobody waits for the counting.

    Args:
        summed_up: Gives what there is to tell of the consultation with a number.
    """
    async with database.reading() as db:
        due = await due_reports(db, datetime.now(UTC), smallest_group)
    for consultation_id in due:
        summary = await summed_up(consultation_id)
        if summary is not None:
            async with database.writing() as db:
                await keep_report(db, summary)
