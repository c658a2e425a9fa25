"""Old answers become counts: once, in pieces, and the results read the same."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from handlers.questionnaire import template
from handlers.reports.results import plan_of_poll
from models.cells import cells_of
from models.consultations import (
    Answer,
    Consultation,
    Participation,
    Sheet,
    note_consent,
    open_consultation,
    send,
)
from models.database import Database, Session
from models.people import people_with_chats
from models.processes import make_process
from models.retention import Response, turn_into_counts
from models.rules.process import Rung
from models.rules.retention import kept_until

CLOSED = datetime(2025, 11, 24, 12, 0, tzinfo=UTC)
YEAR_LATER = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SENT, UNSENT = 7, 3


async def _closed_poll(db: Session, process_id: int | None = None) -> Consultation:
    begin, plain = CLOSED - timedelta(days=7), template("evaluatie-activiteit")
    poll = await open_consultation(db, plain, begin, CLOSED, process_id=process_id)
    poll.closed_at = CLOSED
    people = await people_with_chats(db, range(1, SENT + UNSENT + 1), CLOSED.date())
    for number, person in enumerate(people.values()):
        sheet = Sheet(
            pseudonym=f"{poll.id:016x}{number:016x}",
            consultation_id=poll.id,
            kept={"answers": {"liked": "geheim"}},
            language="nl" if number % 3 else "en",
            channel="chat",
        )
        db.add(sheet)
        await note_consent(db, person.id, poll.id, "Doet u mee?", CLOSED.date())
        await db.flush()
        if number < SENT:
            rows = [("liked", str(number % 2 + 1), None), ("worked", "words", "De soep")]
            await send(db, sheet, person.id, rows[: 1 + number % 2])
    return poll


async def _left(db: Session, table: type[Sheet] | type[Answer] | type[Participation]) -> int:
    return await db.scalar(select(func.count()).select_from(table)) or 0


async def test_results_read_the_same_half_way_and_after(database: Database) -> None:
    async with database.writing() as db:
        poll = await _closed_poll(db)
    async with database.reading() as db:
        before = await cells_of(db, poll.id, plan_of_poll(poll))
    assert (before.started, before.sent) == (SENT + UNSENT, SENT)
    assert before.given("liked") == {"1": 4, "2": 3}
    assert before.given("worked") == {"words": 3}
    gone = []
    while not gone or gone[-1]:
        async with database.writing() as db:
            gone.append(await turn_into_counts(db, YEAR_LATER, 4))
        async with database.reading() as db:
            assert await cells_of(db, poll.id, plan_of_poll(poll)) == before
    assert gone == [4, 4, 2, 10, 0]
    async with database.reading() as db:
        for table in (Sheet, Answer, Participation):
            assert await _left(db, table) == 0
        kept = await db.execute(
            select(Response.language, Response.channel, Response.sent, Response.sheets)
        )
        assert sorted(tuple(row) for row in kept) == [
            ("en", "chat", False, 1),
            ("en", "chat", True, 3),
            ("nl", "chat", False, 2),
            ("nl", "chat", True, 4),
        ]


async def test_nothing_goes_before_its_time(database: Database) -> None:
    async with database.writing() as db:
        await _closed_poll(db)
        assert await turn_into_counts(db, YEAR_LATER - timedelta(seconds=1), 100) == 0
        assert await _left(db, Sheet) == 10
        assert await turn_into_counts(db, YEAR_LATER, 100) == 10


async def test_a_process_keeps_answers_as_long_as_it_says(database: Database) -> None:
    async with database.writing() as db:
        process = await make_process(db, {"nl": "Het park"}, Rung.CONSULT)
        process.retention_months = 3
        await _closed_poll(db, process.id)
        assert await turn_into_counts(db, kept_until(CLOSED, 3) - timedelta(days=1), 100) == 0
        assert await turn_into_counts(db, kept_until(CLOSED, 3), 100) == 10


@pytest.mark.parametrize(
    ("closed", "months", "until"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-12-01", 12, "2027-12-01"),
        ("2026-06-15", 0, "2026-06-15"),
    ],
)
def test_months_are_those_of_the_calendar(closed: str, months: int, until: str) -> None:
    found = kept_until(datetime.fromisoformat(closed).replace(tzinfo=UTC), months)
    assert found.date().isoformat() == until


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),
    st.integers(0, 120),
)
def test_longer_kept_is_never_sooner_gone(closed: datetime, months: int) -> None:
    assert closed <= kept_until(closed, months) < kept_until(closed, months + 1)
