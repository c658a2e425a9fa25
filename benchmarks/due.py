"""What a sweep for reminders costs beside what is stored: by what is due, not by what is there.

`python -m benchmarks.due [--short]`. The same number of reminders is due to the same number of
people, once with 10,000 sign-ups stored and once with 1,000,000 (100,000 when short).
"""

import argparse
import asyncio
import tempfile
import time
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
ROUNDS = 15
FEW, MANY = 10_000, 1_000_000
MOST_AT_ONCE = 20_000
LONGEST = 1.5
"""How many times as long a sweep may take with a hundred times as many stored."""


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


async def sweep_ms(sign_ups: int) -> float:
    """The median time of a sweep, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder)}/due.db"
        await asyncio.to_thread(migrate, url)
        database = Database(url)
        await fill(database, sign_ups)
        took = []
        for number in range(ROUNDS):
            began = time.perf_counter()
            async with database.writing() as db:
                done = await put_out_due(db, NOW + timedelta(minutes=number), DUE)
            took.append(time.perf_counter() - began)
            assert done == DUE
        await database.close()
        return median(took) * 1000


def main() -> None:
    """Print both times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true")
    many = MANY // 10 if parser.parse_args().short else MANY
    few_ms, many_ms = asyncio.run(sweep_ms(FEW)), asyncio.run(sweep_ms(many))
    ratio = many_ms / few_ms
    print(f"due sweep, {DUE} reminders to {COMING} people each:")
    print(f"  {FEW:,} sign-ups stored: {few_ms:.1f} ms; {many:,}: {many_ms:.1f} ms")
    print(f"  ratio {ratio:.2f} (at most {LONGEST})")


if __name__ == "__main__":
    main()
