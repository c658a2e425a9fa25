"""A questionnaire sent as a spreadsheet, opened in a process, and answered along its conditions."""

import re
from collections.abc import Callable

import pytest

from bot.tryout.parameters import Upload
from models.processes import make_process
from models.rules.process import Moment, Rung, State
from tests.handlers.xlsform.workbooks import YES_NO, Cells, workbook
from tests.journeys.conftest import Town
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

SURVEY: Cells = [
    {"type": "select_one yes_no", "name": "walks", "label": "Wandelt u?", "required": "yes"},
    {"type": "integer", "name": "times", "label": "Hoe vaak?", "relevant": "${walks} = 'yes'"},
    {"type": "geopoint", "name": "place", "label": "Waar mist u een bankje?"},
]


def sends(town: Town, phone: Phone, survey: Cells, name: str = "wandelen.xlsx") -> None:
    upload = Upload(name, workbook(survey, YES_NO, [{"form_title": "Wandelen"}]), "application/zip")
    town.chats.send(phone.user_id, {"document": town.chats.files.document(upload)})


async def test_a_form_is_sent_opened_and_answered(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    async with town.database.writing() as db:
        process = await make_process(db, {"nl": "Wandelpaden"}, Rung.CONSULT)
        process.state, process.moments = State.OPEN, [Moment.EXECUTION]
    ilse = Phone(town.chats, 1009, name="Ilse Vermeer")
    sends(town, ilse, [*SURVEY, {"type": "image", "name": "photo", "label": "Foto"}])
    await ilse.sees("Blad survey, rij 5, kolom type: “image”")
    sends(town, ilse, SURVEY)
    await ilse.sees("3. Waar mist u een bankje?")
    await ilse.tap("Bewaren", shows="Deze vragenlijst is bewaard")

    await ilse.type("/peilingen", shows="Vragenlijsten")
    await ilse.tap("+ Nieuwe vragenlijst", shows="In welk traject")
    await ilse.tap("Wandelpaden", shows="Welke vragenlijst wilt u openen?")
    await ilse.tap("Wandelen", shows="Tot en met welke dag")
    await ilse.type("31-12-2098", shows="2. Hoe vaak?")
    await ilse.tap("Nu openen", shows="Link voor bewoners")
    link = re.search(r"\?start=(\w+)", ilse.text)
    assert link is not None

    greet = new_phone()
    await greet.type(f"/start {link[1]}", shows="Er zijn hoogstens 3 vragen")
    await greet.tap("Ja, ik ben 16", shows="Vraag 1 van hoogstens 3")
    await greet.tap("Ja", shows="Vraag 2 van 3")
    await greet.type("vaak", shows="Dat kan ik niet als getal lezen")
    await greet.type("4", shows="Vraag 3 van 3")
    town.chats.send(greet.user_id, {"location": {"latitude": 52.37, "longitude": 4.89}})
    await greet.sees("plek op de kaart (52.3700, 4.8900)")
    await greet.tap("1", shows="Uw antwoord nu: Ja")
    await greet.tap("Nee", shows="2. Waar mist u een bankje?")
    await greet.tap("Verstuur", shows="Uw antwoorden zijn ontvangen")


async def test_a_resident_s_spreadsheet_is_not_read(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    greet = new_phone()
    sends(town, greet, SURVEY)
    await greet.sees("Dat kunt u hier niet doen")
    assert "Bewaren" not in greet.buttons
