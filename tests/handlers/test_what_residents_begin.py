"""What residents begin: on their own rung at once, on the others past staff, who answer in time."""

from datetime import timedelta

from sqlalchemy import select

from models.activities import upcoming
from models.database import Database, Session
from models.deliveries import Delivery
from models.ideas import idea_with_id, send_idea
from models.late_answers import remind_of_late_proposals
from models.notices import Notice
from models.people import Person, people_with_chats
from models.processes import Process
from models.roles import accept_role, offer_role
from models.rules.idea import Standing
from models.rules.permissions import Grant, Role
from models.rules.process import Rung, State
from models.sign_ups import sign_up_of
from tests.handlers.desk import ADMIN, NOW, OTHER, Desk, ready

GREET, ZOFIA = OTHER, 1006


async def opened(db: Session, rung: Rung) -> Process:
    process = await ready(db, rung)
    process.state = State.OPEN
    await db.flush()
    return process


async def number_of(db: Session, chat_id: int) -> int:
    return (await people_with_chats(db, [chat_id], NOW.date()))[chat_id].id


async def told(db: Session, kind: str) -> list[tuple[str, int]]:
    """Which sentence was put out, and in which chat."""
    found = await db.execute(
        select(Notice.content, Person.chat_id)
        .join(Delivery, Delivery.notice_id == Notice.id)
        .join(Person, Person.id == Delivery.person_id)
        .where(Notice.kind == kind)
        .order_by(Notice.id, Person.chat_id)
    )
    return [(content["text"]["say"], chat_id) for content, chat_id in found]


async def give(db: Session, chat_id: int, grant: Grant) -> None:
    offered, _ = await offer_role(db, grant, f"chat {chat_id}", NOW)
    assert await accept_role(db, offered, await number_of(db, chat_id), NOW, "Zofia")


async def propose(greet: Desk, when: str = "do 3 december 19.30") -> str:
    await greet.say("/zelfdoen")
    await greet.press("Een activiteit voorstellen")
    await greet.say("Samen soep koken")
    await greet.say(when)
    await greet.say("Wijkhuis")
    sure = await greet.say("Ik heb pannen, geen gas.")
    assert "uiterlijk op dinsdag 8 december 2026" in sure
    return await greet.press("Verstuur")


async def test_a_proposal_goes_past_staff_and_its_author_hears_each_step(
    database: Database,
) -> None:
    async with database.writing() as db:
        await opened(db, Rung.CONSULT)
        greet, staff = Desk(db, GREET), Desk(db)
        assert "uiterlijk op dinsdag 8 december" in await propose(greet)
        assert await upcoming(db, NOW, 9) == []
        assert "Dat kunt u hier niet doen" in await greet.say("/aanvragen")

        await staff.say("/aanvragen")
        await staff.press("Samen soep koken")
        await staff.press("Iets vragen aan de bewoner")
        assert "Er wacht geen voorstel" in await staff.say("Voor hoeveel mensen?")
        assert await told(db, "proposal") == [("notice-proposal-asked", GREET)]
        assert "Voor hoeveel mensen?" in await greet.say("/voorstel 1")
        await greet.press("Antwoorden")
        await greet.say("Twintig.")

        await staff.say("/aanvragen")
        assert "Twintig." in await staff.press("Samen soep koken")
        await staff.press("Ja, dit mag")
        await staff.say("Wij regelen het gas.")
        assert (await told(db, "proposal"))[-1] == ("notice-proposal-accepted", GREET)
        (time,) = await upcoming(db, NOW, 9)
        assert (time.activity.title, time.activity.place) == ("Samen soep koken", "Wijkhuis")
        assert "Het mag." in await greet.say("/voorstel 1")

        await greet.say(f"/meehelpen {time.occurrence.id}")
        await greet.say(f"/meehelpen {time.occurrence.id}")
        assert await sign_up_of(db, time.occurrence.id, await number_of(db, GREET))
        assert await told(db, "help") == [("notice-wants-to-help", ADMIN)]


