"""Processes in the database: who took part, what a step does, and what was there before."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bot.migrate import migrate
from models import processes, progress
from models.consultations import (
    Sheet,
    consultation_with_id,
    note_consent,
    open_consultation,
    open_consultations,
    send,
)
from models.database import Database, Session
from models.people import people_with_chats
from models.processes import Process
from models.rules.process import Moment, Need, Room, Rung, State

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATER = NOW + timedelta(weeks=2)
QUESTIONNAIRE = {
    "title": {"nl": "Vraag"},
    "purpose": {"nl": "Weten"},
    "questions": [{"key": "why", "kind": "open_text", "text": {"nl": "Waarom?"}}],
}


async def ready(db: Session) -> Process:
    """A draft that can be opened, with one consultation that waits for it."""
    process = await processes.make_process(db, {"nl": "Groen"}, Rung.CONSULT)
    process.room, process.room_because = Room.YES, "Er is tijd."
    process.embedding, process.organisations = "Afdeling Wijken", []
    process.moments, process.purpose = [Moment.EXECUTION], {"nl": "Weten wat er leeft."}
    process.answer_on = (LATER + timedelta(weeks=4)).date()
    await open_consultation(db, QUESTIONNAIRE, None, LATER, process_id=process.id, key="first")
    return process


async def step(db: Session, process: Process) -> tuple[Need, ...]:
    facts = await progress.facts_of(db, process, NOW.date())
    return await progress.take_step(db, process, facts, NOW)


async def test_opening_opens_what_waits_and_closing_closes_it(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        assert await open_consultations(db, NOW) == []
        assert await step(db, process) == ()
        assert process.state == State.OPEN
    async with database.writing() as db:
        (poll,) = await open_consultations(db, NOW)
        assert (poll.process_id, poll.opened_at) == (process.id, NOW)
        found = await processes.process_with_id(db, process.id)
        assert found is not None
        assert await step(db, found) == (Need.RESULTS, Need.FEEDBACK)
        assert found.state == State.OPEN, "a step that lacks something is not taken"
        found.rung = Rung.INFORM
        assert await step(db, found) == ()
    async with database.reading() as db:
        assert await open_consultations(db, NOW) == []
        (poll,) = await progress.consultations_of(db, process.id)
        assert poll.closed_at == NOW


async def test_only_those_who_sent_took_part_but_consent_holds_the_rung(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        other = await processes.make_process(db, {"nl": "Grijs"}, Rung.CONSULT)
        await step(db, process)
        (poll,) = await progress.consultations_of(db, process.id)
        second = await open_consultation(
            db, QUESTIONNAIRE, NOW, LATER, process_id=process.id, key="second"
        )
        people = await people_with_chats(db, [1, 2, 3], NOW.date())
        assert not await progress.anyone_answered(db, process.id)
        for chat_id, of in ((1, poll), (1, second), (2, poll)):
            person = people[chat_id]
            await note_consent(db, person.id, of.id, "text", NOW.date())
            await db.flush()
            if chat_id == 1:
                sheet = Sheet(
                    pseudonym=f"{of.id:032}",
                    consultation_id=of.id,
                    kept={},
                    language="nl",
                    channel="chat",
                )
                db.add(sheet)
                await send(db, sheet, person.id, [("why", "words", "Daarom")])
        assert await progress.anyone_answered(db, process.id)
        assert list(await db.scalars(progress.who_took_part(process.id))) == [people[1].id]
        assert await progress.count_who_took_part(db, process.id) == 1
        assert not await progress.anyone_answered(db, other.id)
        assert await progress.count_who_took_part(db, other.id) == 0


def test_answers_from_before_there_were_processes_stay(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    migrate(url, "0001")
    statements = (
        "insert into people values (1, 10, null, 'nl', 1, '2026-01-01')",
        "insert into consultations values (5, 'abc', '{}', '2026-01-01', '2099-01-01', null)",
        "insert into participations values (1, 5, '2026-01-01', 'x', 1)",
        "insert into sheets values ('p', 5, '{}', 'nl', 'chat', 'R')",
        "insert into answers values ('p', 'why', 'words', 'Daarom', 5)",
    )

    async def fill() -> None:
        database = Database(url)
        async with database.writing() as db:
            for statement in statements:
                await db.execute(text(statement))
        await database.close()

    async def read() -> tuple[int, int, int]:
        database = Database(url)
        async with database.reading() as db:
            poll = await consultation_with_id(db, 5)
            assert poll is not None
            assert poll.is_open(NOW)
            counts = [
                await db.scalar(text(f"select count(*) from {table}"))
                for table in ("participations", "sheets", "answers")
            ]
        await database.close()
        return counts[0], counts[1], counts[2]

    asyncio.run(fill())
    migrate(url)
    assert asyncio.run(read()) == (1, 1, 1)
