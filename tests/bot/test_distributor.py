"""The real distributor over HTTP, against a Bot API server that has every kind of bad day."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.failures import Failures
from bot.telegram import distributor, outcomes
from bot.telegram.api import Api
from bot.telegram.distributor import Distributor
from bot.telegram.pacing import Pacing
from bot.telegram.transport import AiohttpRequest
from bot.tryout.faults import Fault, Faults
from bot.tryout.people import TOKEN
from models.claims import take_back
from models.database import Database
from models.deliveries import Delivery
from models.notices import Content, Sentence, State, pause, recall, resume
from models.outbox import put_out
from models.people import Person
from tests.outbox import WORDS, broadcast, copies, counted, done, receivers
from tests.running import api_server

ZONE = ZoneInfo("Europe/Amsterdam")


@asynccontextmanager
async def distributing(
    database: Database, address: str, pacing: Pacing
) -> AsyncIterator[Distributor]:
    """A distributor at work; stopped as at SIGTERM."""
    transport = AiohttpRequest()
    await transport.initialize()
    api = Api(f"{address}/bot{TOKEN}", transport)
    failures = Failures(lambda error_id, kind: None)
    one = Distributor(database, api, pacing, failures, "nl", ZONE)
    task = asyncio.create_task(one.run())
    try:
        yield one
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await one.finish(5)
        await transport.shutdown()


async def states(database: Database) -> dict[int, State]:
    """By person, in what state the delivery is."""
    async with database.reading() as db:
        rows = await db.execute(select(Delivery.person_id, Delivery.state))
        return {person_id: State(state) for person_id, state in rows}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that fit in a test."""
    monkeypatch.setattr(outcomes, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(distributor, "SEND_SECONDS", 1.5)
    monkeypatch.setattr(distributor, "IDLE", 0.2)


EVERYTHING: dict[Fault, float] = {
    "too_many": 0.01,
    "blocked": 0.08,
    "gone": 0.08,
    "broken": 0.15,
    "cut": 0.08,
    "hangs": 0.08,
}


@pytest.mark.usefixtures("impatient")
async def test_each_receiver_ends_somewhere_and_nobody_gets_it_twice(database: Database) -> None:
    faults = Faults(7, EVERYTHING, hang_seconds=5)
    async with api_server(faults) as (chats, address):
        people = await receivers(database, chats, 200)
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, Pacing(paid=True)):
            await done(database)
    assert set(faults.met) == set(EVERYTHING)
    counts = await counted(database)
    assert sum(counts.values()) == 200
    got = copies(chats)
    assert max(got.values()) == 1
    for person_id, state in (await states(database)).items():
        expected = {State.DELIVERED: {1}, State.UNCERTAIN: {0, 1}}.get(state, {0})
        assert got[people[person_id]] in expected
    met = Counter(faults.met)
    # A machine under load can make more answers come too late.
    assert counts["uncertain"] >= met["cut"] + met["hangs"]
    assert 0 < counts["blocked"] <= met["blocked"]
    assert 0 < counts["failed"] <= met["gone"]
    async with database.reading() as db:
        unreachable = set(await db.scalars(select(Person.id).where(~Person.reachable)))
    blocked = {each for each, state in (await states(database)).items() if state == "blocked"}
    assert unreachable == blocked


@pytest.mark.usefixtures("impatient")
async def test_an_answer_owed_to_one_person_is_repeated_until_it_is_known_to_arrive(
    database: Database,
) -> None:
    async with api_server(Faults(3, {"cut": 0.3, "hangs": 0.1})) as (chats, address):
        await receivers(database, chats, 20)
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC), once=False)
        async with distributing(database, address, Pacing(paid=True)):
            await done(database)
    assert await counted(database) == {"delivered": 20}
    assert len(copies(chats)) == 20


async def test_the_rate_is_kept_and_a_429_waits_as_told(database: Database) -> None:
    moments: list[float] = []
    async with api_server(Faults(1, {"too_many": 0.04}, retry_after=1)) as (chats, address):
        await receivers(database, chats, 45)
        clock = asyncio.get_running_loop().time
        chats.listeners.append(lambda user_id, kind, _: moments.append(clock()))
        pacing = Pacing()
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, pacing):
            await done(database)
    assert await counted(database) == {"delivered": 45}
    for begin in moments:
        # What is sent in a second may arrive in a little less.
        assert sum(begin <= moment < begin + 0.9 for moment in moments) <= 30
    assert max(after - before for before, after in pairwise(moments)) >= 0.9


async def test_paused_at_once_and_resumed_where_it_was(database: Database) -> None:
    async with api_server() as (chats, address):
        await receivers(database, chats, 60)
        async with database.writing() as db:
            notice = await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, Pacing()):
            await asyncio.sleep(0.6)
            async with database.writing() as db:
                await pause(db, notice.id)
            await asyncio.sleep(0.5)
            before = len(copies(chats))
            await asyncio.sleep(0.4)
            assert 0 < len(copies(chats)) == before < 60
            async with database.writing() as db:
                await resume(db, notice.id)
            await done(database)
    assert await counted(database) == {"delivered": 60}
    assert set(copies(chats).values()) == {1}


