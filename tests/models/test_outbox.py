"""The outbox by examples, on both databases: nobody twice, nobody forgotten, counts that hold."""

import asyncio
from datetime import timedelta

import pytest
from pydantic import ValidationError
from sqlalchemy import delete, update

from models.claims import Settlement, settle, take_back
from models.database import Database
from models.notices import Content, Sentence, State, Way, notice_named, pause, recall, resume
from models.outbox import close_unsent, forget_receiver, only, put_out
from models.people import Person
from tests.outbox import HELLO, NOW, add_people, broadcast, claimed, counted, settled

MINUTE = timedelta(minutes=1)


async def test_a_notice_reaches_each_receiver_once_however_often_it_is_put_out(
    database: Database,
) -> None:
    async with database.writing() as db:
        people = await add_people(db, 5)
        first = await broadcast(db, people=people[:3])
    async with database.writing() as db:
        again = await broadcast(db, people=people)
    assert again.id == first.id
    assert again.queued == 5
    claims = await claimed(database, 10)
    assert sorted(each.person.id for each in claims) == people
    assert {each.notice.content["text"]["nl"] for each in claims} == {"Zaterdag is er markt."}
    assert await claimed(database, 10) == []
    await settled(database, claims, State.DELIVERED)
    async with database.writing() as db:
        assert (await broadcast(db)).queued == 0
    assert await counted(database) == {"delivered": 5}


async def test_what_is_put_out_in_a_transaction_that_fails_was_never_put_out(
    database: Database,
) -> None:
    async def fail() -> None:
        async with database.writing() as db:
            await add_people(db, 2)
            await broadcast(db)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert not database.queued.is_set()
    assert await claimed(database, 10) == []
    async with database.writing() as db:
        await add_people(db, 2)
        await broadcast(db)
    assert database.queued.is_set()
    assert len(await claimed(database, 10)) == 2


async def test_receivers_are_those_of_the_transaction_itself(database: Database) -> None:
    async with database.writing() as db:
        db.add(Person(chat_id=1001, reachable=True, since_on=NOW.date()))
        assert (await broadcast(db)).queued == 1


async def test_nothing_goes_before_its_time_or_after_its_last_moment(database: Database) -> None:
    async with database.writing() as db:
        await add_people(db, 2)
        await broadcast(db, now=NOW)
    assert await claimed(database, 1, NOW - MINUTE) == []
    assert len(await claimed(database, 1, NOW)) == 1
    assert await claimed(database, 1, NOW + timedelta(days=1)) == []
    async with database.writing() as db:
        assert await close_unsent(db, 100, NOW + timedelta(days=1)) == 1
    assert await counted(database) == {"sending": 1, "expired": 1}


async def test_an_answer_owed_to_one_person_goes_before_a_broadcast(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 3)
        await broadcast(db)
        await put_out(
            db,
            "place",
            "activity 3",
            HELLO,
            only(people[2]),
            not_before=NOW,
            not_after=NOW + MINUTE,
            once=False,
        )
    claims = await claimed(database, 2)
    assert [each.notice.kind for each in claims] == ["place", "broadcast"]
    assert claims[0].person.id == people[2]


async def test_someone_who_blocked_the_bot_is_not_sent_to_until_they_are_back(
    database: Database,
) -> None:
    async with database.writing() as db:
        people = await add_people(db, 3)
        await broadcast(db)
        await broadcast(db, "feest")
    (blocked,) = await claimed(database, 1)
    await settled(database, [blocked], State.BLOCKED)
    claims = await claimed(database, 10)
    assert {each.person.id for each in claims} == set(people) - {blocked.person.id}
    await settled(database, claims, State.DELIVERED)
    assert await counted(database) == {"blocked": 1, "delivered": 2}
    assert await counted(database, "feest") == {"blocked": 1, "delivered": 2}


async def test_many_who_cannot_be_reached_do_not_hold_up_the_others(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 40)
        await db.execute(update(Person).where(Person.id.in_(people[:30])).values(reachable=False))
        await broadcast(db)
    assert len(await claimed(database, 8)) == 8
    assert len(await claimed(database, 8)) == 2
    assert await counted(database) == {"blocked": 30, "sending": 10}


async def test_a_lease_that_ran_out_leaves_a_broadcast_uncertain_and_an_answer_queued(
    database: Database,
) -> None:
    async with database.writing() as db:
        await add_people(db, 2)
        await broadcast(db, "markt")
        await broadcast(db, "plek", once=False)
    lost = await claimed(database, 10)
    async with database.writing() as db:
        assert await take_back(db, 100, NOW + MINUTE - timedelta(seconds=1)) == 0
        assert await take_back(db, 100, NOW + MINUTE) == 4
    assert await counted(database) == {"uncertain": 2}
    assert await counted(database, "plek") == {"queued": 2}
    again = await claimed(database, 10, NOW + MINUTE)
    await settled(database, lost, State.DELIVERED)  # the lost worker comes back: too late
    assert await counted(database) == {"uncertain": 2}
    assert await counted(database, "plek") == {"sending": 2}
    await settled(database, again, State.DELIVERED)
    await settled(database, again, State.FAILED)  # settled once is settled
    assert await counted(database, "plek") == {"delivered": 2}


