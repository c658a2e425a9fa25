"""A broadcast while the Bot API has a bad day, the bot is killed, and residents answer a poll."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.tryout.chats import Plain
from bot.tryout.faults import Fault, Faults
from models.claims import take_back
from models.database import Database
from models.notices import State
from tests.counted import result_of
from tests.journeys.test_many_residents import opened
from tests.outbox import broadcast, copies, counted, done, receivers
from tests.resident import Resident, count
from tests.running import BotProcess, api_server

RECEIVERS = 90
RESIDENTS = 4
KILLS = 2
FAULTS: dict[Fault, float] = {"too_many": 0.02, "broken": 0.08, "cut": 0.04, "hangs": 0.03}


async def test_broadcast_and_answers_go_on_through_faults_and_kills(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    number, code, questions = await opened(database, "evaluatie-activiteit")
    async with api_server(Faults(5, FAULTS, hang_seconds=2)) as (chats, address):
        people = await receivers(database, chats, RECEIVERS)
        residents = {}
        for user_id in range(31_000, 31_000 + RESIDENTS):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            chance = random.Random(user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", chance, asides=0)
        shown: list[bool] = []
        """Of each message in order, whether it was an answer to a resident."""

        def see(user_id: int, kind: str, _: Plain) -> None:
            if kind in ("message", "edited"):
                shown.append(user_id in residents)
                if user_id in residents:
                    residents[user_id].react()

        chats.listeners.append(see)
        async with database.writing() as db:
            await broadcast(db, people=people, now=datetime.now(UTC))
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        for resident in residents.values():
            resident.begin()
        chance = random.Random(2)
        for _ in range(KILLS):
            await asyncio.sleep(2 + chance.random())
            await bot.kill()
            async with database.writing() as db:  # what its lease's end brings a minute later
                await take_back(db, 500, datetime.now(UTC) + timedelta(minutes=2))
            await bot.start()
        await done(database)
        for tenths in range(300):
            waiting = [each for each in residents.values() if not each.sent]
            if not waiting:
                break
            if tenths % 100 == 99:
                for resident in waiting:
                    resident.begin()
            await asyncio.sleep(0.1)
        assert await bot.stop() == 0
    counts = await counted(database)
    assert sum(counts.values()) == RECEIVERS
    assert counts.keys() <= {State.DELIVERED, State.UNCERTAIN}
    got = copies(chats)
    assert set(got.values()) == {1}
    assert len(got) >= counts["delivered"] >= RECEIVERS / 2
    first, last = shown.index(False), len(shown) - 1 - shown[::-1].index(False)
    assert sum(shown[first:last]) >= RESIDENTS / 2  # people were answered meanwhile
    assert [each.user_id for each in residents.values() if not each.sent] == []
    expected = count(list(residents.values()), questions)
    async with database.reading() as db:
        summary = await result_of(db, number)
    assert summary.sent == RESIDENTS
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}
