"""What is due by the clock. Each sweep can run twice, or late, and changes nothing more by it."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from models.consultations import close_due
from models.database import Database
from models.evaluations import Questionnaires
from models.late_answers import (
    late_answers,
    remind_of_late_answers,
    remind_of_late_proposals,
)
from models.order_of_rows import put_in_order
from models.retention import turn_into_counts
from models.rules.quiet_hours import QuietHours
from models.updates import forget_seen_before
from scheduler.activities import evaluate, pass_on_places, remind
from scheduler.broadcasts import carry_on, rest
from scheduler.clock import Sweep
from scheduler.digest import put_out_digest

WORKING_HOURS = range(9, 18)
UPDATES_KEPT = timedelta(days=3)
STILL = 3
"""The hour, on the organisation's clock, at which the fewest people wait for anything."""
SOON = timedelta(seconds=5)
"""Between two sweeps for what is to arrive within ten seconds of being due."""
PIECE = 500
"""Sheets that are counted and erased in one transaction: others wait for it."""


def sweeps(
    database: Database,
    zone: ZoneInfo,
    first_admins: Collection[int],
    quiet: QuietHours,
    questionnaires: Questionnaires,
    messages_a_day: int,
) -> tuple[Sweep, ...]:
    """All sweeps that need nothing but the database.

    Args:
        zone: The organisation's clock.
        first_admins: The chats that are admin from the start.
        quiet: When nobody is to be disturbed.
        questionnaires: What is asked after an activity.
        messages_a_day: How many messages to many one person gets.
    """
    return (
        Sweep(partial(remind_staff, database, zone, first_admins), timedelta(hours=1)),
        Sweep(partial(close_consultations, database), timedelta(minutes=1)),
        Sweep(partial(forget_updates, database), timedelta(hours=6)),
        Sweep(partial(count_old_answers, database), timedelta(hours=6)),
        Sweep(partial(forget_who_came_when, database, zone), timedelta(hours=1)),
        Sweep(partial(remind, database), SOON),
        Sweep(partial(pass_on_places, database, quiet), SOON),
        Sweep(partial(evaluate, database, questionnaires, quiet), timedelta(minutes=10)),
        Sweep(partial(carry_on, database, quiet, messages_a_day), timedelta(seconds=2)),
        Sweep(partial(rest, database, quiet), timedelta(minutes=1)),
        Sweep(partial(put_out_digest, database, quiet, messages_a_day), timedelta(minutes=10)),
    )


async def close_consultations(database: Database) -> None:
    """Close what has reached its closing time."""
    async with database.writing() as db:
        await close_due(db, datetime.now(UTC))


async def forget_updates(database: Database) -> None:
    """Forget the numbers of updates that Telegram cannot send again."""
    async with database.writing() as db:
        await forget_seen_before(db, datetime.now(UTC) - UPDATES_KEPT)


async def count_old_answers(database: Database) -> None:
    """Turn answers that were kept long enough into counts, a piece a transaction."""
    gone = 1
    while gone:
        async with database.writing() as db:
            gone = await turn_into_counts(db, datetime.now(UTC), PIECE)


async def forget_who_came_when(database: Database, zone: ZoneInfo) -> None:
    """At night, let answers lie in an order that says nothing, before the night's dump is taken."""
    if datetime.now(zone).hour == STILL:
        await put_in_order(database)


async def remind_staff(database: Database, zone: ZoneInfo, first_admins: Collection[int]) -> None:
    """Remind staff, in their working hours, of answers to residents that are late."""
    now = datetime.now(UTC)
    local = now.astimezone(zone)
    if local.hour in WORKING_HOURS:
        async with database.reading() as db:
            late = await late_answers(db, local.date())
        async with database.writing() as db:
            await remind_of_late_answers(db, late, first_admins, local.date(), now)
            await remind_of_late_proposals(db, first_admins, local.date(), now)
