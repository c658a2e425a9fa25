"""The weekly overview, put out once a week: a little late when the bot was down."""

from datetime import UTC, datetime

from models.database import Database
from models.digests import is_put_out, put_out_issue
from models.rules.digest import issue_at
from models.rules.quiet_hours import QuietHours


async def put_out_digest(database: Database, quiet: QuietHours, most_a_day: int) -> None:
    """Put out this week's overview, when it is time and it did not go yet."""
    now = datetime.now(UTC)
    issue = issue_at(now, quiet)
    if issue is None:
        return
    async with database.reading() as db:
        if await is_put_out(db, issue):
            return
    async with database.writing() as db:
        await put_out_issue(db, issue, now, quiet, most_a_day)
