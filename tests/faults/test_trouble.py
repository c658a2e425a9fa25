"""The database in trouble, and one person's trouble: a clear word, nothing lost, nobody stopped."""

import asyncio
import os
import resource
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url, select, update

from bot.tryout.chats import Chats
from handlers.texts import sayer
from models.conversations import Conversation
from models.database import Database
from models.people import Person
from tests.journeys.test_many_residents import opened
from tests.running import BotProcess, api_server

SAY = sayer("nl")
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
GREET, MEHMET, ADMIN = 1001, 1002, 1009


class Heard:
    """What people hear, to be waited for."""

    def __init__(self, chats: Chats) -> None:
        self.all: list[tuple[int, str, str]] = []
        self._came = asyncio.Event()
        chats.listeners.append(self._note)

    def _note(self, user_id: int, kind: str, content: dict[str, Any]) -> None:
        if kind != "said":
            self.all.append((user_id, kind, content.get("text", "")))
            self._came.set()

    async def hears(self, user_id: int, part: str, seconds: float = 60) -> str:
        """Wait until this person is told something with these words in it."""
        async with asyncio.timeout(seconds):
            while True:
                for who, _, words in self.all:
                    if who == user_id and part in words:
                        return words
                self._came.clear()
                await self._came.wait()

    def times(self, user_id: int, part: str) -> int:
        """How often this person was told that."""
        return sum(who == user_id and part in words for who, _, words in self.all)


@pytest.fixture
async def talk(
    database: Database, database_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Chats, Heard, BotProcess, str]]:
    """A running bot with an open consultation, and its link."""
    _, code, _ = await opened(database, "wijkgezondheidsprofiel")
    async with api_server() as (chats, address):
        heard = Heard(chats)
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        yield chats, heard, bot, f"/start {code}"
        await bot.stop()


async def comes_true(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait until something holds, a minute at most."""
    for _ in range(600):
        if await holds():
            return
        await asyncio.sleep(0.1)
    raise AssertionError("it did not come true")


def bytes_in(path: str) -> int:
    """How long a file is."""
    return os.path.getsize(path)


def press(chats: Chats, user_id: int, value: str) -> None:
    """Press the button with this value in the newest screen."""
    message = [each for each in chats.people[user_id].messages.values() if "reply_markup" in each][
        -1
    ]
    data = next(
        button["callback_data"]
        for row in message["reply_markup"]["inline_keyboard"]
        for button in row
        if button["callback_data"].endswith(f":{value}")
    )
    chats.press(user_id, message["message_id"], data)


async def test_locked_database_is_waited_for(
    talk: tuple[Chats, Heard, BotProcess, str], database_url: str
) -> None:
    chats, heard, _, link = talk
    chats.say(GREET, link)
    await heard.hears(GREET, "Doet u mee?")
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        assert url.database
        other = sqlite3.connect(url.database, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        press(chats, GREET, "agree")
        await heard.hears(GREET, SAY("takes-longer", id=""))
        other.execute("COMMIT")
        other.close()
    else:
        rival = await asyncpg.connect(database_url)
        async with rival.transaction():
            await rival.execute("lock table people in access exclusive mode")
            press(chats, GREET, "agree")
            await heard.hears(GREET, SAY("takes-longer", id=""))
        await rival.close()
    await heard.hears(GREET, SAY("progress", number=1, total=8))
    assert heard.times(GREET, SAY("takes-longer", id="")) == 1


@ON_SQLITE
async def test_full_disk_is_waited_for(
    talk: tuple[Chats, Heard, BotProcess, str], database_url: str
) -> None:
    chats, heard, bot, link = talk
    chats.say(GREET, link)
    await heard.hears(GREET, "Doet u mee?")
    _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, hard))  # no file can grow
    press(chats, GREET, "agree")
    await heard.hears(GREET, SAY("takes-longer", id=""))
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (hard, hard))
    await heard.hears(GREET, SAY("progress", number=1, total=8))
    sound = sqlite3.connect(str(make_url(database_url).database))
    assert sound.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    sound.close()


@ON_POSTGRESQL
async def test_lost_connections_are_made_again(
    talk: tuple[Chats, Heard, BotProcess, str], database_url: str
) -> None:
    chats, heard, _, link = talk
    chats.say(GREET, link)
    await heard.hears(GREET, "Doet u mee?")
    rival = await asyncpg.connect(database_url)
    await rival.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity "
        "where datname = current_database() and pid <> pg_backend_pid()"
    )
    await rival.close()
    press(chats, GREET, "agree")
    await heard.hears(GREET, SAY("progress", number=1, total=8))


async def test_one_persons_trouble_stops_nobody(
    talk: tuple[Chats, Heard, BotProcess, str], database: Database
) -> None:
    chats, heard, bot, link = talk
    chats.say(ADMIN, "/start")
    await heard.hears(ADMIN, SAY("welcome", organisation="Gemeente Voorbeeld"))
    chats.say(GREET, "/taal")
    await heard.hears(GREET, SAY("language-which"))
    await asyncio.sleep(1.5)  # by then it is written down that the screen was shown
    async with database.writing() as db:
        greet = select(Person.id).where(Person.chat_id == GREET).scalar_subquery()
        broken = {"answers": "geheim dat niemand mag lezen"}
        await db.execute(
            update(Conversation).where(Conversation.person_id == greet).values(kept=broken)
        )
    for _ in range(2):
        press(chats, GREET, "en")
        chats.say(MEHMET, link)
        await heard.hears(MEHMET, "Katılıyor musunuz?")
        told = await heard.hears(GREET, SAY("failed", id="")[:30])
        heard.all = [each for each in heard.all if each[0] != MEHMET]
    error_id = told.split()[-1]
    notice = await heard.hears(ADMIN, error_id)
    assert heard.times(ADMIN, notice[:20]) == 1
    assert f'"error_id": "{error_id}"' in bot.log
    assert "geheim" not in bot.log


async def test_who_blocks_the_bot_is_back_when_they_return(
    talk: tuple[Chats, Heard, BotProcess, str], database: Database
) -> None:
    async def reachable() -> bool:
        async with database.reading() as db:
            return bool(await db.scalar(select(Person.reachable).where(Person.chat_id == GREET)))

    async def unreachable() -> bool:
        return not await reachable()

    chats, heard, _, link = talk
    chats.say(GREET, link)
    await heard.hears(GREET, "Doet u mee?")
    press(chats, GREET, "agree")
    chats.block(GREET)
    await comes_true(unreachable)
    chats.say(GREET, link)
    await heard.hears(GREET, SAY("progress", number=1, total=8))
    await comes_true(reachable)


@ON_SQLITE
async def test_nothing_in_sqlites_log_joins_an_account_to_an_answer(
    talk: tuple[Chats, Heard, BotProcess, str], database_url: str
) -> None:
    chats, heard, _, link = talk
    chats.say(GREET, link)
    await heard.hears(GREET, "Doet u mee?")
    press(chats, GREET, "agree")
    await heard.hears(GREET, SAY("progress", number=1, total=8))
    press(chats, GREET, "fair")
    await heard.hears(GREET, SAY("progress", number=2, total=8))
    log = f"{make_url(database_url).database}-wal"
    assert bytes_in(log) > 0

    async def empty() -> bool:
        return bytes_in(log) == 0

    await comes_true(empty)
