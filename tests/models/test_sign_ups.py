"""Places are never given twice, and the waiting list keeps its order."""

import asyncio
import sys
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.activities import Time, locked_time, time_with_id
from models.database import Database
from models.sign_ups import (
    Outcome,
    Standing,
    lapse,
    offer_free_places,
    sign_up,
    sign_up_of,
    sign_ups,
    with_lapsed_offers,
    withdraw,
    withdraw_from_all,
)
from tests.activities import NOW, QUIET, START, add_activity, told
from tests.outbox import add_people

ROOT = Path(__file__).parent.parent.parent


async def made(database: Database, places: int | None, people: int = 6) -> tuple[Time, list[int]]:
    async with database.writing() as db:
        ids = await add_people(db, people)
        return (await add_activity(db, places))[0], ids


async def taps(database: Database, time: Time, person_id: int, guests: int = 0) -> Outcome:
    async with database.writing() as db:
        return await sign_up(db, time.occurrence.id, person_id, guests, NOW)


async def leaves(database: Database, time: Time, person_id: int) -> None:
    async with database.writing() as db:
        await withdraw(db, time.occurrence.id, person_id, NOW, QUIET)


async def standings(database: Database, time: Time) -> list[tuple[int, str]]:
    async with database.reading() as db:
        return [(each.person_id, each.standing) for each in await sign_ups(db, time.occurrence.id)]


async def taken(database: Database, time: Time) -> int:
    async with database.reading() as db:
        now = await time_with_id(db, time.occurrence.id)
        assert now is not None
        return now.occurrence.taken


async def test_two_hundred_people_on_two_processes_tap_for_the_last_five_places(
    database: Database, database_url: str
) -> None:
    time, ids = await made(database, places=5, people=200)
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.models.tapping",
            *(database_url, str(time.occurrence.id), str(first), str(last)),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        for first, last in ((ids[0], ids[99]), (ids[100], ids[199]))
    ]
    said = [int((await each.communicate())[0]) for each in processes]
    assert sum(said) == 5
    kept = await standings(database, time)
    assert [standing for _, standing in kept] == [Standing.COMING] * 5 + [Standing.WAITING] * 195
    assert await taken(database, time) == 5


async def test_tapping_twice_is_tapping_once(database: Database) -> None:
    time, ids = await made(database, places=5)
    assert [await taps(database, time, ids[0], 1) for _ in range(2)] == [Outcome.COMING] * 2
    assert await taken(database, time) == 2
    for _ in range(2):
        await leaves(database, time, ids[0])
    assert await taken(database, time) == 0


async def test_guests_need_places_too(database: Database) -> None:
    time, ids = await made(database, places=3)
    assert await taps(database, time, ids[0], 1) is Outcome.COMING
    assert await taps(database, time, ids[0], 3) is Outcome.FULL
    assert await taps(database, time, ids[0], 2) is Outcome.COMING
    assert await taps(database, time, ids[1]) is Outcome.WAITING
    assert await taps(database, time, ids[0], 0) is Outcome.COMING
    assert await taken(database, time) == 1


async def test_a_freed_place_is_offered_in_order_and_kept_for_a_while(database: Database) -> None:
    time, ids = await made(database, places=1)
    for person_id in ids[:3]:
        await taps(database, time, person_id)
    await leaves(database, time, ids[0])
    assert [person_id for _, person_id in await told(database, "offer")] == [ids[1]]
    assert await taps(database, time, ids[3]) is Outcome.WAITING  # nobody jumps the queue

    async with database.reading() as db:
        offered = await sign_up_of(db, time.occurrence.id, ids[1])
    assert offered is not None
    assert offered.kept_until is not None
    assert NOW < offered.kept_until < START
    for _ in range(2):  # a sweep that runs twice
        async with database.reading() as db:
            late = await with_lapsed_offers(db, offered.kept_until)
        for occurrence_id in late:
            async with database.writing() as db:
                await lapse(db, occurrence_id, offered.kept_until, QUIET)
    assert await standings(database, time) == [
        (ids[2], Standing.OFFERED),
        (ids[3], Standing.WAITING),
    ]
    assert [person_id for _, person_id in await told(database, "offer")] == [ids[1], ids[2]]
    assert await taps(database, time, ids[1]) is Outcome.WAITING  # too late: at the end again
    assert await taps(database, time, ids[2]) is Outcome.COMING
    assert await taken(database, time) == 1


async def test_who_takes_an_offer_with_too_many_guests_has_the_place_that_was_kept(
    database: Database,
) -> None:
    time, ids = await made(database, places=1)
    for person_id in ids[:2]:
        await taps(database, time, person_id)
    await leaves(database, time, ids[0])
    assert await taps(database, time, ids[1], 3) is Outcome.COMING
    assert await taken(database, time) == 1


async def test_more_places_go_to_those_who_wait(database: Database) -> None:
    time, ids = await made(database, places=1)
    for person_id in ids[:4]:
        await taps(database, time, person_id)
    async with database.writing() as db:
        locked = await locked_time(db, time.occurrence.id)
        assert locked is not None
        locked.activity.places = 3
        await offer_free_places(db, locked, NOW, QUIET)
    assert [standing for _, standing in await standings(database, time)] == [
        Standing.COMING,
        Standing.OFFERED,
        Standing.OFFERED,
        Standing.WAITING,
    ]


async def test_who_wants_to_be_forgotten_leaves_their_places_to_the_next(
    database: Database,
) -> None:
    time, ids = await made(database, places=1)
    for person_id in ids[:2]:
        await taps(database, time, person_id)
    async with database.writing() as db:
        await withdraw_from_all(db, ids[0], NOW, QUIET)
    assert await standings(database, time) == [(ids[1], Standing.OFFERED)]


async def test_it_is_closed_once_it_began(database: Database) -> None:
    time, ids = await made(database, places=1)
    await taps(database, time, ids[0])
    async with database.writing() as db:
        late = START + timedelta(minutes=1)
        assert await sign_up(db, time.occurrence.id, ids[1], 0, late) is Outcome.CLOSED
        await withdraw(db, time.occurrence.id, ids[0], late, QUIET)
        assert await sign_up(db, 12345, ids[1], 0, NOW) is Outcome.CLOSED
    assert await standings(database, time) == [(ids[0], Standing.COMING)]


_chats = count(1001, 10)
moves = st.lists(
    st.tuples(
        st.sampled_from(["sign up", "withdraw", "lapse"]), st.integers(0, 5), st.integers(0, 3)
    ),
    max_size=25,
)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@given(steps=moves, places=st.integers(0, 6))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
async def test_whatever_people_do_places_add_up(
    database: Database, steps: list[tuple[str, int, int]], places: int
) -> None:
    async with database.writing() as db:
        ids = await add_people(db, 6, first_chat=next(_chats))
        time = (await add_activity(db, places))[0]
    for what, who, guests in steps:
        async with database.writing() as db:
            number = time.occurrence.id
            if what == "sign up":
                await sign_up(db, number, ids[who], guests, NOW)
            elif what == "withdraw":
                await withdraw(db, number, ids[who], NOW, QUIET)
            else:
                await lapse(db, number, START - timedelta(hours=3), QUIET)
        async with database.reading() as db:
            all_of_them = await sign_ups(db, number)
            now = await time_with_id(db, number)
        assert now is not None
        holding = [each for each in all_of_them if each.standing != Standing.WAITING]
        assert now.occurrence.taken == sum(each.people for each in holding) <= places
