"""Roles given, used, scoped and taken away, over the local Bot API."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.doctor import examine
from bot.load import load
from bot.tryout.chats import Chats
from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database
from models.roles import grants_of
from models.rules.permissions import Act, Grant, Role, allows
from tests.player import Player
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


async def give(admin: Player, role: str, note: str, *neighbourhoods: str) -> str:
    """An admin makes a link; what it says to Telegram's /start."""
    await admin.say("/rollen", sees="Rol geven")
    await admin.press("Rol geven", sees="Welke rol")
    if neighbourhoods:
        await admin.press(role, sees="In welke buurten")
        for name in neighbourhoods:
            await admin.say(name, sees="U koos er")
        await admin.press("Klaar", sees="Voor wie is de rol?")
    else:
        await admin.press(role, sees="Voor wie is de rol?")
    await admin.say(note, sees="Maak de link")
    await admin.press("Maak de link", sees="De link werkt één keer")
    found = re.search(r"https://t\.me/wijkstem_proef_bot\?start=(r_[\w-]+)\n", admin.screen["text"])
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
    ilse, samira = Player(chats, ILSE), Player(chats, SAMIRA)
    await samira.say("/resultaten", sees="Dat kunt u hier niet doen")
    await samira.say("/help", sees="/meerweten")
    assert "/resultaten" not in samira.screen["text"]
    link = await give(ilse, "medewerker", "Samira, GGD")
    await samira.say(link, sees="vraagt of u deze rol wilt: medewerker")
    await samira.press("Ja, ik wil deze rol", sees="U bent nu medewerker")
    await menu_has(chats, SAMIRA, "resultaten", there=True)
    await menu_has(chats, SAMIRA, "rollen", there=False)

    await samira.say("/help", sees="/resultaten")
    assert "/rollen" not in samira.screen["text"]
    await samira.say("/rollen", sees="Dat kunt u hier niet doen")
    await samira.say("/logboek", sees="Dat kunt u hier niet doen")
    await samira.say("/peilingen", sees="Tik op een vragenlijst")
    await samira.press("nummer 1", sees="Link voor bewoners")
    half_way = samira.screen

    await ilse.say("/rollen", sees="Samira, GGD: medewerker")
    await ilse.press("Samira, GGD", sees="Rol afnemen")
    await ilse.press("Rol afnemen", sees="Weet u het zeker?")
    await ilse.press("Rol afnemen", sees="De rol geldt niet meer")
    await menu_has(chats, SAMIRA, "resultaten", there=False)
    await samira.press("Sluiten", sees="Dat kunt u hier niet doen")
    await samira.press_again(half_way, at=1)
    async with database.reading() as db:
        assert await db.scalar(text("select closed_at from consultations")) is None

    await ilse.say("/logboek", sees="rol afgenomen")
    told = ilse.screen["text"]
    assert "Samira, GGD: rol aangenomen (Samira, GGD: medewerker)" in told
    assert "link voor een rol gemaakt (Samira, GGD: medewerker)" in told
    (finding,) = await examine(database)
    assert finding.is_well


async def test_link_works_once_and_only_as_it_was_made(chats: Chats, database: Database) -> None:
    ilse, samira, greet = (Player(chats, number) for number in (ILSE, SAMIRA, GREET))
    link = await give(ilse, "gezondheidsambassadeur", "Samira")
    await greet.say(link[:-1], sees="al gebruikt of te oud")
    await greet.say("/start r_", sees="al gebruikt of te oud")
    await greet.say(link, sees="gezondheidsambassadeur")
    await samira.say(link, sees="gezondheidsambassadeur")
    await samira.press("Ja, ik wil", sees="U bent nu gezondheidsambassadeur")
    await greet.press("Ja, ik wil", sees="al gebruikt of te oud")
    await greet.say(link, sees="al gebruikt of te oud")
    await samira.say(link, sees="U bent nu gezondheidsambassadeur")
    code = link.removeprefix("/start r_")
    async with database.reading() as db:
        for table in ("given_roles", "conversations", "audit_lines"):
            rows = (await db.execute(text(f"select * from {table}"))).all()
            assert code not in str(rows)


