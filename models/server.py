"""The database server itself: which it is, whether its files are whole, what its user may do."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection


async def version(connection: AsyncConnection) -> str:
    """Its name and version."""
    if connection.dialect.name == "sqlite":
        return f"SQLite {await connection.scalar(text('select sqlite_version()'))}"
    return f"PostgreSQL {await connection.scalar(text('show server_version'))}"


async def damage(connection: AsyncConnection) -> str:
    """What is wrong with a SQLite file; empty when it is whole. PostgreSQL looks by itself."""
    if connection.dialect.name != "sqlite":
        return ""
    found = str(await connection.scalar(text("pragma quick_check(1)")))
    return "" if found == "ok" else found


async def may_too_much(connection: AsyncConnection) -> bool:
    """Whether the user has rights beyond databases of its own, such as making other users."""
    if connection.dialect.name == "sqlite":
        return False
    powers = "select rolsuper or rolcreaterole or rolcreatedb from pg_roles"
    return bool(await connection.scalar(text(f"{powers} where rolname = current_user")))
