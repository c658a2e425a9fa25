"""Around an activity: the map, helping, the door, a series, calendar files, and looking back."""

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
import vobject
from sqlalchemy import select, update

from bot.tryout.parameters import Upload
from handlers.questionnaire import template
from models.activities import Activity, Occurrence
from models.evaluations import Questionnaires
from models.people import Person
from models.rules.quiet_hours import QuietHours
from models.rules.signature import signature
from models.sign_ups import SignUp
from scheduler.activities import evaluate
from tests.activities import AMSTERDAM
from tests.journeys.conftest import Town
from tests.journeys.test_activities import ILSE, Counting, makes, manages
from tests.models.rules.test_calendars import SOUP, calendar
from tests.phone import Phone
from tests.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def organiser(town: Town) -> Counting:
    """Ilse, who may make activities."""
    return Counting(town.chats, ILSE, name="Ilse")


def files_in(town: Town, phone: Phone) -> list[bytes]:
    """What was sent to this phone as files, the newest last."""
    messages = town.chats.people[phone.user_id].messages.values()
    sent = [each["document"]["file_id"] for each in messages if "document" in each]
    return [town.chats.files.known(file_id).upload.content for file_id in sent]


async def has_begun(town: Town, number: int, ago: timedelta) -> None:
    start = datetime.now(UTC) - ago
    async with town.database.writing() as db:
        wanted = update(Occurrence).where(Occurrence.id == number)
        await db.execute(wanted.values(start_at=start, end_at=None))


