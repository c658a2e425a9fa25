"""Taps per second and how long a tap takes: this bot beside a bare handler, in one run.

`python -m benchmarks.taps [--short]`. A tap: the press arrives, is saved durably, is answered, and
the message is edited. The Bot API server and its residents run in a process of their own.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.residents import FIRST_RECEIVER, RECEIVERS
from bot.migrate import migrate
from bot.tryout.people import TOKEN
from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database
from models.notices import Content
from models.outbox import put_out
from models.people import Person, people_with_chats

RESIDENTS = 100
LONGEST_LINE = 2**24
"""Bytes of the figures, with every tap in them."""
THINKING = 0.5
"""Seconds before a tap, where they do not tap as fast as they can."""


async def opened(url: str) -> str:
    """The start command that leads to the template, opened in a new database."""
    await asyncio.to_thread(migrate, url)
    database = Database(url)
    now = datetime.now(UTC)
    async with database.writing() as db:
        plain = template("wijkgezondheidsprofiel")
        poll = await open_consultation(db, plain, now, now + timedelta(weeks=1))
    await database.close()
    return f"/start {poll.code}"


async def put_out_broadcast(url: str) -> None:
    """A broadcast that takes longer than the benchmark, to people who once wrote to the bot."""
    database, now = Database(url), datetime.now(UTC)
    numbers = range(FIRST_RECEIVER, FIRST_RECEIVER + RECEIVERS)
    async with database.writing() as db:
        people = await people_with_chats(db, numbers, now.date())
        await put_out(
            db,
            "broadcast",
            "bench",
            Content(text={"nl": "Zaterdag is er markt op het plein. Komt u ook?"}),
            select(Person.id).where(Person.id.in_([person.id for person in people.values()])),
            not_before=now,
            not_after=now + timedelta(days=1),
        )
    await database.close()


async def nothing_else(url: str) -> None:
    """What is done before, or meanwhile, where nothing is."""


async def measured(
    kind: str,
    seconds: float,
    folder: Path,
    pause: float = 0.0,
    before: Callable[[str], Awaitable[None]] = nothing_else,
    meanwhile: Callable[[str], Coroutine[Any, Any, None]] = nothing_else,
) -> dict[str, Any]:
    """The figures of one bot: "wijkstem", or the bare handler on "httpx" or "aiohttp". With a
    pause, also each tap: when, and how many seconds it took.

    Args:
        pause: Seconds that each resident thinks before a tap.
        before: Done with the address of the database before the bot starts.
        meanwhile: Done while the residents tap, as long as they do.
    """
    url = f"sqlite:///{folder}/bench.db"
    greeting = await opened(url) if kind == "wijkstem" else "/start"
    await before(url)
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.residents", str(RESIDENTS), str(seconds), greeting),
        *([str(pause)] if pause else []),
        stdout=asyncio.subprocess.PIPE,
        limit=LONGEST_LINE,
    )
    assert server.stdout is not None
    address = f"http://127.0.0.1:{(await server.stdout.readline()).decode().strip()}"
    if kind == "wijkstem":
        command = [str(Path(sys.executable).parent / "wijkstem"), "run"]
    else:
        command = [sys.executable, "-m", "benchmarks.bare_bot", address, kind]
    settings = {
        "WIJKSTEM_TELEGRAM_TOKEN": TOKEN,
        "WIJKSTEM_TELEGRAM_API_URL": address,
        "WIJKSTEM_DATABASE_URL": url,
        "WIJKSTEM_PSEUDONYM_KEY_FILE": str(folder / "pseudonym.key"),
    }
    with (folder / f"{kind}.log").open("wb") as log:
        bot = await asyncio.create_subprocess_exec(
            *command, env=os.environ | settings, stdout=log, stderr=log
        )
    beside = asyncio.create_task(meanwhile(url))
    figures: dict[str, Any] = json.loads(await server.stdout.readline())
    beside.cancel()
    await asyncio.wait([beside])
    bot.kill()
    await bot.wait()
    await server.wait()
    return figures


async def main(seconds: float) -> None:
    """Print the table and the two ratios."""
    figures = {}
    for kind in ("httpx", "aiohttp", "wijkstem"):
        with tempfile.TemporaryDirectory() as folder:
            figures[kind] = await measured(kind, seconds, Path(folder))
    names = {"httpx": "bare, httpx (default)", "aiohttp": "bare, aiohttp", "wijkstem": "Wijkstem"}
    print(f"{RESIDENTS} residents tapping, {seconds:g} s each, SQLite")
    print(f"{'':24}{'taps/s':>8}{'p50 ms':>9}{'p99 ms':>9}")
    for kind, name in names.items():
        each = figures[kind]
        print(f"{name:24}{each['taps_per_second']:8}{each['p50_ms']:9}{each['p99_ms']:9}")
    ours = figures["wijkstem"]["taps_per_second"]
    print(f"to the default bare handler:   {ours / figures['httpx']['taps_per_second']:.2f}")
    print(f"to the same on aiohttp:        {ours / figures['aiohttp']['taps_per_second']:.2f}")
    calm = []
    for before in (nothing_else, put_out_broadcast):
        with tempfile.TemporaryDirectory() as folder:
            calm.append(await measured("wijkstem", seconds, Path(folder), THINKING, before))
    without, during = (each["p99_ms"] for each in calm)
    print(f"residents who think half a second: {calm[0]['taps_per_second']} taps/s")
    print(f"p99 {without} ms; during a broadcast {during} ms; ratio {during / without:.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    asyncio.run(main(3 if parser.parse_args().short else 15))
