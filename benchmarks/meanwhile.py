"""How long a tap takes while results are summed up, and while files of them are made.

`python -m benchmarks.meanwhile [--short]`. A hundred residents think half a second before each tap,
on SQLite, beside a closed consultation of ten questions with a million answers (short: 100,000).
The process that the bot has it summed up by, or a workbook or a table of it made, works for some
seconds and is stopped for as many, in turns: taps during both are compared.
"""

import argparse
import asyncio
import json
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import Any

from benchmarks.files import job_for
from benchmarks.taps import RESIDENTS, THINKING, measured
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
TURN = 3.0
"""Seconds of working, and of being stopped."""
LONGEST = 1.5
"""How many times as long the slowest taps may take."""
ASKED = asking(
    AGES,
    tuple(f"BU{at:04}" for at in range(8)),
    *(Asked(f"choice_{at}", Kind.ONE, tuple("abcde")) for at in range(6)),
    *(Asked(f"mark_{at}", Kind.SCALE, tuple("12345")) for at in range(2)),
)


async def fill(url: str, sheets: int) -> dict[str, "Beside"]:
    """A closed consultation, and the processes that sum it up and make files of it."""
    await asyncio.to_thread(migrate, url)
    database, now = Database(url), datetime.now(UTC)
    everyone = iter(people(Random(12), sheets, plan_of(Questionnaire.model_validate(ASKED))))
    async with database.writing() as db:
        poll = await open_consultation(db, ASKED, now - timedelta(weeks=1), now)
        poll.closed_at = now
    for piece in range(-(-sheets // AT_ONCE)):
        async with database.writing() as db:
            await add_sheets(db, poll, islice(everyone, AT_ONCE), f"{piece:04}")
    summing = json.dumps({"address": ADDRESS, "least": 10, "number": poll.id}).encode()
    found = {"summing up": Beside("bot.summing_up", summing)}
    for format in Format:
        job = await job_for(database, ADDRESS, poll, format)
        found[format] = Beside("handlers.reports.making", job)
    await database.close()
    return found


@dataclass
class Beside:
    """A process that works and stops in turns, so that other work on the machine weighs on taps
    during both alike."""

    module: str
    job: bytes
    working: list[tuple[float, float]] = field(default_factory=list)
    resting: list[tuple[float, float]] = field(default_factory=list)

    async def go_on(self, url: str) -> None:
        """Until it is cancelled."""
        job = self.job.replace(ADDRESS.encode(), url.encode())
        while True:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", self.module),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            made = asyncio.create_task(process.communicate(job))
            try:
                while not made.done():
                    await self._turn(self.working, made)
                    self._tell(process, signal.SIGSTOP)
                    await self._turn(self.resting, asyncio.create_task(asyncio.sleep(TURN)))
                    self._tell(process, signal.SIGCONT)
                content, _ = await made
                assert content
                assert process.returncode == 0
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()

    async def _turn(self, turns: list[tuple[float, float]], until: asyncio.Task[Any]) -> None:
        began = time.perf_counter()
        await asyncio.wait([until], timeout=TURN)
        turns.append((began, time.perf_counter()))

    def _tell(self, process: asyncio.subprocess.Process, what: signal.Signals) -> None:
        if process.returncode is None:
            process.send_signal(what)


def slowest(taps: list[tuple[float, float]], turns: list[tuple[float, float]]) -> float:
    """The 99th percentile, in milliseconds, of the taps in these turns."""
    took = [seconds for at, seconds in taps if any(began <= at < ended for began, ended in turns)]
    return 1000 * quantiles(took, n=100)[98]


async def compare(seconds: float, sheets: int) -> bool:
    """Print the figures of each, and say whether all are within bounds."""
    print(f"{RESIDENTS} residents who think half a second, {seconds:g} s each, SQLite")
    within = True
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "bench.db"
        for name, beside in (await fill(f"sqlite:///{kept}", sheets)).items():
            with tempfile.TemporaryDirectory() as own:
                shutil.copy(kept, Path(own) / "bench.db")
                figures = await measured(
                    "wijkstem", seconds, Path(own), THINKING, meanwhile=beside.go_on
                )
            busy, quiet = (
                slowest(figures["taps"], each) for each in (beside.working, beside.resting)
            )
            within = within and busy <= LONGEST * quiet
            print(
                f"{name:12}{figures['taps_per_second']:6} taps/s  p99 {busy:6.1f} ms,"
                f" alone {quiet:6.1f} ms: {busy / quiet:.2f} (at most {LONGEST})"
            )
    return within


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    short = parser.parse_args().short
    is_within = asyncio.run(compare(12 if short else 60, FEWER if short else SHEETS))
    sys.exit(0 if is_within or short else 1)
