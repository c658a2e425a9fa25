"""Which processes are at work on one database, and which of them does what one alone may do.

Each process keeps one connection to PostgreSQL for this. What it holds there is the database's to
give back: at once when the process dies, and after `LOST` when nothing was heard of it, as with a
machine without power.
"""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import NullPool, text
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from models.database import Database

LOST = 5.0
"""Seconds without a word after which the database gives a process up."""
PATIENCE = 2.5
"""Seconds that the database may take to answer."""
LEAD = 0
"""The lock of the one that leads; every other number is that of a process."""


@dataclass(frozen=True)
class Present:
    """Who is at work."""

    leads: bool
    """Whether this process is the one that does what one alone may do."""
    others: frozenset[int]
    """The numbers of the other processes; one that is started again has a new one."""


class Presence:
    """This process among those that work on one PostgreSQL database.

    Args:
        hear: Called with each word that another process tells.
    """

    def __init__(self, database: Database, hear: Callable[[str], None]) -> None:
        self._hear = hear
        self._number = 1 + secrets.randbelow(2**31 - 1)
        self._engine = create_async_engine(
            database.engine.url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args={
                "server_settings": {
                    "idle_session_timeout": str(round(LOST * 1000)),
                    "application_name": "wijkstem",
                },
                "timeout": PATIENCE,
            },
        )
        self._connection: AsyncConnection | None = None
        self._leads = False
        self._kind = 0
        """Of the advisory locks: each organisation may have its tables in a schema of its own."""
        self._one_at_a_time = asyncio.Lock()

    async def look(self) -> Present:
        """Who is at work now; takes the lead when nobody has it.

        Raises:
            Exception: the database is out of reach; until the next look nothing is held.
        """
        async with self._one_at_a_time:
            try:
                return await self._look()
            except BaseException:
                await self._leave()
                raise

    async def tell(self, words: str) -> None:
        """Tell the other processes, at most 8,000 bytes. It is kept nowhere.

        Raises:
            Exception: the database is out of reach.
        """
        async with self._one_at_a_time:
            if self._connection is not None:
                channel = f"wijkstem{self._kind}"
                await _ask(self._connection, "SELECT pg_notify(:a, :b)", a=channel, b=words)

    async def leave(self) -> None:
        """Give up what is held."""
        async with self._one_at_a_time:
            await self._leave()
        await self._engine.dispose()

    async def _look(self) -> Present:
        if self._connection is None:
            self._connection = await self._engine.connect()
            kind = "SELECT abs(hashtext('wijkstem ' || current_schema())::bigint) % 2147483647"
            self._kind = (await _ask(self._connection, kind))[0]
            raw: Any = await self._connection.get_raw_connection()
            await raw.driver_connection.add_listener(f"wijkstem{self._kind}", self._heard)
            here = "SELECT pg_advisory_lock(CAST(:a AS int), :b)"
            await _ask(self._connection, here, a=self._kind, b=self._number)
        if not self._leads:
            lead = "SELECT pg_try_advisory_lock(CAST(:a AS int), :b)"
            self._leads = (await _ask(self._connection, lead, a=self._kind, b=LEAD))[0]
        numbers = await _ask(self._connection, _AT_WORK, a=self._kind)
        return Present(self._leads, frozenset(numbers) - {LEAD, self._number})

    async def _leave(self) -> None:
        connection, self._connection, self._leads = self._connection, None, False
        if connection is not None:
            await connection.invalidate()
            await connection.close()

    def _heard(self, _connection: Any, process_id: int, _channel: str, words: str) -> None:
        self._hear(words)


_AT_WORK = """
    SELECT objid FROM pg_locks
    WHERE locktype = 'advisory' AND classid = :a AND objsubid = 2 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


async def _ask(connection: AsyncConnection, statement: str, **values: Any) -> list[Any]:
    """The first column of what it gives."""
    async with asyncio.timeout(PATIENCE):
        return list(await connection.scalars(text(statement), values))
