"""`python -m tests.fuzz NUMBER` (`make soak`): so many updates, half of them on PostgreSQL, a tenth
as many bodies to the webhook, a twentieth as many files of each kind; does memory stay flat?"""

import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import structlog

from tests.conftest import new_database, postgres_server
from tests.fuzz.door import door
from tests.fuzz.files import READERS
from tests.fuzz.town import town

TOGETHER = 40


def megabytes() -> float:
    """What this process holds now."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * 4096 / 2**20


async def main(number: int) -> int:
    """Send them, say what came of it.

    Returns:
        The exit code: 1 when something failed that should not have.
    """
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    seed = str(time.time_ns())
    begin = time.monotonic()
    failed = Counter[str]()
    with tempfile.TemporaryDirectory() as folder, postgres_server() as server:
        for url in (f"sqlite:///{folder}/fuzz.db", new_database(server)):
            failed += await at_work(url, seed, number // 2)
    random = Random(seed)
    for read in READERS:
        for _ in range(number // 20):
            read(random)
        print(f"{number // 20:>9} by {read.__name__}, {megabytes():.0f} MB", flush=True)
    seconds = time.monotonic() - begin
    print(f"seed {seed}: all in {seconds:.0f} s; failed: {dict(failed)}")
    return bool(failed)


async def at_work(url: str, seed: str, number: int) -> Counter[str]:
    """So many updates and a tenth as many bodies for a bot with this database; what failed."""
    async with town(url, seed) as made:
        for at in range(0, number, TOGETHER):
            await made.happens(TOGETHER)
            if at % (number // 10 // TOGETHER * TOGETHER or TOGETHER) == 0:
                failed = made.failed.total()
                print(f"{at:>9} updates, {megabytes():.0f} MB, {failed} failed", flush=True)
        async with door(made, seed) as opened:
            for _ in range(number // 10):
                await opened.knock()
        print(f"{number // 10:>9} bodies, {megabytes():.0f} MB; {made.shown} screens", flush=True)
        return made.failed


sys.exit(asyncio.run(main(int(sys.argv[1]))))
