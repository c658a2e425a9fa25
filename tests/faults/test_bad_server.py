"""A Bot API on a bad day: residents still get through, and everything is counted once."""

import asyncio
import random
from pathlib import Path

import pytest

from bot.tryout.faults import Faults
from models.database import Database
from tests.counted import result_of
from tests.journeys.test_many_residents import opened
from tests.resident import Resident, count
from tests.running import BotProcess, api_server

RESIDENTS = 60
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates")


@pytest.mark.timeout(600)
async def test_residents_get_through(database: Database, database_url: str, tmp_path: Path) -> None:
    number, code, questions = await opened(database, "wijkgezondheidsprofiel")
    faults = Faults(
        7, {"too_many": 0.02, "broken": 0.05, "cut": 0.05, "hangs": 0.002}, methods=METHODS
    )
    async with api_server(faults) as (chats, address):
        residents = {}
        for user_id in range(60_000, 60_000 + RESIDENTS):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            own = random.Random(user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", own, asides=1)

        def react(user_id: int, kind: str, _: object) -> None:
            if kind in ("message", "edited") and user_id in residents:
                residents[user_id].react()

        chats.listeners.append(react)
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        for resident in residents.values():
            resident.begin()
        for _ in range(1500):
            await asyncio.sleep(0.1)
            if all(each.sent for each in residents.values()):
                break
        assert [each.user_id for each in residents.values() if not each.sent] == []
        assert await bot.stop() == 0
    assert set(faults.met) == {"too_many", "broken", "cut", "hangs"}
    async with database.reading() as db:
        summary = await result_of(db, number)
    expected = count(list(residents.values()), questions)
    assert summary.sent == summary.started == RESIDENTS
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}
