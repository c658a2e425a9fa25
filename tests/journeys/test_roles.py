"""Roles given, used, scoped and taken away, over the local Bot API."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.load import load
from bot.tryout.chats import Chats
from handlers.questionnaire import template
from models.audit import broken_links
from models.consultations import open_consultation
from models.database import Database
from models.processes import make_process
from models.roles import grants_of
from models.rules.permissions import Act, Grant, Role, allows
from models.rules.process import Rung
from tests.phone import Phone
from tests.running import BotProcess, api_server

EXAMPLE = Path(__file__).parents[2] / "examples" / "neighbourhoods.csv"
GREET, EMILY, SAMIRA, ILSE = 1001, 1004, 1008, 1009


@pytest.fixture
async def chats(database: Database, database_url: str, tmp_path: Path) -> AsyncIterator[Chats]:
    """The running bot with neighbourhoods and a consultation; Ilse is its first admin."""
    await load(EXAMPLE, database)
    now = datetime.now(UTC)
    async with database.writing() as db:
        name = "evaluatie-activiteit"
        await open_consultation(db, template(name), now, now + timedelta(weeks=1))
    async with api_server() as (chats, address):
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        yield chats
        assert await bot.stop() == 0
        assert "turn_failed" not in bot.log
        assert "menu_not_published" not in bot.log


async def give(admin: Phone, role: str, note: str, *neighbourhoods: str) -> str:
    """An admin makes a link; what it says to Telegram's /start."""
    await admin.type("/rollen", shows="Rollen")
    await admin.tap("+ Rol geven", shows="Welke rol")
    if neighbourhoods:
        await admin.tap(role, shows="In welke buurten")
        for number, name in enumerate(neighbourhoods, 1):
            await admin.type(name, shows=f"U koos er {number}:")
        await admin.tap("Klaar", shows="Voor wie is de rol?")
    else:
        await admin.tap(role, shows="Voor wie is de rol?")
    await admin.type(note, shows="U krijgt een link")
    await admin.tap("Maak de link", shows="U ziet hem alleen nu")
    found = re.search(r"https://t\.me/wijkstem_proef_bot\?start=(r_[\w-]+)\n", admin.text)
    assert found
    return f"/start {found[1]}"


async def person_id(database: Database, chat_id: int) -> int:
    async with database.reading() as db:
        found = await db.scalar(text(f"select id from people where chat_id = {chat_id}"))
    assert isinstance(found, int)
    return found


async def menu_has(chats: Chats, user_id: int, command: str, *, there: bool) -> None:
    """Wait until the menu of this person's chat app lists the command, or no longer does."""
    for _ in range(500):
        if (command in [each["command"] for each in chats.menu(user_id)]) is there:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(chats.menu(user_id))


async def test_given_used_and_taken_away(chats: Chats, database: Database) -> None:
    ilse, samira = Phone(chats, ILSE), Phone(chats, SAMIRA)
    await samira.type("/resultaten", shows="Dat kunt u hier niet doen")
    await samira.type("/help", shows="/meerweten")
    assert "/resultaten" not in samira.text
    link = await give(ilse, "medewerker", "Samira, GGD")
    await samira.type(link, shows="vraagt of u deze rol wilt: medewerker")
    await samira.tap("Ja, ik wil deze rol", shows="U bent nu medewerker")
    await menu_has(chats, SAMIRA, "resultaten", there=True)
    await menu_has(chats, SAMIRA, "rollen", there=False)

    await samira.type("/help", shows="/resultaten")
    assert "/rollen" not in samira.text
    await samira.type("/rollen", shows="Dat kunt u hier niet doen")
    await samira.type("/logboek", shows="Dat kunt u hier niet doen")
    await samira.type("/peilingen", shows="Tik op een vragenlijst")
    await samira.tap("Hoe was de activiteit?", shows="Link voor bewoners")
    half_way = dict(samira.screen)

    await ilse.type("/rollen", shows="Tik op een naam")
    await ilse.tap("Samira, GGD", shows="Rol: medewerker")
    await ilse.tap("Rol afnemen", shows="Weet u het zeker?")
    await ilse.tap("Rol afnemen", shows="De rol geldt niet meer")
    await menu_has(chats, SAMIRA, "resultaten", there=False)
    await samira.tap("Sluiten", shows="Dat kunt u hier niet doen")
    samira.press_again(half_way, "Sluiten")
    await samira.type("/help", shows="Wat kunt u hier doen?")
    async with database.reading() as db:
        assert await db.scalar(text("select closed_at from consultations")) is None

    await ilse.type("/logboek", shows="rol afgenomen")
    told = ilse.text
    assert "Samira, GGD: rol aangenomen (Samira, GGD: medewerker)" in told
    assert "link voor een rol gemaakt (Samira, GGD: medewerker)" in told
    async with database.reading() as db:
        assert await broken_links(db) == []


