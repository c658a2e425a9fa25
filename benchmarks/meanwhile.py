"""How long a tap takes while results are summed up, and while files of them are made.

`python -m benchmarks.meanwhile [--short]`. A hundred residents think half a second before each tap,
on SQLite, beside a closed consultation of ten questions with a million answers (short: 100,000).
The bot is left alone, sums it up all the time, or has a workbook or a table of it made, as it does,
in another process.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.files import job_for
from benchmarks.taps import RESIDENTS, THINKING, measured, nothing_else
from bot.migrate import migrate
from handlers.questionnaire import Questionnaire
from handlers.reports.files import Format
from handlers.reports.plan import plan_of
from models.consultations import open_consultation
from models.database import Database
from models.rules.asked import Asked
from models.rules.summary import Kind
from tests.made_up_people import AGES, people
from tests.made_up_questionnaire import asking
from tests.sheets import add_sheets

SHEETS, FEWER = 100_000, 10_000
AT_ONCE = 5000
ADDRESS = "sqlite:///elsewhere"
"""In the place of the address of the database that is filled."""
LONGEST = 1.5
"""How many times as long the slowest taps may take."""
ASKED = asking(
    AGES,
    tuple(f"BU{at:04}" for at in range(8)),
    *(Asked(f"choice_{at}", Kind.ONE, tuple("abcde")) for at in range(6)),
    *(Asked(f"mark_{at}", Kind.SCALE, tuple("12345")) for at in range(2)),
)


async def fill(url: str, sheets: int) -> dict[Format, bytes]:
    """A closed consultation, and what the process that makes each file of it is given."""
    await asyncio.to_thread(migrate, url)
    database, now = Database(url), datetime.now(UTC)
    everyone = iter(people(Random(12), sheets, plan_of(Questionnaire.model_validate(ASKED))))
    async with database.writing() as db:
        poll = await open_consultation(db, ASKED, now - timedelta(weeks=1), now)
        poll.closed_at = now
    for piece in range(-(-sheets // AT_ONCE)):
        async with database.writing() as db:
            await add_sheets(db, poll, islice(everyone, AT_ONCE), f"{piece:04}")
    jobs = {format: await job_for(database, ADDRESS, poll, format) for format in Format}
    await database.close()
    return jobs


async def make_files(job: bytes, url: str) -> None:
    """Have the file made, again and again."""
    job = job.replace(ADDRESS.encode(), url.encode())
    while True:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "handlers.reports.making"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            content, _ = await process.communicate(job)
            assert content
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def compare(seconds: float, sheets: int) -> bool:
    """Print the figures of each, and say whether all are within bounds."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "bench.db"
        jobs = await fill(f"sqlite:///{kept}", sheets)
        ways: dict[str, tuple[str, Callable[[str], Coroutine[Any, Any, None]]]] = {
            "nothing else": ("wijkstem", nothing_else),
            "summing up": ("summing", nothing_else),
            **{f"making {of}": ("wijkstem", partial(make_files, job)) for of, job in jobs.items()},
            "nothing else, again": ("wijkstem", nothing_else),
        }
        slowest = {}
        print(f"{RESIDENTS} residents who think half a second, {seconds:g} s each, SQLite")
        for name, (kind, meanwhile) in ways.items():
            with tempfile.TemporaryDirectory() as own:
                shutil.copy(kept, Path(own) / "bench.db")
                each = await measured(kind, seconds, Path(own), THINKING, meanwhile=meanwhile)
            slowest[name] = each["p99_ms"]
            print(
                f"{name:20}{each['taps_per_second']:6} taps/s"
                f"  p50 {each['p50_ms']:6} ms  p99 {each['p99_ms']:6} ms"
            )
    quiet = max(slowest.pop("nothing else"), slowest.pop("nothing else, again"))
    for name, p99 in slowest.items():
        print(f"{name}: {p99 / quiet:.2f} (at most {LONGEST})")
    return all(p99 <= LONGEST * quiet for p99 in slowest.values())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    short = parser.parse_args().short
    is_within = asyncio.run(compare(5 if short else 30, FEWER if short else SHEETS))
    sys.exit(0 if is_within or short else 1)
