"""The outbox: how something is told to one or many, and what becomes of it unsent."""

from datetime import datetime

from sqlalchemy import CursorResult, Select, delete, func, literal, or_, select, text, true, update

from models.database import Moment, Session, insert_new
from models.deliveries import UNSYNCHRONISED, Delivery, Moves, add, count, is_in
from models.notices import Content, Course, Notice, State
from models.people import Person

MANY = 10_000
"""After so many new rows PostgreSQL counts anew: before, it plans as if there were none."""


def only(person_id: int) -> Select[int]:
    """One person as the receivers of a notice."""
    return select(Person.id).where(Person.id == person_id)


async def put_out(
    db: Session,
    kind: str,
    subject: str,
    content: Content,
    receivers: Select[int] | Select[int, datetime],
    *,
    not_before: datetime,
    not_after: datetime,
    once: bool = True,
) -> Notice:
    """Tell something to these people. Doing it again adds only people who were not told yet.

    Args:
        receivers: Selects the numbers of people, and when each is to get it where that is not
            at `not_before`; a million are queued in one statement.
        once: Not sent again when it is unknown whether it arrived: for a broadcast. False for an
            answer owed to one person, which goes before broadcasts.
    """
    values = {
        "kind": kind,
        "subject": subject,
        "content": content.model_dump(mode="json"),
        "not_before": not_before,
        "not_after": not_after,
        "once": once,
        "course": Course.ON,
    }
    counts = dict.fromkeys(State, 0)
    await db.flush()  # so that the receivers are selected from what this transaction changed
    await db.execute(insert_new(db, Notice).values(values | counts).on_conflict_do_nothing())
    number = select(Notice.id).where(Notice.kind == kind, Notice.subject == subject)
    notice_id = (await db.scalars(number)).one()
    people = receivers.subquery()
    _, *due = people.c
    due_at = due[0] if due else literal(not_before, Moment())
    rows = select(literal(notice_id), people.c[0], literal(State.QUEUED), due_at, literal(0)).where(
        true()
    )  # SQLite reads a conflict clause right after a FROM as a join's
    columns = ["notice_id", "person_id", "state", "due_at", "tries"]
    added = await db.execute(
        insert_new(db, Delivery).from_select(columns, rows).on_conflict_do_nothing()
    )
    assert isinstance(added, CursorResult)
    if added.rowcount >= MANY and not _is_sqlite(db):
        await db.execute(text("ANALYZE deliveries"))
    await add(db, notice_id, {State.QUEUED: added.rowcount})
    db.info["queued"] = True
    return await db.get_one(Notice, notice_id, populate_existing=True)


async def close_unsent(db: Session, most: int, now: datetime) -> int:
    """Settle what is queued of notices that were recalled, or whose last moment has passed.

    Returns:
        How many there were, at most `most`.
    """
    over = await db.execute(
        select(Notice.id, Notice.course)
        .where(
            Notice.queued > literal(0, literal_execute=True),
            or_(Notice.course == Course.RECALLED, Notice.not_after <= now),
        )
        .order_by(Notice.once, Notice.id)
    )
    closed = 0
    for notice_id, course in over.all():
        state = State.CANCELLED if course == Course.RECALLED else State.EXPIRED
        unsent = (
            select(Delivery.person_id)
            .where(Delivery.notice_id == notice_id, is_in(State.QUEUED))
            .order_by(Delivery.due_at)
            .limit(most - closed)
            .with_for_update(skip_locked=True)
        )
        moved = await db.execute(
            update(Delivery)
            .where(Delivery.notice_id == notice_id, Delivery.person_id.in_(unsent))
            .values(state=state, due_at=None),
            execution_options=UNSYNCHRONISED,
        )
        assert isinstance(moved, CursorResult)
        await count(db, Moves({(notice_id, State.QUEUED, state): moved.rowcount}))
        closed += moved.rowcount
        if closed == most:
            break
    return closed


async def drop_queued(db: Session, person_id: int, kind: str) -> None:
    """Send this person none of the notices of this kind that still wait for them."""
    waiting = select(Notice.id).where(
        Notice.queued > literal(0, literal_execute=True), Notice.kind == kind
    )
    for notice_id in (await db.scalars(waiting.order_by(Notice.id))).all():
        dropped = await db.execute(
            update(Delivery)
            .where(
                Delivery.notice_id == notice_id,
                Delivery.person_id == person_id,
                Delivery.state == State.QUEUED,
            )
            .values(state=State.CANCELLED, due_at=None),
            execution_options=UNSYNCHRONISED,
        )
        assert isinstance(dropped, CursorResult)
        await count(db, Moves({(notice_id, State.QUEUED, State.CANCELLED): dropped.rowcount}))


async def count_on_the_way(db: Session) -> dict[State, int]:
    """How many deliveries are not settled. What is settled already is not looked at."""
    queued = select(func.coalesce(func.sum(Notice.queued), 0)).where(
        Notice.queued > literal(0, literal_execute=True)
    )
    sending = select(func.count()).select_from(Delivery).where(is_in(State.SENDING))
    return {
        State.QUEUED: await db.scalar(queued) or 0,
        State.SENDING: await db.scalar(sending) or 0,
    }


async def forget_receiver(db: Session, person_id: int) -> None:
    """Take out everything that was, or would be, sent to this person. The counts stay."""
    theirs = (
        select(Delivery.notice_id, Delivery.state)
        .where(Delivery.notice_id.in_(select(Notice.id)), Delivery.person_id == person_id)
        .with_for_update()
    )
    moves = Moves()
    notice_ids = []
    for notice_id, state in (await db.execute(theirs)).all():
        notice_ids.append(notice_id)
        if state in (State.QUEUED, State.SENDING):
            moves[notice_id, State(state), State.CANCELLED] += 1
        elif state == State.RECALLING:
            moves[notice_id, State.RECALLING, State.DELIVERED] += 1
    await db.execute(
        delete(Delivery).where(Delivery.notice_id.in_(notice_ids), Delivery.person_id == person_id),
        execution_options=UNSYNCHRONISED,
    )
    await count(db, moves)


def _is_sqlite(db: Session) -> bool:
    return db.get_bind().dialect.name == "sqlite"
