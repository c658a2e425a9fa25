"""A database copied into another is the same: backups, restoring and moving stand on it."""

from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from models import copying
from models.copying import (
    FILLED_WHEN_MADE,
    Content,
    Differs,
    NotEmpty,
    content_of,
    copy_everything,
    is_unfinished,
)
from models.counters import counters
from models.database import Database
from models.every_table import every_table
from models.people import people_with_chats
from tests.conftest import migrated_url
from tests.everything import ROWS, fill

TODAY = date(2026, 5, 1)


@pytest.fixture
async def full(database: Database) -> Database:
    """Three rows in each table."""
    async with database.engine.begin() as connection:
        await fill(connection)
    return database


@pytest.fixture
async def other(
    request: pytest.FixtureRequest, database: Database, tmp_path: Path
) -> AsyncIterator[Database]:
    """A database of the other kind, empty but for its tables."""
    kind = "postgresql" if database.is_sqlite else "sqlite"
    other = Database(migrated_url(kind, tmp_path, request))
    yield other
    await other.close()


async def contents(database: Database) -> dict[str, Content]:
    """What is in each table."""
    async with database.snapshot() as connection:
        return {table.name: await content_of(connection, table) for table in every_table()}


async def copied(source: Database, target: Database) -> dict[str, int]:
    async with source.snapshot() as connection:
        return await copy_everything(connection, target)


async def test_every_row_of_every_table_arrives(full: Database, other: Database) -> None:
    rows = await copied(full, other)
    assert set(rows.values()) == {ROWS}
    assert rows.keys() == {table.name for table in every_table()}
    assert await contents(other) == await contents(full)
    async with other.snapshot() as connection:
        assert not await is_unfinished(connection)


async def test_no_number_is_given_twice(database: Database, other: Database) -> None:
    """Whoever comes after a restore never gets the number, and so the sheets, of one erased."""
    async with database.writing() as db:
        first, second = (await people_with_chats(db, [1, 2], TODAY)).values()
        highest = max(first.id, second.id)
    async with database.writing() as db:
        await db.execute(text(f"delete from people where id = {highest}"))
    await copied(database, other)
    async with other.writing() as db:
        (newcomer,) = (await people_with_chats(db, [3], TODAY)).values()
        assert newcomer.id == highest + 1
    async with other.snapshot() as connection:
        assert (await counters(connection))["people"] == highest + 1


async def test_broken_off_it_goes_on(
    full: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = copying._write_all, 0

    async def cut_off(*given: Any) -> Content:
        nonlocal written
        written += 1
        if written == 12:
            raise ConnectionError
        return await write(*given)

    monkeypatch.setattr(copying, "_write_all", cut_off)
    with pytest.raises(ConnectionError):
        await copied(full, other)
    async with other.snapshot() as connection:
        assert await is_unfinished(connection)
    await copied(full, other)
    assert await contents(other) == await contents(full)


async def test_what_is_not_empty_is_left_as_it_was(full: Database, other: Database) -> None:
    async with other.writing() as db:
        await people_with_chats(db, [1], TODAY)
    before = await contents(other)
    with pytest.raises(NotEmpty):
        await copied(full, other)
    assert await contents(other) == before


async def test_only_these_tables_are_filled_when_made(database: Database) -> None:
    filled = {name for name, content in (await contents(database)).items() if content.rows}
    assert filled == set(FILLED_WHEN_MADE)


async def test_a_row_that_somebody_else_wrote_meanwhile_is_seen(
    full: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def meanwhile(connection: AsyncConnection, _: Any) -> None:
        await connection.execute(text("update people set reachable = not reachable where id = 2"))

    monkeypatch.setattr(copying, "count_from", meanwhile)
    with pytest.raises(Differs, match=r"^people$"):
        await copied(full, other)


async def test_a_snapshot_is_of_one_moment(database: Database) -> None:
    count = select(func.count()).select_from(text("people"))
    async with database.snapshot() as connection:
        assert await connection.scalar(count) == 0
        async with database.writing() as db:
            await people_with_chats(db, [1], TODAY)
        assert await connection.scalar(count) == 0
    async with database.snapshot() as connection:
        assert await connection.scalar(count) == 1


@pytest.mark.parametrize("rows", [[(1, "a")], [(1, "a"), (2, "b")]])
def test_the_order_of_rows_makes_no_difference(rows: Sequence[tuple[int, str]]) -> None:
    assert Content().plus(rows) == Content().plus(rows[1:]).plus(rows[:1])
    assert Content().plus(rows) != Content().plus([(1, "A"), *rows[1:]])
    assert Content().plus(rows) != Content().plus([*rows, rows[0]])
