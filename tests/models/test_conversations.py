"""Conversations are found by an index, however many people talk with the bot."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event, text

from handlers.questionnaire import template
from models.consultations import Participation, open_consultation
from models.conversations import conversations_of, put_all_aside
from models.database import Database, Session
from models.people import people_with_chats
from models.retention import turn_into_counts

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BY_SUBJECT = "ix_conversations_name"


async def plans(database: Database, ask: Callable[[Session], Awaitable[Any]]) -> list[str]:
    """How the database goes about each statement on conversations in there."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if " conversations" in statement:
            asked.append((statement, values))

    async with database.writing() as db:
        event.listen(database.engine.sync_engine, "before_cursor_execute", note)
        await ask(db)
        event.remove(database.engine.sync_engine, "before_cursor_execute", note)
        connection = await db.connection()
        explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
        if not database.is_sqlite:  # it reads a small table whole, whatever indexes there are
            await db.execute(text("SET LOCAL enable_seqscan = off"))
        rows = [await connection.exec_driver_sql(explain + each, said) for each, said in asked]
        return [" ".join(str(part) for row in found for part in row) for found in rows]


async def test_everyones_conversations_on_a_subject_are_found_without_reading_all(
    database: Database,
) -> None:
    async with database.writing() as db:
        closed = NOW - timedelta(days=900)
        poll = await open_consultation(db, template("evaluatie-activiteit"), closed, closed)
        poll.closed_at = closed
        person = (await people_with_chats(db, [1], NOW.date()))[1]
        db.add(
            Participation(
                person_id=person.id,
                consultation_id=poll.id,
                consented_on=closed.date(),
                consent_text="",
                sent=True,
            )
        )
    put_aside = await plans(database, lambda db: put_all_aside(db, "rehearsal", "poll 1"))
    assert [BY_SUBJECT in plan for plan in put_aside] == [True]
    forgotten = await plans(database, lambda db: turn_into_counts(db, NOW, 10))
    assert [BY_SUBJECT in plan for plan in forgotten] == [True]


async def test_ones_own_conversations_are_found_by_the_key_that_is_there_anyhow(
    database: Database,
) -> None:
    [plan] = await plans(database, lambda db: conversations_of(db, [1, 2]))
    assert ("sqlite_autoindex_conversations" if database.is_sqlite else "uq_conversations") in plan