async def test_link_expires_and_can_be_withdrawn(chats: Chats, database: Database) -> None:
    ilse, samira = Player(chats, ILSE), Player(chats, SAMIRA)
    link = await give(ilse, "medewerker", "Samira")
    await samira.say(link, sees="medewerker")
    await ilse.say("/roles", sees="link nog niet gebruikt")
    await ilse.press("Samira", sees="Link intrekken")
    await ilse.press("Link intrekken", sees="Weet u het zeker?")
    await ilse.press("Nee, laten zo", sees="Link intrekken")
    await ilse.press("Link intrekken", sees="Weet u het zeker?")
    await ilse.press("Link intrekken", sees="De rol geldt niet meer")
    await samira.press("Ja, ik wil", sees="al gebruikt of te oud")

    link = await give(ilse, "medewerker", "Samira weer")
    async with database.writing() as db:
        past = datetime.now(UTC) - timedelta(seconds=1)
        change = text("update given_roles set expires_at = :past where id = 2")
        await db.execute(
            change, {"past": past.replace(tzinfo=None) if database.is_sqlite else past}
        )
    await samira.say(link, sees="al gebruikt of te oud")
    await ilse.say("/rollen", sees="Nog niemand heeft een rol")


async def test_organiser_holds_the_chosen_neighbourhoods(chats: Chats, database: Database) -> None:
    ilse, emily = Player(chats, ILSE), Player(chats, EMILY)
    link = await give(ilse, "organisator", "Emily", "Lindehof", "cooperatiehof")
    await emily.say(link, sees="organiser (Coöperatiehof, Lindehof)")
    await emily.press("Yes, I want this role", sees="You are now organiser")
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
    await emily.say("/help", sees="/results")


async def test_partner_gets_a_process(chats: Chats, database: Database) -> None:
    ilse, samira = Player(chats, ILSE), Player(chats, SAMIRA)
    await ilse.say("/rollen", sees="Rol geven")
    await ilse.press("Rol geven", sees="Welke rol")
    await ilse.press("partner", sees="In welk traject?")
    await ilse.say("het parkje", sees="Dat is geen nummer")
    await ilse.say("12", sees="Voor wie is de rol?")
    await ilse.say("x" * 61, sees="Maak het korter")
    await ilse.say("Samira", sees="partner (traject 12)")
    await ilse.press("Maak de link", sees="De link werkt één keer")
    found = re.search(r"start=(\S+)", ilse.screen["text"])
    assert found
    await samira.say(f"/start {found[1]}", sees="partner (traject 12)")
    await samira.press("Nee, liever niet", sees="Er is niets veranderd")
    await samira.say(f"/start {found[1]}", sees="partner (traject 12)")
    await samira.press("Ja, ik wil", sees="U bent nu partner")
    async with database.reading() as db:
        (grant,) = await grants_of(db, await person_id(database, SAMIRA))
    assert allows([grant], Act.READ_RESULTS, process_id=12)
    assert not allows([grant], Act.READ_RESULTS, process_id=13)
    await samira.say("/resultaten 1", sees="Dat kunt u hier niet doen")


async def test_more_to_read_is_kept_by_staff_and_read_by_all(
    chats: Chats, database: Database
) -> None:
    ilse, greet = Player(chats, ILSE), Player(chats, GREET)
    await greet.say("/meerweten", sees="https://wijkengids.nl")
    assert greet.screen["text"].count("•") == 6
    await greet.say("/links", sees="Dat kunt u hier niet doen")

    await ilse.say("/links", sees="Tik op een regel")
    await ilse.press("E-boek", sees="Er is nog geen link")
    await ilse.press("Link veranderen", sees="Typ of plak de link")
    await ilse.say("http://voorbeeld.nl", sees="Dit is geen goede link")
    await ilse.say("https://voorbeeld.nl/e-boek.pdf", sees="Tik op een regel")
    await ilse.press("Wijkengids", sees="https://wijkengids.nl")
    await ilse.press("Weghalen", sees="Wijkengids (weggehaald)")
    await ilse.press("Toevoegen", sees="Typ de titel")
    await ilse.say("Sociale  kaart", sees="Typ of plak de link")
    await ilse.press("Geen link", sees="Sociale kaart")

    await greet.say("/learnmore", sees="Sociale kaart")
    assert "https://voorbeeld.nl/e-boek.pdf" in greet.screen["text"]
    assert "wijkengids.nl" not in greet.screen["text"]
    await ilse.press("Wijkengids", sees="Terugzetten")
    await ilse.press("Terugzetten", sees="Tik op een regel")
    await greet.say("/meerweten", sees="https://wijkengids.nl")
    await ilse.say("/auditlog", sees="leestip teruggezet")
    assert "leestip toegevoegd (link 7)" in ilse.screen["text"]
