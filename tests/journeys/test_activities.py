"""Activities over the local Bot API: made in a minute, signed up with a tap, moved, cancelled."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from models.activities import Activity, Occurrence
from models.reminders import PlannedReminder
from models.sign_ups import SignUp
from scheduler.activities import remind
from tests.journeys.conftest import Town
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

ILSE = 1009


class Counting(Phone):
    """A phone that counts what its person does."""

    taps = texts = 0

    async def type(self, text: str, shows: str) -> None:
        self.texts += not text.startswith("/")
        await super().type(text, shows)

    async def tap(self, label: str, shows: str) -> None:
        self.taps += 1
        await super().tap(label, shows)


@pytest.fixture
def organiser(town: Town) -> Counting:
    """Ilse, who may make activities."""
    return Counting(town.chats, ILSE, name="Ilse")


async def makes(organiser: Phone, title: str, when: str = "over 3 dagen 10:00") -> str:
    """An activity with 8 places; what to type to come to its card."""
    await organiser.type("/organiseren", shows="Activiteiten organiseren")
    await organiser.tap("+ Nieuwe activiteit", shows="Hoe heet")
    await organiser.type(title, shows="Wanneer is het?")
    await organiser.type(when, shows="Hoe vaak")
    await organiser.tap("Eén keer", shows="Waar is het?")
    await organiser.type("Wijkhuis, Kerkstraat 1", shows="Hoeveel mensen")
    await organiser.tap("8", shows="Wat kost het")
    await organiser.tap("Gratis", shows="Wat moeten mensen nog weten?")
    await organiser.tap("Niets meer", shows="Waar: Wijkhuis, Kerkstraat 1")
    await organiser.tap("Publiceren", shows="Link voor bewoners")
    return "/start " + organiser.text.rpartition("?start=")[2].split()[0]


async def manages(organiser: Phone, title: str, shows: str) -> None:
    """The card of the last activity of that title in the list."""
    await organiser.type("/organiseren", shows="Activiteiten organiseren")
    line = [label for label in organiser.buttons if title in label][-1]
    await organiser.tap(line, shows=shows)


async def has_places(town: Town, title: str, places: int) -> None:
    async with town.database.writing() as db:
        await db.execute(update(Activity).where(Activity.title == title).values(places=places))


async def people_of(town: Town, title: str) -> list[str]:
    async with town.database.reading() as db:
        found = await db.scalars(
            select(SignUp.standing)
            .join(Occurrence, Occurrence.id == SignUp.occurrence_id)
            .join(Activity, Activity.id == Occurrence.activity_id)
            .where(Activity.title == title)
            .order_by(SignUp.id)
        )
        return list(found)


async def test_an_organisers_minute_and_a_residents_one_tap(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Samen wandelen")
    assert organiser.taps <= 12
    assert organiser.texts == 3

    resident = new_phone()
    await resident.type("/activiteiten", shows="Dit is er binnenkort te doen")
    line = next(label for label in resident.buttons if "Samen wandelen" in label)
    await resident.tap(line, shows="Kosten: gratis")
    before = resident.screen
    await resident.tap("Ik kom alleen", shows="U komt. U krijgt vooraf een herinnering.")
    resident.press_again(before, "Ik kom alleen")
    await resident.tap("Met 2 gasten", shows="U komt, met 2 gasten")
    await resident.tap("Mijn voornaam", shows="Typ uw voornaam")
    await resident.type("Fatma", shows="nog vrij: 5")
    await resident.type("/activiteiten", shows="Dit is er")
    assert any(label.startswith("✓") and "u doet mee" in label for label in resident.buttons)

    await manages(organiser, "Samen wandelen", shows="Bezette plaatsen, met gasten: 3")
    await organiser.tap("Wie komt er?", shows="– Fatma + 2")

    await resident.type(link, shows="U komt, met 2 gasten")
    await resident.tap("Ik kom toch niet", shows="nog vrij: 8")
    await resident.tap("‹ Alle activiteiten", shows="Activiteiten")
    assert await people_of(town, "Samen wandelen") == []


async def test_a_full_one_has_a_waiting_list_and_the_reminder_frees_a_place(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Samen koken")
    await has_places(town, "Samen koken", 1)
    first, second = new_phone(), new_phone("en")
    await first.type(link, shows="nog vrij: 1")
    assert [label for label in first.buttons if "gast" in label] == []
    await first.tap("Ik kom alleen", shows="U komt.")
    await second.type(link, shows="All places are taken")
    await second.tap("Put me on the waiting list", shows="You are on the waiting list")

    async with town.database.writing() as db:
        in_an_hour = datetime.now(UTC) + timedelta(hours=1)
        due = datetime.now(UTC) - timedelta(milliseconds=1)
        await db.execute(update(PlannedReminder).values(due_at=due, until_at=in_an_hour))
    for _ in range(2):
        await remind(town.database)
    await first.sees("U komt naar “Samen koken”")
    await first.tap("Ik kom toch niet", shows="Alle plaatsen zijn bezet")  # kept for the next
    assert await people_of(town, "Samen koken") == ["offered"]
    async with town.database.reading() as db:
        assert await db.scalar(select(func.count()).select_from(PlannedReminder)) == 0


async def test_whom_a_place_is_offered_takes_it_with_a_tap(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Soep")
    await has_places(town, "Soep", 1)
    first, second = new_phone(), new_phone()
    await first.type(link, shows="nog vrij: 1")
    await first.tap("Ik kom alleen", shows="U komt.")
    await second.type(link, shows="Alle plaatsen zijn bezet")
    await second.tap("Zet mij op de wachtlijst", shows="U staat op de wachtlijst")
    await first.tap("Ik kom toch niet", shows="Alle plaatsen zijn bezet")
    await second.type(link, shows="Er is een plaats voor u vrij")
    await second.tap("Ja, ik kom", shows="U komt.")
    assert await people_of(town, "Soep") == ["coming"]


async def test_moved_changed_copied_and_cancelled(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Fietsen")
    resident = new_phone()
    await resident.type(link, shows="nog vrij: 8")
    await resident.tap("Ik kom alleen", shows="U komt.")

    await organiser.tap("Veranderen", shows="Wat wilt u veranderen?")
    await organiser.tap("Kosten", shows="Wat kost het")
    await organiser.type("veel", shows="Dat is geen bedrag")
    await organiser.type("2,50", shows="2,50 per persoon")

    await organiser.tap("Verplaatsen", shows="Naar welk moment?")
    await organiser.type("binnenkort", shows="Ik begrijp niet wanneer het is")
    await organiser.type("over 5 dagen 8 uur", shows="Bedoelt u dit?")
    evening = next(label for label in organiser.buttons if "20:00" in label)
    await organiser.tap(evening, shows="krijgt meteen bericht: 1")
    await organiser.tap("Ja, verplaatsen", shows="Link voor bewoners")
    await resident.sees("is op een ander moment")
    assert "20:00" in resident.text

    await organiser.tap("Kopiëren", shows="Wanneer is de nieuwe?")
    tomorrow_week = next(iter(organiser.buttons))
    await organiser.tap(tomorrow_week, shows="Hoe laat is het?")
    await organiser.tap("19:30", shows="19:30")
    await organiser.tap("Publiceren", shows="Link voor bewoners")

    await manages(organiser, "Fietsen", shows="Bezette plaatsen, met gasten: 1")
    await organiser.tap("Afzeggen", shows="krijgt meteen bericht: 1")
    await organiser.tap("Nee, laten zo", shows="Link voor bewoners")
    await organiser.tap("Afzeggen", shows="krijgt meteen bericht: 1")
    await organiser.tap("Ja, afzeggen", shows="gaat niet door")
    await resident.sees("gaat niet door. U hoeft niets te doen.")
    await organiser.type("/logboek", shows="activiteit afgezegd")


async def test_who_came_is_ticked_by_name(
    town: Town, organiser: Counting, new_phone: Callable[..., Phone]
) -> None:
    link = await makes(organiser, "Yoga")
    for _ in range(2):
        resident = new_phone()
        await resident.type(link, shows="nog vrij")
        await resident.tap("Ik kom alleen", shows="U komt.")
    async with town.database.writing() as db:
        await db.execute(
            update(Occurrence)
            .where(Occurrence.id == int(link.rpartition("-")[2]))
            .values(start_at=datetime.now(UTC) - timedelta(hours=1))
        )
    await resident.type(link, shows="de activiteit is begonnen")
    await manages(organiser, "Yoga", shows="Link voor bewoners")
    await organiser.tap("Wie was er?", shows="Tik op wie er was")
    await organiser.tap("☐ deelnemer 2", shows="Aangekruist: 1")
    assert "☑ deelnemer 2" in organiser.buttons
    await organiser.tap("Klaar, ik koos er 1", shows="Link voor bewoners")
    async with town.database.reading() as db:
        found = await db.scalars(select(SignUp.came).order_by(SignUp.id.desc()).limit(2))
        assert list(found) == [True, False]


async def test_a_resident_makes_none(new_phone: Callable[..., Phone]) -> None:
    resident = new_phone()
    await resident.type("/organiseren", shows="Dat kunt u hier niet doen")
    await resident.type("/start activiteit-99999", shows="bestaat niet (meer)")
    await resident.type("/start activiteit-x", shows="bestaat niet (meer)")
