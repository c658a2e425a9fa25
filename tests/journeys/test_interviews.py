"""Neighbours without the app: brought by an ambassador's link, interviewed, or on paper."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from models.consultations import Answer, Participation, Sheet
from models.conversations import Conversation
from models.people import people_with_chats
from models.roles import accept_role, offer_role
from models.rules.permissions import Grant, Role
from tests.journeys.conftest import Town
from tests.paper import codes_on, text_of
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def becomes(town: Town, phone: Phone, role: Role, note: str) -> None:
    """A role, accepted."""
    await phone.type("/start", shows="Welkom")
    now = datetime.now(UTC)
    async with town.database.writing() as db:
        person = (await people_with_chats(db, [phone.user_id], now.date()))[phone.user_id]
        offered, _ = await offer_role(db, Grant(role), note, now)
        assert await accept_role(db, offered, person.id, now)


async def ticks_both(phone: Phone) -> None:
    await phone.sees("Lees dit voor")
    assert "Klaar" not in str(phone.buttons)
    await phone.tap("☐ Mijn buur doet mee", shows="Lees dit voor")
    await phone.tap("☐ Mijn buur is 16", shows="Lees dit voor")
    await phone.sees_button("Klaar")
    await phone.tap("Klaar", shows="Vraag 1 van 4")


def sent_file(town: Town, phone: Phone) -> bytes:
    """What the newest message came with."""
    about = phone.screen.get("document") or phone.screen["photo"][-1]
    return town.chats.files.known(about["file_id"]).upload.content


async def test_an_ambassador_with_two_neighbours(
    town: Town, phone: Phone, new_phone: Callable[..., Phone]
) -> None:
    poll = await town.opens("evaluatie-activiteit")
    await becomes(town, phone, Role.AMBASSADOR, "Fatma")
    await phone.type("/mijninterviews", shows="Voor welke vragenlijst")
    await _picks(town, phone, poll.id)

    # Before anyone came, with a paper to hang up.
    assert "Er kwam nog niemand via uw link" in phone.text
    link = re.search(r"https://t\.me/\S+\?start=(a_\w+)", phone.text)
    assert link is not None
    await phone.tap("Poster", shows="In welke taal?")
    await phone.tap("Nederlands", shows="Hier is het bestand")
    pdf = sent_file(town, phone)
    assert codes_on(pdf) == [link[0]]
    assert "Hoe was de activiteit?" in text_of(pdf)
    await phone.tap("‹ Terug naar", shows="Deze link opent")
    await phone.tap("QR-code", shows="Deze code opent")
    assert sent_file(town, phone).startswith(b"\x89PNG")
    await phone.tap("‹ Terug naar", shows="Deze link opent")

    # One comes by the link, and answers by herself.
    brought = new_phone()
    await brought.type(f"/start {link[1]}", shows="Doet u mee?")
    await brought.tap("Ja", shows="Vraag 1 van 4")
    await brought.type("/help", shows="Wat kunt u hier doen?")
    await brought.type(f"/start {link[1]}", shows="Vraag 1 van 4")
    for answer, shows in (("😀", "Vraag 2"), ("Weet ik", "Vraag 3"), ("Overslaan", "Vraag 4")):
        await brought.tap(answer, shows=shows)
    await brought.tap("Overslaan", shows="Klopt alles?")
    await brought.tap("Verstuur", shows="Uw ontvangstcode")
    # The ambassador's own answers are not among those she brought.
    await phone.type(f"/start {link[1]}", shows="Doet u mee?")
    await phone.tap("Nee", shows="Dat is goed")

    # The first neighbour: going back, stopping and going on.
    await phone.type("/mijninterviews", shows="Voor welke vragenlijst")
    await _picks(town, phone, poll.id)
    assert "Via uw link deed 1 persoon mee" in phone.text
    await phone.tap("Een buur interviewen", shows="Lees dit voor")
    await ticks_both(phone)
    await phone.tap("🙁", shows="Vraag 2 van 4")
    await phone.tap("‹ Terug", shows="Vraag 1 van 4")
    await phone.tap("🙂", shows="Vraag 2 van 4")
    await phone.type("/stop", shows="bewaard")
    await phone.type("/mijninterviews", shows="Voor welke vragenlijst")
    await _picks(town, phone, poll.id)
    await phone.tap("Verder met het interview", shows="Vraag 2 van 4")
    await phone.tap("Weet ik", shows="Vraag 3 van 4")
    await phone.type("De soep van Hatice, 06 12345678", shows="Vraag 4 van 4")
    await phone.tap("Overslaan", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Verstuurd. De antwoorden tellen mee.")
    assert "U deed 1 interview" in phone.text
    assert "soep" not in phone.text

    # The next one, who thinks better of it; and one more.
    await phone.tap("Volgende buur", shows="Lees dit voor")
    await ticks_both(phone)
    await phone.tap("🙁", shows="Vraag 2 van 4")
    for answer, shows in (("Weet ik", "Vraag 3"), ("Overslaan", "Vraag 4"), ("Overslaan", "Klopt")):
        await phone.tap(answer, shows=shows)
    await phone.tap("Mijn antwoorden wissen", shows="Weet u het zeker?")
    await phone.tap("Ja, wis alles", shows="U deed 1 interview")
    await phone.tap("Een buur interviewen", shows="Lees dit voor")
    await ticks_both(phone)
    await phone.tap("😀", shows="Vraag 2 van 4")
    for answer, shows in (("Weet ik", "Vraag 3"), ("Overslaan", "Vraag 4"), ("Overslaan", "Klopt")):
        await phone.tap(answer, shows=shows)
    await phone.tap("Verstuur", shows="U deed 2 interviews")

    result = await town.result(poll)
    assert result.by_channel == {"ambassador": 3}
    assert result.counts["liked"] == {"5": 2, "4": 1}
    await _leads_nowhere(town, phone, poll.id)
    await phone.type("/mijngegevens", shows="2 interviews")
    assert "soep" not in phone.read


async def _picks(town: Town, phone: Phone, number: int) -> None:
    """Taps the one with this number; others have the same title."""
    for _ in range(9):
        found = [data for data in phone.buttons.values() if data.endswith(f":{number}")]
        if found:
            break
        await phone.tap("Volgende", shows="Voor welke vragenlijst")
    town.chats.press(phone.user_id, phone.screen["message_id"], found[0])
    await phone.sees("Deze link opent")


async def _leads_nowhere(town: Town, phone: Phone, number: int) -> None:
    """Of the interviews nothing is kept but what counts."""
    async with town.database.reading() as db:
        sheets = (await db.scalars(select(Sheet).where(Sheet.consultation_id == number))).all()
        interviewed = [sheet for sheet in sheets if not sheet.kept]
        assert len(interviewed) == 2
        assert {sheet.channel for sheet in sheets} == {"ambassador"}
        words = await db.scalars(select(Answer.words).where(Answer.consultation_id == number))
        told = [each for each in words if each]
        assert len(told) == 1
        assert "soep van Hatice" in told[0]
        assert "12345678" not in told[0], "masked, as everyone's words"
        took_part = await db.scalars(
            select(Participation.person_id).where(Participation.consultation_id == number)
        )
        assert len(took_part.all()) == 1, "only who came by the link has an account"
        kept = await db.scalars(select(Conversation.kept).where(Conversation.name == "interview"))
        assert not any(kept)


async def test_at_the_counter(town: Town, phone: Phone) -> None:
    poll = await town.opens("evaluatie-activiteit")
    await becomes(town, phone, Role.STAFF, "Balie")
    await phone.type(f"/peilingen {poll.id}", shows="Stand: open")
    await phone.tap("Interviews, poster", shows="Deze link opent")
    assert "via uw link" not in phone.text, "staff have no link of their own"
    assert f"start={poll.code}" in phone.text
    await phone.tap("Papieren vragenlijst", shows="In welke taal?")
    await phone.tap("English", shows="Hier is het bestand")
    assert phone.screen["document"]["file_name"] == "questionnaire.pdf"
    assert "Do not write your name" in text_of(sent_file(town, phone))
    await phone.tap("‹ Terug naar", shows="Deze link opent")
    await phone.tap("Een buur interviewen", shows="Lees dit voor")
    await ticks_both(phone)
    await phone.tap("😀", shows="Vraag 2 van 4")
    for answer, shows in (("Weet ik", "Vraag 3"), ("Overslaan", "Vraag 4"), ("Overslaan", "Klopt")):
        await phone.tap(answer, shows=shows)
    town.chats.press(phone.user_id, phone.screen["message_id"], phone.buttons["Verstuur"])
    town.chats.press(phone.user_id, phone.screen["message_id"], phone.buttons["Verstuur"])
    await phone.type("/help", shows="Wat kunt u hier doen?")
    await phone.type("/myinterviews", shows="Voor welke vragenlijst")
    await _picks(town, phone, poll.id)
    assert "U deed 1 interview" in phone.text, "pressed twice is sent once"
    assert "Balie: 0 via de link, 1 interviews" in phone.text
    assert (await town.result(poll)).by_channel == {"counter": 1}
    await phone.tap("Een buur interviewen", shows="Lees dit voor")
    await town.closes(poll)
    await phone.tap("☐ Mijn buur doet mee", shows="Deze vragenlijst is niet open")
    await phone.type(f"/resultaten {poll.id}", shows="Aan een balie: 1")


async def test_residents_do_no_interviews(phone: Phone) -> None:
    await phone.type("/mijninterviews", shows="niet")
    assert "Voor welke vragenlijst" not in phone.text
    await phone.type("/start a_0000000000000000", shows="link")
    await phone.type("/help", shows="Wat kunt u hier doen?")
    assert "mijninterviews" not in phone.text