async def test_the_map_a_picture_helping_and_the_door(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Soep maken")
    number = int(link.rpartition("-")[2])
    await organiser.tap("Veranderen", shows="Wat wilt u veranderen?")
    await organiser.tap("Plaats", shows="Waar is het?")
    town.chats.send(ILSE, {"location": {"latitude": 52.37, "longitude": 4.89}})
    await organiser.sees("De plaats op de kaart is bewaard")
    await organiser.type("Wijkhuis De Brug", shows="Waar: Wijkhuis De Brug")
    await organiser.tap("Veranderen", shows="Wat wilt u veranderen?")
    await organiser.tap("Foto", shows="Stuur een foto")
    await organiser.type("een foto", shows="Dat is geen foto")
    photo = town.chats.files.photo(Upload("soep.png", png(40, 30), "image/png"))
    town.chats.send(ILSE, {"photo": photo})
    await organiser.sees("Link voor bewoners")
    await organiser.tap("Veranderen", shows="Wat wilt u veranderen?")
    await organiser.tap("Taken", shows="Waarmee kunnen mensen helpen?")
    await organiser.tap("+ Nieuwe taak", shows="Wat is er te doen?")
    await organiser.type("uien snijden", shows="Hoeveel mensen zijn daarvoor nodig?")
    await organiser.tap("1", shows="Link voor bewoners")

    resident = new_phone()
    await resident.type(link, shows="Waar: Wijkhuis De Brug")
    await resident.tap("Toon op de kaart", shows="")
    await resident.gets("venue")
    assert resident.screen["venue"]["address"] == "Wijkhuis De Brug"
    await resident.tap("Naar de activiteit", shows="Waar: Wijkhuis De Brug")
    await resident.tap("Toon de foto", shows="Soep maken")
    await resident.gets("photo")
    await resident.tap("Naar de activiteit", shows="Waar: Wijkhuis De Brug")
    await resident.tap("Ik help: uien snijden (nog 1", shows="U helpt mee: uien snijden.")
    assert "nog vrij: 8" in resident.text
    assert not any("uien" in label for label in resident.buttons)
    await resident.tap("Mijn voornaam", shows="Typ uw voornaam")
    await resident.type("Fatma", shows="U helpt mee")
    await resident.tap("Zet in mijn agenda", shows="Dan staat de activiteit in uw agenda.")
    event = vobject.readOne(files_in(town, resident)[-1].decode()).vevent
    assert event.summary.value == "Soep maken"
    assert event.location.value == "Wijkhuis De Brug"

    await manages(organiser, "Soep maken", shows="Link voor bewoners")
    await organiser.tap("Wie komt er?", shows="– Fatma (helpt: uien snijden)")
    await organiser.tap("Naar de activiteit", shows="Link voor bewoners")
    await organiser.tap("QR-code", shows="Wie binnenkomt, scant deze code")
    assert "photo" in organiser.screen

    await resident.type(f"/start deur-{number}-aaaaaaaaaaaaaaaa", shows="Deze link")
    await has_begun(town, number, timedelta(minutes=10))
    code = f"deur-{number}-{signature(town.bot.key, f'door {number}')}"
    await resident.type(f"/start {code}", shows="U bent aanwezig gemeld.")
    passer_by = new_phone()
    await passer_by.type(f"/start {code}", shows="U bent aanwezig gemeld.")
    await organiser.tap("Naar de activiteit", shows="Link voor bewoners")
    await organiser.tap("Wie was er?", shows="Aangekruist: 2")
    assert "☑ Fatma" in organiser.buttons


async def test_a_series_is_moved_and_cancelled_from_one_time_on(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    await organiser.type("/organiseren", shows="Activiteiten organiseren")
    await organiser.tap("+ Nieuwe activiteit", shows="Hoe heet")
    await organiser.type("Koffie", shows="Wanneer is het?")
    await organiser.type("over 3 dagen 10:00", shows="Hoe vaak")
    await organiser.tap("Elke week", shows="Hoeveel keer?")
    await organiser.tap("4", shows="Waar is het?")
    await organiser.type("Wijkhuis", shows="Hoeveel mensen")
    await organiser.tap("Zoveel", shows="Wat kost het")
    await organiser.tap("Gratis", shows="Wat moeten mensen nog weten?")
    await organiser.tap("Niets meer", shows="Dit is de eerste keer")
    await organiser.tap("Publiceren", shows="Link voor bewoners")
    resident = new_phone()
    await resident.type("/start " + organiser.text.rpartition("?start=")[2].split()[0], "Waar:")
    await resident.tap("Ik kom alleen", shows="U krijgt vooraf een herinnering.")

    await organiser.tap("Verplaatsen", shows="Naar welk moment?")
    await organiser.type("over 4 dagen 11:00", shows="Voor welke keren geldt dit?")
    await organiser.tap("Ook de 3 keren daarna", shows="krijgt meteen bericht: 1")
    await organiser.tap("Ja, verplaatsen", shows="Link voor bewoners")
    await resident.sees("is op een ander moment")
    async with town.database.reading() as db:
        wanted = select(Occurrence).join(Activity).where(Activity.title == "Koffie")
        starts = [each.start_at for each in await db.scalars(wanted.order_by(Occurrence.start_at))]
    assert [later - first for first, later in pairwise(starts)] == [timedelta(days=7)] * 3
    await organiser.tap("Afzeggen", shows="Voor welke keren geldt dit?")
    await organiser.tap("Ook de 3", shows="krijgt meteen bericht: 1")
    await organiser.tap("Ja, afzeggen", shows="gaat niet door")
    await resident.sees("gaat niet door. U hoeft niets te doen.")


async def test_a_calendar_is_sent_and_sent_again(town: Town, organiser: Counting) -> None:
    ahead = (datetime.now(UTC) + timedelta(days=20)).strftime("%Y%m%d")
    whole = SOUP.replace("20261013", ahead).replace("Soep eten", "Repair café")

    def sends(*events: str) -> None:
        upload = Upload("agenda.ics", calendar(*events), "text/calendar")
        town.chats.send(ILSE, {"document": town.chats.files.document(upload)})

    sends(whole, whole.replace("SUMMARY:Repair café\n", "").replace("soup", "b"))
    await organiser.sees("regel 12, “–”: de titel (SUMMARY) ontbreekt.")
    sends(whole, SOUP.replace("2026", "2020").replace("soup", "old"))
    await organiser.sees("Hierin staat 1 activiteit die nog komt:")
    assert "Voorbij, dus niet geladen: 1." in organiser.text
    await organiser.tap("Laden", shows="Nieuw: 1")
    sends(whole.replace("Wijkhuis", "De Brug"))
    await organiser.sees("Hierin staat 1 activiteit die nog komt:")
    await organiser.tap("Laden", shows="Veranderd: 1")
    await organiser.tap("Naar alle activiteiten", shows="Activiteiten organiseren")
    await organiser.tap("Agendabestand", shows="Stuur een agendabestand")
    await organiser.tap("Mijn activiteiten als bestand", shows="als agendabestand")
    held = vobject.readComponents(io.StringIO(files_in(town, organiser)[-1].decode()))
    titles = [event.summary.value for each in held for event in each.vevent_list]
    assert titles.count("Repair café") == 1


async def test_reminders_are_chosen_and_who_came_is_asked(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Zingen")
    number = int(link.rpartition("-")[2])
    resident = new_phone()
    await resident.type(link, shows="nog vrij: 8")
    await resident.tap("Ik kom alleen", shows="U krijgt vooraf een herinnering.")
    await resident.type("/activiteiten", shows="Dit is er")
    await resident.tap("Mijn herinneringen", shows="Wanneer wilt u een herinnering")
    await resident.tap("Geen herinnering", shows="U koos: Geen herinnering")
    await resident.type(link, shows="U krijgt geen herinnering meer.")
    await resident.type("/mijngegevens", shows="herinneringen aan activiteiten: Geen herinnering")

    await has_begun(town, number, timedelta(days=2))
    async with town.database.writing() as db:
        wanted = select(Person.id).where(Person.chat_id == resident.user_id)
        person_id = (await db.scalars(wanted)).one()
        of_theirs = (SignUp.occurrence_id == number) & (SignUp.person_id == person_id)
        await db.execute(update(SignUp).where(of_theirs).values(came=True))
    asked = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
    for _ in range(2):
        await evaluate(town.database, asked, QuietHours.read("00:00-00:00", AMSTERDAM))
    await resident.sees("U was bij “Zingen”. Hoe was het?")
    await resident.tap("Vertel hoe het was", shows="We willen weten wat u van de activiteit vond.")
    await resident.tap("Ja, ik ben 16", shows="Wat vond u van de activiteit?")
    await resident.tap("😀", shows="Hoe graag komt u nog een keer?")
    other = new_phone()
    await other.type("/start", shows="Welkom")
    assert not any("Hoe was de activiteit" in label for label in other.buttons)
