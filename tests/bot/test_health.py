"""Alive, ready, and the figures: of one process, without a word about anyone."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from aiohttp import ClientSession

from bot.health import serve_health
from bot.service import Service
from handlers.conversation import Kept
from handlers.staff.service import Figures
from models.database import Database
from models.notices import State
from models.served import Served, add_served, served_since
from tests.handlers.talking import chat_with
from tests.journeys.conftest import free_port
from tests.outbox import add_people, broadcast

ZONE = ZoneInfo("Europe/Amsterdam")
ROOT = Path(__file__).parent.parent.parent
FIGURE = re.compile(r"\bwijkstem_[a-z_]+[a-z]")


class Watched:
    """A process that is watched over."""

    def __init__(self, database: Database) -> None:
        self.now = 100.0
        self.database = database
        self.service = Service(clock=lambda: self.now)
        self.works = True
        self.port = free_port()

    async def get(self, path: str) -> tuple[int, str]:
        url = f"http://127.0.0.1:{self.port}{path}"
        async with ClientSession() as session, session.get(url) as reply:
            return reply.status, await reply.text()


@pytest_asyncio.fixture
async def watched(database: Database) -> AsyncIterator[Watched]:
    """One, with its port open."""
    process = Watched(database)
    address = f"127.0.0.1:{process.port}"
    runner = await serve_health(address, database, process.service, lambda: process.works)
    yield process
    await runner.cleanup()


async def test_alive_and_ready_until_a_part_breaks_off(watched: Watched) -> None:
    assert await watched.get("/health") == (200, "working")
    assert await watched.get("/ready") == (200, "ready")
    watched.works = False
    assert await watched.get("/health") == (503, "not working")
    assert await watched.get("/ready") == (503, "not working")


async def test_a_database_in_trouble_is_not_ready_but_alive(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent() -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(watched.database, "ping", silent)
    monkeypatch.setattr("bot.health.PATIENCE", 0.05)
    assert (await watched.get("/health"))[0] == 200
    assert await watched.get("/ready") == (503, "the database does not answer")
    assert (await watched.get("/metrics"))[0] == 503


async def test_the_figures(watched: Watched) -> None:
    service = watched.service
    for query_id, seconds in (("quick", 0.2), ("slow", 3.0)):
        service.tapped(query_id)
        service.took_turn()
        watched.now += seconds
        service.answered(query_id)
        service.answered(query_id)  # an answer counts once
    service.settled(State.DELIVERED, 4.0)
    service.settled(State.DELIVERED, 40.0)
    service.settled(State.BLOCKED, None)
    service.failed("KeyError (take)")
    service.swept("remind", 0.3)
    async with watched.database.writing() as db:
        await add_people(db, 3)
        await broadcast(db, now=datetime.now(UTC))
    status, told = await watched.get("/metrics")
    assert status == 200
    lines = set(told.splitlines())
    assert {
        "wijkstem_turns_total 2.0",
        'wijkstem_tap_seconds_bucket{le="1.0"} 1.0',
        "wijkstem_tap_seconds_count 2.0",
        'wijkstem_notice_lateness_seconds_bucket{le="10.0"} 1.0',
        'wijkstem_deliveries_total{state="delivered"} 2.0',
        'wijkstem_deliveries_total{state="blocked"} 1.0',
        'wijkstem_failures_total{kind="KeyError (take)"} 1.0',
        'wijkstem_sweep_lag_seconds{sweep="remind"} 0.3',
        'wijkstem_outbox{state="queued"} 3.0',
        'wijkstem_outbox{state="sending"} 0.0',
    } <= lines
    assert "quick" not in told


async def test_figures_for_staff_add_up_over_processes(database: Database) -> None:
    today = datetime.now(ZONE).date()
    for seconds in (0.5, 2.0):
        times = iter((0.0, seconds))
        service = Service(clock=times.__next__)
        service.tapped("q")
        service.answered("q")
        service.settled(State.DELIVERED, 1.0)
        await service.write(database, ZONE)
        await service.write(database, ZONE)  # nothing new: nothing is added
    async with database.reading() as db:
        assert await served_since(db, today) == Served(2, 1, 2, 2)
        assert await served_since(db, date(9999, 1, 1)) == Served()


async def test_staff_read_them(database: Database) -> None:
    async with database.writing() as db:
        await add_served(db, date(2026, 11, 24), Served(2000, 1999, 0, 0))
        await add_served(db, date(2026, 11, 20), Served(0, 0, 3, 3))
    chat = chat_with(Kept())
    async with database.reading() as chat.db:
        screen = await Figures().screen(chat, None, None)
    assert "Vandaag\nBinnen 1 seconde een antwoord: 99,9 % van 2.000 tikken." in screen.text
    assert "Er waren geen berichten aan één persoon." in screen.text
    assert "Binnen 10 seconden op tijd: 100,0 % van 3 berichten." in screen.text


def test_dashboard_alerts_and_page_name_the_figures_there_are() -> None:
    there = set(FIGURE.findall(Service().figures().decode()))
    for path in ("deploy/prometheus-alerts.yml", "deploy/grafana-dashboard.json", "docs/health.md"):
        named = set(FIGURE.findall((ROOT / path).read_text()))
        assert named
        assert {name.removesuffix("_bucket").removesuffix("_count") for name in named} <= there
