"""A database copied into another, of the same kind or the other: every row, compared afterwards."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table as Described
from sqlalchemy import delete, func, inspect, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from models.counters import count_from, counters
from models.database import Database
from models.every_table import every_table

UNFINISHED = "unfinished_copy"
"""A table that is there from a copy's first row until it was compared."""
FILLED_WHEN_MADE = ("audit_tail", "links")
"""Tables in which the migrations themselves put rows."""
TOGETHER = 1000


class NotEmpty(Exception):
    """The database that was to be filled has rows of its own."""


class Differs(Exception):
    """After copying, these tables were not the same in both."""

    def __init__(self, tables: Sequence[str]) -> None:
        super().__init__(", ".join(tables))
        self.tables = tables


@dataclass(frozen=True)
class Content:
    """What is in a table: how many rows, and a number that any other row would change."""

    rows: int = 0
    digest: int = 0

    def plus(self, rows: Sequence[Sequence[Any]]) -> "Content":
        """With these rows too; their order makes no difference."""
        return Content(self.rows + len(rows), (self.digest + sum(map(_digest, rows))) % 2**128)


async def is_unfinished(connection: AsyncConnection) -> bool:
    """Whether a copy into this database was begun and not ended."""
    return await connection.run_sync(lambda sync: inspect(sync).has_table(UNFINISHED))


async def copy_everything(source: AsyncConnection, target: Database) -> dict[str, int]:
    """Copy every row. When it is broken off, doing it again goes on with what is there.

    Args:
        source: It sees one moment of a database with the tables of this version.
        target: An empty database with the tables of this version, or one that was begun with.

    Returns:
        How many rows each table has.

    Raises:
        NotEmpty: the target has rows of its own; it is left as it was.
        Differs: something else wrote in the target meanwhile.
    """
    await _begin(target)
    copied = {table.name: await _copy(source, target, table) for table in every_table()}
    async with target.engine.begin() as connection:
        await count_from(connection, await counters(source))
        found = {table.name: await content_of(connection, table) for table in every_table()}
        different = [name for name, content in copied.items() if found[name] != content]
        if different:
            raise Differs(different)
        await connection.execute(text(f"drop table {UNFINISHED}"))
    return {name: content.rows for name, content in copied.items()}


async def content_of(connection: AsyncConnection, table: Described) -> Content:
    """What is in this table."""
    content = Content()
    async with connection.stream(select(table)) as found:
        async for rows in found.partitions(TOGETHER):
            content = content.plus(rows)
    return content


async def _begin(target: Database) -> None:
    async with target.engine.begin() as connection:
        if await is_unfinished(connection):
            return
        for table in every_table():
            if table.name not in FILLED_WHEN_MADE and await connection.scalar(
                select(func.count()).select_from(select(table).limit(1).subquery())
            ):
                raise NotEmpty(table.name)
        for table in every_table():
            if table.name in FILLED_WHEN_MADE:
                await connection.execute(delete(table))
        await connection.execute(text(f"create table {UNFINISHED} (begun integer)"))


async def _copy(source: AsyncConnection, target: Database, table: Described) -> Content:
    """Copy a table; gives what is in it at the source."""
    own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    if own:  # first without what points to rows of the same table: those may come later
        await _write_all(source, target, table, dict.fromkeys(own))
    return await _write_all(source, target, table, {})


async def _write_all(
    source: AsyncConnection, target: Database, table: Described, instead: Mapping[str, None]
) -> Content:
    content = Content()
    insert = _upsert(target, table)
    async with source.stream(select(table)) as found:
        async for rows in found.partitions(TOGETHER):
            content = content.plus(rows)
            async with target.engine.begin() as connection:
                await connection.execute(insert, [{**row._mapping, **instead} for row in rows])
    return content


def _upsert(target: Database, table: Described) -> Any:
    """Write a row, also where an earlier try wrote it already."""
    insert = (sqlite if target.is_sqlite else postgresql).insert(table)
    keys = list(table.primary_key.columns)
    rest = {
        column.name: insert.excluded[column.name] for column in table.columns if column not in keys
    }
    if rest:
        return insert.on_conflict_do_update(index_elements=keys, set_=rest)
    return insert.on_conflict_do_nothing(index_elements=keys)


def _digest(row: Sequence[Any]) -> int:
    plain = json.dumps(list(row), default=str, sort_keys=True, ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(plain.encode()).digest()[:16])
