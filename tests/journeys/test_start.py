"""The bot is up soon, and small: it handles its first update within two seconds of starting."""

import asyncio
import time
from pathlib import Path

from models.database import Database
from tests.phone import Phone
from tests.running import BotProcess, api_server

SOON, STARTS = 2.0, 5
"""Seconds on a machine of its own, and how many starts may be needed to see it on a shared one."""
MEGABYTES = 150


async def test_first_update_is_handled_soon_and_little_memory_is_held(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    took = []
    async with api_server() as (chats, address):
        for number in range(STARTS):
            phone = Phone(chats, 40_001 + number)
            bot = BotProcess(tmp_path, address, database_url, afresh=True)
            began = time.monotonic()
            await bot.start()
            await phone.type("/start", shows="Welkom bij Wijkstem")
            took.append(time.monotonic() - began - bot.seconds_without_processor())
            await asyncio.sleep(0.5)
            megabytes = bot.megabytes()
            assert await bot.stop() == 0
            if took[-1] < SOON:
                break
    assert min(took) < SOON
    assert megabytes < MEGABYTES
