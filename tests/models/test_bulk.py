"""Who gets a message to many, and on which day; nights; and taking messages out again."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models import claims as claims_module
from models.audiences import To
from models.broadcasts import (
    Broadcast,
    Stage,
    broadcast_with_id,
    locked_broadcast,
    recall_broadcast,
)
from models.broadcasts_due import bring_to_end, planned_reach, put_out_planned
from models.bulk import any_rests, put_off_until_morning, put_out_bulk, reach_of
from models.claims import Claim, Settlement, settle
from models.database import Database
from models.deliveries import Delivery
from models.notices import Content, Notice, State, notice_named
from models.outbox import forget_receiver
from models.people import Person
from models.recalling import (
    DELETABLE,
    any_to_take_out,
    claim_arrived,
    settle_taken_out,
    take_out,
)
from models.rules.bulk import begins_at
from models.rules.message_kinds import Kind
from models.wishes import wanted_by, wish
from tests.activities import QUIET
from tests.outbox import HELLO, NOW, add_people, claimed

HOUR = timedelta(hours=1)


async def tell(
    database: Database,
    subject: str,
    people: Iterable[int],
    *,
    kind: Kind = Kind.NEWS,
    at: datetime = NOW,
    most: int = 1,
    by_night: bool = False,
) -> dict[int, datetime]:
    """A message to many of these people: when each is to get it. What is foretold is what comes."""
    audience = select(Person.id).where(Person.id.in_(list(people)))
    begin = begins_at(at, QUIET, by_night=by_night)
    async with database.reading() as db:
        reach = await reach_of(db, kind, audience, at=begin, quiet=QUIET, most_a_day=most)
    async with database.writing() as db:
        notice = await put_out_bulk(
            db,
            kind,
            subject,
            HELLO,
            audience,
            at=at,
            quiet=QUIET,
            most_a_day=most,
            by_night=by_night,
        )
        rows = await db.execute(
            select(Delivery.person_id, Delivery.due_at).where(Delivery.notice_id == notice.id)
        )
        found = {person_id: due_at for person_id, due_at in rows if due_at is not None}
    assert reach.receivers == len(found) == notice.queued
    assert reach.later == sum(due_at > begin for due_at in found.values())
    assert reach.receivers + reach.muted + reach.left_out == len(set(people))
    return found


async def deliver(database: Database, now: datetime) -> int:
    """Everything that is due arrives; how much."""
    claims = await claimed(database, 100, now)
    await arrive(database, claims, now)
    return len(claims)


async def arrive(database: Database, claims: Iterable[Claim], now: datetime) -> None:
    async with database.writing() as db:
        await settle(
            db,
            [Settlement(each, State.DELIVERED, message_id=7, delivered_at=now) for each in claims],
        )


async def states(database: Database, subject: str) -> Counter[str]:
    async with database.reading() as db:
        notice = await notice_named(db, Kind.NEWS, subject)
        assert notice is not None
        rows = await db.scalars(select(Delivery.state).where(Delivery.notice_id == notice.id))
        found = Counter(rows)
        assert found == +Counter({str(state): many for state, many in notice.counts.items()})
        return found


async def number(database: Database, subject: str) -> int:
    async with database.reading() as db:
        notice = await notice_named(db, Kind.NEWS, subject)
        assert notice is not None
        return notice.id


async def test_who_muted_a_kind_gets_none_of_it_and_the_rest(database: Database) -> None:
    async with database.writing() as db:
        one, other = await add_people(db, 2)
        for wanted in (True, False, False):
            await wish(db, one, Kind.NEWS, wanted=wanted)
        assert await wanted_by(db, one) == frozenset(Kind) - {Kind.NEWS, Kind.DIGEST}
        await wish(db, one, Kind.DIGEST, wanted=True)
        assert Kind.DIGEST in await wanted_by(db, one)
        assert Kind.NEWS in await wanted_by(db, other)
    assert await tell(database, "a", [one, other]) == {other: NOW}
    assert await tell(database, "b", [one, other], kind=Kind.PROCESS, most=9) == {
        one: NOW,
        other: NOW,
    }


async def test_who_mutes_a_kind_gets_nothing_that_still_waits_for_them(database: Database) -> None:
    async with database.writing() as db:
        people = await add_people(db, 2)
    await tell(database, "a", people)
    async with database.writing() as db:
        await wish(db, people[0], Kind.NEWS, wanted=False)
    assert [each.person.id for each in await claimed(database, 5)] == [people[1]]
    assert await states(database, "a") == {"cancelled": 1, "sending": 1}


async def test_who_had_enough_today_gets_it_on_the_next_day_with_room(database: Database) -> None:
    async with database.writing() as db:
        one, other = await add_people(db, 2)
    tomorrow = datetime(2026, 11, 25, 8, tzinfo=QUIET.zone)
    after = tomorrow + timedelta(days=1)
    assert await tell(database, "a", [one]) == {one: NOW}
    assert await deliver(database, NOW + HOUR) == 1
    assert await tell(database, "b", [one, other]) == {one: tomorrow, other: NOW}
    assert await tell(database, "c", [one, other]) == {one: after, other: tomorrow}
    assert await tell(database, "d", [one, other]) == {other: after}
    assert await tell(database, "e", [one], kind=Kind.ACTIVITY) == {one: NOW}
    assert await tell(database, "f", [one], most=2) == {one: NOW}
    # Done twice it tells nobody anew, whatever day it is by then.
    async with database.writing() as db:
        await put_out_bulk(
            db,
            Kind.NEWS,
            "b",
            HELLO,
            select(Person.id),
            at=NOW + HOUR,
            quiet=QUIET,
            most_a_day=1,
        )
    assert await states(database, "b") == {"queued": 2}


async def test_at_night_it_rests_and_goes_on_in_the_morning(database: Database) -> None:
    evening = datetime(2026, 11, 24, 20, 59, tzinfo=QUIET.zone)
    morning = datetime(2026, 11, 25, 8, tzinfo=QUIET.zone)
    async with database.writing() as db:
        people = await add_people(db, 3)
    await tell(database, "a", people, at=evening)
    assert len(await claimed(database, 1, evening)) == 1
    for late in (evening + timedelta(minutes=1), evening + 2 * HOUR):
        assert await claimed(database, 5, late) == []
        for _ in range(2):
            async with database.writing() as db:
                await put_off_until_morning(db, evening + 2 * HOUR, QUIET)
    assert len(await claimed(database, 5, morning)) == 2
    async with database.reading() as db:
        assert not await any_rests(db, morning)
    await tell(database, "b", people, at=evening + HOUR, most=9, by_night=True)
    assert len(await claimed(database, 5, evening + HOUR)) == 3
    begun = await tell(database, "c", people[:1], at=evening + HOUR, most=9)
    assert begun == {people[0]: morning}


async def test_what_arrived_is_taken_out_as_far_as_the_chat_app_lets_us(
    database: Database,
) -> None:
    async with database.writing() as db:
        people = await add_people(db, 4)
    await tell(database, "a", people)
    assert await deliver(database, NOW) == 4
    notice_id = await number(database, "a")
    async with database.writing() as db:
        assert await take_out(db, notice_id, NOW + DELETABLE) == 0
        assert await take_out(db, notice_id, NOW + HOUR) == 4
        assert await any_to_take_out(db, NOW + HOUR)
        await forget_receiver(db, people[3])
    lease = NOW + HOUR + timedelta(minutes=1)
    async with database.writing() as db:
        claims = await claim_arrived(db, 9, NOW + HOUR, lease)
    assert [each.message_id for each in claims] == [7, 7, 7]
    async with database.writing() as db:
        assert await claim_arrived(db, 9, NOW + HOUR, lease) == []
        gone = (State.RECALLED, State.DELIVERED, State.RECALLING)
        await settle_taken_out(db, list(zip(claims, gone, strict=True)), lease)
    kept = await states_of(database, notice_id)
    assert kept == {"recalled": 1, "delivered": 1, "recalling": 1}
    async with database.writing() as db:
        again = await claim_arrived(db, 9, lease, lease + HOUR)
        assert len(again) == 1
        await settle_taken_out(db, [(again[0], State.RECALLED)], lease)
        # What could not be deleted is not tried once more.
        assert await take_out(db, notice_id, lease) == 0
        notice = await db.get_one(Notice, notice_id, populate_existing=True)
        assert notice.is_done
        assert notice.delivered == 2  # one of them is the receiver's who left


async def test_who_is_forgotten_while_a_message_is_taken_out_is_counted_once(
    database: Database,
) -> None:
    async with database.writing() as db:
        people = await add_people(db, 2)
    await tell(database, "a", people)
    assert await deliver(database, NOW) == 2
    notice_id = await number(database, "a")
    lease = NOW + HOUR
    async with database.writing() as db:
        assert await take_out(db, notice_id, NOW) == 2
    async with database.writing() as db:
        claims = await claim_arrived(db, 9, NOW, lease)
    async with database.writing() as db:
        await forget_receiver(db, people[0])
    async with database.writing() as db:  # the lease ran out, and another worker took the other
        again = await claim_arrived(db, 9, lease, lease + HOUR)
    for claimed_then in (claims, again, again):
        async with database.writing() as db:
            gone = [(each, State.RECALLED) for each in claimed_then]
            await settle_taken_out(db, gone, lease + HOUR)
    async with database.reading() as db:
        notice = await db.get_one(Notice, notice_id)
        assert notice.is_done
        assert (notice.delivered, notice.recalled) == (1, 1)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite has one writer
async def test_what_was_claimed_in_the_moment_of_the_recall_is_taken_out_too(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.writing() as db:
        await add_people(db, 1)
        told = Broadcast(to=To.EVERYONE, ids=[], texts={"nl": {"words": "Markt", "marks": []}})
        told.planned_at, told.by_night, told.stage = NOW, True, Stage.PLANNED
        db.add(told)
    async with database.reading() as db:
        reach = await planned_reach(db, NOW, QUIET, 1)
    async with database.writing() as db:
        await put_out_planned(db, reach, NOW, QUIET, 1)
    look_for_due = claims_module._due

    async def recalled_before_it_looks(*looked: Any) -> Any:
        async with database.writing() as db:
            recalled = await locked_broadcast(db, told.id)
            assert recalled is not None
            await recall_broadcast(db, recalled)
        async with database.writing() as db:
            await bring_to_end(db, NOW)
        return await look_for_due(*looked)

    monkeypatch.setattr(claims_module, "_due", recalled_before_it_looks)
    claims = await claimed(database, 1)
    await arrive(database, claims, NOW)
    for still_to_go in (1, 0):
        async with database.writing() as db:
            await bring_to_end(db, NOW)
            found = await claim_arrived(db, 9, NOW, NOW + HOUR)
            assert len(found) == still_to_go
            await settle_taken_out(db, [(each, State.RECALLED) for each in found], NOW)
    async with database.reading() as db:
        ended = await broadcast_with_id(db, told.id)
        assert ended is not None
        assert ended.ended_at == NOW
        assert await states_of(database, claims[0].notice.id) == {"recalled": 1}


async def states_of(database: Database, notice_id: int) -> Counter[str]:
    async with database.reading() as db:
        rows = await db.scalars(select(Delivery.state).where(Delivery.notice_id == notice_id))
        return Counter(rows)


async def test_content_with_marks_is_kept_as_it_was(database: Database) -> None:
    content = Content.model_validate(
        {
            "text": {"nl": "Markt"},
            "marks": {"nl": [{"type": "bold", "offset": 0, "length": 5}]},
        }
    )
    assert Content.model_validate(content.model_dump(mode="json")) == content
    async with database.writing() as db:
        (one,) = await add_people(db, 1)
        await put_out_bulk(
            db,
            Kind.NEWS,
            "a",
            content,
            select(Person.id).where(Person.id == one),
            at=NOW,
            quiet=QUIET,
            most_a_day=1,
        )
    (claim,) = await claimed(database, 1)
    assert Content.model_validate(claim.notice.content) == content
