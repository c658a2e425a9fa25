"""Ideas as they are kept: supporting twice is once, and merging brings everyone along."""

import asyncio
from datetime import date

from sqlalchemy import delete

from models import ideas
from models.database import Database, Session
from models.ideas import Idea
from models.people import Person, people_with_chats
from models.processes import Process, make_process
from models.progress import anyone_answered, count_who_took_part
from models.rules.idea import Standing
from models.rules.process import Rung

TODAY = date(2026, 11, 24)
CHATS = range(1001, 1006)


async def town(db: Session) -> tuple[Process, list[int]]:
    people = await people_with_chats(db, list(CHATS), TODAY)
    process = await make_process(db, {"nl": "Groen"}, Rung.ADVISE)
    return process, [people[chat].id for chat in CHATS]


async def an_idea(db: Session, process: Process, person: int) -> Idea:
    return await ideas.send_idea(db, process.id, person, "Een moestuin", "Bij de school.", TODAY)


async def support_of(db: Session, idea: Idea) -> int:
    return (await ideas.count_support(db, [idea]))[idea.id]


async def test_supporting_twice_is_supporting_once(database: Database) -> None:
    async with database.writing() as db:
        process, people = await town(db)
        idea = await an_idea(db, process, people[0])
        for _ in range(2):
            await ideas.support(db, idea, people[1], supports=True)
        await ideas.support(db, idea, people[2], supports=True)
        assert await support_of(db, idea) == 2
        for _ in range(2):
            await ideas.support(db, idea, people[1], supports=False)
        assert await support_of(db, idea) == 1
        assert not await ideas.supports_it(db, idea, people[1])


async def test_merging_brings_the_author_and_supporters_along_once(database: Database) -> None:
    async with database.writing() as db:
        process, people = await town(db)
        idea, into = [await an_idea(db, process, person) for person in people[:2]]
        for person in people[1:4]:  # the author of the other one, too
            await ideas.support(db, idea, person, supports=True)
        await ideas.support(db, into, people[2], supports=True)
        await ideas.merge(db, idea, into)
        assert (idea.standing, idea.merged_into) == (Standing.MERGED, into.id)
        assert await support_of(db, idea) == 0
        assert await support_of(db, into) == 3
        assert not await ideas.supports_it(db, into, people[1]), "nobody supports their own"


async def test_an_idea_outlives_its_author_without_a_name(database: Database) -> None:
    async with database.writing() as db:
        process, people = await town(db)
        idea = await an_idea(db, process, people[0])
        await ideas.support(db, idea, people[1], supports=True)
        await db.execute(delete(Person).where(Person.id.in_(people[:2])))
        await db.refresh(idea)
        assert idea.person_id is None
        assert await support_of(db, idea) == 0


async def test_who_sent_an_idea_that_was_taken_up_took_part(database: Database) -> None:
    async with database.writing() as db:
        process, people = await town(db)
        assert not await anyone_answered(db, process.id)
        idea = await an_idea(db, process, people[0])
        assert await anyone_answered(db, process.id)
        assert await ideas.count_open(db, process.id, people[0]) == 1
        assert await count_who_took_part(db, process.id) == 0
        idea.standing = Standing.ACCEPTED
        await an_idea(db, process, people[1])
        await db.flush()
        assert await count_who_took_part(db, process.id) == 1
        assert await ideas.count_open(db, process.id, people[0]) == 0


async def test_of_two_who_decide_at_once_one_does(database: Database) -> None:
    async with database.writing() as db:
        process, people = await town(db)
        number = (await an_idea(db, process, people[0])).id
    both_looked = asyncio.Barrier(1 if database.is_sqlite else 2)  # it has one writer at a time

    async def decide() -> bool:
        async with database.writing() as db:
            idea = await ideas.idea_with_id(db, number)
            assert idea is not None
            await both_looked.wait()
            waited = await ideas.waits(db, idea)
            idea.standing = Standing.ACCEPTED
        return waited

    assert sorted(await asyncio.gather(decide(), decide())) == [False, True]
