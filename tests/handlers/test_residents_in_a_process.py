"""Partner and owner are residents who accepted; looking back is done by those who worked on it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from handlers.questionnaire import JOINT, template
from models.consultations import Sheet, note_consent, open_consultation, send
from models.database import Database, Session
from models.deliveries import Delivery
from models.notices import Notice
from models.people import Person, people_with_chats
from models.processes import Process
from models.progress import consultations_of, facts_of
from models.roles import accept_role, grants_of, offer_role
from models.rules.permissions import RESIDENT, Grant, Role
from models.rules.process import Rung, Side, State
from tests.handlers.desk import ADMIN, NOW, OTHER, Desk, ready

MEHMET, GREET, STAFF = 20_001, OTHER, 1008


async def number_of(db: Session, chat_id: int) -> int:
    return (await people_with_chats(db, [chat_id], NOW.date()))[chat_id].id


async def give(db: Session, chat_id: int, grant: Grant) -> None:
    offered, _ = await offer_role(db, grant, "iemand", NOW)
    assert await accept_role(db, offered, await number_of(db, chat_id), NOW)


async def heard(db: Session, kind: str) -> set[int]:
    """The chats that a notice of this kind goes to."""
    found = await db.scalars(
        select(Person.chat_id)
        .join(Delivery, Delivery.person_id == Person.id)
        .join(Notice, Notice.id == Delivery.notice_id)
        .where(Notice.kind == kind)
    )
    return set(found)


async def took_part(db: Session, process: Process, chat_id: int) -> None:
    """Someone who sent the answers to another questionnaire of this process."""
    plain, ends = template("evaluatie-activiteit"), NOW + timedelta(weeks=1)
    poll = await open_consultation(db, plain, NOW, ends, process_id=process.id, key="eerder")
    number, name = await number_of(db, chat_id), f"{chat_id:032x}"
    sheet = Sheet(pseudonym=name, consultation_id=poll.id, kept={}, language="nl", channel="chat")
    db.add(sheet)
    await note_consent(db, number, poll.id, "text", NOW.date())
    await send(db, sheet, number, [("liked", "4", None)])


@pytest.mark.parametrize(
    ("rung", "role", "asked"),
    [
        (Rung.COPRODUCE, Role.PARTNER, {MEHMET, GREET, STAFF, ADMIN}),
        (Rung.SELF_MANAGE, Role.OWNER, {MEHMET, GREET}),
    ],
)
async def test_the_joint_evaluation_goes_to_those_who_worked_on_it(
    database: Database, rung: Rung, role: Role, asked: set[int]
) -> None:
    async with database.writing() as db:
        process = await ready(db, rung)
        process.state = State.OPEN
        for chat_id in (ADMIN, 5555):  # a stranger took no part
            await number_of(db, chat_id)
        await give(db, MEHMET, Grant(role, process_id=process.id))
        await give(db, STAFF, Grant(Role.STAFF))
        await took_part(db, process, GREET)
        staff = Desk(db)
        await staff.say(f"/trajecten {process.id}")
        await staff.press("Terugkijken")
        await staff.press("De vragenlijst sturen")
        await staff.press("Evaluatie")
        await staff.press("dinsdag 8 december")
        await staff.press("Nu openen")
        assert await heard(db, "process") == asked
        (poll,) = [
            each for each in await consultations_of(db, process.id) if each.template == JOINT
        ]

        for chat_id, looked_back in (
            (STAFF, {Side.ORGANISATION}),
            (MEHMET, {Side.ORGANISATION, Side.RESIDENTS}),
        ):
            someone = Desk(db, chat_id)
            await someone.say(f"/start {poll.code}")
            await someone.press("Ja, ik ben 16")
            await someone.press("🙂 goed")
            while "Verstuur" not in someone.labels:
                await someone.press("Overslaan")
            await someone.press("Verstuur")
            facts = await facts_of(db, process, NOW.date())
            assert facts.looked_back == looked_back
        card = await staff.say(f"/trajecten {process.id}")
        assert "Teruggekeken met de vragenlijst: 1 bewoner, 1 medewerker" in card


async def test_who_works_for_the_organisation_is_no_partner(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db, Rung.COPRODUCE)
        await give(db, STAFF, Grant(Role.STAFF))
        _, code = await offer_role(db, Grant(Role.PARTNER, process_id=process.id), "x", NOW)
        assert "voor een bewoner" in await Desk(db, STAFF).say(f"/start r_{code}")
        mehmet = Desk(db, MEHMET)
        await mehmet.say(f"/start r_{code}")
        await mehmet.press("Ja, ik wil deze rol")
        assert not (await facts_of(db, process, NOW.date())).has_partner
        await mehmet.say("Mehmet")
        assert (await facts_of(db, process, NOW.date())).has_partner
        assert "Mehmet: rol aangenomen" in await Desk(db).say("/logboek")


async def test_a_role_in_a_process_is_gone_with_its_rung(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db, Rung.COPRODUCE)
        grant = Grant(Role.PARTNER, process_id=process.id)
        await give(db, MEHMET, grant)
        assert await grants_of(db, await number_of(db, MEHMET)) == [grant]
        process.rung = Rung.ADVISE
        await db.flush()
        assert await grants_of(db, await number_of(db, MEHMET)) == []
        assert RESIDENT.role is Role.RESIDENT


async def test_staff_ask_an_admin_for_the_link(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db, Rung.SELF_MANAGE)
        await number_of(db, ADMIN)
        await give(db, STAFF, Grant(Role.STAFF))
        staff = Desk(db, STAFF)
        await staff.say(f"/trajecten {process.id}")
        assert "Deze rol geeft de beheerder" in await staff.press("Invullen: een bewoner die eigen")
        await staff.press("Vraag het de beheerder")
        assert await heard(db, "role-wanted") == {ADMIN}
        admin = Desk(db)
        assert "Voor wie is de rol?" in await admin.say(f"/rollen owner {process.id}")
        assert "Dat kunt u hier niet doen" in await staff.say(f"/rollen owner {process.id}")
        assert "Rollen" in (await admin.say("/rollen owner 999")) + admin.screen.heading


async def test_no_room_is_told_at_once_and_on_the_card(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        staff = Desk(db)
        await staff.say(f"/trajecten {process.id}")
        await staff.press("Iets veranderen")
        await staff.press("1. Ruimte")
        warning = "met dit antwoord kan het traject niet open op de trede raadplegen"
        assert warning in await staff.press("Nee")
        assert warning in await staff.say("Alles staat vast.")
        process.rung = Rung.INFORM
        await db.flush()
        assert warning not in await staff.say(f"/trajecten {process.id}")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30 november", "maandag 30 november 2026"),
        ("morgen", "woensdag 25 november 2026"),
        ("volgende week dinsdag", "dinsdag 1 december 2026"),
        ("1 nov", "maandag 1 november 2027"),
    ],
)
async def test_a_day_is_typed_as_people_say_it_and_asked_back(
    database: Database, typed: str, day: str
) -> None:
    async with database.writing() as db:
        process = await ready(db)
        staff = Desk(db)
        await staff.say(f"/trajecten {process.id}")
        await staff.press("Iets veranderen")
        await staff.press("Dag van antwoord")
        assert "Bedoelt u deze dag?" in await staff.say(typed)
        assert f"Antwoord uiterlijk: {day}" in await staff.press(day)
