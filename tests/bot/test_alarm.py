"""Admins hear of a failure once an hour a kind, whatever processes there are."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, text

from bot.alarm import Alarm
from models.database import Database
from models.deliveries import Delivery
from models.failure_notices import KIND, tell_of_failure
from models.notices import Notice
from models.people import Person

ADMIN, GREET = 1009, 1001
NOW = datetime(2026, 5, 14, 9, 50, tzinfo=UTC)


async def with_people(database: Database) -> None:
    async with database.writing() as db:
        db.add_all([Person(chat_id=each, since_on=NOW.date()) for each in (ADMIN, GREET)])


async def told(database: Database) -> list[tuple[int, str]]:
    """Which chats are told, and of which failure."""
    async with database.reading() as db:
        rows = await db.execute(
            select(Person.chat_id, Notice.content)
            .join(Delivery, Delivery.person_id == Person.id)
            .join(Notice, Notice.id == Delivery.notice_id)
            .where(Notice.kind == KIND)
            .order_by(Notice.id)
        )
        return [(chat_id, content["text"]["variables"]["id"]) for chat_id, content in rows]


async def test_one_notice_an_hour_for_a_kind(database: Database) -> None:
    await with_people(database)
    for minutes, error_id in ((0, "A1"), (5, "A2"), (59, "A3"), (60, "A4")):
        async with database.writing() as db:
            moment = NOW + timedelta(minutes=minutes)  # 9.50, 9.55, 10.49, 10.50
            await tell_of_failure(db, {ADMIN}, error_id, "KeyError (take)", moment)
    async with database.writing() as db:
        await tell_of_failure(db, {ADMIN}, "B1", "ValueError (take)", NOW)
    assert await told(database) == [(ADMIN, "A1"), (ADMIN, "A4"), (ADMIN, "B1")]


async def test_two_processes_tell_it_once(database: Database, database_url: str) -> None:
    await with_people(database)
    other = Database(database_url)
    straight: list[tuple[str, str]] = []
    alarms = [
        Alarm(each, {ADMIN}, lambda *failure: straight.append(failure))
        for each in (database, other)
    ]
    for alarm in alarms:
        alarm.raise_("A1", "KeyError (take)")
        alarm.raise_("A2", "KeyError (take)")
    for alarm in alarms:
        await alarm.settled()
    await other.close()
    assert await told(database) == [(ADMIN, "A1")]
    assert straight == []


async def test_straight_when_the_database_is_what_failed(database: Database) -> None:
    async with database.writing() as db:
        await db.execute(text("drop table deliveries"))
    straight: list[tuple[str, str]] = []
    alarm = Alarm(database, {ADMIN}, lambda *failure: straight.append(failure))
    alarm.raise_("A1", "OperationalError (begin)")
    alarm.raise_("A2", "OperationalError (begin)")
    await alarm.settled()
    assert straight == [("A1", "OperationalError (begin)")]
