"""Reading all that is kept about oneself, and being forgotten."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from models.backgrounds import Background
from models.consultations import Answer, Participation, Sheet
from models.people import Person
from tests.journeys.conftest import Town
from tests.journeys.test_residents import EVALUATION, PROFILE, at_look_back, at_question
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def phone(new_phone: Callable[..., Phone]) -> Phone:
    return new_phone()


async def is_known(town: Town, phone: Phone) -> bool:
    async with town.database.reading() as db:
        found = await db.scalar(select(Person.id).where(Person.chat_id == phone.user_id))
    return found is not None


def contents(town: Town, phone: Phone) -> dict[str, Any]:
    """The file in the newest message."""
    sent = town.chats.files.known(phone.screen["document"]["file_id"])
    read: dict[str, Any] = json.loads(sent.upload.content)
    return read


async def test_all_that_is_kept_in_words_and_as_a_file(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_question(phone, poll)
    await phone.tap("🙂", shows="Vraag 2 van 4")
    await phone.tap("Overslaan", shows="Vraag 3 van 4")
    await phone.type("De soep. Bel 06-12345678", shows="Vraag 4 van 4")
    await phone.type("/mijngegevens", shows="Dit bewaren wij van u")
    assert str(phone.user_id) in phone.text
    assert "U hebt dit nog niet verstuurd" in phone.text
    assert "Wat vond u van de activiteit? → 🙂 goed" in phone.text
    assert "De soep. Bel 06-12345678" in phone.text
    await phone.tap("Stuur mij dit als bestand", shows="alles wat wij van u bewaren")
    assert phone.screen["document"]["file_name"] == "mijngegevens.json"
    kept = contents(town, phone)
    assert kept["account"]["number_in_the_chat_app"] == phone.user_id
    (about,) = kept["consultations"]
    assert about["sent"] is False
    assert "Doet u mee?" in about["consent_text"]
    assert [each["answer"] for each in about["answers"]] == [
        "🙂 goed",
        "(overgeslagen)",
        "De soep. Bel 06-12345678",
    ]
    await phone.tap("Verder met de vragen", shows="Vraag 4 van 4")


async def test_forgotten_and_beginning_again_from_nothing(town: Town, phone: Phone) -> None:
    poll, closed = await town.opens(EVALUATION), await town.opens(EVALUATION)
    await at_look_back(phone, closed)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    receipt = phone.text.split("Uw ontvangstcode: ")[1].split("\n")[0]
    await town.closes(closed)
    await at_look_back(phone, poll)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    await phone.type("/vergeetmij", shows="Al uw gegevens wissen?")
    await phone.tap("Nee, niets wissen", shows="Er is niets gewist")
    assert await is_known(town, phone)
    await phone.type("/vergeetmij", shows="Al uw gegevens wissen?")
    sure = phone.screen
    await phone.tap("Ja, wis alles van mij", shows="Alles is gewist")
    assert phone.buttons == {}
    assert not await is_known(town, phone)
    assert (await town.result(poll)).started == 0
    assert (await town.result(closed)).counts == {"liked": {"4": 1}}
    async with town.database.reading() as db:
        loose = (await db.scalars(select(Sheet).where(Sheet.consultation_id == closed.id))).one()
        assert (loose.kept, loose.receipt == receipt) == ({}, False)
        assert not (
            await db.scalars(
                select(Participation).where(Participation.consultation_id == closed.id)
            )
        ).all()
    phone.press_again(sure, "Ja, wis alles van mij")
    await phone.hears("Typ /start om te beginnen")
    assert not await is_known(town, phone)
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.type("/mijngegevens", shows="Dit bewaren wij van u")
    assert "Wat vond u" not in phone.text


async def _at_the_age(phone: Phone, town: Town) -> None:
    poll = await town.opens(PROFILE)
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.tap("Ja", shows="Vraag 1 van 8")
    await phone.tap("Goed", shows="Vraag 2 van 8")
    await phone.tap("Weet ik niet", shows="Vraag 3 van 8")
    for number in range(4, 8):
        await phone.tap("Overslaan", shows=f"Vraag {number} van 8")


async def _backgrounds(town: Town) -> int:
    async with town.database.reading() as db:
        return len((await db.scalars(select(Background.pseudonym))).all())


async def test_age_is_asked_once_and_erased_at_will(town: Town, phone: Phone) -> None:
    await _at_the_age(phone, town)
    assert "Dit vragen we één keer" in phone.text
    assert not [label for label in phone.buttons if label.startswith("Zelfde")]
    await phone.tap("75 jaar", shows="Vraag 8 van 8")
    await phone.tap("Overslaan", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Uw ontvangstcode")
    await _at_the_age(phone, town)
    await phone.tap("Zelfde als vorige keer: 75 jaar of ouder", shows="Vraag 8 van 8")
    await phone.tap("Overslaan", shows="→ 75 jaar of ouder")
    await phone.type("/mijngegevens", shows="Over uzelf: 75 jaar of ouder")
    await phone.tap("Mijn leeftijd en buurt wissen", shows="zijn gewist")
    assert await _backgrounds(town) == 0
    await _at_the_age(phone, town)
    assert not [label for label in phone.buttons if label.startswith("Zelfde")]
    await phone.tap("75 jaar", shows="Vraag 8 van 8")
    await phone.tap("Overslaan", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Uw ontvangstcode")
    assert await _backgrounds(town) == 1
    await phone.type("/vergeetmij", shows="Al uw gegevens wissen?")
    await phone.tap("Ja, wis alles van mij", shows="Alles is gewist")
    assert await _backgrounds(town) == 0


async def test_blocking_the_bot_after_being_forgotten_makes_no_account(
    town: Town, phone: Phone
) -> None:
    await phone.type("/start", shows="Welkom")
    await phone.type("/vergeetmij", shows="Al uw gegevens wissen?")
    await phone.tap("Ja, wis alles van mij", shows="Alles is gewist")
    town.chats.block(phone.user_id)
    town.chats.unblock(phone.user_id)
    other = await town.opens(EVALUATION)
    await at_question(Phone(town.chats, phone.user_id + 500_000), other)
    assert not await is_known(town, phone)


async def test_no_answer_is_left_without_a_sheet(town: Town) -> None:
    async with town.database.reading() as db:
        names = set(await db.scalars(select(Sheet.pseudonym)))
        assert set(await db.scalars(select(Answer.pseudonym))) <= names
