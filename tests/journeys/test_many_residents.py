"""Residents by the hundred answer at once, stop, come back and change: all is counted exactly."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handlers.questionnaire import Questionnaire, template
from models.consultations import open_consultation
from models.database import Database
from tests.counted import result_of
from tests.journeys.conftest import webhook_settings
from tests.resident import Resident, count
from tests.running import BotProcess, api_server


async def opened(database: Database, name: str) -> tuple[int, str, dict[str, str]]:
    """A template opened: its number, its code, and each question's key by its Dutch text."""
    now = datetime.now(UTC)
    async with database.writing() as db:
        poll = await open_consultation(db, template(name), now, now + timedelta(weeks=1))
    questions = Questionnaire.model_validate(template(name)).questions
    return poll.id, poll.code, {question.text["nl"]: question.key for question in questions}


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("name", "updates", "many"),
    [
        ("wijkgezondheidsprofiel", "polling", 500),
        ("wijkgezondheidsprofiel", "webhook", 15),  # the local server posts one at a time
        ("evaluatie-activiteit", "polling", 60),
    ],
)
async def test_result_equals_what_residents_say(
    database: Database, database_url: str, tmp_path: Path, name: str, updates: str, many: int
) -> None:
    number, code, questions = await opened(database, name)
    settings = webhook_settings() if updates == "webhook" else {}
    async with api_server() as (chats, address):
        residents = {}
        for user_id in range(20_000, 20_000 + many):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            chance = random.Random(user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", chance, stops=2)
        chats.listeners.append(
            lambda user_id, kind, _: (
                residents[user_id].react() if kind in ("message", "edited") else None
            )
        )
        bot = BotProcess(tmp_path, address, database_url, **settings)
        await bot.start()
        for resident in residents.values():
            resident.begin()
        for _ in range(3000):
            await asyncio.sleep(0.1)
            if all(resident.sent for resident in residents.values()):
                break
        assert await bot.stop() == 0
    stranded = [each.user_id for each in residents.values() if not each.sent]
    assert stranded == []
    expected = count(list(residents.values()), questions)
    async with database.reading() as db:
        summary = await result_of(db, number)
    assert summary.sent == summary.started == many
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}
    assert "turn_failed" not in bot.log
