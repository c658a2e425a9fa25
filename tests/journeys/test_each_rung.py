"""A process on each rung, from draft to archived, by the people who would do it; and on each rung
what is not allowed there, tried and refused with the rung and the reason."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

from bot.tryout.chats import Chats
from models.database import Database
from models.processes import process_with_id
from tests.running import BotProcess, api_server
from tests.talker import Talker

STAFF, GREET, EMILY, SAMIRA = 1009, 1001, 1004, 1008
LEAST = 5


class Town:
    """A bot at work, with a member of staff and residents."""

    def __init__(self, chats: Chats, url: str) -> None:
        self.chats = chats
        self.url = url
        self.staff = Talker(chats, STAFF)
        self.greet = Talker(chats, GREET)

    def resident(self, user_id: int, name: str) -> Talker:
        """Someone who reads Dutch."""
        self.chats.add_user(user_id, name, "nl")
        return Talker(self.chats, user_id)

    def neighbours(self) -> list[Talker]:
        """As many as it takes for results to be shown, Greet among them."""
        others = range(30_000, 30_000 + LEAST - 1)
        for user_id in others:
            self.chats.add_user(user_id, f"Buur {user_id}", "nl")
        return [self.greet, *(Talker(self.chats, user_id) for user_id in others)]


@asynccontextmanager
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with api_server() as (chats, address):
        url = f"sqlite:///{tmp_path}/wijkstem.db"
        bot = BotProcess(tmp_path, address, url, WIJKSTEM_SMALLEST_GROUP=str(LEAST))
        await bot.start()
        try:
            await bot.works()
            yield Town(chats, url)
        finally:
            ended = await bot.stop()
        assert ended == 0
        assert "turn_failed" not in bot.log, bot.log


async def set_up(staff: Talker, rung: str, room: str = "Deels") -> str:
    """Make a process and fill in what every rung needs; gives what is asked next."""
    await staff.say("/trajecten")
    await staff.press("+ Nieuw traject")
    await staff.say("Groen in de Molenwijk")
    await staff.press(rung)
    await staff.press(room)
    await staff.say("De raad wil het, het bedrag staat vast.")
    await staff.say("Afdeling Wijken antwoordt, er is 20.000 euro.")
    await staff.press("Er is nog niemand actief")
    return await staff.press("Klaar, ik koos er 3")


async def name_purpose_and_day(staff: Talker) -> str:
    await staff.say("We willen weten waar groen ontbreekt.")
    day = date.today() + timedelta(weeks=9)
    return await staff.say(day.strftime("%d-%m-%Y"))


async def open_it(staff: Talker) -> str:
    assert "Na het openen" in await staff.press("Nu openen")
    card = await staff.press("Nu openen")
    assert "stand: open" in card
    return card


async def add(staff: Talker, template: str, moment: str) -> str:
    """Open a consultation within an open process; gives the link that residents get."""
    await staff.press("+ Vragenlijst")
    await staff.press(template)
    await staff.press(moment)
    await staff.press(staff.labels[1])  # in two weeks
    card = await staff.press("Nu openen")
    assert "Stand: open" in card
    return card.split("start=")[1].split()[0]


async def close_questionnaires(staff: Talker) -> None:
    """From the process's card, and back to it."""
    text = await staff.press("Vragenlijsten")
    for label in [each for each in staff.labels if "(open" in each]:
        if text.startswith("Groen"):
            await staff.press("Vragenlijsten")
        await staff.press(label)
        await staff.press("Sluiten")
        text = await staff.press("Sluiten")
    assert "Traject" in text


async def publish(staff: Talker) -> None:
    await staff.press("Uitslag voor iedereen")
    await staff.press("Uitslag voor iedereen")


async def publish_and_answer(staff: Talker) -> None:
    """Everything between the last answer and closing, for a process without owed points."""
    await close_questionnaires(staff)
    await publish(staff)
    await write_point(staff, "+ Ander punt", "Meer bomen")


async def write_point(staff: Talker, button: str, said: str = "") -> None:
    await staff.press("Terugkoppeling schrijven")
    await staff.press(button)
    if said:
        await staff.say(said)
    await staff.say("We planten er twintig in het najaar")
    text = await staff.say("Er is geld voor")
    assert "Wij doen: We planten er twintig in het najaar" in text
    await staff.press("‹ Naar het traject")


