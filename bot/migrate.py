"""Bringing a database to the tables of this version."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url

import models.migrations
from bot.settings import wrong
from models.database import Database, DatabaseError

FOLDER = Path(models.migrations.__file__).parent


def migrate(url: str, revision: str = "head") -> None:
    """Make or upgrade the tables.

    Args:
        url: The database's URL, as in the settings.
        revision: How far to go.

    Raises:
        WrongSettings: there is no such database, or it does not let us in.
    """
    target = make_url(url)
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["url"] = url
    try:
        if target.get_backend_name() == "sqlite" and target.database:
            Path(target.database).parent.mkdir(parents=True, exist_ok=True)
        command.upgrade(config, revision)
    except (OSError, DatabaseError) as error:
        raise wrong("DATABASE_URL", f"no use can be made of it ({_cause(error)})") from error


@asynccontextmanager
async def up_to_date(url: str) -> AsyncIterator[Database]:
    """The database with this URL, brought to this version first.

    Raises:
        WrongSettings: there is no such database, or it does not let us in.
    """
    await asyncio.to_thread(migrate, url)
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


def newest_revision() -> str:
    """The revision that this version of the program works with."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head is not None
    return head


async def revision_of(database: Database) -> str | None:
    """The revision that a database is at; None: it has no tables yet."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(
            lambda sync: MigrationContext.configure(sync).get_current_revision()
        )


def _cause(error: Exception) -> str:
    """What the database's driver says, without the statement that it says it of."""
    return str(getattr(error, "orig", None) or error)
