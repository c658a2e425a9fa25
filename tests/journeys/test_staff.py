"""What staff do: open, close and read; and what others hear who try."""

import asyncio
import re
from collections.abc import Callable

import pytest
import pytest_asyncio

from models.processes import all_processes, make_process
from models.rules.process import Moment, Rung, State
from tests.journeys.conftest import SMALLEST_GROUP, Town
from tests.phone import Phone

SUBJECT = "Bewegen in de wijk"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def ilse(town: Town) -> Phone:
    """The one who is admin from the start, with an open process."""
    async with town.database.writing() as db:
        if not await all_processes(db):
            process = await make_process(db, {"nl": SUBJECT}, Rung.CONSULT)
            process.state, process.moments = State.OPEN, list(Moment)
    return Phone(town.chats, 1009, name="Ilse Vermeer")


async def opens_the_evaluation(ilse: Phone) -> tuple[str, str]:
    """By way of the chat.

    Returns:
        The new consultation's number and the code of its link.
    """
    await ilse.type("/peilingen", shows="Vragenlijsten")
    await ilse.tap("+ Nieuwe vragenlijst", shows="In welk traject")
    await ilse.tap(SUBJECT, shows="Welke vragenlijst wilt u openen?")
    await ilse.tap("Hoe was de activiteit?", shows="Bij welk moment")
    await ilse.tap("Uitvoering", shows="Tot en met welke dag")
    await ilse.type("31-12-2098", shows="2. Hoe graag komt u nog een keer?")
    await ilse.tap("Nu openen", shows="Link voor bewoners")
    link = re.search(r"https://t\.me/wijkstem_proef_bot\?start=(\w+)", ilse.text)
    assert link is not None
    await ilse.type("/consultations", shows="Vragenlijsten")
    numbers = [re.search(r"open, nummer (\d+)", label) for label in ilse.buttons]
    return max(found[1] for found in numbers if found), link[1]


async def answers(phone: Phone, code: str, face: str) -> None:
    await phone.type(f"/start {code}", shows="Doet u mee?")
    await phone.tap("Ja", shows="Vraag 1 van 4")
    await phone.tap(face, shows="Vraag 2 van 4")
    await phone.tap("Weet ik niet", shows="Vraag 3 van 4")
    await phone.tap("Overslaan", shows="Vraag 4 van 4")
    await phone.tap("Overslaan", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Uw ontvangstcode")


async def test_open_read_and_close(
    town: Town, ilse: Phone, new_phone: Callable[..., Phone]
) -> None:
    number, code = await opens_the_evaluation(ilse)
    residents = [new_phone() for _ in range(SMALLEST_GROUP)]
    await answers(residents[0], code, "😀")
    await ilse.type(f"/resultaten {number}", shows="Verstuurd: 1")
    assert "pas zien als minstens 5 mensen" in ilse.text
    assert "heel goed" not in ilse.text

    await asyncio.gather(*(answers(phone, code, "🙁") for phone in residents[1:]))
    await ilse.type("/results", shows="Van welke vragenlijst")
    newest = next(data for data in ilse.buttons.values() if data.endswith(f":{number}"))
    town.chats.press(1009, ilse.screen["message_id"], newest)
    await ilse.sees("Verstuurd: 5")
    assert "Tussenstand" in ilse.text
    assert "heel goed: 1" not in ilse.text

    await ilse.type("/peilingen", shows="Tik op een vragenlijst")
    await ilse.tap(f"Hoe was de activiteit? (open, nummer {number})", shows="Link voor bewoners")
    assert code in ilse.text
    await ilse.tap("Sluiten", shows="Weet u het zeker?")
    await ilse.tap("Open laten", shows="Link voor bewoners")
    await ilse.tap("Sluiten", shows="Weet u het zeker?")
    await ilse.tap("Sluiten", shows=SUBJECT)
    await new_phone().type(f"/start {code}", shows="U bent helaas te laat")
    await residents[0].tap("Mijn antwoorden veranderen", shows="Uw antwoorden tellen mee")
    await ilse.type(f"/resultaten {number}", shows="Eindstand")
    assert "– 🙁 slecht: niet getoond" in ilse.text, "one person's answer would follow from it"
    assert "– 🙂 goed: 0 (0%)" in ilse.text
    assert "Antwoord: 0 · weet ik niet: 5 · overgeslagen: 0" in ilse.text
    await ilse.tap("Wie deden mee?", shows="Niet gewogen: leeftijd en buurt zijn niet gevraagd")
    await ilse.tap("‹ Terug naar de uitslag", shows="Eindstand")

    await ilse.type("/peilingen", shows="Tik op een vragenlijst")
    await ilse.tap(f"Hoe was de activiteit? (gesloten, nummer {number})", shows="Stand: gesloten")
    assert "Sluiten" not in ilse.buttons
    await ilse.tap("De uitslag lezen", shows="Eindstand")


async def test_opening_twice_by_a_double_tap_opens_once(ilse: Phone) -> None:
    await ilse.type("/peilingen", shows="Vragenlijsten")
    before = len(ilse.buttons)
    await ilse.tap("+ Nieuwe vragenlijst", shows="In welk traject")
    await ilse.tap(SUBJECT, shows="Welke vragenlijst wilt u openen?")
    await ilse.tap("Hoe gezond is uw wijk?", shows="Bij welk moment")
    await ilse.tap("Uitvoering", shows="Tot en met welke dag")
    await ilse.type("31-12-2098", shows="Na het openen kunt u de vragen niet meer veranderen")
    sure = dict(ilse.screen)
    for _ in range(3):
        ilse.press_again(sure, "Nu openen")
    await ilse.sees("Link voor bewoners")
    await ilse.type("/peilingen", shows="Vragenlijsten")
    assert len(ilse.buttons) == before + 1


@pytest.mark.parametrize("number", ["999999", "twaalf", "9" * 40, "-1", "²"])
async def test_result_of_what_there_is_not(ilse: Phone, number: str) -> None:
    await ilse.type(f"/resultaten {number}", shows=f"geen vragenlijst met nummer {number}")


@pytest.mark.parametrize("command", ["/resultaten", "/resultaten 1", "/peilingen", "/results"])
async def test_others_hear_what_they_can_do(new_phone: Callable[..., Phone], command: str) -> None:
    phone = new_phone()
    await phone.type(command, shows="Dat kunt u hier niet doen.")
    await phone.type("/help", shows="Wat kunt u hier doen?")
    assert "/resultaten" not in phone.text
    assert "/peilingen" not in phone.text


async def test_staff_see_their_commands_in_help(ilse: Phone) -> None:
    await ilse.type("/help", shows="/resultaten – De uitslag lezen")
