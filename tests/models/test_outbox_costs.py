"""What the outbox costs: each step reads by index and touches no more rows than it is told to,
however many receivers there are."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from models.claims import Settlement, claim, settle, take_back
from models.database import Database
from models.notices import State, recall
from models.outbox import close_unsent, forget_receiver
from tests.outbox import NOW, broadcast, claimed

RECEIVERS = 30_000
LEASE = NOW + timedelta(minutes=1)


@pytest.fixture
async def crowd(database: Database) -> int:
    """A broadcast to many; its number."""
    numbers = (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {RECEIVERS}) "
        "SELECT i, i + 1000, TRUE, DATE('2026-01-01') FROM n"
    )
    async with database.writing() as db:
        await db.execute(text(f"INSERT INTO people (id, chat_id, reachable, since_on) {numbers}"))
        notice = await broadcast(db)
    assert notice.queued == RECEIVERS
    return notice.id


async def test_no_step_reads_through_the_deliveries(database: Database, crowd: int) -> None:
    statements: list[tuple[str, Any]] = []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def note(_c: Any, _cursor: Any, statement: str, values: Any, _x: Any, many: bool) -> None:
        if "deliveries" in statement:
            statements.append((statement, values[0] if many else values))

    claims = await claimed(database, 100)
    async with database.writing() as db:
        await settle(db, [Settlement(each, State.DELIVERED) for each in claims])
        await take_back(db, 100, LEASE)
        await recall(db, crowd)
        await close_unsent(db, 100, NOW)
        await forget_receiver(db, 7)
    assert len(statements) >= 8
    explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
    async with database.engine.connect() as connection:
        for statement, values in list(statements):
            rows = await connection.exec_driver_sql(explain + statement, values)
            plan = "\n".join(str(row[-1]) for row in rows)
            assert "SCAN deliveries" not in plan, plan
            assert "Seq Scan on deliveries" not in plan, plan
            assert "TEMP B-TREE" not in plan, plan


async def test_claiming_from_many_takes_as_many_rows_as_asked(
    database: Database, crowd: int
) -> None:
    touched: list[int] = []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def note(_c: Any, _cursor: Any, statement: str, values: Any, _x: Any, many: bool) -> None:
        if statement.startswith("UPDATE"):
            touched.append(len(values) if many else 1)

    async with database.writing() as db:
        claims = await claim(db, 20, NOW, LEASE)
    assert len(claims) == 20
    assert sum(touched) == 20 + 1  # and the counts
