"""A database of the first versions, with rows in every table, comes to the tables of today."""

import asyncio
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.migrate import FOLDER, migrate, newest_revision, revision_of
from models.database import Database
from models.every_table import every_table
from tests.conftest import new_database
from tests.everything import ROWS, fill

FIRST = "0003"
"""The revision with which the first version was tried by others."""


def later_revisions() -> list[str]:
    """Every revision after the first one, in order."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    walked = ScriptDirectory.from_config(config).walk_revisions(FIRST, "head")
    return [each.revision for each in walked][::-1][1:]


async def tables_of(connection: AsyncConnection) -> list[Table]:
    """The tables as they are there, each after those that its rows point to."""
    there = MetaData()
    await connection.run_sync(there.reflect)
    return [table for table in there.sorted_tables if table.name != "alembic_version"]


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
    for revision in later_revisions():
        await asyncio.to_thread(migrate, url, revision)
        assert await revision_of(database) == revision
    assert await revision_of(database) == newest_revision()
    kept = [table for table in every_table() if table.name in {each.name for each in old}]
    assert len(kept) > 8
    async with database.snapshot() as connection:
        for table in kept:
            rows = await connection.scalar(select(func.count()).select_from(table))
            assert rows == ROWS, table.name
            await connection.execute(select(table))  # and each can be read
    await database.close()
