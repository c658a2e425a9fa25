"""People at work in the chat without an app: each turn is taken by the reception."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import Organisation
from handlers.pages import length
from handlers.reception import Reception
from handlers.said import Command, Pressed, Said, Turn, Typed
from handlers.screen import Screen
from models.conversations import conversations_of
from models.database import Session
from models.people import people_with_chats
from models.processes import Process, make_process
from models.rules.key_ring import KeyRing
from models.rules.process import Moment, Room, Rung
from models.rules.quiet_hours import QuietHours

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMIN, OTHER = 1009, 1001
ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", ZONE)
ORGANISATION = Organisation(
    "Gemeente Voorbeeld", "x@y.nl", ZONE, 5, frozenset({ADMIN}), "bot", QUIET
)


class Desk:
    """One person, who says and presses things, at the moment `now`."""

    def __init__(self, db: Session, chat_id: int = ADMIN, now: datetime = NOW) -> None:
        self.db = db
        self.chat_id = chat_id
        self.now = now
        self.screen = Screen("")
        self._reception = Reception(ORGANISATION, KeyRing(bytes(32)), "nl")
        self._at = (0, 0)
        self._turns = 0

    @property
    def text(self) -> str:
        """What the screen says below its heading."""
        return self.screen.text

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.screen.rows for button in row]

    async def say(self, text: str) -> str:
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return await self._take(Command(name, argument))
        return await self._take(Typed(text))

    async def press(self, label: str) -> str:
        buttons = [button for row in self.screen.rows for button in row]
        found = [button.value for button in buttons if button.label.startswith(label)]
        assert found, f"no {label!r} among {self.labels} under {self.screen.text!r}"
        return await self.press_value(found[0])

    async def press_value(self, value: str) -> str:
        """Press a button that says this, whether it is there or not."""
        return await self._take(Pressed(*self._at, value, 77, "1"))

    async def _take(self, said: Said) -> str:
        self._turns += 1
        people = await people_with_chats(self.db, [self.chat_id], self.now.date())
        person = people[self.chat_id]
        theirs = (await conversations_of(self.db, [person.id]))[person.id]
        turn = Turn(self._turns, self.chat_id, "nl", said)
        reply = await self._reception.take(self.db, turn, person, theirs, self.now)
        await self.db.flush()
        assert reply.conversation is not None
        self._at = (reply.conversation.id, reply.conversation.version)
        self.screen = reply.screen or await self._reception.screen_of(
            self.db, person, reply.conversation, self.now
        )
        assert length(self.screen.text + self.screen.heading + self.screen.note) < 4000
        return self.screen.text


async def ready(db: Session, rung: Rung = Rung.CONSULT) -> Process:
    """A draft that only needs to be opened."""
    process = await make_process(db, {"nl": "Groen"}, rung)
    process.room, process.room_because = Room.YES, "Er is tijd."
    process.embedding, process.organisations = "Afdeling Wijken", []
    process.moments, process.purpose = list(Moment), {"nl": "Weten wat er leeft."}
    process.answer_on = (NOW + timedelta(weeks=9)).date()
    return process
