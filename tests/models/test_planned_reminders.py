"""Reminders: to whom the rules say, once, and never of what no longer holds."""

from datetime import datetime, timedelta

import pytest

from handlers.notices import said
from models.activities import Time, locked_time
from models.database import Database
from models.notices import Content, notice_named
from models.people import Person
from models.reminders import cancel, move, put_out_due
from models.rules.reminders import DAY_BEFORE, Reminding
from models.sign_ups import sign_up, withdraw
from tests.activities import AMSTERDAM, NOW, QUIET, START, add_activity, told
from tests.outbox import add_people

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@pytest.fixture
async def walk(database: Database) -> Time:
    """A walk on Saturday at 10:00, to which one person comes; they are the first of four."""
    async with database.writing() as db:
        ids = await add_people(db, 4)
        time = (await add_activity(db))[0]
        await sign_up(db, time.occurrence.id, ids[0], 0, NOW)
    assert ids[0] == 1
    return time


async def sweep(database: Database, now: datetime) -> int:
    async with database.writing() as db:
        return await put_out_due(db, now, 100)


async def reminded(database: Database) -> list[int]:
    return [person_id for _, person_id in await told(database, "reminder")]


async def test_a_day_and_two_hours_before_each_once(database: Database, walk: Time) -> None:
    assert await sweep(database, START - DAY - MINUTE) == 0
    assert await sweep(database, START - DAY) == 1
    assert await sweep(database, START - DAY) == 0
    assert await reminded(database) == [1]
    assert await sweep(database, START - timedelta(hours=2)) == 1
    assert await reminded(database) == [1, 1]


async def test_who_signs_up_after_the_moment_is_not_reminded_of_it(
    database: Database, walk: Time
) -> None:
    async with database.writing() as db:
        await sign_up(db, walk.occurrence.id, 2, 0, START - DAY - MINUTE)
        await sign_up(db, walk.occurrence.id, 3, 0, START - DAY + MINUTE)
    await sweep(database, START - DAY + 2 * MINUTE)  # a sweep that was late
    assert await reminded(database) == [1, 2]


async def test_everyone_is_reminded_as_they_chose_or_as_the_organiser_did(
    database: Database, walk: Time
) -> None:
    async with database.writing() as db:
        for person_id, wish in ((2, Reminding.DAY), (3, Reminding.NONE), (4, Reminding.BOTH)):
            await sign_up(db, walk.occurrence.id, person_id, 0, NOW)
            (await db.get_one(Person, person_id)).reminding = wish
        time = await locked_time(db, walk.occurrence.id)
        assert time is not None
        time.activity.reminding = Reminding.HOURS
    await sweep(database, START - DAY)
    assert await reminded(database) == [2, 4]
    await sweep(database, START - timedelta(hours=2))
    assert await reminded(database) == [2, 4, 1, 4]


async def test_a_sweep_that_comes_too_late_disturbs_nobody(database: Database, walk: Time) -> None:
    night = START.replace(hour=3)  # the day before's may be given until 21:00
    assert await sweep(database, night) == 1
    assert await reminded(database) == []


async def test_who_withdrew_or_waits_is_not_reminded(database: Database) -> None:
    async with database.writing() as db:
        await add_people(db, 3)
        time = (await add_activity(db, places=1))[0]
        for person_id in (1, 2, 3):
            await sign_up(db, time.occurrence.id, person_id, 0, NOW)
        await withdraw(db, time.occurrence.id, 1, NOW, QUIET)
    await sweep(database, START - DAY)
    assert await reminded(database) == []


async def test_cancelled_all_are_told_at_once_and_nobody_is_reminded(
    database: Database, walk: Time
) -> None:
    await sweep(database, START - DAY)
    for _ in range(2):
        async with database.writing() as db:
            time = await locked_time(db, walk.occurrence.id)
            assert time is not None
            await cancel(db, time, START - DAY + MINUTE)
    assert await told(database, "cancelled") == [(f"{walk.occurrence.id}-", 1)]
    assert await sweep(database, START - timedelta(hours=2)) == 0
    async with database.reading() as db:
        subject = f"{walk.occurrence.id}-{walk.occurrence.start_at:%Y%m%d%H%M}-{DAY_BEFORE}"
        reminder = await notice_named(db, "reminder", subject)
    assert reminder is not None
    assert reminder.course == "recalled"


async def test_moved_all_are_told_at_once_and_reminded_of_the_new_moment(
    database: Database, walk: Time
) -> None:
    later = START + timedelta(days=1, hours=4)
    async with database.writing() as db:
        time = await locked_time(db, walk.occurrence.id)
        assert time is not None
        await move(db, time, later, None, NOW + MINUTE, QUIET)
    news = await told(database, "moved")
    assert [person_id for _, person_id in news] == [1]
    async with database.reading() as db:
        notice = await notice_named(db, "moved", news[0][0])
    assert notice is not None
    text = said(Content.model_validate(notice.content).text, "nl", AMSTERDAM)
    assert "zaterdag 28 november" in text
    assert "zondag 29 november" in text
    assert "14:00" in text
    assert await sweep(database, START - DAY) == 0
    assert await sweep(database, later - DAY) == 1
    assert await reminded(database) == [1]


async def test_each_time_of_a_series_has_its_own_across_the_change_of_the_clock(
    database: Database,
) -> None:
    first = datetime(2027, 3, 23, 19, 30, tzinfo=AMSTERDAM)
    async with database.writing() as db:
        await add_people(db, 1)
        times = await add_activity(db, start=first, repeats="FREQ=WEEKLY;COUNT=3")
        for time in times:
            await sign_up(db, time.occurrence.id, 1, 0, NOW)
    starts = [time.occurrence.start_at.astimezone(AMSTERDAM) for time in times]
    assert [f"{start:%d-%m %H:%M}" for start in starts] == [
        "23-03 19:30",
        "30-03 19:30",
        "06-04 19:30",
    ]
    for start in starts:
        assert await sweep(database, start - timedelta(hours=2)) == 2  # the day before's too late
    assert await reminded(database) == [1, 1, 1]
