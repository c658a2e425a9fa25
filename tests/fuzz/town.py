"""A bot at work without a network, to whom anything can be sent: what failed in it is kept."""

import asyncio
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any

from bot.failures import Failures
from bot.migrate import migrate
from bot.telegram.files import Attached
from bot.telegram.intake import Intake
from bot.telegram.render import message_of
from bot.tryout.example.town import load_example
from bot.turns import Told, Turns, derive
from handlers.activity_in_words import ACTIVITY_LINK
from handlers.directory import COMMANDS
from handlers.reception import Reception, Reply
from handlers.resident.accept_role import ROLE_LINK
from handlers.resident.at_the_door import DOOR_LINK
from models.consultations import open_consultations
from models.conversations import Shown
from models.database import Database
from models.rules.key_ring import KeyRing
from models.rules.links import CODE_LINK, NEIGHBOUR_LINK
from tests.fuzz.files import random_calendar, random_form
from tests.fuzz.schema import ODD, Schema, spoilt
from tests.handlers.talking import ORGANISATION

PEOPLE = (1001, 1002, 1003, 1008, 1009, 1010)
KINDS = ("press",) * 8 + ("text",) * 5 + ("file", "any", "any", "spoilt")
LINKS = (ROLE_LINK, CODE_LINK, NEIGHBOUR_LINK, ACTIVITY_LINK, DOOR_LINK, "")
"""What the codes in links begin with."""
CODES = ("1", "7", "1-x", "9" * 20, "-1", "ABCDE12345", "a" * 64)
NAMES = ("vragen.xlsx", "agenda.ics", "foto.jpg")


class Noted(Failures):
    """Keeps what fails, apart from updates that cannot be read."""

    def __init__(self, failed: Counter[str], unreadable: Counter[str]) -> None:
        super().__init__(lambda *_: None)
        self._failed, self._unreadable = failed, unreadable

    def note(self, error: BaseException, event: str) -> str:
        kept = self._unreadable if event == "unreadable_update" else self._failed
        kept[f"{type(error).__name__} {traceback.extract_tb(error.__traceback__)[-2:]}"] += 1
        return "ABC123"


class Town:
    """People who do anything, and the bot that hears it."""

    def __init__(self, database: Database, codes: Sequence[str], random: Random) -> None:
        self.failed: Counter[str] = Counter()
        """What went wrong, by what and where."""
        self.unreadable: Counter[str] = Counter()
        """Updates that are none, as Telegram would never send them."""
        self.shown = 0
        """Screens that people saw."""
        self._database, self._codes, self._random = database, codes, random
        self._reception = Reception(ORGANISATION, KeyRing(bytes(32)), "nl")
        self._schema = Schema(random)
        self._seen: dict[int, list[tuple[int, str]]] = {each: [] for each in PEOPLE}
        """Buttons by person: the message each is under, and what it sends."""
        self._owed: list[Reply] = []
        self._numbers = iter(range(1, 10**9))
        failures = Noted(self.failed, self.unreadable)
        self.turns = Turns(database, self._reception, failures, self._deliver)
        self.intake = Intake(self.turns.take, lambda _: None, failures, self._fetch)

    async def happens(self, many: int) -> None:
        """So many updates arrive, at once."""
        await asyncio.gather(*(self.intake.receive(self.update()) for _ in range(many)))
        owed, self._owed = self._owed, []
        for reply in owed:
            await self._show(reply)

    def _deliver(self, reply: Reply | Told) -> None:
        if isinstance(reply, Reply) and reply.conversation:
            self._owed.append(reply)

    async def _show(self, reply: Reply) -> None:
        assert reply.conversation is not None
        found = await derive(self._database, self._reception, reply.chat_id, reply.conversation.id)
        if found is None:
            return
        conversation, screen = found
        shown = message_of(screen, conversation.id, conversation.version)
        assert len(shown["text"]) < 10_000
        message, self.shown = next(self._numbers), self.shown + 1
        rows = shown["reply_markup"]["inline_keyboard"]
        buttons = [(message, button["callback_data"]) for row in rows for button in row]
        assert all(0 < len(data.encode()) <= 64 for _, data in buttons)
        if reply.chat_id in self._seen:
            self._seen[reply.chat_id] = [*self._seen[reply.chat_id][-20:], *buttons]
        self.turns.note_shown(Shown(conversation.id, conversation.version, message))

    async def _fetch(self, attached: Attached) -> bytes:
        made = random_calendar if attached.name == "agenda.ics" else random_form
        return made(self._random)

    def update(self) -> Any:
        """What arrives next: most of it is what people do, some of it nothing that could be."""
        number = next(self._numbers)
        kind = self._random.choice(KINDS)
        if kind == "any":
            return self._schema.make("Update", update_id=number)
        update = {"update_id": number, **self._said(kind)}
        return spoilt(update, self._random) if kind == "spoilt" else update

    def _said(self, kind: str) -> dict[str, Any]:
        random = self._random
        person = random.choice(PEOPLE)
        sender = {"id": person, "is_bot": False, "first_name": "A", "language_code": "nl"}
        chat = {"id": person, "type": "private"}
        message: dict[str, Any] = {"message_id": 1, "date": 1, "chat": chat, "from": sender}
        # Now and then a button that was somebody else's.
        buttons = self._seen[person if random.random() < 0.95 else random.choice(PEOPLE)]
        if kind == "press" and buttons:
            message_id, data = random.choice(buttons[-12:])
            if random.random() < 0.1:
                at = random.randrange(len(data))
                data = data[:at] + random.choice(ODD)[:20] + data[at + 1 :]
            pressed = {"message": message | {"message_id": message_id}, "data": data}
            return {"callback_query": {"id": "1", "from": sender, "chat_instance": "1", **pressed}}
        if kind == "file":
            document = {"file_id": "1", "file_unique_id": "1", "file_name": random.choice(NAMES)}
            return {"message": message | {"document": document}}
        return {"message": message | {"text": self._words()}}

    def _words(self) -> str:
        random = self._random
        odd = random.choice(ODD)
        match random.randrange(4):
            case 0:
                return f"/start {random.choice(LINKS)}{random.choice((*CODES, *self._codes, odd))}"
            case 1:
                return f"/{random.choice([*COMMANDS])} {random.choice((odd, '', '', '1'))}"
            case 2:
                return random.choice(("5", "12", "do 14 mei 19.30", "Lindehof", "1012 AB"))
            case _:
                return odd


@asynccontextmanager
async def town(url: str, seed: str) -> AsyncIterator[Town]:
    """The made-up neighbourhood of the try-out, and its people, in an empty database."""
    await asyncio.to_thread(migrate, url)
    database = Database(url)
    await load_example(database, KeyRing(bytes(32)))
    async with database.writing() as db:
        codes = [poll.code for poll in await open_consultations(db, datetime.now(UTC))]
    made = Town(database, codes, Random(seed))
    writer = asyncio.create_task(made.turns.run())
    try:
        yield made
    finally:
        made.turns.stop()
        await writer
        await database.close()
