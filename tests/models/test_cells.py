"""What the database counts is what going through everyone's sheet gives."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from random import Random

from sqlalchemy import insert

from handlers.questionnaire import template
from models.cells import cells_of
from models.consultations import Consultation, Sheet, open_consultation
from models.database import Database, Session
from models.neighbourhoods import District, Neighbourhood
from models.reports import Report, due_reports, keep_report, make_report, report_of
from models.retention import turn_into_counts
from models.rules.asked import Asked
from models.rules.cells import Cells
from models.rules.summary import HIDDEN, Kind, Stage
from tests.made_up_people import AGES, Respondent, counted, people, plan_with
from tests.sheets import add_sheets, sheet_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SMALLEST = 10
PLAN = plan_with(
    AGES,
    ("BU1", "BU2", "BU3"),
    Asked("health", Kind.ONE, ("good", "fair", "bad")),
    Asked("problems", Kind.SEVERAL, ("money", "sleep", "noise", "other"), 1, 3),
    Asked("mark", Kind.SCALE, ("1", "2", "3", "4", "5")),
    Asked("walked", Kind.NUMBER),
    Asked("why", Kind.WORDS),
)


async def answered(db: Session, respondents: Iterable[Respondent]) -> Consultation:
    """A consultation that is open, to which these sent their sheets and seven others only began."""
    poll = await open_consultation(db, template("evaluatie-activiteit"), NOW, NOW + WEEK)
    await add_sheets(db, poll, respondents)
    unsent = [sheet_of(poll, f"u{at:07}", "nl", "chat", None) for at in range(7)]
    await db.execute(insert(Sheet), unsent)
    return poll


WEEK = timedelta(weeks=1)


def _totals(cells: Cells) -> object:
    """All but who said it."""
    return (
        cells.started,
        dict(cells.by_channel),
        dict(cells.by_language),
        cells.sent,
        {question: cells.given(question) for question in cells.answers},
        {asked.key: sum(cells.who_answered(asked).values()) for asked in PLAN.questions},
    )


async def test_the_database_counts_as_one_counts_by_hand(database: Database) -> None:
    respondents = people(Random(9), 300, PLAN)
    by_hand = counted(respondents, PLAN)
    async with database.writing() as db:
        other = await answered(db, people(Random(1), 20, PLAN))
        poll = await answered(db, respondents)
    async with database.reading() as db:
        cells = await cells_of(db, poll.id, PLAN)
        assert (await cells_of(db, other.id, PLAN)).sent == 20
    assert cells.respondents == by_hand.respondents
    assert cells.answers == by_hand.answers
    assert cells.answering == by_hand.answering
    assert _totals(cells) == _totals(by_hand)


async def test_answers_that_became_counts_are_still_counted(database: Database) -> None:
    async with database.writing() as db:
        poll = await answered(db, people(Random(9), 60, PLAN))
        poll.closed_at = NOW - timedelta(days=366)
        await db.flush()
        before = await cells_of(db, poll.id, PLAN)
        assert await turn_into_counts(db, NOW, 40) == 40
        halfway = await cells_of(db, poll.id, PLAN)
        assert await turn_into_counts(db, NOW, 40) == 27
        after = await cells_of(db, poll.id, PLAN)
    assert _totals(before) == _totals(halfway) == _totals(after)
    assert after.respondents == {("", ""): 60}


async def test_an_interim_report_lags_and_a_final_one_stays(database: Database) -> None:
    respondents = people(Random(4), 60, PLAN)
    async with database.writing() as db:
        poll = await answered(db, respondents[: SMALLEST - 1])
        assert await due_reports(db, NOW, SMALLEST) == []
        await add_sheets(db, poll, respondents[9:40], "t")
        assert await due_reports(db, NOW, SMALLEST) == [poll.id]
        interim = await make_report(db, poll, PLAN, SMALLEST, NOW)
        await keep_report(db, interim)
        await add_sheets(db, poll, respondents[40:49], "v")
        assert await due_reports(db, NOW, SMALLEST) == [], "one short of ten more"
        await add_sheets(db, poll, respondents[49:50], "w")
        assert await due_reports(db, NOW, SMALLEST) == [poll.id]
        assert await report_of(db, poll.id, Stage.INTERIM) == interim
        now = counted(respondents[:40], PLAN)
        for question in interim.questions:
            assert not question.splits
            for value in question.values:
                count = now.given(question.key).get(value.name, 0)
                if value.count == HIDDEN:
                    assert count < 2 * SMALLEST or question.key in PLAN.groups.values()
                else:
                    assert value.count == (count // SMALLEST - 1) * SMALLEST

        poll.closed_at = NOW
        await db.flush()
        assert await due_reports(db, NOW, SMALLEST) == [poll.id]
        final = await make_report(db, poll, PLAN, SMALLEST, NOW)
        await keep_report(db, final)
        assert await due_reports(db, NOW, SMALLEST) == []
        await keep_report(db, interim)
        await add_sheets(db, poll, respondents[50:], "x")
        later = await make_report(db, poll, PLAN, SMALLEST, NOW)
        assert later != final
        await keep_report(db, later)
        assert await report_of(db, poll.id, Stage.FINAL) == final
        assert (await db.get(Report, (poll.id, Stage.FINAL))) is not None


async def test_weights_are_made_from_the_figures_of_the_process_or_of_what_was_offered(
    database: Database,
) -> None:
    aged = {"00_14": 500, "15_24": 100, "25_44": 300, "45_64": 300, "65_oo": 300}
    async with database.writing() as db:
        district = District(code="WK1", name="Oost", municipality="Voorbeeld")
        db.add(district)
        await db.flush()
        for code in ("BU1", "BU2", "BU3", "BU9"):
            db.add(
                Neighbourhood(
                    code=code,
                    name=code,
                    district_id=district.id,
                    postcodes=[],
                    population=1500,
                    aged=aged,
                )
            )
        poll = await answered(db, people(Random(9), 300, PLAN))
        poll.closed_at = NOW
        await db.flush()
        summary = await make_report(db, poll, PLAN, SMALLEST, NOW)
    by_age, by_neighbourhood = summary.representation
    assert {group.population for group in by_neighbourhood.groups} == {1000, None}
    assert sum(group.population or 0 for group in by_age.groups) <= 3000
