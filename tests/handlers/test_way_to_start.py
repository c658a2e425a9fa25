"""Nobody is left on a screen that leads nowhere, and the start leads to all that there is."""

from datetime import timedelta

import pytest

from handlers.directory import COMMANDS, MENU
from handlers.questionnaire import template
from models.activities import Activity, publish
from models.consultations import open_consultation
from models.database import Database
from models.processes import make_process
from models.rules.process import Rung, State
from tests.handlers.desk import ADMIN, NOW, OTHER, ZONE, Desk

TO_START = "‹ Naar het begin"
BY_BUTTON_ONLY = {"voorstel", "meehelpen", "geenherinnering"}
"""Commands that stand under a notice and mean little without it."""

on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@on_sqlite
@pytest.mark.parametrize("chat_id", [OTHER, ADMIN])
async def test_every_command_leads_on(database: Database, chat_id: int) -> None:
    async with database.writing() as db:
        desk = Desk(db, chat_id)
        for command in COMMANDS:
            await desk.say(f"/{command}")
            if command == "start":
                continue
            assert TO_START in desk.labels, command
            await desk.press(TO_START)
            assert "Welkom" in desk.screen.heading, command


@on_sqlite
async def test_a_first_step_leads_to_the_start_and_later_ones_back(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await desk.say("/trajecten")
        assert desk.labels == ["+ Nieuw traject", TO_START]
        await desk.press("+ Nieuw traject")
        assert desk.labels == ["‹ Terug"]


@on_sqlite
async def test_help_has_a_button_for_what_a_role_adds(database: Database) -> None:
    async with database.writing() as db:
        resident, admin = Desk(db, OTHER), Desk(db)
        await resident.say("/help")
        assert resident.labels == [TO_START]
        await admin.say("/help")
        assert "Activiteiten: wat is er te doen?" not in admin.labels
        await admin.press("Trajecten maken")
        assert admin.screen.heading == "Trajecten"


@on_sqlite
async def test_the_start_offers_only_what_there_is(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db, OTHER)
        assert "Kijk later nog eens" in await desk.say("/start")
        assert desk.labels == ["Taal kiezen / Language", "Hulp"]
        process = await make_process(db, {"nl": "Een beweegtuin"}, Rung.ADVISE)
        await desk.say("/start")
        assert len(desk.labels) == 2
        process.state = State.OPEN
        walk = Activity(
            title="Wandelen", about="", place="Park", neighbourhood_ids=[], costs=0, repeats=""
        )
        await publish(db, walk, NOW + timedelta(days=2), None, ZONE)
        assert "Er zijn nu geen vragen aan u" in await desk.say("/start")
        others = [
            "Activiteiten: wat is er te doen?",
            "Ideeën lezen, steunen en sturen",
            "Wat gebeurt er met uw stem?",
        ]
        assert desk.labels[:3] == others
        plain, until = template("wijkgezondheidsprofiel"), NOW + timedelta(weeks=2)
        await open_consultation(db, plain, NOW, until, process_id=process.id)
        await desk.say("/start")
        assert desk.labels[:4] == ["Hoe gezond is uw wijk?", *others]
        assert "idee" in await desk.press("Ideeën")


def test_every_command_is_in_the_menu() -> None:
    listed = {name for line in MENU for name in (line.dutch, line.elsewhere)}
    dutch = {name for name in COMMANDS if name not in listed}
    english = {"proposal", "helpalong", "noreminder"}
    assert dutch == BY_BUTTON_ONLY | english