async def test_a_claim_handed_back_is_claimed_again_once_due(database: Database) -> None:
    async with database.writing() as db:
        await add_people(db, 1)
        await broadcast(db)
    await settled(database, await claimed(database, 1), State.QUEUED, NOW + MINUTE)
    assert await claimed(database, 1, NOW) == []
    (claim_again,) = await claimed(database, 1, NOW + MINUTE)
    assert claim_again.tries == 2


async def test_paused_resumed_recalled(database: Database) -> None:
    async with database.writing() as db:
        await add_people(db, 4)
        notice = await broadcast(db)
    first = await claimed(database, 1)
    async with database.writing() as db:
        await pause(db, notice.id)
    assert await claimed(database, 1) == []
    await settled(database, first, State.DELIVERED)  # what was under way arrives
    async with database.writing() as db:
        await resume(db, notice.id)
    assert len(await claimed(database, 1)) == 1
    async with database.writing() as db:
        await recall(db, notice.id)
        await resume(db, notice.id)  # recalled is for good
    assert await claimed(database, 1) == []
    async with database.writing() as db:
        assert await close_unsent(db, 1, NOW) == 1
        assert await close_unsent(db, 10, NOW) == 1
        assert await close_unsent(db, 10, NOW) == 0
    assert await counted(database) == {"delivered": 1, "sending": 1, "cancelled": 2}


async def test_a_moved_chat_is_followed_unless_it_is_somebody_elses(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 2, first_chat=1001)
        await broadcast(db)
    claims = await claimed(database, 2)
    async with database.writing() as db:
        moved = [
            Settlement(each, State.QUEUED, NOW, moved_to=chat_id)
            for each, chat_id in zip(claims, (7001, 7001), strict=True)
        ]
        await settle(db, moved)
    chats = {each.person.id: each.person.chat_id for each in await claimed(database, 2)}
    first, second = (each.person.id for each in claims)
    assert chats == {first: 7001, second: 1001 + people.index(second)}


async def test_someone_who_leaves_is_taken_out_and_the_counts_stay(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 4)
        notice = await broadcast(db)
    arrived, under_way = await claimed(database, 2)
    await settled(database, [arrived], State.DELIVERED)
    unsent = set(people) - {arrived.person.id, under_way.person.id}
    async with database.writing() as db:
        for person_id in (arrived.person.id, under_way.person.id, unsent.pop()):
            await forget_receiver(db, person_id)
    await settled(database, [under_way], State.DELIVERED)
    async with database.writing() as db:  # one who went without that: not sent to, not stuck
        await db.execute(delete(Person).where(Person.id == unsent.pop()))
    assert await claimed(database, 10) == []
    async with database.reading() as db:
        kept = await notice_named(db, "broadcast", "markt")
        assert kept is not None
        assert kept.id == notice.id
        assert {state: number for state, number in kept.counts.items() if number} == {
            "delivered": 1,
            "cancelled": 3,
        }
        assert kept.is_done


async def test_workers_at_the_same_time_never_claim_the_same(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 40)
        await broadcast(db)
    batches = await asyncio.gather(*(claimed(database, 8) for _ in range(5)))
    assert sorted(each.person.id for batch in batches for each in batch) == people
    assert await counted(database) == {"sending": 40}


def test_content_that_cannot_be_sent_is_refused() -> None:
    for wrong in (
        {"text": {"en": "Only English"}},
        {"text": {"nl": "x" * 4097}},
        {"text": {"nl": "x" * 1025}, "picture": "AgAC"},
        {"text": {"nl": "Kom"}, "ways": [{"label": {"nl": "Ga"}}]},
        {"text": {"nl": "Kom"}, "ways": [{"label": {"nl": "Ga"}, "command": "start"}]},
        {"text": {"nl": "Kom"}, "ways": [{"label": {"nl": "Ga"}, "command": "/a", "url": "b"}]},
    ):
        with pytest.raises(ValidationError):
            Content.model_validate(wrong)
    whole = Content(
        text=Sentence(say="welcome", variables={"organisation": "Gemeente"}),
        ways=(Way(label={"nl": "Beginnen"}, command="/start"),),
    )
    assert Content.model_validate(whole.model_dump(mode="json")) == whole
