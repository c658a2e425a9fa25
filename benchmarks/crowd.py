"""A thousand people tap at once on SQLite: how long each commit takes, in this process.

`python -m benchmarks.crowd [--short]`. Turns go straight to the writer, without the Bot API, so
that nothing but the database is measured. A commit: from asking for the lock to being durable.
"""

import argparse
import asyncio
import gc
import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from zoneinfo import ZoneInfo

from benchmarks.taps import opened
from bot.failures import Failures
from bot.turns import Told, Turns
from handlers.conversation import Organisation
from handlers.reception import Reception, Reply
from handlers.said import Command, Pressed, Turn
from models.conversations import Shown
from models.database import Database, Session
from models.rules.key_ring import KeyRing
from models.rules.quiet_hours import QuietHours

PEOPLE = 1000
ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", ZONE)


class TimedDatabase(Database):
    """A database that notes how long each transaction took, in seconds."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.took: list[float] = []

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        began = time.perf_counter()
        async with super().writing() as db:
            yield db
        self.took.append(time.perf_counter() - began)


async def main(rounds: int) -> None:
    """Let everyone tap, all at once, `rounds` times, and print what the commits took."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/crowd.db"
        link = (await opened(url)).removeprefix("/start ")
        database = TimedDatabase(url)
        organisation = Organisation("", "", ZONE, 10, frozenset(), "bot", QUIET)
        replies: dict[int, Reply] = {}

        def deliver(reply: Reply | Told) -> None:
            assert isinstance(reply, Reply)
            assert reply.conversation is not None
            replies[reply.chat_id] = reply
            now = reply.conversation
            turns.note_shown(Shown(now.id, now.version, 1))

        failures = Failures(lambda error_id, kind: None)
        turns = Turns(
            database, Reception(organisation, KeyRing(os.urandom(32)), "nl"), failures, deliver
        )
        writer = asyncio.create_task(turns.run())
        people = range(1, PEOPLE + 1)

        def tap(number: int, chat_id: int, value: str) -> Turn:
            now = replies[chat_id].conversation
            assert now is not None
            said = Pressed(now.id, now.version, value, 1, "")
            return Turn(number * PEOPLE + chat_id, chat_id, "nl", said)

        for number, value in enumerate(("", "agree", "skipped")):
            await asyncio.gather(
                *(
                    turns.take(
                        tap(number, chat_id, value)
                        if value
                        else Turn(chat_id, chat_id, "nl", Command("start", link))
                    )
                    for chat_id in people
                )
            )

        async def taps(chat_id: int) -> None:
            for number in range(rounds):
                value = ("+stress", "-stress")[number % 2]
                await turns.take(tap(number + 3, chat_id, value))

        gc.freeze()  # as the bot does once it is running
        database.took.clear()
        began = time.perf_counter()
        await asyncio.gather(*map(taps, people))
        took = time.perf_counter() - began
        turns.stop()
        await writer
        await database.close()
    commits = sorted(1000 * each for each in database.took)
    print(f"{PEOPLE} people tapping at once, {rounds} times each, SQLite, this process alone")
    print(f"turns a second: {rounds * PEOPLE / took:.0f}")
    print(
        f"commits, ms:    median {commits[len(commits) // 2]:.1f}, "
        f"p99 {commits[len(commits) * 99 // 100]:.1f}, longest {commits[-1]:.1f}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    asyncio.run(main(3 if parser.parse_args().short else 20))
