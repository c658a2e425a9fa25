"""Summing up one consultation: a large one in a process of its own, so that no tap waits for a
processor meanwhile."""

import asyncio
import json
import sys
from datetime import UTC, datetime

from handlers.reports.apart import made_by, step_aside
from handlers.reports.results import plan_of_poll
from models.consultations import consultation_with_id
from models.counts import counts_of
from models.database import Database, Session, address_of
from models.reports import make_report
from models.rules.summary import Summary, from_plain, to_plain

MANY = 5000
"""Sheets from which on it takes long enough."""


async def summed_up(
    database: Database, smallest_group: int, consultation_id: int
) -> Summary | None:
    """What there is to tell of it at this moment; None: there is no such consultation.

    Raises:
        NotMade: the other process failed.
    """
    async with database.reading() as db:
        if (await counts_of(db, consultation_id)).sent < MANY:
            return await _summed_up(db, smallest_group, consultation_id)
        address = address_of(db)
    job = {"address": address, "least": smallest_group, "number": consultation_id}
    plain = json.loads(await made_by("bot.summing_up", job))
    return from_plain(plain) if plain else None


async def _summed_up(db: Session, smallest_group: int, consultation_id: int) -> Summary | None:
    poll = await consultation_with_id(db, consultation_id)
    if poll is None:
        return None
    return await make_report(db, poll, plan_of_poll(poll), smallest_group, datetime.now(UTC))


async def main() -> None:
    """Sum up the consultation of the job, and write it as plain data."""
    job = step_aside()
    database = Database(job["address"])
    async with database.reading() as db:
        summary = await _summed_up(db, job["least"], job["number"])
    await database.close()
    json.dump(to_plain(summary) if summary else None, sys.stdout)


if __name__ == "__main__":
    asyncio.run(main())
