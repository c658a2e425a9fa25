"""The bot is killed amid a broadcast with a picture: nobody gets it twice, each is counted."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.tryout.parameters import Upload
from models.audiences import To
from models.broadcasts import Broadcast, Stage
from models.claims import take_back
from models.database import Database
from models.deliveries import Delivery
from models.notices import Notice
from tests.outbox import done, receivers
from tests.pictures import png
from tests.running import BotProcess, api_server

RECEIVERS = 75
WORDS = "Markt op het plein"
BOLD = {"type": "bold", "offset": 0, "length": 5}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_killed_while_it_goes_on(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    async with api_server() as (chats, address):
        people = await receivers(database, chats, RECEIVERS)
        sizes = chats.files.photo(Upload("markt.png", png(60, 40), "image/png"))
        async with database.writing() as db:
            db.add(
                Broadcast(
                    author_id=min(people),
                    to=To.EVERYONE,
                    ids=[],
                    texts={"nl": {"words": WORDS, "marks": [BOLD]}},
                    picture=sizes[-1]["file_id"],
                    planned_at=datetime.now(UTC),
                    by_night=True,
                    stage=Stage.PLANNED,
                )
            )
        arrived = asyncio.Event()
        chats.listeners.append(lambda *_: arrived.set())
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        await asyncio.wait_for(arrived.wait(), 60)
        await bot.kill()
        async with database.writing() as db:  # what its lease's end brings a minute later
            await take_back(db, 500, datetime.now(UTC) + timedelta(minutes=2))
        await bot.start()
        await done(database, "news", "broadcast 1")
        assert await bot.stop() == 0
    got = [list(chats.people[chat_id].messages.values()) for chat_id in people.values()]
    assert max(len(each) for each in got) == 1
    for message in (each for messages in got for each in messages):
        assert message["photo"] == sizes
        assert (message["caption"], message["caption_entities"]) == (WORDS, [BOLD])
    async with database.reading() as db:
        notice = (await db.scalars(select(Notice))).one()
        rows = await db.execute(select(Delivery.state, func.count()).group_by(Delivery.state))
        kept = {str(state): many for state, many in notice.counts.items() if many}
        assert kept == dict(rows.all())
        assert sum(kept.values()) == RECEIVERS
        assert kept.keys() <= {"delivered", "uncertain"}
        assert kept["delivered"] <= sum(map(len, got))