async def write_what_worked(staff: Talker) -> str:
    await staff.press("Terugkijken")
    await staff.press("Opschrijven wat werkte")
    await staff.say("De avonden in het buurthuis")
    return await staff.say("Te weinig jongeren")


async def accept(staff: Talker, resident: Talker, role: str, name: str) -> None:
    """Staff make the one-time link that is missing; the resident opens it and says yes."""
    await staff.press(f"Invullen: een bewoner die {role} is")
    await staff.say("iemand van de wijkavond")
    link = await staff.press("Maak de link")
    offer = await resident.say("/start " + link.split("start=")[1].split()[0])
    assert f"{role} (traject 1)" in offer
    assert "Hoe wilt u genoemd worden?" in await resident.press("Ja, ik wil deze rol")
    assert f"U bent nu {role}" in await resident.say(name)
    assert f"Bewoner-{role}: {name}" in await staff.press("‹ Naar het traject")


async def send_joint_evaluation(staff: Talker) -> None:
    """Open the questionnaire with which everyone looks back: who is asked gets it in the chat."""
    await staff.press("Terugkijken")
    await staff.press("De vragenlijst sturen")
    await staff.press("Evaluatie")
    await staff.press(staff.labels[1])  # in two weeks
    await staff.press("Nu openen")


async def looks_back(talker: Talker) -> None:
    """Fill in the joint evaluation, from the notice that asks for it."""
    await talker.hears("Wilt u dat vertellen?")
    await talker.press("Terugkijken")
    await talker.press("Ja, ik ben 16")
    await talker.press("😀 heel goed")
    while "Klopt alles?" not in talker.text:
        await talker.press("Overslaan")
    assert "Uw ontvangstcode" in await talker.press("Verstuur")


async def look_back_together(staff: Talker, resident: Talker) -> None:
    """A resident and staff fill in the joint evaluation."""
    await send_joint_evaluation(staff)
    await looks_back(resident)
    await looks_back(staff)
    assert "1 bewoner, 1 medewerker" in await staff.say("/trajecten 1")


async def finish(staff: Talker) -> None:
    """From a closed process with feedback to the archive."""
    if any(label.startswith("Invullen: de terugkoppeling aan") for label in staff.labels):
        assert "Wij doen: We planten er twintig" in await staff.press("Nu terugkoppelen")
        card = await staff.press("Versturen")
    else:
        await staff.press("Nu terugkoppelen")
        card = await staff.press("Nu terugkoppelen")
    assert "stand: beantwoord" in card
    if "Overslaan" in (await staff.press("Nu evalueren")) or "Overslaan" in staff.labels:
        card = await staff.press("Overslaan")
    else:
        card = await staff.press("Nu evalueren")
    assert "stand: geëvalueerd" in card
    await staff.press("Nu archiveren")
    card = await staff.press("Nu archiveren")
    assert "stand: gearchiveerd" in card
    assert not any(label.startswith(("Nu", "+", "Iets", "Invullen")) for label in staff.labels)


async def close(staff: Talker) -> None:
    await staff.press("Nu sluiten")
    assert "stand: gesloten" in await staff.press("Nu sluiten")


async def refused(staff: Talker, button: str, *words: str) -> None:
    """Press it, read why not, and go back."""
    text = await staff.press(button)
    for each in words:
        assert each in text, text
    await staff.press("‹ Naar het traject")


async def test_informing(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "informeren", room="Nee")
        card = await open_it(staff)
        assert "Op de trede informeren kan dit niet: een vragenlijst." in card
        assert "Er wordt niets gevraagd. Het kan vanaf de trede raadplegen." in card
        assert not {"+ Vragenlijst", "+ Prioriteitenpeiling"} & set(staff.labels)
        voice = await wijk.greet.say("/uwstem")
        assert "U hoort van ons. We vragen u nu niets." in voice
        voice = await Talker(wijk.chats, EMILY).say("/yourvoice")
        assert "You will hear from us. We ask nothing of you now." in voice
        await close(staff)
        await finish(staff)


