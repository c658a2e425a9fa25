"""The numbers that tables count up to: carried over, so that no number is ever given twice.

A pseudonym is made from the numbers of a person and a poll. If the number of someone who was erased
were given to someone else, the two would share a sheet.
"""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from models.every_table import every_table


async def counters(connection: AsyncConnection) -> dict[str, int]:
    """By table: the last number it gave."""
    found = {}
    if connection.dialect.name == "sqlite":
        for table in _counting():
            found[table] = await _highest(connection, table)
        for name, number in await connection.execute(text("select name, seq from sqlite_sequence")):
            found[name] = max(number, found.get(name, 0))
        return found
    for table, sequence in (await _sequences(connection)).items():
        state = await connection.execute(text(f"select last_value, is_called from {sequence}"))
        last, is_given = state.one()
        found[table] = last if is_given else 0
    return found


async def count_from(connection: AsyncConnection, wanted: Mapping[str, int]) -> None:
    """Let each table count on from these numbers, and from its own highest one."""
    if connection.dialect.name == "sqlite":
        # Also for tables that do not keep their count there: it is kept for whoever reads this.
        for table, number in wanted.items():
            await connection.execute(
                text("delete from sqlite_sequence where name = :table"), {"table": table}
            )
            await connection.execute(
                text("insert into sqlite_sequence (name, seq) values (:table, :number)"),
                {"table": table, "number": number},
            )
        return
    for table, sequence in (await _sequences(connection)).items():
        number = max(await _highest(connection, table), wanted.get(table, 0))
        if number:
            await connection.execute(
                text("select setval(cast(:sequence as regclass), :number)"),
                {"sequence": sequence, "number": number},
            )


async def _sequences(connection: AsyncConnection) -> dict[str, str]:
    """By table: the name of the sequence that its column `id` counts with."""
    named = {}
    for table in _counting():
        sequence = await connection.scalar(
            text("select pg_get_serial_sequence(:table, 'id')"), {"table": table}
        )
        if sequence:
            named[table] = sequence
    return named


def _counting() -> list[str]:
    """The tables that may number their rows."""
    return [table.name for table in every_table() if "id" in table.columns]


async def _highest(connection: AsyncConnection, table: str) -> int:
    return int(await connection.scalar(text(f"select coalesce(max(id), 0) from {table}")) or 0)
