"""The weekly overview: once a week, to who asked for it, about their own neighbourhood."""

from datetime import datetime, timedelta

import time_machine
from sqlalchemy import select

from bot.load import load
from handlers.notices import said
from models.database import Database
from models.deliveries import Delivery
from models.notices import Content, Notice
from models.rules.message_kinds import Kind
from models.wishes import follow, wish
from scheduler.digest import put_out_digest
from tests.activities import AMSTERDAM, QUIET, add_activity
from tests.bot.test_doctor import EXAMPLE
from tests.outbox import add_people

THURSDAY = datetime(2026, 11, 26, 10, 30, tzinfo=AMSTERDAM)


async def overviews(database: Database) -> dict[int, list[str]]:
    """What each reader reads, in Dutch."""
    async with database.reading() as db:
        rows = await db.execute(
            select(Delivery.person_id, Notice.content)
            .join(Notice, Notice.id == Delivery.notice_id)
            .where(Notice.kind == Kind.DIGEST)
            .order_by(Notice.id)
        )
        found: dict[int, list[str]] = {}
        for person_id, content in rows:
            words = said(Content.model_validate(content).text, "nl", AMSTERDAM)
            found.setdefault(person_id, []).append(words)
        return found


async def test_each_reader_gets_one_about_their_neighbourhood(database: Database) -> None:
    await load(EXAMPLE, database)
    async with database.writing() as db:
        here, there, anywhere, none = await add_people(db, 4)
        for reader in (here, there, anywhere):
            await wish(db, reader, Kind.DIGEST, wanted=True)
        await follow(db, here, 1)
        await follow(db, there, 2)
        await follow(db, none, 1)
        for title, neighbourhoods in (("Soep", [1]), ("Yoga", [2]), ("Markt", [])):
            time = (await add_activity(db, title=title))[0]
            time.activity.neighbourhood_ids = neighbourhoods
        await add_activity(db, start=THURSDAY + timedelta(days=9), title="Te ver")
    for early in (THURSDAY - timedelta(hours=1), THURSDAY - timedelta(days=1)):
        with time_machine.travel(early, tick=False):
            await put_out_digest(database, QUIET, 3)
        assert await overviews(database) == {}
    for late in (0, 1, 26):
        with time_machine.travel(THURSDAY + timedelta(hours=late), tick=False):
            await put_out_digest(database, QUIET, 3)
    found = await overviews(database)
    assert {reader: len(issues) for reader, issues in found.items()} == {
        here: 1,
        there: 1,
        anywhere: 1,
    }
    (mine,), (theirs,), (everything,) = found[here], found[there], found[anywhere]
    for words in (mine, theirs, everything):
        assert "Markt (Wijkhuis)" in words
        assert "zaterdag 28 november 2026" in words
        assert "Te ver" not in words
    assert ("Soep" in mine, "Yoga" in mine) == (True, False)
    assert ("Soep" in theirs, "Yoga" in theirs) == (False, True)
    assert "Soep" in everything
    assert "Yoga" in everything
    with time_machine.travel(THURSDAY + timedelta(days=7), tick=False):
        await put_out_digest(database, QUIET, 3)
    assert len((await overviews(database))[here]) == 2
