"""The process is killed in mid-conversation: each resident goes on at their own question."""

import asyncio
import random
import signal
from pathlib import Path

from models.conversations import whose_screen_is_behind
from models.database import Database
from tests.counted import result_of
from tests.journeys.test_many_residents import opened
from tests.resident import Resident, count
from tests.running import BotProcess, api_server

RESIDENTS = 60
KILLS = 5


async def test_nothing_is_lost_when_killed(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    number, code, questions = await opened(database, "wijkgezondheidsprofiel")
    async with api_server() as (chats, address):
        residents = {}
        for user_id in range(30_000, 30_000 + RESIDENTS):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            chance = random.Random(user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", chance, asides=0)
        chats.listeners.append(
            lambda user_id, kind, _: (
                residents[user_id].react() if kind in ("message", "edited") else None
            )
        )
        bot = BotProcess(tmp_path, address, database_url)
        chance = random.Random(9)
        await bot.start()
        for resident in residents.values():
            resident.begin()
        for _ in range(KILLS):
            await asyncio.sleep(1.2 + chance.random())
            await bot.kill()
            await bot.start()
        for tenths in range(900):
            await asyncio.sleep(0.1)
            waiting = [each for each in residents.values() if not each.sent]
            if not waiting:
                break
            if tenths % 150 == 149:
                for resident in waiting:  # nothing for fifteen seconds: tap the link once more
                    resident.begin()
        await bot.stop()
    assert [each.user_id for each in residents.values() if not each.sent] == []
    expected = count(list(residents.values()), questions)
    async with database.reading() as db:
        summary = await result_of(db, number)
    assert summary.sent == RESIDENTS
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}


async def test_what_is_under_way_is_finished_when_asked_to_stop(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    number, code, questions = await opened(database, "wijkgezondheidsprofiel")
    async with api_server() as (chats, address):
        residents = {}
        for user_id in range(35_000, 35_000 + RESIDENTS):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            chance = random.Random(user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", chance, asides=0)
        chats.listeners.append(
            lambda user_id, kind, _: (
                residents[user_id].react() if kind in ("message", "edited") else None
            )
        )
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        for resident in residents.values():
            resident.begin()
        for _ in range(3):
            await asyncio.sleep(1.5)
            began = asyncio.get_running_loop().time()
            assert await bot.stop() in (0, -signal.SIGTERM)  # or asked before it could listen
            assert asyncio.get_running_loop().time() - began < 10
            async with database.reading() as db:
                behind = await whose_screen_is_behind(db, 0, RESIDENTS)
            assert behind == []
            await bot.start()
        for _ in range(600):
            await asyncio.sleep(0.1)
            if all(each.sent for each in residents.values()):
                break
        assert await bot.stop() == 0
    async with database.reading() as db:
        summary = await result_of(db, number)
    expected = count(list(residents.values()), questions)
    assert summary.sent == RESIDENTS
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}
