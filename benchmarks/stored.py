"""A tap among the answers of many: its turn with the database, by how much is stored.

`python -m benchmarks.stored [--short]`.

The same resident changes the same answers, once with 1,000 answers of others stored and once with
1,000,000 (20,000 when short), taking turns. SQLite, from the person being looked up to the commit.
"""

import argparse
import asyncio
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from benchmarks.routing import TARGET, of_length
from bot.migrate import migrate
from handlers.conversation import Organisation, jump
from handlers.reception import Reception
from handlers.said import Command, Pressed, Said, Turn
from models.consultations import Answer, Sheet, open_consultation
from models.conversations import conversations_of
from models.database import Database
from models.people import people_with_chats
from models.rules.key_ring import KeyRing
from models.rules.quiet_hours import QuietHours

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
ORGANISATION = Organisation(
    "Gemeente", "x@y.nl", ZONE, 10, frozenset(), "bot", QuietHours.read("21:00-08:00", ZONE)
)
CHAT, QUESTIONS = 1001, 8
FEW, MANY, MANY_WHEN_SHORT = 1_000, 1_000_000, 20_000
MOST_AT_ONCE = 5_000
"""Sheets in one statement."""


async def fill(database: Database, answers: int) -> str:
    """A consultation to which so many answers were sent; its link's code."""
    plain = of_length(QUESTIONS).model_dump(mode="json", exclude_defaults=True)
    for question in plain["questions"]:
        question["kind"] = "one_choice"
    async with database.writing() as db:
        poll = await open_consultation(db, plain, NOW, NOW + timedelta(days=9))
    for first in range(0, answers // QUESTIONS, MOST_AT_ONCE):
        names = [f"{n:032x}" for n in range(first, min(first + MOST_AT_ONCE, answers // QUESTIONS))]
        sheets = [
            {"pseudonym": name, "consultation_id": poll.id, "kept": {}, "language": "nl"}
            | {"channel": "chat", "receipt": "X"}
            for name in names
        ]
        rows = [
            {"pseudonym": name, "consultation_id": poll.id, "question": f"q{n}", "value": "a"}
            for name in names
            for n in range(QUESTIONS)
        ]
        async with database.writing() as db:
            await db.execute(insert(Sheet), sheets)
            await db.execute(insert(Answer), rows)
    return poll.code


class Tapping:
    """One resident's turns in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reception = Reception(ORGANISATION, KeyRing(bytes(32)), "nl")
        self._at = (0, 0)

    async def begin(self, code: str) -> None:
        """Up to the look back, so that every answer can be gone back to."""
        await self._turn(Command("start", code))
        for value in ("agree", *["a"] * QUESTIONS):
            await self.press(value)

    async def press(self, value: str) -> float:
        """Seconds that a press takes."""
        return await self._turn(Pressed(*self._at, value, 77, "1"))

    async def _turn(self, said: Said) -> float:
        began = time.perf_counter()
        async with self._database.writing() as db:
            person = (await people_with_chats(db, [CHAT], NOW.date()))[CHAT]
            theirs = (await conversations_of(db, [person.id]))[person.id]
            turn = Turn(1, CHAT, "nl", said)
            held = await self._reception.look_ahead(db, [(turn, person, theirs)])
            reply = await self._reception.take(db, turn, person, theirs, NOW)
            del held
        taken = time.perf_counter() - began
        assert reply.conversation is not None
        self._at = (reply.conversation.id, reply.conversation.version)
        return taken


async def main(many: int, rounds: int) -> None:
    """Print both, and how they compare."""
    found: dict[int, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        tapping = {}
        for answers in (FEW, many):
            url = f"sqlite:///{Path(folder) / f'{answers}.db'}"
            await asyncio.to_thread(migrate, url)
            database = Database(url)
            tapping[answers] = Tapping(database)
            await tapping[answers].begin(await fill(database, answers))
            found[answers] = []
        for number in range(rounds):
            for answers, resident in tapping.items():
                for value in (jump(f"q{number % QUESTIONS}"), "a"):
                    found[answers].append(await resident.press(value))
    print(f"a tap's turn with its database, SQLite, {2 * rounds} times each, median")
    for answers, times in found.items():
        print(f"  {answers:>9,} answers stored {median(times) * 1e3:7.2f} ms")
    ratio = median(found[many]) / median(found[FEW])
    print(f"{many:,} to {FEW:,}: {ratio:.2f} (at most {TARGET})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    short = parser.parse_args().short
    asyncio.run(main(MANY_WHEN_SHORT if short else MANY, 50 if short else 300))