async def test_link_works_once_and_only_as_it_was_made(chats: Chats, database: Database) -> None:
    ilse, samira, greet = (Phone(chats, number) for number in (ILSE, SAMIRA, GREET))
    link = await give(ilse, "gezondheidsambassadeur", "Samira")
    await greet.type(link[:-1], shows="al gebruikt of te oud")
    await greet.type("/start r_", shows="al gebruikt of te oud")
    await greet.type(link, shows="gezondheidsambassadeur")
    await samira.type(link, shows="gezondheidsambassadeur")
    await samira.tap("Ja, ik wil", shows="U bent nu gezondheidsambassadeur")
    await greet.tap("Ja, ik wil", shows="al gebruikt of te oud")
    await greet.type(link, shows="al gebruikt of te oud")
    await samira.type(link, shows="U bent nu gezondheidsambassadeur")
    code = link.removeprefix("/start r_")
    async with database.reading() as db:
        for table in ("given_roles", "conversations", "audit_lines"):
            rows = (await db.execute(text(f"select * from {table}"))).all()
            assert code not in str(rows)


async def test_link_expires_and_can_be_withdrawn(chats: Chats, database: Database) -> None:
    ilse, samira = Phone(chats, ILSE), Phone(chats, SAMIRA)
    link = await give(ilse, "medewerker", "Samira")
    await samira.type(link, shows="medewerker")
    await ilse.type("/roles", shows="Tik op een naam")
    await ilse.tap(
        "Samira: medewerker (link nog niet gebruikt)", shows="De link is nog niet gebruikt"
    )
    await ilse.tap("Link intrekken", shows="Weet u het zeker?")
    await ilse.tap("Nee, laten zo", shows="De link is nog niet gebruikt")
    await ilse.tap("Link intrekken", shows="Weet u het zeker?")
    await ilse.tap("Link intrekken", shows="De rol geldt niet meer")
    await samira.tap("Ja, ik wil", shows="al gebruikt of te oud")

    link = await give(ilse, "medewerker", "Samira weer")
    async with database.writing() as db:
        past = datetime.now(UTC) - timedelta(seconds=1)
        change = text("update given_roles set expires_at = :past where id = 2")
        await db.execute(
            change, {"past": past.replace(tzinfo=None) if database.is_sqlite else past}
        )
    await samira.type(link, shows="al gebruikt of te oud")
    await ilse.type("/rollen", shows="Nog niemand heeft een rol")


async def test_organiser_holds_the_chosen_neighbourhoods(chats: Chats, database: Database) -> None:
    ilse, emily = Phone(chats, ILSE), Phone(chats, EMILY, "en")
    link = await give(ilse, "organisator", "Emily", "Lindehof", "cooperatiehof")
    await emily.type(link, shows="organiser (Coöperatiehof, Lindehof)")
    await emily.tap("Yes, I want this role", shows="You are now organiser")
    async with database.reading() as db:
        (grant,) = await grants_of(db, await person_id(database, EMILY))
        rows = await db.execute(text("select name, id from neighbourhoods"))
        ids = {str(name): int(number) for name, number in rows}
    assert grant == Grant(
        Role.ORGANISER, neighbourhood_ids=frozenset({ids["Lindehof"], ids["Coöperatiehof"]})
    )
    act = Act.BROADCAST_NEIGHBOURHOOD
    assert allows([grant], act, neighbourhood_ids=[ids["Lindehof"]])
    assert not allows([grant], act, neighbourhood_ids=[ids["Lindehof"], ids["Parkzicht"]])
    await emily.type("/help", shows="/results")


