"""Every screen of a whole consultation, in each language: as it was when somebody looked at it.

The screens are kept in `screens/LANGUAGE.txt`. After a change that was meant:
`WIJKSTEM_KEEP_SCREENS=1 pytest tests/handlers/test_screens.py`, and read what git shows.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.telegram.render import LONGEST, message_of
from handlers.conversation import Organisation
from handlers.pages import length
from handlers.questionnaire import template
from handlers.reception import Reception, Reply
from handlers.said import Command, Pressed, Said, Turn, Typed
from handlers.screen import Screen
from handlers.texts import languages
from models.consultations import Consultation, open_consultation, sheets_under
from models.conversations import conversations_of
from models.counts import counts_of
from models.database import Database
from models.people import people_with_chats
from models.rules.key_ring import KeyRing
from models.rules.pseudonym import pseudonym
from models.rules.quiet_hours import QuietHours

KEPT = Path(__file__).parent / "screens"
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
ORGANISATION = Organisation(
    name="Gemeente Voorbeeld",
    contact="wijkstem@gemeente.example",
    time_zone=ZONE,
    smallest_group=10,
    admins=frozenset(),
    bot_name="wijkstem_bot",
    quiet_hours=QuietHours.read("21:00-08:00", ZONE),
)
KEY = bytes(32)
LONGEST_DATA = 64
CHAT = 1001
WHOLE = (
    "agree", "good", "+loneliness", "+safety", "done-choosing", Typed("Nobody greets, 2 of 3."),
    "skipped", Typed("Molenplein 12"), "skipped", "from_45", Typed("Lindehof"), "send",
)  # fmt: skip
"""What is pressed, by its value, or typed, from the consent to the receipt."""

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


class Resident:
    """Somebody at the reception; what they see fits the chat, and is as on their phone."""

    def __init__(self, database: Database, app_language: str) -> None:
        self._database = database
        self._reception = Reception(ORGANISATION, KeyRing(KEY), "nl")
        self._app_language = app_language
        self._turns = 0
        self._reply = Reply(CHAT)
        self.person_id = 0

    @property
    def screen(self) -> Screen:
        assert self._reply.screen
        return self._reply.screen

    @property
    def values(self) -> list[str]:
        return [button.value for row in self.screen.rows for button in row]

    async def say(self, said: Said | str) -> str:
        """The next turn. A press is named by its value.

        Returns:
            The screen as it is read: the message, and the buttons in their rows.
        """
        if isinstance(said, str):
            assert said in self.values, f"{said} is not among {self.values}"
            shown = self._reply.conversation
            assert shown
            said = Pressed(shown.id, shown.version, said, 1, "1")
        self._turns += 1
        async with self._database.writing() as db:
            person = (await people_with_chats(db, [CHAT], NOW.date()))[CHAT]
            theirs = (await conversations_of(db, [person.id]))[person.id]
            turn = Turn(self._turns, CHAT, self._app_language, said)
            self._reply = await self._reception.take(db, turn, person, theirs, NOW)
            await db.flush()
            self.person_id = person.id
        return self._read()

    def _read(self) -> str:
        message = message_of(self.screen, 2**31, 2**31)
        assert length(message["text"]) <= LONGEST
        lines = [message["text"]]
        for row in message["reply_markup"]["inline_keyboard"]:
            lines.append(" ".join(f"[{button['text']}]" for button in row))
            assert all(len(button["callback_data"].encode()) <= LONGEST_DATA for button in row)
        return "\n".join(lines)


async def opened(database: Database) -> Consultation:
    async with database.writing() as db:
        plain = template("wijkgezondheidsprofiel")
        return await open_consultation(db, plain, NOW, NOW + timedelta(weeks=2))


async def asked(database: Database, text: dict[str, str]) -> Consultation:
    """An open question, with a title and a purpose in Dutch."""
    question = {"key": "q", "kind": "open_text", "text": text}
    plain = {"title": {"nl": "Vraag"}, "purpose": {"nl": "Doel"}, "questions": [question]}
    async with database.writing() as db:
        return await open_consultation(db, plain, NOW, NOW + timedelta(weeks=2))


@pytest.mark.parametrize("language", languages())
async def test_screens_of_a_whole_consultation(
    database: Database, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.consultations._random_code", lambda length: "RECEIPT1"[:length])
    poll = await opened(database)
    resident = Resident(database, language)
    seen = [await resident.say(Command("start", poll.code))]
    for said in WHOLE:
        if isinstance(said, Typed) and "in-easy-words" in resident.values:
            for words in ("in-easy-words", "in-plain-words"):
                seen.append(await resident.say(words))
        seen.append(await resident.say(said))
    for command in ("help", "start", "language"):
        seen.append(await resident.say(Command(command, "")))
    told = "\n\n--\n\n".join(seen) + "\n"
    kept = KEPT / f"{language}.txt"
    if os.environ.get("WIJKSTEM_KEEP_SCREENS"):
        kept.write_text(told, "utf-8")
    assert told == kept.read_text("utf-8")


async def test_easy_words_hold_on_and_are_counted_apart(database: Database) -> None:
    poll = await opened(database)
    resident = Resident(database, "nl")
    await resident.say(Command("start", poll.code))
    assert "in-easy-words" not in resident.values  # what is agreed to has one text
    assert "Hoe is over het algemeen uw gezondheid?" in await resident.say("agree")
    eased = await resident.say("in-easy-words")
    assert "Bent u gezond?" in eased
    assert "[Heel goed]" in eased
    assert "Wat is niet goed in uw wijk?" in await resident.say("good")  # it holds on
    await resident.say("+loneliness")
    assert "Wat vindt u de grootste problemen" in await resident.say(Typed("gewone tekst"))
    assert "☑ Mensen zijn alleen" in await resident.say("in-easy-words")  # what was ticked stays
    for said in WHOLE[4:-1]:
        told = await resident.say(said)
    assert "Hoe gaat het met u? Bent u gezond? → Goed" in told
    await resident.say("send")
    async with database.reading() as db:
        assert (await counts_of(db, poll.id)).by_language == {"nl-easy": 1}
        [sheet] = await sheets_under(db, [pseudonym(KEY, poll.id, resident.person_id)])
        assert sheet.language == "nl-easy"


async def test_no_button_to_easy_words_where_there_are_none_in_ones_language(
    database: Database,
) -> None:
    text = {"nl": "Wat vindt u?", "nl-easy": "En?", "tr": "Ne düşünüyorsunuz?"}
    poll = await asked(database, text)
    for language, offered in (("tr", False), ("nl", True), ("en", True)):
        resident = Resident(database, language)
        await resident.say(Command("start", poll.code))
        if "agree" in resident.values:
            await resident.say("agree")
        assert ("in-easy-words" in resident.values) == offered


async def test_dutch_where_a_translation_is_missing_is_said_once(database: Database) -> None:
    poll = await asked(database, {"nl": "Wat vindt u?", "pl": "Co?"})
    resident = Resident(database, "en")
    said = "Not everything is translated yet."
    assert said in await resident.say(Command("start", poll.code))
    told = await resident.say("agree")
    assert "Wat vindt u?" in told
    assert said not in told
    in_dutch = Resident(database, "nl")
    assert "vertaald" not in await in_dutch.say(Command("start", poll.code))


async def test_whose_language_is_a_guess_is_offered_the_languages_first(
    database: Database,
) -> None:
    poll = await opened(database)
    resident = Resident(database, "ti")  # Tigrinya
    await resident.say(Command("start", poll.code))
    assert resident.values[0] == "language"
    assert set(languages()) <= set(resident.values if await resident.say("language") else ())
    told = await resident.say("en")  # and back to where they were
    assert "You must be 16 or older." in told
    assert resident.values[0] == "agree"
    await resident.say(Command("start", ""))
    assert resident.values[0] == str(poll.id)
    await resident.say("language")
    assert "Welkom bij Wijkstem" in await resident.say("nl")
