"""`python -m tests.fuzz NUMBER` (`make soak`): so many updates, a twentieth as many bodies to the
webhook and files of each kind, and whether memory stays flat."""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from random import Random

import structlog

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
    with tempfile.TemporaryDirectory() as folder:
        async with town(Path(folder), seed) as made:
            for at in range(0, number, TOGETHER):
                await made.happens(TOGETHER)
                if at % (number // 10 // TOGETHER * TOGETHER or TOGETHER) == 0:
                    print(f"{at:>9} updates, {megabytes():.0f} MB", flush=True)
            async with door(made, seed) as opened:
                for _ in range(number // 20):
                    await opened.knock()
            print(
                f"{number // 20:>9} bodies, {megabytes():.0f} MB; {made.shown} screens", flush=True
            )
    random = Random(seed)
    for read in READERS:
        for _ in range(number // 20):
            read(random)
        print(f"{number // 20:>9} by {read.__name__}, {megabytes():.0f} MB", flush=True)
    seconds = time.monotonic() - begin
    print(f"seed {seed}: all in {seconds:.0f} s; failed: {dict(made.failed)}")
    return bool(made.failed)


sys.exit(asyncio.run(main(int(sys.argv[1]))))
