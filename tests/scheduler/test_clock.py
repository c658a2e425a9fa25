"""Sweeps run at the start, again and again, and one that fails is noted and runs again."""

import asyncio
from datetime import timedelta
from zoneinfo import ZoneInfo

from scheduler.clock import Clock, Sweep

ZONE = ZoneInfo("Europe/Amsterdam")


async def test_a_sweep_that_fails_is_noted_and_runs_again() -> None:
    runs, noted = 0, list[BaseException]()
    twice = asyncio.Event()

    async def sweep() -> None:
        nonlocal runs
        runs += 1
        if runs == 1:
            raise ValueError("the first time")
        twice.set()

    clock = Clock([Sweep(sweep, timedelta(seconds=0.05))], ZONE, noted.append)
    await asyncio.wait_for(twice.wait(), 5)
    await clock.stop(5)
    assert [str(error) for error in noted] == ["the first time"]


async def test_a_sweep_does_not_run_beside_itself_and_comes_late_rather_than_never() -> None:
    under_way, most, runs = 0, 0, 0

    async def slow() -> None:
        nonlocal under_way, most, runs
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.12)
        under_way -= 1
        runs += 1

    clock = Clock([Sweep(slow, timedelta(seconds=0.05))], ZONE, lambda error: None)
    for _ in range(100):
        await asyncio.sleep(0.05)
        if runs >= 3:
            break
    await clock.stop(5)
    assert most == 1
    assert runs >= 3


async def test_a_sweep_under_way_ends_before_the_clock_stops() -> None:
    began, ended = asyncio.Event(), False

    async def slow() -> None:
        nonlocal ended
        began.set()
        await asyncio.sleep(0.2)
        ended = True

    clock = Clock([Sweep(slow, timedelta(hours=1))], ZONE, lambda error: None)
    await began.wait()
    await clock.stop(5)
    assert ended


async def test_who_watches_hears_of_each_sweep_that_went_well() -> None:
    noted: list[tuple[str, float]] = []
    heard = asyncio.Event()

    async def works() -> None:
        pass

    async def fails() -> None:
        raise ValueError("as every time")

    def note(name: str, lag: float) -> None:
        noted.append((name, lag))
        heard.set()

    sweeps = [Sweep(each, timedelta(hours=1)) for each in (fails, works)]
    clock = Clock(sweeps, ZONE, lambda error: None, note)
    await asyncio.wait_for(heard.wait(), 5)
    await clock.stop(5)
    ((name, lag),) = noted
    assert name == "works"
    assert 0 <= lag < 5
