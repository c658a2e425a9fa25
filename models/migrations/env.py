"""What Alembic runs: the revisions, on the database it is given."""

import asyncio
from typing import Any

from alembic import context
from sqlalchemy import Connection, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection

from models.database import Database, Table

LOCK = 0x77696A6B
"""PostgreSQL's advisory lock: of two processes that start at once, one migrates."""


async def _run() -> None:
    database = Database(context.config.attributes["url"])
    if database.is_sqlite:
        event.listen(database.engine.sync_engine, "connect", _without_foreign_keys)
    try:
        async with database.engine.begin() as connection:
            await connection.run_sync(_upgrade)
    finally:
        await database.close()


def _without_foreign_keys(connection: DBAPIConnection, _record: Any) -> None:
    # SQLite changes a table by making it anew, and dropping the old one would take with it, or
    # trip over, every row that points there. What points nowhere afterwards is looked for below.
    connection.cursor().execute("PRAGMA foreign_keys = OFF")


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    context.configure(
        connection,
        target_metadata=Table.metadata,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    if connection.dialect.name == "sqlite":
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        assert not astray, f"rows that point nowhere: {astray}"


asyncio.run(_run())
