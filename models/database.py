"""The one door to the database: engine, sessions, and what SQLite needs to be told."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData, TypeDecorator, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase

Session = AsyncSession
DatabaseError = SQLAlchemyError

BigId = BigInteger().with_variant(Integer, "sqlite")
"""A 64-bit key that SQLite, too, counts up by itself."""


PATIENCE_MS = 3000
"""How long a writer waits for another process's lock, before people hear that it takes longer."""

CONNECTIONS = 8
"""The most connections of one process to PostgreSQL, besides the one of its presence."""

_PASSING_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
_PASSING_POSTGRESQL = {"08", "40", "53", "55", "57", "58"}
"""Classes of SQLSTATE: connection, rollback of a deadlock, resources, locks, shutdown, system."""


def passes_by_itself(error: Exception) -> bool:
    """Whether the database is in trouble (locked, full, out of reach), so that the same may go
    well later; not so for a wrong statement."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, OSError | PoolTimeoutError)  # PostgreSQL does not answer
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in _PASSING_SQLITE  # the rest of the number is detail
    state = str(getattr(error.orig, "sqlstate", None) or "")
    return error.connection_invalidated or state[:2] in _PASSING_POSTGRESQL


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored in UTC. SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Table(DeclarativeBase):
    """What every table is made from."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


Row = TypeVar("Row", bound=Table)


async def row_with_key(db: Session, table: type[Row], key: int | str) -> Row | None:
    """A row by its primary key; one that the session holds already costs nothing."""
    held = db.identity_map.get(db.identity_key(table, key))
    return held if held is not None else await db.get(table, key)


def address_of(db: Session) -> str:
    """Where this session's database is, password and all, for another process of the bot's own."""
    return db.get_bind().engine.url.render_as_string(hide_password=False)


def insert_new(db: Session, table: type[Table]) -> Any:
    """An insert that can have a conflict clause."""
    is_sqlite = db.get_bind().dialect.name == "sqlite"
    return sqlite.insert(table) if is_sqlite else postgresql.insert(table)


class Database:
    """Sessions on one database.

    Args:
        url: `sqlite:///path` or `postgresql://user:password@host/name`.
    """

    def __init__(self, url: str) -> None:
        target = make_url(url)
        self.is_sqlite = target.get_backend_name() == "sqlite"
        driver = "sqlite+aiosqlite" if self.is_sqlite else "postgresql+asyncpg"
        postgresql = {"server_settings": {"lock_timeout": str(PATIENCE_MS)}}
        pool = {} if self.is_sqlite else {"pool_size": CONNECTIONS, "max_overflow": 0}
        self.engine = create_async_engine(
            target.set(drivername=driver),
            connect_args={} if self.is_sqlite else postgresql,
            **pool,
            hide_parameters=True,  # what was answered must not get into a log with an error
        )
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)
        self.queued = asyncio.Event()
        """Set once a transaction that put something in the outbox is committed."""

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        """A session whose transaction commits when the block ends well, and never was otherwise."""
        # What changed is written at the end, or where a query says so: not before each query.
        session = AsyncSession(self.engine, expire_on_commit=False, autoflush=False)
        async with session, session.begin():
            yield session
        if session.info.get("queued"):
            self.queued.set()

    @asynccontextmanager
    async def reading(self, *, may_write: bool = False) -> AsyncIterator[Session]:
        """A session that keeps no writer waiting; what is changed in it is thrown away.

        Args:
            may_write: It waits for its turn among the writers, where SQLite has but one: one that
                only reads cannot write once another has.
        """
        async with self.engine.connect() as connection:
            await connection.execution_options(begin="BEGIN IMMEDIATE" if may_write else "BEGIN")
            async with AsyncSession(connection, autoflush=False) as session:
                yield session

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one moment of the database, however long it reads; it keeps no
        writer waiting."""
        async with self.engine.connect() as connection:
            if self.is_sqlite:
                await connection.execution_options(begin="BEGIN")
            else:
                await connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            yield connection

    async def tidy(self) -> None:
        """Leave nothing in SQLite's log of what was written.

        Turns that were committed lie in it one behind the other: which account's conversation went
        on, and which sheet got an answer. Pages in the database itself keep no such order.
        """
        if not self.is_sqlite:
            return
        async with self.engine.connect() as connection:
            await connection.execution_options(begin=None)
            # Whoever reads or writes just now is not to wait for this: it is done again soon.
            await connection.exec_driver_sql("PRAGMA busy_timeout = 0")
            with suppress(DatabaseError):
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            await connection.exec_driver_sql(f"PRAGMA busy_timeout = {PATIENCE_MS}")

    async def ping(self) -> None:
        """Ask it something that costs nothing.

        Raises:
            Exception: it does not answer.
        """
        async with self.reading() as db:
            await db.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Give back every connection."""
        await self.engine.dispose()


def _prepare_sqlite(connection: DBAPIConnection, _record: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy begins and ends transactions, not the driver
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",  # a commit outlives a power cut, not only a crash
        "foreign_keys = ON",
        f"busy_timeout = {PATIENCE_MS}",
        "secure_delete = ON",  # what was erased cannot be read from freed pages
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: one that turns from reader into writer half-way can fail.
    begin = connection.get_execution_options().get("begin", "BEGIN IMMEDIATE")
    if begin:
        connection.exec_driver_sql(begin)
