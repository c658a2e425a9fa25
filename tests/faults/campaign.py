"""The promise kept: killed again and again, while residents answer and a broadcast goes out.

Two hundred kills, 5,000 conversations and 10,000 receivers, spread over polling and webhook mode
and both databases; `make soak` does as much in each. Updates come late, twice and out of order. On
PostgreSQL with a webhook two processes share the work, and a person's updates come to either.
"""

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from bot.tryout.chats import Chats
from models.database import Database
from models.notices import Content, Notice, State, notice_named
from models.outbox import put_out
from models.people import Person
from tests.counted import result_of
from tests.faults.unruly import UnrulyUpdates
from tests.journeys.conftest import webhook_settings
from tests.journeys.test_many_residents import opened
from tests.resident import Resident, count
from tests.running import BotProcess, api_server

SHARE = int(os.environ.get("WIJKSTEM_SOAK", "1"))
"""How many times the share of one of the four runs to do."""
KILLS, RESIDENTS, RECEIVERS = 50 * SHARE, 1250 * SHARE, 2500 * SHARE
WORDS = "Zaterdag is de wijkmarkt"
FIRST_RESIDENT, FIRST_RECEIVER = 100_000, 500_000


@dataclass
class Receivers:
    """The receivers of the broadcast, and how often each got it."""

    got: Counter[int]

    def note(self, user_id: int, kind: str, content: dict[str, object]) -> None:
        """Count it when it arrives."""
        if kind == "message" and content.get("text") == WORDS:
            self.got[user_id] += 1


async def broadcast_to(database: Database, chats: Chats) -> None:
    """Put the broadcast out to people who once wrote to the bot."""
    now = datetime.now(UTC)
    numbers = range(FIRST_RECEIVER, FIRST_RECEIVER + RECEIVERS)
    for user_id in numbers:
        chats.add_user(user_id, f"Buur {user_id}", "nl")
        chats.people[user_id].started = True
    rows = [{"chat_id": each, "since_on": now.date(), "reachable": True} for each in numbers]
    async with database.writing() as db:
        await db.execute(insert(Person), rows)
        await put_out(
            db,
            "broadcast",
            "campaign",
            Content(text={"nl": WORDS}),
            select(Person.id).where(Person.chat_id >= FIRST_RECEIVER),
            not_before=now,
            not_after=now + timedelta(days=1),
        )


async def finished(database: Database, residents: dict[int, Resident]) -> Notice:
    """Wait until everyone sent their answers and the broadcast is over."""
    notice: Notice | None = None
    silent: set[int] = set()
    stood: dict[int, tuple[int, int]] = {}
    for tenths in range(6000 * SHARE):
        await asyncio.sleep(0.1)
        waiting = [each for each in residents.values() if not each.sent]
        if waiting and tenths % 900 == 899:
            # Nothing new for a while: who has an older screen in front of them taps their link.
            still = [each for each in waiting if stood.get(each.user_id) == each.seen]
            stood = {each.user_id: each.seen for each in waiting}
            silent |= {each.user_id for each in still}
            assert len(silent) <= len(residents) / 100, f"{len(silent)} heard nothing for a while"
            for each in still:
                each.begin()
        if waiting:
            continue
        async with database.reading() as db:
            notice = await notice_named(db, "broadcast", "campaign")
        assert notice is not None
        if notice.is_done:
            print(f"{len(silent)} of {len(residents)} tapped their link again")
            return notice
    stranded = [each for each in residents.values() if not each.sent]
    for each in stranded[:5]:
        print(each.user_id, [*each.chats.people[each.user_id].messages.values()][-3:])
    raise AssertionError(f"{len(stranded)} stranded; {notice and notice.counts}")


async def nothing_is_lost_and_nothing_doubled(
    database: Database, database_url: str, folder: Path, updates: str, processes: int = 1
) -> None:
    """One run, with updates by "polling" or at a "webhook", where several processes can share the
    work: at each moment one is killed, whichever it is, and started again."""
    number, code, questions = await opened(database, "wijkgezondheidsprofiel")
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance = random.Random(seed)
    receivers = Receivers(Counter())
    settings = webhook_settings() if updates == "webhook" else {}
    async with api_server(unruly=lambda chats: UnrulyUpdates(chats, seed)) as (chats, address):
        residents = {}
        for user_id in range(FIRST_RESIDENT, FIRST_RESIDENT + RESIDENTS):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            own = random.Random(seed + user_id)
            residents[user_id] = Resident(chats, user_id, f"/start {code}", own, asides=2)

        def react(user_id: int, kind: str, _: object) -> None:
            if kind in ("message", "edited") and user_id in residents:
                residents[user_id].react()

        chats.listeners += [react, receivers.note]
        await broadcast_to(database, chats)
        bots = [BotProcess(folder, address, database_url, **settings) for _ in range(processes)]
        for bot in bots:
            await bot.start()
        coming = iter(residents.values())
        for _ in range(KILLS):
            for _ in range(RESIDENTS // KILLS):
                next(coming).begin()
            await asyncio.sleep(0.4 + 1.6 * chance.random())
            bot = chance.choice(bots)
            await bot.kill()
            await bot.start()
        notice = await finished(database, residents)
        for bot in bots:
            assert await bot.stop() == 0
    async with database.reading() as db:
        summary = await result_of(db, number)
    expected = count(list(residents.values()), questions)
    assert summary.sent == summary.started == RESIDENTS
    assert summary.counts == {key: dict(counts) for key, counts in expected.items() if counts}
    assert sum(notice.counts.values()) == RECEIVERS
    assert max(receivers.got.values()) == 1
    got = len(receivers.got)
    assert notice.counts[State.DELIVERED] <= got
    assert got <= notice.counts[State.DELIVERED] + notice.counts[State.UNCERTAIN]
    assert "turn_failed" not in bot.log
    print(f"{updates}: {KILLS} kills, {RESIDENTS} conversations, broadcast {notice.counts}")
