"""Deliveries: a notice on its way to one receiver, and the counts that change with them."""

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    bindparam,
    literal,
    text,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Moment, Session, Table
from models.notices import Notice, State

Moves = Counter[tuple[int, State, State]]
"""How many deliveries of a notice went from one state to another."""

UNSYNCHRONISED = {"synchronize_session": False}


class Delivery(Table):
    """A notice on its way to one receiver.

    Without a foreign key to people: a million rows are written at once while others wait, and
    checking each would double that. `forget_receiver` takes out the rows of someone who leaves.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        Index(
            "ix_deliveries_queued",
            "notice_id",
            "due_at",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index(
            "ix_deliveries_sending",
            "due_at",
            sqlite_where=text("state = 'sending'"),
            postgresql_where=text("state = 'sending'"),
        ),
        Index(
            "ix_deliveries_recalling",
            "due_at",
            sqlite_where=text("state = 'recalling'"),
            postgresql_where=text("state = 'recalling'"),
        ),
        {"sqlite_with_rowid": False},
    )

    notice_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("notices.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    state: Mapped[str] = mapped_column(String(10))
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    """When it is to be looked at: while queued or recalling, its next try; while sending, the
    lease's end."""
    tries: Mapped[int]
    """How often it was claimed: tells an old claim from the present one."""
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    delivered_at: Mapped[datetime | None] = mapped_column(Moment)


def is_in(state: State) -> ColumnElement[bool]:
    """Written out in the statement: a partial index does not serve a placeholder."""
    return Delivery.state == literal(state, literal_execute=True)


def change(
    notice_id: int,
    person_id: int,
    state: State,
    due_at: datetime | None,
    tries: int,
    message_id: int | None = None,
    delivered_at: datetime | None = None,
) -> dict[str, Any]:
    """What a delivery becomes, for `write`.

    Args:
        due_at: When it is to be looked at again, by what `Delivery.due_at` says of the state.
    """
    return {
        "of_notice": notice_id,
        "to_person": person_id,
        "new_state": state,
        "new_due_at": due_at,
        "new_tries": tries,
        "new_message_id": message_id,
        "new_delivered_at": delivered_at,
    }


async def write(db: Session, changes: list[dict[str, Any]], moves: Moves) -> None:
    """Write down what these deliveries become, in one statement, and what moved by it."""
    if not changes:
        return
    connection = await db.connection()
    await connection.execute(
        update(Delivery)
        .where(
            Delivery.notice_id == bindparam("of_notice"),
            Delivery.person_id == bindparam("to_person"),
        )
        .values(
            state=bindparam("new_state"),
            due_at=bindparam("new_due_at"),
            tries=bindparam("new_tries"),
            message_id=bindparam("new_message_id"),
            delivered_at=bindparam("new_delivered_at"),
        ),
        changes,
    )
    await count(db, moves)


async def count(db: Session, moves: Moves) -> None:
    """Change the counts by what moved. Notices last and in order, so that workers never cross."""
    deltas: dict[int, Counter[State]] = {}
    for (notice_id, before, after), number in moves.items():
        delta = deltas.setdefault(notice_id, Counter())
        delta[before] -= number
        delta[after] += number
    for notice_id in sorted(deltas):
        await add(db, notice_id, deltas[notice_id])


async def add(db: Session, notice_id: int, delta: dict[State, int]) -> None:
    """Add to the counts of a notice: by state, more or fewer than there were."""
    changed = {state: getattr(Notice, state) + number for state, number in delta.items() if number}
    if changed:
        await db.execute(
            update(Notice).where(Notice.id == notice_id).values(changed),
            execution_options=UNSYNCHRONISED,
        )
