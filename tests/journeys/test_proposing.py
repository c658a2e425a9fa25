"""An idea from sending to an option in a poll; the author hears each step."""

from pathlib import Path

from models.rules.idea import ENOUGH_SUPPORT, MOST_OPEN
from tests.journeys.test_each_rung import name_purpose_and_day, open_it, refused, set_up, town
from tests.journeys.test_voting import begin, finish_making
from tests.talker import Talker


async def send(talker: Talker, title: str) -> str:
    await talker.say("/ideeen")
    await talker.press("+ Idee sturen")
    await talker.say(title)
    await talker.say("Dan leren kinderen wat groeit.")
    return await talker.press("Verstuur")


async def judge(staff: Talker, title: str, button: str) -> str:
    await staff.say("/beoordelen")
    await staff.press(title)
    return await staff.press(button)


async def test_an_idea_becomes_an_option(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        assert "nu niets waarvoor" in await greet.say("/ideeen")
        await open_it(staff)
        assert "we lezen het nog" in await send(greet, "Moestuin bij de school")
        other = Talker(wijk.chats, 1005)
        assert "Er zijn nog geen ideeën" in await other.say("/ideeen"), "nobody reads it yet"

        await judge(staff, "Moestuin", "Iets vragen")
        await staff.say("Bij welke school?")
        assert "Bij welke school?" in await greet.hears("We willen u iets vragen")
        await greet.press("Naar het idee")
        await greet.press("Antwoorden")
        assert "Bij de Akkerschool" in await greet.say("Bij de Akkerschool.")
        await judge(staff, "Moestuin", "Aannemen")
        await greet.hears("Uw idee is aangenomen: Moestuin bij de school")

        await other.say("/ideeen")
        await other.press("Moestuin bij de school (0")
        assert "1 persoon steunt dit idee" in await other.press("Ik steun dit")
        assert "Nog niemand" in await other.press("Ik steun dit niet meer")
        await other.say("/ideeen")
        await other.press("+ Idee sturen")
        await other.say("Een moestuin")
        assert "ideeën die erop lijken" in await other.say("Met sla.")
        assert "Bij de Akkerschool" in await other.press("Moestuin bij de school")
        await other.press("Ik steun dit")

        await send(other, "Zwembad")
        await judge(staff, "Zwembad", "Afwijzen")
        await staff.say("Er is geen geld voor.")
        await other.hears("Uw idee gaat niet door: Zwembad. De reden: Er is geen geld voor.")
        await send(other, "Tuintje")
        await judge(staff, "Tuintje", "Samenvoegen")
        await staff.press("Moestuin")
        await other.hears("Het gaat verder als: Moestuin bij de school")

        await staff.say("/trajecten 1")
        await begin(staff, "Een advies", "Kiezen binnen")
        await staff.say("5.000")
        assert "ideeën van bewoners" in await staff.say("Wat komt eerst?")
        await staff.press("☐ Moestuin bij de school")
        await staff.say("Een bankje | 900")
        assert "meer dan € 5.000" in await staff.say("6.000")
        assert "foto’s bij de keuzes" in await staff.say("1.500")
        await staff.press("☐ Een bankje")
        assert "Wat is er op de foto te zien?" in await staff.send_photo()
        assert "Daarop: Een groen bankje." in await staff.say("Een groen bankje.")
        await staff.press("Verder")
        assert "☑ Een bankje" in staff.labels
        await staff.press("Verder")
        for answer in ("Gelijke", "Dat maakt niet uit", "Dat maakt niet uit", "Loten", "Niemand"):
            await staff.press(answer)
        code = await finish_making(staff)
        await greet.hears("Uw idee staat in een peiling: Moestuin bij de school")
        await other.say(f"/start {code}")
        await other.press("Ja, ik ben 16")
        assert "☐ Moestuin bij de school (€\u00a01.500)" in other.labels
        assert "Op de foto: Een groen bankje." in await other.press("Uitleg bij")
        assert "Op de foto: Een groen bankje." in await other.press("🖼 Foto: Een bankje")
        assert "photo" in other.screen
        await other.press("☐ Een bankje (€")
        assert "photo" not in other.screen
        assert "☑ Een bankje (€\u00a0900)" in other.labels


async def test_an_idea_with_a_picture_and_a_place(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        await greet.say("/ideeen")
        await greet.press("+ Idee sturen")
        await greet.say("Moestuin")
        await greet.say("Bij de school.")
        assert "Met foto. Daarop: Een kale hoek." in await greet.send_photo("Een kale hoek.")
        place = {"location": {"latitude": 52.37, "longitude": 4.85}}
        assert "Met een plek op de kaart." in await greet.send(place)
        assert "mlat=52.3700&mlon=4.8500" in await greet.press("Verstuur")
        await staff.say("/beoordelen")
        assert "Op de foto: Een kale hoek." in await staff.press("Moestuin")
        assert "Een kale hoek." in await staff.press("🖼 Foto bekijken")
        assert "photo" in staff.screen
        await staff.press("‹ Terug naar het idee")
        await staff.press("Aannemen")
        await greet.hears("Uw idee is aangenomen")
        other = wijk.neighbours()[1]
        await other.say("/ideeen 1")
        await other.press("🖼 Foto bekijken")
        assert "photo" in other.screen
        assert "Bij de school." in await other.press("‹ Terug naar het idee")


async def test_an_idea_that_many_support_is_owed_an_answer(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        for number in range(MOST_OPEN):
            await send(greet, f"Idee {number}")
        await greet.say("/ideeen")
        assert f"al {MOST_OPEN} ideeën gestuurd" in await greet.press("+ Idee sturen")
        await judge(staff, "Idee 0", "Aannemen")
        for number in range(ENOUGH_SUPPORT):
            wijk.chats.add_user(50_000 + number, f"Buur {number}", "nl")
            talker = Talker(wijk.chats, 50_000 + number)
            await talker.say("/ideeen 1")
            await talker.press("Ik steun dit")
        await staff.say("/trajecten 1")
        await refused(staff, "Nu sluiten", "antwoord met reden op elk advies")
        await staff.press("Terugkoppeling schrijven")
        await staff.press("Antwoorden: Idee 0")
