"""What staff do with processes in the chat, turn by turn: what the journeys do not pass."""

from datetime import timedelta

import pytest

from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database
from models.people import people_with_chats
from models.processes import process_with_id
from models.progress import consultations_of
from models.roles import accept_role, offer_role
from models.rules.permissions import Grant, Role
from models.rules.process import Rung, State
from tests.handlers.desk import NOW, OTHER, Desk, ready


async def test_organisations_are_listed_one_after_another_and_the_card_leafs(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("4. Wie is er al actief?")
        for number in range(6):
            await desk.press("+ Organisatie")
            await desk.say(f"Buurthuis {number}")
            assert "tekens lang" in await _note(desk, "w" * 501)
            await desk.say("w" * 500)
            await desk.say("r" * 500)
            assert f"Buurthuis {number}" in await desk.say("c" * 200)
        card = await desk.press("Dit zijn ze")
        pages = [card]
        while "Volgende ›" in desk.labels:
            pages.append(await desk.press("Volgende ›"))
        assert len(pages) > 1
        assert all(f"Buurthuis {number}" in "".join(pages) for number in range(6))
        assert "Nu openen" in desk.labels, "the buttons stand on every page"


async def _note(desk: Desk, text: str) -> str:
    await desk.say(text)
    return desk.screen.note


async def test_a_questionnaire_waits_for_its_process_and_can_be_taken_away(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        for _ in range(2):
            await desk.say(f"/trajecten {process.id}")
            await desk.press("+ Vragenlijst")
            await desk.press("Hoe was de activiteit?")
            await desk.press("Uitvoering")
            await desk.press("dinsdag 8 december 2026")
            card = await desk.press("Openen als het traject opent")
            assert "Stand: wacht op het traject" in card
        await desk.press("Weghalen")
        (poll,) = await consultations_of(db, process.id)
        assert (poll.key, poll.opened_at) == ("evaluatie-activiteit", None)
        other = Desk(db, OTHER)
        assert "nog niet open" in await other.say(f"/start {poll.code}")
        await desk.press("Nu openen")
        await desk.press("Nu openen")
        await db.refresh(poll)
        assert poll.is_open(NOW)
        assert "Doet u mee?" in await other.say(f"/start {poll.code}")


async def test_one_leaves_the_choice_of_a_questionnaire_and_is_told_that_nothing_is_asked(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        assert "stand: concept" in await desk.press("‹ Naar het traject")
        assert "er zit nog geen vragenlijst of peiling in" in await desk.press("Nu openen")


async def test_while_residents_answer_what_is_asked_stands_above_what_comes_after(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        assert desk.labels[0] == "Nu openen"
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Uitvoering")
        await desk.press("dinsdag 8 december 2026")
        await desk.press("Openen als het traject opent")
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Nu openen")
        await desk.press("Nu openen")
        assert desk.labels[0] == "Vragenlijsten"
        (poll,) = await consultations_of(db, process.id)
        poll.closed_at = NOW
        await db.flush()
        await desk.say(f"/trajecten {process.id}")
        assert desk.labels[0] == "Uitslag voor iedereen"


async def test_a_questionnaire_closes_before_the_answer_is_owed(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Evaluatie")
        assert "geen dag" in await _note(desk, "binnenkort")
        assert "Kies een dag na" in await _note(desk, "24-11-2026")
        assert "moet eerder sluiten" in await desk.say("26 januari 2027")
        await desk.press("‹ Naar het traject")
        assert await consultations_of(db, process.id) == []


async def test_peilingen_asks_in_which_process_and_informing_refuses(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await desk.say("/peilingen")
        assert "Een vragenlijst hoort bij een traject" in await desk.press("+ Nieuwe vragenlijst")
        await ready(db, Rung.INFORM)
        await desk.say("/peilingen")
        await desk.press("+ Nieuwe vragenlijst")
        refusal = await desk.press("Groen")
        assert "Op de trede informeren kan dit niet: een vragenlijst." in refusal


@pytest.mark.parametrize(
    "goal", ["step", "change", "rung", "ask", "publish", "feedback", "send", "evaluate", "purpose"]
)
async def test_nothing_changes_once_archived(database: Database, goal: str) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        process.state = State.ARCHIVED
        await db.flush()
        await desk.press("Doel")
        assert "Er verandert niets meer" in desk.screen.text
        await desk.press("‹ Naar het traject")
        assert not any(label.startswith(("Nu", "+", "Iets")) for label in desk.labels)
        await desk.press_value(goal)
        assert desk.screen.note
        assert process.state == State.ARCHIVED


async def test_what_is_fixed_while_someone_is_changing_it_stays(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("Doel")
        process.state = State.OPEN
        await db.flush()
        assert "Dit staat vast" in await desk.say("Iets heel anders.")
        assert process.purpose == {"nl": "Weten wat er leeft."}


async def test_results_are_read_in_ones_own_process_only(database: Database) -> None:
    async with database.writing() as db:
        mine, other = [await ready(db, Rung.COPRODUCE) for _ in range(2)]
        polls = [
            await open_consultation(
                db,
                template("evaluatie-activiteit"),
                NOW,
                NOW + timedelta(weeks=1),
                process_id=each.id,
            )
            for each in (mine, other)
        ]
        person = (await people_with_chats(db, [OTHER], NOW.date()))[OTHER]
        offered, _ = await offer_role(db, Grant(Role.PARTNER, process_id=mine.id), "x", NOW)
        assert await accept_role(db, offered, person.id, NOW)
        desk = Desk(db, OTHER)
        assert "Bereikt" in await desk.say(f"/resultaten {polls[0].id}")
        assert "Dat kunt u hier niet doen" in await desk.say(f"/resultaten {polls[1].id}")
        await desk.say("/resultaten")
        assert desk.labels[:-1] == ["Hoe was de activiteit?"]
        assert "Dat kunt u hier niet doen" in await desk.say(f"/trajecten {mine.id}")


async def test_drafts_are_for_staff(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        assert "niets waar u over kunt meepraten" in await Desk(db, OTHER).say(
            f"/uwstem {process.id}"
        )
        assert "We luisteren." in await Desk(db).say(f"/uwstem {process.id}")
        for wrong in ("0", "99999999999999999999", "x", "-1"):
            assert await Desk(db, OTHER).say(f"/uwstem {wrong}")
            assert await Desk(db).say(f"/trajecten {wrong}")


async def test_two_rungs_up_at_once(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("Iets veranderen")
        await desk.press("Trede")
        await desk.press("coproduceren")
        card = await desk.press("Ja, naar deze trede")
        assert "een bewoner die partner is" in card
        found = await process_with_id(db, process.id)
        assert found is not None
        assert found.rung == Rung.COPRODUCE