async def test_a_proposal_is_refused_with_a_reason_and_never_accepted_for_the_past(
    database: Database,
) -> None:
    async with database.writing() as db:
        await opened(db, Rung.INFORM)
        greet = Desk(db, GREET)
        for _ in range(3):
            await propose(greet)
        await greet.say("/zelfdoen")
        assert "wachten al 3 voorstellen" in await greet.press("Een activiteit voorstellen")
        staff = Desk(db, now=NOW + timedelta(days=20))
        await staff.say("/aanvragen")
        assert staff.labels[0] == "Samen soep koken (te laat)"
        assert "Dit moment is voorbij" in await staff.press("Samen soep koken")
        assert "Ja, dit mag" not in staff.labels
        await staff.press("Afwijzen")
        await staff.say("Het wijkhuis is dan dicht.")
        assert await told(db, "proposal") == [("notice-proposal-refused", GREET)]
        assert "Het wijkhuis is dan dicht." in await greet.say("/voorstel 1")
        assert await Desk(db, ZOFIA).say("/voorstel 1") == (
            "Dit voorstel is er niet. Typ /zelfdoen om te zien wat u begon."
        )


async def test_the_right_to_challenge_is_answered_in_time_or_staff_are_reminded(
    database: Database,
) -> None:
    async with database.writing() as db:
        lower = await opened(db, Rung.CODECIDE)
        process = await opened(db, Rung.SELF_MANAGE)
        greet = Desk(db, GREET)
        refusal = await greet.say(f"/voorstel challenge {lower.id}")
        assert "Op de trede meebeslissen kan dit niet: het uitdaagrecht" in refusal
        await greet.say(f"/zelfdoen {process.id}")
        await greet.press("Een taak van de gemeente overnemen")
        await greet.say("Het groen in de Lindehof")
        await greet.say("Met tien buren, elke zaterdag.")
        await greet.say("Een schuur en 500 euro per jaar.")
        await greet.press("Verstuur")
        await number_of(db, ADMIN)
        due = NOW.date() + timedelta(weeks=8)
        for late, reminders in ((0, 0), (1, 1), (6, 1), (8, 2)):
            day = due + timedelta(days=late)
            for _ in range(2):
                await remind_of_late_proposals(db, [ADMIN], day, NOW)
            assert await told(db, "late-proposal") == [("notice-proposal-late", ADMIN)] * reminders
        staff = Desk(db)
        await staff.say("/aanvragen")
        assert "Een schuur en 500 euro" in await staff.press("Het groen in de Lindehof")
        await staff.press("Ja, dit mag")
        await staff.say("U krijgt een contract voor een jaar.")
        assert await told(db, "proposal") == [("notice-proposal-accepted", GREET)]
        await remind_of_late_proposals(db, [ADMIN], due + timedelta(days=30), NOW)
        assert len(await told(db, "late-proposal")) == 2
        assert "voorstel van een bewoner aangenomen (voorstel 1)" in await staff.say("/logboek")


