"""Summaries are made by the clock, so that no two readers see the difference one answer makes."""

from collections.abc import Callable
from datetime import UTC, datetime

from models.consultations import Consultation, consultation_with_id
from models.database import Database
from models.reports import due_reports, keep_report, make_report
from models.rules.asked import Plan


async def sum_up_due(
    database: Database, plan_of: Callable[[Consultation], Plan], smallest_group: int
) -> None:
    """Make every report that is due; nobody waits for the counting."""
    async with database.reading() as db:
        due = await due_reports(db, datetime.now(UTC), smallest_group)
    for consultation_id in due:
        async with database.reading() as db:
            poll = await consultation_with_id(db, consultation_id)
            if poll is None:
                continue
            plan = plan_of(poll)
            summary = await make_report(db, poll, plan, smallest_group, datetime.now(UTC))
        async with database.writing() as db:
            await keep_report(db, summary)
