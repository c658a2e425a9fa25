"""Tasks have places of their own; at the door who comes is marked, at the right time only."""

from datetime import datetime, timedelta

import pytest

from models.activities import Time, time_with_id
from models.database import Database
from models.door import Entry, come_in
from models.helping import help_with, helpers_of, stop_helping, take_away
from models.sign_ups import Outcome, Standing, sign_up, sign_up_of, sign_ups
from models.tasks import add_task, tasks_of
from tests.activities import NOW, QUIET, START, add_activity
from tests.outbox import add_people


@pytest.fixture
async def soup(database: Database) -> Time:
    """An activity with one place, that the first of four people has, and a task for one."""
    async with database.writing() as db:
        ids = await add_people(db, 4)
        time = (await add_activity(db, places=1))[0]
        await add_task(db, time.activity.id, "soep koken", 1)
        await sign_up(db, time.occurrence.id, ids[0], 0, NOW)
    assert ids == [1, 2, 3, 4]
    return time


async def helps(database: Database, time: Time, person_id: int) -> Outcome:
    async with database.writing() as db:
        return await help_with(db, time.occurrence.id, person_id, 1, NOW, QUIET)


async def stops(database: Database, time: Time, person_id: int) -> None:
    async with database.writing() as db:
        await stop_helping(db, time.occurrence.id, person_id, NOW, QUIET)


async def standing(database: Database, time: Time) -> list[tuple[int, str, int | None]]:
    async with database.reading() as db:
        now = await time_with_id(db, time.occurrence.id)
        all_of_them = await sign_ups(db, time.occurrence.id)
    assert now is not None
    held = [each.people for each in all_of_them if each.standing != Standing.WAITING]
    assert now.occurrence.taken == sum(held) <= 1
    return [(each.person_id, each.standing, each.task_id) for each in all_of_them]


async def test_who_helps_takes_no_ordinary_place(database: Database, soup: Time) -> None:
    for _ in range(2):  # a tap that comes twice
        assert await helps(database, soup, 2) is Outcome.COMING
    assert await helps(database, soup, 3) is Outcome.FULL
    assert await standing(database, soup) == [(1, "coming", None), (2, "coming", 1)]
    async with database.writing() as db:
        assert await helpers_of(db, soup.occurrence.id) == {1: 1}
        assert not await take_away(db, 1), "somebody does it"
    await stops(database, soup, 2)
    assert await standing(database, soup) == [(1, "coming", None), (2, "waiting", None)]
    async with database.writing() as db:
        assert await take_away(db, 1)
        assert await tasks_of(db, soup.activity.id) == []


async def test_who_comes_and_then_helps_frees_their_place(database: Database, soup: Time) -> None:
    async with database.writing() as db:
        await sign_up(db, soup.occurrence.id, 2, 0, NOW)
    await helps(database, soup, 1)
    assert await standing(database, soup) == [(1, "coming", 1), (2, "offered", None)]
    await stops(database, soup, 1)
    assert await standing(database, soup) == [(1, "waiting", None), (2, "offered", None)]


async def test_who_waits_may_help_instead(database: Database, soup: Time) -> None:
    async with database.writing() as db:
        await sign_up(db, soup.occurrence.id, 2, 2, NOW)
    assert await helps(database, soup, 2) is Outcome.COMING
    assert await standing(database, soup) == [(1, "coming", None), (2, "coming", 1)]
    async with database.writing() as db:
        late = START + timedelta(minutes=1)
        assert await help_with(db, soup.occurrence.id, 3, 1, late, QUIET) is Outcome.CLOSED
        assert await help_with(db, soup.occurrence.id, 3, 9, NOW, QUIET) is Outcome.CLOSED


async def test_at_the_door(database: Database, soup: Time) -> None:
    hour = timedelta(hours=1)

    async def scans(person_id: int, now: datetime = START) -> Entry:
        async with database.writing() as db:
            return await come_in(db, soup.occurrence.id, person_id, now)

    assert await scans(1, START - 2 * hour) is Entry.NOT_NOW
    assert await scans(1, START + 3 * hour) is Entry.NOT_NOW
    for _ in range(2):
        assert await scans(1, START - hour / 2) is Entry.PRESENT
    assert await scans(2) is Entry.FULL
    async with database.reading() as db:
        theirs = await sign_up_of(db, soup.occurrence.id, 1)
        assert theirs is not None
        assert theirs.came
    async with database.writing() as db:
        time = await time_with_id(db, soup.occurrence.id)
        assert time is not None
        time.activity.places = 2
        time.occurrence.cancelled_at = NOW
    assert await scans(2) is Entry.NOT_NOW
    async with database.writing() as db:
        time = await time_with_id(db, soup.occurrence.id)
        assert time is not None
        time.occurrence.cancelled_at = None
    assert await scans(2) is Entry.PRESENT
