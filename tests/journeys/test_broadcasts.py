"""An organiser tells many something over the local Bot API: now, later, halted, called back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.load import load
from bot.tryout.parameters import Upload
from models.broadcasts import Broadcast
from models.notices import Notice
from models.people import Person
from models.processes import make_process
from models.roles import accept_role, offer_role
from models.rules.message_kinds import Kind
from models.rules.permissions import Grant, Role
from models.rules.process import Rung
from models.wishes import follow, wanted_by, wish
from tests.activities import add_activity
from tests.bot.test_doctor import EXAMPLE
from tests.journeys.conftest import Town
from tests.outbox import receivers
from tests.phone import Phone
from tests.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="module")

CROWD = 200
ILSE = 1009
BOLD = {"type": "bold", "offset": 0, "length": 5}
LINK = {"type": "text_link", "offset": 9, "length": 4, "url": "https://wijk.nl/plein?a=1&b=<2>"}
WORDS = "Markt op het <b>plein</b>!"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def staff(town: Town) -> Phone:
    """Ilse, who may tell everyone, and does not want to hear it herself: her card stays below."""
    phone = Phone(town.chats, ILSE, name="Ilse")
    await phone.type("/start", shows="Welkom")
    async with town.database.writing() as db:
        await wish(db, await number_of(town, phone), Kind.NEWS, wanted=False)
    return phone


async def number_of(town: Town, phone: Phone) -> int:
    async with town.database.reading() as db:
        found = await db.scalars(select(Person.id).where(Person.chat_id == phone.user_id))
        return found.one()


async def writes(staff: Phone, to: str, words: str) -> None:
    """Up to the preview."""
    await staff.type("/bericht", shows="Berichten aan veel mensen")
    await staff.tap("+ Nieuw bericht", shows="Voor wie is het bericht?")
    await staff.tap(to, shows="Typ het bericht")
    await staff.type(words, shows="zoals het aankomt")


async def sends(staff: Phone) -> None:
    """From the preview: now, whatever the hour is at which this test runs."""
    await staff.tap("Nu versturen", shows="?")
    if "storen we mensen niet" in staff.text:
        await staff.tap("Toch nu", shows="Klopt dat?")
    await staff.tap("Ja, versturen", shows="Bericht ")


def messages(town: Town, chat_id: int) -> list[dict[str, Any]]:
    person = town.chats.people[chat_id]
    return [each for each in person.messages.values() if each["from"]["is_bot"]]


async def test_to_everyone_with_a_picture_then_called_back(town: Town, staff: Phone) -> None:
    people = await receivers(town.database, town.chats, CROWD)
    chats = list(people.values())
    for chat_id in chats[:5]:
        town.chats.block(chat_id)
    muted = [number for number, chat_id in people.items() if chat_id in chats[5:8]]
    async with town.database.writing() as db:
        for number in muted:
            await wish(db, number, Kind.NEWS, wanted=False)
    await staff.type("/bericht", shows="Berichten aan veel mensen")
    await staff.tap("+ Nieuw bericht", shows="Voor wie is het bericht?")
    await staff.tap("Iedereen", shows="Typ het bericht")
    photo = town.chats.files.photo(Upload("markt.png", png(60, 40), "image/png"))
    written = {"photo": photo, "caption": WORDS, "caption_entities": [BOLD, LINK]}
    await staff.send(written, shows="zoals het aankomt")

    shown, panel = messages(town, ILSE)[-2:]
    assert shown["caption"] == WORDS
    assert shown["caption_entities"] == [BOLD, LINK]
    assert shown["photo"] == photo  # sent once, and known by its id from then on
    assert "Willen dit soort berichten niet: 4" in panel["text"]
    assert "krijgt het Nederlands" in panel["text"]
    await sends(staff)
    card = staff.screen["message_id"]
    await staff.sees("Aangekomen: 19")
    await staff.sees("Klaar. Verstuurd vanaf")
    assert staff.screen["message_id"] == card  # edited in place
    assert "zijn weg: 5" in staff.text
    got = [each for chat_id in chats for each in messages(town, chat_id)]
    assert {each["caption"] for each in got} == {WORDS}
    assert [each["caption_entities"] for each in got] == [[BOLD, LINK]] * (CROWD - 8)

    await staff.tap("Intrekken", shows="Weet u het zeker?")
    await staff.tap("Ja, intrekken", shows="Bericht ")
    await staff.sees("Weer uit de chats gehaald: ")
    await staff.sees("Ingetrokken\n")
    assert [each for chat_id in chats for each in messages(town, chat_id)] == []
    await staff.type("/logboek", shows="bericht ingetrokken")
    assert "Markt" not in staff.text


async def test_planned_changed_translated_and_called_off(
    town: Town, staff: Phone, new_phone: Callable[..., Phone]
) -> None:
    reader, muter = new_phone("en"), new_phone()
    await reader.type("/start", shows="Welcome")
    await muter.type("/berichten", shows="Welke berichten wilt u?")
    await muter.tap("☑ Nieuws van de organisatie", shows="Welke berichten wilt u?")
    await muter.sees("Welke")
    await writes(staff, "Iedereen", "Vrijdag soep")
    await staff.tap("Vertaling toevoegen", shows="In welke taal")
    await staff.tap("English", shows="Typ de tekst")
    await staff.type("Soup on Friday", shows="zoals het aankomt")
    assert [each["text"] for each in messages(town, ILSE)[-3:-1]] == [
        "Vrijdag soep",
        "Soup on Friday",
    ]
    await staff.tap("Later versturen", shows="Wanneer moet het bericht weg?")
    await staff.type("over 2 dagen 23:00", shows="storen we mensen niet")
    morning = next(label for label in staff.buttons if "08:00" in label)
    await staff.tap(morning, shows="Klopt dat?")
    await staff.tap("Ja, zo plannen", shows="Gepland:")
    await staff.tap("Veranderen", shows="zoals het aankomt")
    await staff.tap("Tekst veranderen", shows="Typ de tekst")
    await staff.type("Vrijdag erwtensoep", shows="zoals het aankomt")
    await staff.tap("Later versturen", shows="Wanneer")
    await staff.type("over 3 dagen 10:00", shows="Klopt dat?")
    await staff.tap("Nee, terug", shows="zoals het aankomt")
    await staff.tap("Later versturen", shows="Wanneer")
    await staff.type("over 4 dagen 10:00", shows="Klopt dat?")
    await staff.tap("Ja, zo plannen", shows="Gepland:")
    assert "Vrijdag erwtensoep" in staff.text
    assert reader.text.startswith("Welcome")

    async with town.database.writing() as db:  # the time has come
        moment = datetime.now(UTC) - timedelta(seconds=1)
        await db.execute(update(Broadcast).values(planned_at=moment, by_night=True))
    await reader.sees("Soup on Friday")
    assert "erwtensoep" not in muter.read
    await reader.tap("Fewer messages", shows="Which messages do you want?")
    await staff.sees("Klaar. Verstuurd vanaf")

    await writes(staff, "Iedereen", "Toch niet")
    await staff.tap("Later versturen", shows="Wanneer")
    await staff.type("over 2 dagen 10:00", shows="Klopt dat?")
    await staff.tap("Ja, zo plannen", shows="Gepland:")
    await staff.tap("Niet versturen", shows="Weet u het zeker?")
    await staff.tap("Ja, niet versturen", shows="Niet verstuurd. Het was gepland op")
    await staff.type("/bericht", shows="Berichten aan veel mensen")
    assert any(label.startswith("Niet verstuurd: Toch niet") for label in staff.buttons)
    await staff.type("/start", shows="Welkom")


async def test_halted_and_taken_up_again(town: Town, staff: Phone) -> None:
    await writes(staff, "Iedereen", "Halt")
    await staff.tap("Later versturen", shows="Wanneer")
    await staff.type("over 2 dagen 10:00", shows="Klopt dat?")
    await staff.tap("Ja, zo plannen", shows="Gepland:")
    async with town.database.writing() as db:
        await db.execute(update(Broadcast).values(planned_at=datetime.now(UTC), by_night=True))
    await staff.sees("Wordt nu verstuurd")
    await staff.tap("Pauze", shows="Staat op pauze")
    async with town.database.reading() as db:
        number = staff.screen["text"].split("\n")[0].removeprefix("Bericht ")
        halted = await db.get(Broadcast, int(number))
        assert halted is not None
        notice = await db.get(Notice, halted.notice_id)
        assert notice is not None
        assert notice.course == "paused"
    await staff.tap("Verder versturen", shows="Bericht ")
    await staff.sees("Klaar. Verstuurd vanaf")


async def test_each_reaches_only_whom_they_may(
    town: Town, staff: Phone, new_phone: Callable[..., Phone]
) -> None:
    await load(EXAMPLE, town.database)
    organiser, near, far, resident = (new_phone() for _ in range(4))
    for phone in (organiser, near, far):
        await phone.type("/start", shows="Welkom")
    async with town.database.writing() as db:
        grant = Grant(Role.ORGANISER, neighbourhood_ids=frozenset({1}))
        offered, _ = await offer_role(db, grant, "Samira", datetime.now(UTC))
        assert await accept_role(db, offered, await number_of(town, organiser), datetime.now(UTC))
    await organiser.type("/bericht", shows="Berichten aan veel mensen")
    await organiser.tap("+ Nieuw bericht", shows="Voor wie")
    assert "Iedereen" not in organiser.buttons
    await organiser.tap("Mijn buurten:", shows="Typ het bericht")
    await organiser.type("Voor niemand", shows="Nu krijgt niemand dit bericht.")
    async with town.database.writing() as db:
        await follow(db, await number_of(town, near), 1)
        await follow(db, await number_of(town, far), 2)
    await organiser.tap("Tekst veranderen", shows="Typ de tekst in het Nederlands.")
    await organiser.type("Alleen hier", shows="Ontvangers: 1\n")
    await sends(organiser)
    await near.sees("Alleen hier")
    assert "Alleen hier" not in far.read
    await resident.type("/bericht", shows="Dat kunt u hier niet doen")


async def test_those_who_come_are_told_from_the_card_of_the_activity(
    town: Town, staff: Phone, new_phone: Callable[..., Phone]
) -> None:
    async with town.database.writing() as db:
        in_days = datetime.now(UTC) + timedelta(days=3)
        (time,) = await add_activity(db, start=in_days, now=datetime.now(UTC), title="Laarzenpad")
        theirs, others = [
            (await make_process(db, {"nl": subject}, Rung.COPRODUCE)).id
            for subject in ("De paden", "De pleinen")
        ]
        time.activity.process_id = theirs
        card = f"/start activiteit-{time.occurrence.id}"
    comes, waits, partner, stranger = (new_phone() for _ in range(4))
    for phone in (waits, partner, stranger):
        await phone.type("/start", shows="Welkom")
    await comes.type(card, shows="Laarzenpad")
    await comes.tap("Ik kom alleen", shows="U komt.")
    async with town.database.writing() as db:
        for phone, process_id in ((partner, theirs), (stranger, others)):
            offered, _ = await offer_role(
                db, Grant(Role.PARTNER, process_id=process_id), "partner", datetime.now(UTC)
            )
            number = await number_of(town, phone)
            assert await accept_role(db, offered, number, datetime.now(UTC))
    await stranger.type("/bericht", shows="Berichten aan veel mensen")
    await stranger.tap("+ Nieuw bericht", shows="Voor wie")
    assert list(stranger.buttons) == ["Wie naar een activiteit komt", "‹ Naar het begin"]
    await stranger.tap("Wie naar", shows="Er is geen activiteit waarvoor u")

    await partner.type("/organiseren", shows="Activiteiten organiseren")
    line = next(label for label in partner.buttons if "Laarzenpad" in label)
    await partner.tap(line, shows="Link voor bewoners")
    await partner.tap("Bericht aan wie komt", shows="Typ het bericht")
    await partner.type("Neem laarzen mee", shows="Ontvangers: 1\n")
    await sends(partner)
    await comes.sees("Neem laarzen mee")
    assert "laarzen" not in waits.read


async def test_the_weekly_overview_is_asked_for_with_a_tap(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    resident = new_phone()
    await resident.type("/activiteiten", shows="Activiteiten")
    await resident.tap("Stuur mij dit elke week", shows="Welke berichten")
    assert "☑ Elke week: wat is er te doen?" in resident.buttons
    async with town.database.reading() as db:
        assert Kind.DIGEST in await wanted_by(db, await number_of(town, resident))
    await resident.type("/mijngegevens", shows="Deze berichten krijgt u:")
    assert "Elke week: wat is er te doen?" in resident.text
