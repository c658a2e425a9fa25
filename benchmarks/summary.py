"""The summary of a consultation of ten questions with a million answers, beside the same counts in
plain SQL, in the same run.

`python -m benchmarks.summary [--short]`: 100,000 answers. SQLite, this process alone.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import text

from bot.migrate import migrate
from models.cells import cells_of
from models.consultations import Consultation, open_consultation
from models.database import Database
from models.rules.asked import Asked, Plan
from models.rules.population import population_of
from models.rules.summary import By, Kind
from models.rules.summing import sum_up
from tests.made_up_people import AGES, people, plan_with
from tests.sheets import add_sheets

QUESTIONS = 10
TIMES = 5
AT_ONCE = 5000
NEIGHBOURHOODS = tuple(f"BU{at:04}" for at in range(8))
PLAN = plan_with(
    AGES,
    NEIGHBOURHOODS,
    *(Asked(f"choice_{at}", Kind.ONE, tuple("abcde")) for at in range(6)),
    *(Asked(f"mark_{at}", Kind.SCALE, tuple("12345")) for at in range(2)),
)
WHO = """
    left join answers age on age.pseudonym = {0}.pseudonym
        and age.question = 'age_group' and age.value not in ('dont-know', 'rather-not')
    left join answers place on place.pseudonym = {0}.pseudonym
        and place.question = 'neighbourhood' and place.value not in ('dont-know', 'rather-not')
"""
COUNTS = (
    f"""select coalesce(age.value, ''), coalesce(place.value, ''), s.language, s.channel,
    s.receipt is not null, count(*) from sheets s {WHO.format("s")}
    where s.consultation_id = 1 group by 1, 2, 3, 4, 5""",
    f"""select a.question, a.value, coalesce(age.value, ''), coalesce(place.value, ''), count(*)
    from answers a {WHO.format("a")} where a.consultation_id = 1 group by 1, 2, 3, 4""",
    "select count(*) from people",
)
"""What a summary needs to know, as one would write it by hand."""


async def main(answers: int) -> None:
    """Print both times and their ratio."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'summary.db'}"
        await asyncio.to_thread(migrate, url)
        database = Database(url)
        poll = await _filled(database, answers // QUESTIONS)
        ours, plain = [], []
        for _ in range(TIMES):
            plain.append(await _plain(database))
            ours.append(await _ours(database, poll, PLAN))
        await database.close()
    print(f"a summary of {answers:,} answers to {QUESTIONS} questions, SQLite, median of {TIMES}")
    print(f"the counts in plain SQL   {median(plain):6.2f} s")
    print(f"the summary               {median(ours):6.2f} s")
    print(f"ratio                     {median(ours) / median(plain):6.2f}   (at most 1.3)")


async def _filled(database: Database, sheets: int) -> Consultation:
    everyone = iter(people(Random(12), sheets, PLAN))
    now = datetime.now(UTC)
    async with database.writing() as db:
        poll = await open_consultation(db, {}, now, now + timedelta(weeks=1))
    for piece in range(-(-sheets // AT_ONCE)):
        async with database.writing() as db:
            await add_sheets(db, poll, islice(everyone, AT_ONCE), f"{piece:04}")
    return poll


async def _plain(database: Database) -> float:
    begun = perf_counter()
    async with database.reading() as db:
        for counts in COUNTS:
            (await db.execute(text(counts))).all()
    return perf_counter() - begun


async def _ours(database: Database, poll: Consultation, plan: Plan) -> float:
    aged = {
        code: {"15_24": 900, "25_44": 2000, "45_64": 2100, "65_oo": 1200} for code in NEIGHBOURHOODS
    }
    begun = perf_counter()
    async with database.reading() as db:
        cells = await cells_of(db, poll.id, plan)
    population = population_of(plan, NEIGHBOURHOODS, aged)
    summary = sum_up(cells, plan, population, poll.id, 10, datetime.now(UTC))
    spent = perf_counter() - begun
    assert {split.by for question in summary.questions for split in question.splits} == set(By)
    return spent


if __name__ == "__main__":
    asyncio.run(main(100_000 if "--short" in sys.argv else 1_000_000))
