"""What Alembic runs: the revisions, on the database it is given."""

import asyncio

from alembic import context
from sqlalchemy import Connection, text

from models.database import Database, Table

LOCK = 0x77696A6B
"""PostgreSQL's advisory lock: of two processes that start at once, one migrates."""


async def _run() -> None:
    database = Database(context.config.attributes["url"])
    async with database.engine.begin() as connection:
        await connection.run_sync(_upgrade)
    await database.close()


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


asyncio.run(_run())
