"""Talking with one conversation, without a database or a chat app: turn by turn, as kept."""

import json
from datetime import UTC, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from handlers.conversation import Chat, Kept, Open, Organisation, Run, Script, Stopped
from handlers.said import Pressed, Said, Typed
from handlers.screen import Screen
from handlers.texts import sayer
from models.database import Session
from models.rules.key_ring import KeyRing
from models.rules.keyed import Keyed
from models.rules.quiet_hours import QuietHours

ORGANISATION = Organisation(
    name="Gemeente Voorbeeld",
    contact="wijkstem@gemeente.example",
    time_zone=ZoneInfo("Europe/Amsterdam"),
    smallest_group=10,
    admins=frozenset({1009}),
    bot_name="wijkstem_proef_bot",
    quiet_hours=QuietHours.read("21:00-08:00", ZoneInfo("Europe/Amsterdam")),
)


class _Empty:
    """A database with nothing in it."""

    async def get(self, *_: object) -> None:
        return None


NO_DATABASE = cast(Session, _Empty())


def chat_with(kept: Kept, said: Said | None = None, language: str = "nl") -> Chat:
    """What a conversation is handed for a turn."""
    return Chat(
        db=NO_DATABASE,
        say=sayer(language),
        language=language,
        organisation=ORGANISATION,
        now=datetime(2026, 11, 24, 12, tzinfo=UTC),
        person_id=1,
        chat_id=1001,
        subject="",
        kept=kept,
        said=said,
        pseudonym_in=lambda poll_id: f"pseudonym {poll_id}",
        keyed=Keyed(KeyRing(bytes(32)), 1),
    )


def press(value: str) -> Pressed:
    """A press on a button that stands on the screen, or did once."""
    return Pressed(conversation_id=1, version=1, value=value, message_id=1, query_id="1")


class Talk:
    """One person in one conversation. What is kept goes through JSON between any two turns."""

    def __init__(self, run: Run, kept: Kept | None = None) -> None:
        self.script = Script("talk", run)
        self._stored = json.dumps((kept or Kept()).to_plain())
        self.screen = Screen("")
        self.ended = False

    @property
    def kept(self) -> Kept:
        """What would be found after a restart."""
        return Kept.from_plain(json.loads(self._stored))

    async def begin(self) -> "Talk":
        """The first turn, or the one after a restart."""
        await self._turn(None)
        return self

    async def press(self, value: str) -> Screen:
        """Press a button; of what value is up to the caller, so it may be forged or stale."""
        return await self._turn(press(value))

    async def type(self, text: str) -> Screen:
        """Type something."""
        return await self._turn(Typed(text))

    async def say(self, said: Said) -> Screen:
        """Say anything."""
        return await self._turn(said)

    @property
    def values(self) -> list[str]:
        """What the buttons say, in their order."""
        return [button.value for row in self.screen.rows for button in row]

    async def _turn(self, said: Said | None) -> Screen:
        chat = chat_with(self.kept, said)
        if isinstance(said, Pressed):
            await chat.move(self.script.run, said.value)
        outcome: Any
        try:
            outcome = await self.script.run(chat)
        except Stopped as stop:
            self.screen = await chat.stopped_screen(stop)
        else:
            assert not isinstance(outcome, Open)
            self.screen, self.ended = outcome, True
        self._stored = json.dumps(chat.kept.to_plain())
        return self.screen
