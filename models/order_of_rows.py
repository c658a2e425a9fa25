"""In which order rows lie on the disk, and so in a dump: not in the order in which they came."""

from sqlalchemy import text

from models.database import Database

_IN_ORDER = ("sheets", "answers", "ballots", "theme_marks", "quotes", "backgrounds")


async def put_in_order(database: Database) -> None:
    """Let what was answered lie in the order of its pseudonyms. SQLite keeps it so by itself;
    PostgreSQL adds rows at the end, where their place tells who came when."""
    if database.is_sqlite:
        return
    for table in _IN_ORDER:  # a transaction each: everyone waits while a table is written anew
        async with database.writing() as db:
            await db.execute(text(f"CLUSTER {table} USING pk_{table}"))
