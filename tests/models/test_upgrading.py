"""A database of the first versions, with rows in every table, comes to the tables of today.

A version goes on working on the tables of the next one (docs/upgrade.md): at each step, rows are
written, changed and read that know nothing of what is new.
"""

import asyncio
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import MetaData, Table, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.migrate import FOLDER, migrate, newest_revision, revision_of
from models.database import Database
from models.every_table import every_table
from tests.conftest import new_database
from tests.everything import ROWS, fill

FIRST = "0003"
"""The revision with which the first version was tried by others."""

BEFORE_THE_RULE = "0020"
"""The last revision that was made without a thought of the version before it at work."""


def later_revisions() -> list[Script]:
    """Every revision after the first one, in order."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return [*ScriptDirectory.from_config(config).walk_revisions(FIRST, "head")][::-1][1:]


def takes_away(revision: Script) -> bool:
    """Whether it says that it takes away what no version at work uses any more."""
    return bool(getattr(revision.module, "takes_away", ""))


async def tables_of(connection: AsyncConnection) -> list[Table]:
    """The tables as they are there, each after those that its rows point to."""
    there = MetaData()
    await connection.run_sync(there.reflect)
    return [table for table in there.sorted_tables if table.name != "alembic_version"]


async def the_version_before_goes_on(database: Database, tables: list[Table]) -> None:
    """It writes, changes and reads as it did; what it wrote is taken back."""
    async with database.engine.connect() as connection:
        for table in reversed(tables):
            await connection.execute(delete(table))
        await fill(connection, tables)
        for table in tables:
            await connection.execute(select(table))


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_no_row_is_lost_on_the_way(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    if kind == "postgresql":
        url = new_database(request.getfixturevalue("postgres"))
    await asyncio.to_thread(migrate, url, FIRST)
    database = Database(url)
    async with database.engine.begin() as connection:
        old = await tables_of(connection)
        await fill(connection, old)
    assert len(old) > 8
    for script in later_revisions():
        async with database.engine.connect() as connection:
            before = await tables_of(connection)
        await asyncio.to_thread(migrate, url, script.revision)
        assert await revision_of(database) == script.revision
        if script.revision > BEFORE_THE_RULE and not takes_away(script):
            await the_version_before_goes_on(database, before)
    assert await revision_of(database) == newest_revision()
    kept = [table for table in every_table() if table.name in {each.name for each in old}]
    assert len(kept) > 8
    async with database.snapshot() as connection:
        for table in kept:
            rows = await connection.scalar(select(func.count()).select_from(table))
            assert rows == ROWS, table.name
            await connection.execute(select(table))  # and each can be read
    await database.close()