async def test_partner_gets_a_process(chats: Chats, database: Database) -> None:
    ilse, samira = Phone(chats, ILSE), Phone(chats, SAMIRA)
    async with database.writing() as db:
        below = await make_process(db, {"nl": "Raadplegen"}, Rung.CONSULT)
        process = await make_process(db, {"nl": "De buurtkeuken"}, Rung.COPRODUCE)
    await ilse.type("/rollen", shows="Rollen")
    await ilse.tap("+ Rol geven", shows="Welke rol")
    await ilse.tap("partner", shows="In welk traject?")
    await ilse.type("het parkje", shows="Er is geen traject met dat nummer")
    await ilse.type(f"{below.id}", shows="trede raadplegen kan dit niet: een bewoner als partner")
    await ilse.tap("De buurtkeuken", shows="Voor wie is de rol?")
    await ilse.type("x" * 61, shows="Maak het korter")
    await ilse.type("Samira", shows="partner (traject 2)")
    await ilse.tap("Maak de link", shows="U ziet hem alleen nu")
    found = re.search(r"start=(\S+)", ilse.text)
    assert found
    await samira.type(f"/start {found[1]}", shows="partner (traject 2)")
    await samira.tap("Nee, liever niet", shows="Er is niets veranderd")
    await samira.type(f"/start {found[1]}", shows="partner (traject 2)")
    await samira.tap("Ja, ik wil", shows="Hoe wilt u genoemd worden?")
    await samira.type("Samira", shows="U bent nu partner")
    async with database.reading() as db:
        (grant,) = await grants_of(db, await person_id(database, SAMIRA))
    assert allows([grant], Act.READ_RESULTS, process_id=process.id)
    assert not allows([grant], Act.READ_RESULTS, process_id=below.id)
    await samira.type("/resultaten 1", shows="Dat kunt u hier niet doen")


async def test_more_to_read_is_kept_by_staff_and_read_by_all(
    chats: Chats, database: Database
) -> None:
    ilse, greet = Phone(chats, ILSE), Phone(chats, GREET)
    await greet.type("/meerweten", shows="https://wijkengids.nl")
    assert greet.text.count("•") == 6
    await greet.type("/links", shows="Dat kunt u hier niet doen")

    await ilse.type("/links", shows="Tik op een regel")
    await ilse.tap("E-boek", shows="Er is nog geen link")
    await ilse.tap("Link veranderen", shows="Typ of plak de link")
    await ilse.type("http://voorbeeld.nl", shows="Dit is geen goede link")
    await ilse.type("https://voorbeeld.nl/e-boek.pdf", shows="Tik op een regel")
    await ilse.tap("Wijkengids", shows="https://wijkengids.nl")
    await ilse.tap("Weghalen", shows="Tik op een regel")
    await ilse.tap("+ Toevoegen", shows="Typ de titel")
    await ilse.type("Sociale  kaart", shows="Typ of plak de link")
    await ilse.tap("Geen link", shows="Tik op een regel")

    await greet.type("/learnmore", shows="Sociale kaart")
    assert "https://voorbeeld.nl/e-boek.pdf" in greet.text
    assert "wijkengids.nl" not in greet.text
    await ilse.tap("Wijkengids (weggehaald)", shows="https://wijkengids.nl")
    await ilse.tap("Terugzetten", shows="Tik op een regel")
    await greet.type("/meerweten", shows="https://wijkengids.nl")
    await ilse.type("/auditlog", shows="leestip teruggezet")
    assert "leestip toegevoegd (link 7)" in ilse.text
