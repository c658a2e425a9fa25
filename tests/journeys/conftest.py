"""One bot for all journeys of a file: polling and SQLite in one run of them, at its webhook and on
PostgreSQL in the other."""

import itertools
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.tryout.chats import Chats
from handlers.questionnaire import template
from models.consultations import Consultation, consultation_with_id, open_consultation
from models.database import Database
from tests.conftest import migrated_url
from tests.counted import Result, result_of
from tests.phone import Phone
from tests.running import BotProcess, api_server

SMALLEST_GROUP = 5


@dataclass(frozen=True)
class Town:
    """A running bot, with what a test can look at from outside."""

    chats: Chats
    database: Database
    bot: BotProcess

    async def opens(self, name: str) -> Consultation:
        """A template, put to residents for a week."""
        now = datetime.now(UTC)
        async with self.database.writing() as db:
            return await open_consultation(db, template(name), now, now + timedelta(weeks=1))

    async def closes(self, poll: Consultation) -> None:
        """A consultation that staff close."""
        async with self.database.writing() as db:
            found = await consultation_with_id(db, poll.id)
            assert found is not None
            found.closed_at = datetime.now(UTC)

    async def result(self, poll: Consultation) -> Result:
        """What is counted by now."""
        async with self.database.reading() as db:
            return await result_of(db, poll.id)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def webhook_settings() -> dict[str, str]:
    """What makes the bot take its updates at a webhook."""
    port = free_port()
    return {
        "WIJKSTEM_UPDATES": "webhook",
        "WIJKSTEM_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WIJKSTEM_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "WIJKSTEM_WEBHOOK_SECRET": "only-telegram-knows",
    }


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["polling", "webhook"])
async def town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Town]:
    """The bot at work; whatever happened, no turn of it failed."""
    folder = tmp_path_factory.mktemp(request.param)
    kind = "sqlite" if request.param == "polling" else "postgresql"
    url = migrated_url(kind, folder, request)
    database = Database(url)
    settings = {"WIJKSTEM_SMALLEST_GROUP": str(SMALLEST_GROUP)}
    if request.param == "webhook":
        settings |= webhook_settings()
    async with api_server() as (chats, address):
        bot = BotProcess(folder, address, url, **settings)
        await bot.start()
        await bot.works()
        yield Town(chats, database, bot)
        assert await bot.stop() == 0
    await database.close()
    assert "failed" not in bot.log


_numbers = itertools.count(70_001)


@pytest.fixture
def new_phone(town: Town) -> Callable[..., Phone]:
    """Makes a phone of someone who never wrote to the bot."""

    def make(language: str = "nl") -> Phone:
        return Phone(town.chats, next(_numbers), language)

    return make


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    """The phone of one of them, who reads Dutch."""
    return new_phone()
