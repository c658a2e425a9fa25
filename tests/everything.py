"""A database with rows in every table, whatever tables there are."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    String,
    Time,
    delete,
    insert,
)
from sqlalchemy import Table as Described
from sqlalchemy.ext.asyncio import AsyncConnection

from models.database import Moment
from models.every_table import every_table

ROWS = 3


async def fill(connection: AsyncConnection, tables: Sequence[Described] | None = None) -> None:
    """Three rows in each table; they point to each other where they can, and to later ones too.

    Args:
        tables: Each after those that its rows point to; by default those of this version.
    """
    for table in every_table() if tables is None else tables:
        await connection.execute(delete(table))
        rows = [{each.name: _value(each, number) for each in table.columns} for number in (3, 2, 1)]
        own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
        await connection.execute(insert(table), [row | dict.fromkeys(own) for row in rows])
        for name in own:
            first = table.primary_key.columns.values()[0] == 1
            await connection.execute(table.update().where(first).values({name: ROWS}))


def _value(column: Column[Any], number: int) -> Any:
    for key in column.foreign_keys:
        return _value(key.column, number)
    match column.type:
        case JSON():
            return {"nl": f"één {number}", "list": [number, None, 0.1]}
        case Moment() | DateTime():
            return datetime(2026, 5, number, 20, 15, number, 123_456, tzinfo=UTC)
        case Date():
            return date(2026, 5, number)
        case Time():
            return time(19, number)
        case Boolean():
            return number == 1
        case Float():
            return number / 3
        case LargeBinary():
            return bytes([0, 255, number])
        case Integer():
            return number
        case String(length=length):
            return f"{number}ë'\n{column.name}"[:length]
    raise AssertionError(f"{column} is of a type that this does not know")
