"""In which order rows lie on the disk, and so in a dump: not in the order in which they came."""

from sqlalchemy import text

from models.database import Database
from models.every_table import every_table


def under_a_pseudonym() -> list[str]:
    """The tables that are kept by pseudonym: all that residents answered."""
    return [table.name for table in every_table() if "pseudonym" in table.primary_key.columns]


async def put_in_order(database: Database) -> None:
    """Let what was answered lie in the order of its pseudonyms. SQLite keeps it so by itself;
    PostgreSQL adds rows at the end, where their place tells who came when."""
    if database.is_sqlite:
        return
    for (
        table
    ) in under_a_pseudonym():  # a transaction each: everyone waits while one is written anew
        async with database.writing() as db:
            await db.execute(text(f"CLUSTER {table} USING pk_{table}"))