async def test_recalled_half_way_and_counted(database: Database) -> None:
    async with api_server() as (chats, address):
        await receivers(database, chats, 60)
        async with database.writing() as db:
            notice = await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, Pacing()):
            await asyncio.sleep(0.6)
            async with database.writing() as db:
                await recall(db, notice.id)
            await done(database)
    counts = await counted(database)
    assert counts["delivered"] == len(copies(chats))
    assert counts["delivered"] + counts["cancelled"] == 60
    assert counts["cancelled"] > 20


async def test_stopped_half_way_hands_back_and_another_goes_on(database: Database) -> None:
    async with api_server() as (chats, address):
        await receivers(database, chats, 60)
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, Pacing()):
            await asyncio.sleep(0.7)
        counts = await counted(database)
        assert set(counts) == {"queued", "delivered"}
        assert counts["delivered"] == len(copies(chats))
        async with distributing(database, address, Pacing()):
            await done(database)
    assert await counted(database) == {"delivered": 60}
    assert set(copies(chats).values()) == {1}


@pytest.mark.usefixtures("impatient")
async def test_nothing_is_lost_while_the_bot_api_is_out_of_reach(database: Database) -> None:
    async with api_server() as (chats, address):
        await receivers(database, chats, 30)
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        nowhere = "http://127.0.0.1:9"  # the discard port: nobody listens
        async with distributing(database, nowhere, Pacing()):
            await asyncio.sleep(1)
        assert await counted(database) == {"queued": 30}
        async with distributing(database, address, Pacing()):
            await done(database)
    assert await counted(database) == {"delivered": 30}


async def test_someone_who_chats_gets_the_broadcast_after_it(database: Database) -> None:
    async with api_server() as (chats, address):
        people = await receivers(database, chats, 10)
        pacing = Pacing()
        for _ in range(3):
            pacing.note(people[min(people)])  # three answers just now
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        async with distributing(database, address, pacing):
            await asyncio.sleep(1)
            assert len(copies(chats)) == 9  # the others do not wait for them
            await done(database)
    assert set(copies(chats).values()) == {1}


async def test_words_by_language_and_a_sentence_with_a_moment(database: Database) -> None:
    async with api_server() as (chats, address):
        people = await receivers(database, chats, 2)
        async with database.writing() as db:
            english = await db.get_one(Person, min(people))
            english.language = "en"
            now = datetime.now(UTC)
            await broadcast(db, now=now)
            await put_out(
                db,
                "broadcast",
                "zin",
                Content(text=Sentence(say="welcome", variables={"organisation": "Zeist"})),
                select(Person.id),
                not_before=now,
                not_after=now + timedelta(days=1),
            )
            await put_out(
                db,
                "broadcast",
                "fout",
                Content(text=Sentence(say="no-such-sentence")),
                select(Person.id),
                not_before=now,
                not_after=now + timedelta(days=1),
            )
        async with distributing(database, address, Pacing()):
            for subject in ("markt", "zin", "fout"):
                await done(database, subject=subject)
    texts = [
        {each["text"] for each in chats.people[chat_id].messages.values()}
        for chat_id in people.values()
    ]
    assert texts[0] >= {"There is a market on Saturday."}
    assert texts[1] == {WORDS, "Welkom bij Wijkstem van Zeist"}
    assert await counted(database, "fout") == {"failed": 2}


async def test_a_worker_killed_half_way_leaves_nobody_twice_and_nobody_behind(
    database: Database,
) -> None:
    async with api_server() as (chats, address):
        await receivers(database, chats, 40)
        async with database.writing() as db:
            await broadcast(db, now=datetime.now(UTC))
        transport = AiohttpRequest()
        await transport.initialize()
        api = Api(f"{address}/bot{TOKEN}", transport)
        lost = Distributor(database, api, Pacing(), Failures(lambda *_: None), "nl", ZONE)
        task = asyncio.create_task(lost.run())
        await asyncio.sleep(0.5)
        task.cancel()  # and nobody calls finish: its claims stay
        await asyncio.gather(task, return_exceptions=True)
        await transport.shutdown()
        async with database.writing() as db:
            await take_back(db, 100, datetime.now(UTC) + timedelta(minutes=2))
        async with distributing(database, address, Pacing()):
            await done(database)
    counts = await counted(database)
    assert sum(counts.values()) == 40
    assert set(counts) <= {"delivered", "uncertain"}
    assert 0 < counts["uncertain"] <= 16
    assert set(copies(chats).values()) == {1}


async def test_being_stopped_is_not_lost_when_something_is_queued_just_then(
    database: Database,
) -> None:
    async with asyncio.timeout(20), api_server() as (_, address):
        for steps in range(4):
            async with distributing(database, address, Pacing()):
                await asyncio.sleep(0.2)  # until it waits for something to send
                database.queued.set()
                for _ in range(steps):
                    await asyncio.sleep(0)