async def test_consulting(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, greet = wijk.staff, wijk.greet
        await set_up(staff, "raadplegen", room="Nee")
        await name_purpose_and_day(staff)
        await refused(staff, "Nu openen", "trede raadplegen", "ruimte om iets te veranderen")
        await staff.press("Invullen: ruimte")
        await staff.press("Ja")
        await staff.say("De raad maakte ruimte.")
        await open_it(staff)
        await refused(staff, "Nu sluiten", "trede raadplegen", "de terugkoppeling")
        await staff.press("+ Vragenlijst")
        await refused(staff, "Hoe werkten we samen?", "samen evalueren", "coproduceren")
        code = await add(staff, "Hoe was de activiteit?", "Uitvoering")

        consent = await greet.say(f"/start {code}")
        assert "Wat gebeurt er met uw stem?" in consent
        assert "We luisteren. U leest wat we ermee doen." in consent
        assert "U krijgt antwoord, uiterlijk op" in consent
        await greet.press("Ja, ik ben 16")
        await greet.press("🙂 goed")
        await greet.press("Overslaan")
        await greet.press("Overslaan")
        await greet.press("Overslaan")
        assert "Uw ontvangstcode" in await greet.press("Verstuur")

        await staff.press("‹ Naar het traject")
        await staff.press("Iets veranderen")
        assert "Doel" not in staff.labels, "what residents agreed to is fixed"
        await staff.press("Trede")
        text = await staff.press("informeren")
        assert "trede raadplegen" in text
        assert "niet meer omlaag naar informeren" in text
        await staff.press("‹ Naar het traject")
        assert "Er is nog een vragenlijst open" in staff.text
        assert "Uitslag voor iedereen" not in staff.labels
        assert "Link voor bewoners, Hoe was de activiteit?: https://t.me/" in staff.text
        assert f"start={code}" in staff.text

        await late(wijk)
        assert "te laat" in await greet.say("/uwstem")
        assert "te laat" in await staff.say("/trajecten 1")

        await publish_and_answer(staff)
        await close(staff)
        await finish(staff)
        told = await greet.hears("Dit doen we met wat u zei.")
        assert "U zei: Meer bomen" in told
        assert "Verstuurd: 1" in told
        voice = await greet.say("/uwstem")
        assert "U zei: Meer bomen" in voice
        assert "te laat" not in voice
        assert "Verstuurd: 1" in await greet.press("De uitslag lezen")


async def late(wijk: Town) -> None:
    """Let the day of the answer pass."""
    database = Database(wijk.url)
    async with database.writing() as db:
        process = await process_with_id(db, 1)
        assert process is not None
        process.answer_on = date.today() - timedelta(days=1)
    await database.close()


async def test_advising(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "adviseren")
        await name_purpose_and_day(staff)
        await open_it(staff)
        code = await add(staff, "Hoe gezond is uw wijk?", "Voorbereiding")
        for talker in wijk.neighbours():
            await talker.say(f"/start {code}")
            await talker.press("Ja, ik ben 16")
            await talker.press("Overslaan")
            await talker.press("☐ Eenzaamheid")
            await talker.press("Klaar")
            while "Klopt alles?" not in talker.text:
                await talker.press("Overslaan")
            await talker.press("Verstuur")
        await staff.press("‹ Naar het traject")
        await publish_and_answer(staff)
        await refused(staff, "Nu sluiten", "trede adviseren", "antwoord met reden op elk advies")
        await write_point(staff, "Antwoorden: Eenzaamheid")
        await close(staff)
        await finish(staff)
        assert "U zei: Eenzaamheid" in await wijk.greet.say("/uwstem")


async def test_what_taking_part_brings_fills_the_card(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "raadplegen")
        await name_purpose_and_day(staff)
        assert "6. Wat levert meedoen bewoners op? (nog niet gevraagd)" in await open_it(staff)
        code = await add(staff, "Wat levert het u op?", "Evaluatie")
        for talker in wijk.neighbours():
            card = await staff.say("/trajecten 1")
            assert f"te zien als {LEAST} mensen hebben geantwoord" in card
            await talker.say(f"/start {code}")
            await talker.press("Ja, ik ben 16")
            await talker.press("☐ Plezier")
            await talker.press("Klaar")
            await talker.press("Verstuur")
        await staff.say("/trajecten 1")
        await close_questionnaires(staff)
        card = await staff.say("/trajecten 1")
        assert "– Plezier: 5 (100%)" in card


async def test_coproducing(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, mehmet = wijk.staff, wijk.resident(20_001, "Mehmet")
        await set_up(staff, "coproduceren")
        assert "een bewoner die partner is" in await name_purpose_and_day(staff)
        await refused(staff, "Nu openen", "trede coproduceren", "een bewoner die partner is")
        await accept(staff, mehmet, "partner", "Mehmet")
        await staff.press("Iets veranderen")
        await staff.press("5. Momenten")
        await staff.press("☑ Evaluatie")
        await staff.press("Klaar, ik koos er 2")
        await refused(staff, "Nu openen", "evaluatie als moment")
        await staff.press("Invullen: evaluatie als moment")
        await staff.press("☐ Evaluatie")
        await staff.press("Klaar, ik koos er 3")
        await open_it(staff)
        await makes_activity(mehmet, "Een activiteit beginnen")

        await staff.press("Iets veranderen")
        await staff.press("Trede")
        assert "De 1 mensen" not in await staff.press("zelfbeheer")
        assert "een bewoner die eigenaar is" in staff.text
        await staff.press("‹ Naar het traject")
        assert "We maken het samen." in await wijk.greet.say("/uwstem")
        await send_joint_evaluation(staff)
        await looks_back(mehmet)
        await staff.hears("Wilt u dat vertellen?")
        card = await staff.say("/trajecten 1")
        assert "Teruggekeken met de vragenlijst: 1 bewoner, 0 medewerkers" in card
        await write_point(staff, "+ Ander punt", "Meer bomen")
        await change_point(staff)
        await refused(staff, "Nu sluiten", "trede coproduceren", "één bewoner en één medewerker")
        await staff.say("/start")
        await staff.press("Hoe werkten we samen?")
        await staff.press("Ja, ik ben 16")
        await staff.press("🙂 goed")
        while "Klopt alles?" not in staff.text:
            await staff.press("Overslaan")
        await staff.press("Verstuur")
        assert "1 bewoner, 1 medewerker" in await staff.say("/trajecten 1")
        await write_what_worked(staff)
        await close_questionnaires(staff)
        await publish(staff)
        await close(staff)
        await finish(staff)
        assert "U zei: Meer bomen en struiken" in await mehmet.hears("Dit doen we met wat u zei.")


async def makes_activity(talker: Talker, way: str) -> None:
    """Someone of the process makes an activity in it, and finds it among what they began."""
    await talker.say("/zelfdoen")
    await talker.press(way)
    await talker.say("Soep koken")
    await talker.say(f"{date.today() + timedelta(days=3):%d-%m-%Y} 18.30")
    await talker.press("Eén keer")
    await talker.say("Wijkhuis")
    await talker.press("Zoveel als er willen")
    await talker.press("Gratis")
    assert "Zo zien bewoners het" in await talker.press("Niets meer")
    assert "Soep koken" in await talker.press("Publiceren")
    await talker.say("/zelfdoen")
    assert any(label.startswith("Uw activiteit: Soep koken") for label in talker.labels)


async def change_point(staff: Talker) -> None:
    await staff.press("Terugkoppeling schrijven")
    await staff.press("Veranderen: Meer bomen")
    await staff.press("Wat bewoners zeiden")
    assert "U zei: Meer bomen en struiken" in await staff.say("Meer bomen en struiken")
    await staff.press("‹ Naar het traject")


async def test_codeciding(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "meebeslissen")
        await name_purpose_and_day(staff)
        await staff.say("/trajecten 1")
        samira = Talker(wijk.chats, SAMIRA)
        await accept(staff, samira, "partner", "Samira")
        await refused(staff, "Nu openen", "trede meebeslissen", "regel van de bindende peiling")
        await staff.press("Invullen: de regel")
        await staff.press("Rangorde: twee aan twee")
        await staff.press("100 mensen")
        await staff.press("50%")
        card = await staff.press("Loten")
        assert "geldig vanaf 100 mensen en 50% van de stemmen" in card
        await open_it(staff)
        assert "De uitslag geldt als 100 mensen meedoen." in await wijk.greet.say("/uwstem")
        await staff.press("Iets veranderen")
        assert "Regel van de bindende peiling" not in staff.labels
        await staff.press("‹ Naar het traject")
        await write_point(staff, "+ Ander punt", "Meer bomen")
        await refused(staff, "Nu sluiten", "trede meebeslissen", "samen terugkijken")
        await look_back_together(staff, samira)
        await close_questionnaires(staff)
        await publish(staff)
        await close(staff)
        await finish(staff)


async def test_managing_it_themselves(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff, zofia, greet = wijk.staff, wijk.resident(20_002, "Zofia"), wijk.greet
        await set_up(staff, "zelfbeheer")
        await name_purpose_and_day(staff)
        await refused(staff, "Nu openen", "trede zelfbeheer", "een bewoner die eigenaar is")
        await accept(staff, zofia, "eigenaar", "Zofia")
        await open_it(staff)
        assert "U bent de baas. De gemeente helpt." in await greet.say("/uwstem")
        await greet.press("Zelf iets beginnen")
        await makes_activity(greet, "Een activiteit beginnen")
        await asks_the_neighbourhood(greet)
        await takes_over_a_task(staff, greet)
        await zofia.say("/peilingen")
        assert "Dat kunt u hier niet doen" in zofia.text

        await staff.say("/trajecten 1")
        await refused(staff, "Nu sluiten", "trede zelfbeheer", "de evaluatie door de bewoners")
        await send_joint_evaluation(staff)
        await looks_back(zofia)
        await staff.say("/trajecten 1")
        await write_point(staff, "+ Ander punt", "Een moestuin")
        await close(staff)
        await finish(staff)


async def takes_over_a_task(staff: Talker, talker: Talker) -> None:
    """The right to challenge: a form, an answer with its reason by a day, and the author hears."""
    await talker.say("/zelfdoen")
    await talker.press("Een taak van de gemeente overnemen")
    await talker.say("Het groen in de Lindehof")
    await talker.say("Met tien buren, elke zaterdag.")
    assert "antwoordt met een reden, uiterlijk op" in await talker.say("Een schuur.")
    assert "U krijgt antwoord, uiterlijk op" in await talker.press("Verstuur")
    await staff.say("/aanvragen")
    assert "uitdaagrecht" in await staff.press("Het groen in de Lindehof")
    await staff.press("Ja, dit mag")
    assert "Er wacht geen voorstel" in await staff.say("U krijgt de sleutel van de schuur.")
    await talker.hears("mag doorgaan. U krijgt de sleutel van de schuur.")
    assert "Het mag." in await talker.press("Mijn voorstel")


async def asks_the_neighbourhood(talker: Talker) -> None:
    """A resident starts a poll, reads how it stands, and closes it."""
    await talker.say("/zelfdoen")
    await talker.press("De buurt iets vragen")
    await talker.press("Zoveel als men wil")
    await talker.say("Wat planten we?")
    await talker.say("Aardbeien\nBonen")
    await talker.press("Verder")  # no pictures
    await talker.press(talker.labels[1])
    assert "Stand: open" in await talker.press("Nu openen")
    await talker.press("Sluiten")
    assert "Stand: gesloten" in await talker.press("Sluiten")
    assert "Gestemd: 0" in await talker.press("De uitslag lezen")
    assert f"als minstens {LEAST} mensen" in talker.text


async def test_moving_up_while_open(tmp_path: Path) -> None:
    async with town(tmp_path) as wijk:
        staff = wijk.staff
        await set_up(staff, "informeren")
        await open_it(staff)
        await staff.press("Iets veranderen")
        await staff.press("Trede")
        text = await staff.press("raadplegen")
        assert "Op de trede raadplegen" in text
        assert "het doel: waarvoor vragen we dit?" in text
        await staff.press("‹ Naar het traject")
        for item, answer in (("Doel", "Weten wat er leeft."), ("Dag van antwoord", "31-12-2099")):
            await staff.press("Iets veranderen")
            await staff.press(item)
            await staff.say(answer)
        await staff.press("Iets veranderen")
        await staff.press("Trede")
        await staff.press("raadplegen")
        assert "3. Trede: raadplegen" in await staff.press("Ja, naar deze trede")