async def test_residents_run_what_they_started_and_the_owner_all_of_it(database: Database) -> None:
    async with database.writing() as db:
        process = await opened(db, Rung.SELF_MANAGE)
        await give(db, ZOFIA, Grant(Role.OWNER, process_id=process.id))
        greet, zofia, stranger = Desk(db, GREET), Desk(db, ZOFIA), Desk(db, 1003)
        for question in ("Wat planten we?", "Wanneer wieden we?"):
            await greet.say("/zelfdoen")
            await greet.press("De buurt iets vragen")
            await greet.press("Zoveel als men wil")
            await greet.say(question)
            await greet.say("Aardbeien\nBonen")
            await greet.press("Verder")
            await greet.press("dinsdag 8 december")
            assert "Stand: open" in await greet.press("Nu openen")
        await greet.say("/zelfdoen")
        assert "U hebt al 2 vragen open" in await greet.press("De buurt iets vragen")
        await greet.say("/zelfdoen")
        await greet.press("Uw vraag: Wat planten we?")
        assert "start=" in greet.text
        code = greet.text.split("start=")[1].split()[0]
        assert "Wat gebeurt er met uw stem?" in await stranger.say(f"/start {code}")

        await greet.press("Sluiten")
        await zofia.say(f"/trajecten {process.id}")
        assert "Dat kunt u hier niet doen" in zofia.text
        assert "Stand: gesloten" in await greet.press("Sluiten")
        assert "een bewoner (nummer" in await Desk(db).say("/logboek")
        await stranger.say(f"/uwstem {process.id}")
        assert "pas zien als minstens 5 mensen" in await stranger.press("De uitslag lezen")


async def test_own_polls_and_activities_are_for_their_maker_on_their_rung(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await opened(db, Rung.SELF_MANAGE)
        greet, stranger = Desk(db, GREET), Desk(db, 1003)
        await greet.say("/zelfdoen")
        assert "+ Idee sturen" in greet.labels
        await greet.press("Een activiteit beginnen")
        await greet.say("Wieden")
        await greet.say("do 3 december 19.30")
        await greet.press("Eén keer")
        await greet.say("De tuin")
        await greet.press("Zoveel als er willen")
        await greet.press("Gratis")
        await greet.press("Niets meer")
        assert "De tuin" in await greet.press("Publiceren")
        assert "Wie komt er?" in greet.labels
        (time,) = await upcoming(db, NOW, 9)
        assert time.activity.process_id == process.id
        assert "Dat kunt u hier niet doen" in await stranger.say("/organiseren")

        await stranger.say(f"/activities yes-{time.occurrence.id}")
        await greet.press("Wie komt er?")
        (back,), _ = greet.screen.rows
        await greet.say(back.value.removeprefix("0:0:"))
        await greet.press(next(label for label in greet.labels if "Wieden" in label))
        assert "Wie komt er?" in greet.labels
        assert "Bericht aan wie komt" not in greet.labels

        process.rung = Rung.CODECIDE
        await db.flush()
        await greet.press(greet.labels[0])
        assert "Dat kunt u hier niet doen" in greet.text
        await greet.say("/zelfdoen")
        assert "Een activiteit beginnen" not in greet.labels
        assert "De buurt iets vragen" not in greet.labels


async def test_an_idea_becomes_an_activity_and_its_author_is_asked_to_help(
    database: Database,
) -> None:
    async with database.writing() as db:
        process = await opened(db, Rung.ADVISE)
        author = await number_of(db, GREET)
        idea = await send_idea(db, process.id, author, "Moestuin", "Bij school.", NOW.date())
        idea.standing = Standing.ACCEPTED
        await db.flush()
        staff = Desk(db)
        await staff.say("/organiseren")
        await staff.press("Een idee van een bewoner uitvoeren")
        await staff.press("Moestuin")
        await staff.say("za 5 december 10.00")
        await staff.press("Eén keer")
        await staff.say("De school")
        await staff.press("20")
        await staff.press("Gratis")
        assert "Moestuin" in (await staff.press("Niets meer")) + staff.screen.heading
        await staff.press("Publiceren")
        (time,) = await upcoming(db, NOW, 9)
        assert (time.activity.title, time.activity.process_id) == ("Moestuin", process.id)
        found = await idea_with_id(db, idea.id)
        assert found is not None
        assert found.standing == Standing.ACTIVITY
        assert await told(db, "idea") == [("notice-idea-activity", GREET)]
        await staff.say("/organiseren")
        assert "Een idee van een bewoner uitvoeren" not in staff.labels
        assert "is een activiteit geworden" in await Desk(db, GREET).say(f"/ideeen {idea.id}")
