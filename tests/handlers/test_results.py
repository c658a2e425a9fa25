"""What staff and others get when they ask for results: each a screen, also where there are none."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from handlers.neighbourhoods import District, Neighbourhood
from handlers.questionnaire import Questionnaire, template
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.reports.plan import plan_of
from handlers.reports.results import plan_of_poll, results_in_words
from handlers.texts import sayer
from models.audit import AuditLine
from models.consultations import Consultation, open_consultation
from models.database import Database, Session
from models.reports import keep_report, make_report
from models.rules.asked import Plan
from models.rules.summary import By, Kind
from tests.handlers.desk import NOW, OTHER, Desk
from tests.made_up_people import Respondent, people
from tests.sheets import add_sheets

PROFILE = "wijkgezondheidsprofiel"
DISTRICT = District(
    name="Oost",
    neighbourhoods=tuple(
        Neighbourhood(code=f"BU{at}", name=name)
        for at, name in enumerate(("Dorp", "Veld", "Haven"))
    ),
)
SMALLEST = 5


def profile() -> dict[str, Any]:
    """The profile as it is opened in a town with three neighbourhoods."""
    return with_neighbourhoods(template(PROFILE), [DISTRICT])


def answers(seed: int, number: int) -> list[Respondent]:
    """Made-up answers to it."""
    plan: Plan = plan_of(Questionnaire.model_validate(profile()))
    return people(Random(seed), number, plan)


async def opened(db: Session, seed: int, number: int) -> Consultation:
    """The profile, open, with so many answers."""
    poll = await open_consultation(db, profile(), NOW - timedelta(days=3), NOW + timedelta(days=4))
    if number:
        await add_sheets(db, poll, answers(seed, number))
    return poll


async def closed(db: Session, seed: int, number: int) -> Consultation:
    """The same, closed."""
    poll = await opened(db, seed, number)
    poll.closed_at = NOW
    await db.flush()
    return poll


async def acts(db: Session) -> list[str]:
    return list(await db.scalars(select(AuditLine.act).order_by(AuditLine.number)))


def test_a_questionnaire_tells_by_what_it_can_be_split() -> None:
    plan = plan_of(Questionnaire.model_validate(profile()))
    assert plan.groups == {By.AGE: "age_group", By.NEIGHBOURHOOD: "neighbourhood"}
    problems = next(asked for asked in plan.questions if asked.key == "problems")
    assert (problems.kind, problems.least, problems.most) == (Kind.SEVERAL, 1, 3)
    assert plan_of(Questionnaire.model_validate(template(PROFILE))).groups == {
        By.AGE: "age_group"
    }, "without neighbourhoods to choose from it is an open question"


async def test_every_part_of_a_final_report_has_its_button(database: Database) -> None:
    async with database.writing() as db:
        before, after = await closed(db, 14, 300), await closed(db, 27, 300)
        desk = Desk(db)
        shown = await desk.say(f"/resultaten {after.id}")
        assert "Eindstand" in shown
        assert "Verstuurd: 300" in shown
        assert "Meest gekozen: " in shown
        await desk.press("Per buurt")
        assert "procentpunt; verschil is" in desk.text
        assert desk.screen.heading.endswith("per buurt")
        await desk.press("‹ Terug")
        await desk.press("Per leeftijd")
        await desk.press("‹ Terug")
        await desk.press("Eén vraag")
        await desk.press("1. Hoe is over het algemeen uw gezondheid?")
        assert "marge " in desk.text
        assert "Niet gewogen: van een groep" in desk.text
        await desk.press("‹ Terug")
        assert "Wie deden mee, per buurt" in await desk.press("Wie deden mee?")
        await desk.press("‹ Terug")
        await desk.press("Vergelijken")
        assert "van " in await desk.press(f"Hoe gezond is uw wijk? (nummer {before.id})")
        assert "verschil is" in desk.text
        assert "Eindstand" in await desk.press("‹ Terug")
        assert set(await acts(db)) == {"act-results-read"}


async def test_an_open_consultation_tells_only_the_last_report_and_no_parts(
    database: Database,
) -> None:
    async with database.writing() as db:
        poll = await opened(db, 5, 60)
        desk = Desk(db)
        shown = await desk.say(f"/resultaten {poll.id}")
        assert "Tussenstand" in shown
        assert "Verstuurd: 60" in shown
        assert "Meest gekozen" not in shown, "no report was made yet"
        await keep_report(db, await make_report(db, poll, plan_of_poll(poll), SMALLEST, NOW))
        first = await desk.say(f"/resultaten {poll.id}")
        assert "Dit is een tussenstand, zonder percentages" in first
        assert "%" not in first
        await add_sheets(db, poll, answers(7, 4), "more")
        later = await desk.say(f"/resultaten {poll.id}")
        assert "Verstuurd: 64" in later
        assert later[later.index("Dit is") :] == first[first.index("Dit is") :]
        assert desk.labels[:2] == ["Plaatjes, bestanden, publiceren", "Open antwoorden lezen"]
        assert await acts(db) == ["act-interim-read"] * 3
        residents = await results_in_words(
            db, poll, sayer("nl"), "nl", smallest_group=SMALLEST, now=NOW, for_staff=False
        )
        assert [page.text for page in residents] == [
            "De uitslag komt als de vragenlijst gesloten is."
        ]


@pytest.mark.parametrize("number", [0, SMALLEST - 1])
async def test_below_the_smallest_group_nothing_is_told(database: Database, number: int) -> None:
    async with database.writing() as db:
        poll = await closed(db, 5, number)
        desk = Desk(db)
        shown = await desk.say(f"/resultaten {poll.id}")
        assert f"Verstuurd: {number}" in shown
        assert "pas zien als minstens 5 mensen" in shown
        assert "gezondheid" not in shown
        assert desk.labels[:2] == ["Open antwoorden lezen", "‹ Naar de vragenlijst"]


async def test_bad_requests_each_get_their_sentence(database: Database) -> None:
    async with database.writing() as db:
        poll = await closed(db, 5, 20)
        desk = Desk(db)
        for wrong in ("999", "twaalf", "9" * 40):
            said = await desk.say(f"/resultaten {wrong}")
            assert said == (
                f"Er is geen vragenlijst met nummer {wrong}. Typ /resultaten om te kiezen."
            )
        assert "Dat kunt u hier niet doen" in await Desk(db, OTHER).say(f"/resultaten {poll.id}")
        await desk.say(f"/resultaten {poll.id}")
        await desk.press("Vergelijken")
        assert desk.text == "Er is geen andere gesloten vragenlijst met dezelfde vragen."
