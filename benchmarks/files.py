"""What making a file of results takes: memory that does not grow with its rows, and others' time.

`python -m benchmarks.files [--short]`. A consultation of ten questions, with 10,000 and with
100,000 sheets (1,000,000 answers); short: 1,000 and 10,000. Each file is made in its own process,
as the bot does it; meanwhile somebody else's turn is written again and again.
"""

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import quantiles

from sqlalchemy import insert

from bot.migrate import migrate
from handlers.reports.files import Format, Job
from handlers.reports.results import plan_of_poll
from models.consultations import Answer, Consultation, Sheet, open_consultation
from models.database import Database
from models.people import Person
from models.reports import make_report
from models.rules.summary import to_plain

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
QUESTIONS, CHOICES = 10, 5
FEW, MANY = 10_000, 100_000
SHORT = 10
"""So many times less when short."""
MOST_MEGABYTES = 250
MOST_GROWTH = 1.2
LONGEST = 1.5
"""How many times as long the slowest turns may take while a file is made."""
BETWEEN = 0.02
"""Seconds between two turns of somebody else."""


@dataclass(frozen=True)
class Made:
    """What making one file took."""

    seconds: float
    megabytes: float
    size: int


async def fill(database: Database, sheets: int) -> Consultation:
    """A consultation with so many sheets, each with an answer to each question."""
    choices = [
        {"name": f"c{number}", "text": {"nl": f"Keuze {number}"}} for number in range(CHOICES)
    ]
    questions = [
        {"key": f"q{number}", "kind": "one_choice", "text": {"nl": "Wat?"}, "choices": choices}
        for number in range(QUESTIONS)
    ]
    plain = {"title": {"nl": "Veel"}, "purpose": {"nl": "Meten"}, "questions": questions}
    random = Random(1)
    async with database.writing() as db:
        poll = await open_consultation(db, plain, NOW - timedelta(weeks=2), NOW)
        poll.closed_at = NOW
        await db.flush()
        for _ in range(0, sheets, 1000):
            names = [f"{random.getrandbits(128):032x}" for _ in range(1000)]
            common = {"consultation_id": poll.id}
            sheet = {"kept": {}, "language": "nl", "channel": "chat", "receipt": "ABCD2345"}
            await db.execute(
                insert(Sheet), [{"pseudonym": name} | common | sheet for name in names]
            )
            await db.execute(
                insert(Answer),
                [
                    {
                        "pseudonym": name,
                        "question": f"q{number}",
                        "value": f"c{random.randrange(CHOICES)}",
                    }
                    | common
                    for name in names
                    for number in range(QUESTIONS)
                ],
            )
    return poll


async def job_for(database: Database, url: str, poll: Consultation, format: Format) -> bytes:
    """What the process that makes it is given."""
    async with database.reading() as db:
        summary = await make_report(db, poll, plan_of_poll(poll), 10, NOW)
    job = Job(format, url, "Gemeente", "nl", poll.questionnaire, to_plain(summary))
    return json.dumps(asdict(job)).encode()


def make(job: bytes) -> Made:
    """In a process of its own, whose memory is measured."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.files", "--measure"]
    run = subprocess.run(command, input=job, capture_output=True, check=True)
    return Made(time.perf_counter() - began, float(run.stderr.split()[-1]), len(run.stdout))


def measure() -> None:
    """The process that makes a file, telling at its end how much memory it took."""
    from handlers.reports.making import main as make_file

    make_file()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, file=sys.stderr)


async def turns(database: Database, until: asyncio.Event) -> list[float]:
    """Seconds that each of somebody else's turns took to be written."""
    took = []
    while not until.is_set():
        began = time.perf_counter()
        async with database.writing() as db:
            (await db.get_one(Person, 1)).reachable ^= True
        took.append(time.perf_counter() - began)
        await asyncio.sleep(BETWEEN)
    return took


def slowest(took: list[float]) -> float:
    """The 99th percentile, in milliseconds."""
    return 1000 * quantiles(took, n=100)[98]


async def beside(database: Database, job: bytes) -> tuple[Made, list[float]]:
    """A file made while somebody else goes on."""
    done = asyncio.Event()
    going_on = asyncio.create_task(turns(database, done))
    made = await asyncio.to_thread(make, job)
    done.set()
    return made, await going_on


async def alone(database: Database, seconds: float) -> list[float]:
    """Somebody's turns while nothing else is done."""
    done = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, done.set)
    return await turns(database, done)


async def compare(short: bool) -> bool:
    """Print the comparison, and say whether all of it is within bounds."""
    within = True
    made: dict[Format, list[Made]] = {format: [] for format in Format}
    calm, busy = list[float](), list[float]()
    for sheets in (FEW, MANY):
        many = sheets // SHORT if short else sheets
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{Path(folder) / 'bench.db'}"
            await asyncio.to_thread(migrate, url)
            database = Database(url)
            poll = await fill(database, many)
            async with database.writing() as db:
                db.add(Person(chat_id=1, reachable=True, since_on=NOW.date()))
            for format in Format:
                job = await job_for(database, url, poll, format)
                each, took = await beside(database, job)
                made[format].append(each)
                busy += took
                calm += await alone(database, min(each.seconds, 3 if short else 10))
                print(
                    f"{format} of {many * QUESTIONS:>9,} answers: {each.seconds:6.1f} s, "
                    f"{each.megabytes:4.0f} MB of memory, {each.size / 1e6:.1f} MB"
                )
            await database.close()
    for format, (few, much) in made.items():
        growth = much.megabytes / few.megabytes
        within = within and much.megabytes <= MOST_MEGABYTES and growth <= MOST_GROWTH
        print(f"{format}: ten times the rows take {growth:.2f} times the memory")
    ratio = slowest(busy) / slowest(calm)
    print(
        f"a turn meanwhile: p99 {slowest(busy):.1f} ms, alone {slowest(calm):.1f} ms: {ratio:.2f}"
    )
    if not short:  # in a short run, a hundredth of the turns is one or two
        within = within and ratio <= LONGEST
    print("within bounds" if within else "OUT OF BOUNDS")
    return within


def main() -> None:
    """Measure and compare."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--measure", action="store_true")
    arguments = parser.parse_args()
    if arguments.measure:
        measure()
    else:
        sys.exit(not asyncio.run(compare(arguments.short)))


if __name__ == "__main__":
    main()
