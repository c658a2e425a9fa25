"""What a sweep for reminders costs beside what is stored: by what is due, not by what is there.

`python -m benchmarks.due [--short]`. The same number of reminders is due to the same number of
people, once with 10,000 sign-ups stored and once with 1,000,000 (100,000 when short).
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import insert

from bot.migrate import migrate
from models.activities import Activity, Occurrence
from models.database import Database
from models.people import Person
from models.reminders import PlannedReminder, put_out_due
from models.sign_ups import SignUp, Standing

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
COMING = 20
"""Sign-ups for each activity."""
DUE = 20
"""Reminders due at a sweep."""
ROUNDS = 25
FEW, MANY = 10_000, 1_000_000
MOST_AT_ONCE = 20_000
LONGEST = 1.5
"""How many times as long a sweep may take with a hundred times as many stored."""


@dataclass(frozen=True)
class Took:
    """Seconds of a sweep, with its commit."""

    clock: float
    processor: float
    """What it costs, whatever else the machine does and however long the disk takes."""


async def fill(database: Database, sign_ups: int) -> None:
    """So many sign-ups, each activity with `COMING` of them; enough due for all rounds."""
    occurrences = sign_ups // COMING
    signed_up_at = NOW - timedelta(days=9)
    async with database.writing() as db:
        people = [{"chat_id": n, "reachable": True, "since_on": NOW.date()} for n in range(1, 5001)]
        await db.execute(insert(Person), people)
        db.add(
            Activity(
                title="Wandelen", about="", place="", neighbourhood_ids=[], costs=0, repeats=""
            )
        )
        await db.flush()
        times, planned = [], []
        for number in range(1, occurrences + 1):
            due_round = (number - 1) // DUE
            ahead = timedelta(minutes=due_round)
            due_at = NOW + (ahead if due_round < ROUNDS else timedelta(days=1 + number % 300))
            start = due_at + timedelta(hours=2)
            times.append(
                {"activity_id": 1, "planned_at": start, "start_at": start, "taken": COMING}
            )
            planned.append(
                {"occurrence_id": number, "lead": 120, "due_at": due_at, "until_at": start}
            )
        await db.execute(insert(Occurrence), times)
        await db.execute(insert(PlannedReminder), planned)
        for first in range(0, sign_ups, MOST_AT_ONCE):
            rows = [
                {
                    "occurrence_id": number // COMING + 1,
                    "person_id": number % 5000 + 1,
                    "guests": 0,
                    "standing": Standing.COMING,
                    "signed_up_at": signed_up_at,
                }
                for number in range(first, min(first + MOST_AT_ONCE, sign_ups))
            ]
            await db.execute(insert(SignUp), rows)


async def sweep(database: Database, number: int) -> Took:
    """The sweep of this round."""
    began, used = time.perf_counter(), time.process_time()
    async with database.writing() as db:
        done = await put_out_due(db, NOW + timedelta(minutes=number), DUE)
    took = Took(time.perf_counter() - began, time.process_time() - used)
    assert done == DUE
    return took


async def compare(few: int, many: int) -> tuple[list[Took], list[Took]]:
    """Sweeps on both by turns, so that what else the machine does strikes both alike."""
    with tempfile.TemporaryDirectory() as folder:
        databases = []
        for stored in (few, many):
            url = f"sqlite:///{Path(folder)}/due-{stored}.db"
            await asyncio.to_thread(migrate, url)
            databases.append(Database(url))
            await fill(databases[-1], stored)
            await databases[-1].tidy()  # else the first sweeps write out what was filled in
        took: tuple[list[Took], list[Took]] = ([], [])
        for number in range(ROUNDS):
            for which in (0, 1) if number % 2 else (1, 0):
                took[which].append(await sweep(databases[which], number))
        for database in databases:
            await database.close()
        return took


def report(name: str, few: Sequence[float], many: Sequence[float]) -> None:
    """The middle of both, and of how they compare round by round."""
    ratio = median(more / less for less, more in zip(few, many, strict=True))
    print(f"{name:16}{median(few) * 1000:8.1f}{median(many) * 1000:10.1f}{ratio:8.2f}")


def main() -> None:
    """Print what the sweeps took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true")
    stored = MANY // 10 if parser.parse_args().short else MANY
    few, many = asyncio.run(compare(FEW, stored))
    print(f"{DUE} reminders due to {COMING} people each, {ROUNDS} sweeps by turns, SQLite")
    print(f"{'sign-ups stored':16}{FEW:8,}{stored:10,}   ratio (at most {LONGEST})")
    report("processor, ms", [each.processor for each in few], [each.processor for each in many])
    report("clock, ms", [each.clock for each in few], [each.clock for each in many])


if __name__ == "__main__":
    main()
