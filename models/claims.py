"""Claims: deliveries that a worker is sending, and what comes of them.

A claim is a lease. The worker that holds it settles it with what came of it; when the worker dies,
its lease runs out, and a broadcast's delivery becomes uncertain: claims are made moments before
they are sent, so one without an outcome may well have arrived. Each step changes rows and counts
in one transaction, and touches no more rows than it is told to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import literal, or_, select, update

from models.database import Session
from models.deliveries import UNSYNCHRONISED, Delivery, Moves, change, is_in, write
from models.notices import Course, Notice, State
from models.people import Person

MOST_NOTICES = 100
"""How many notices a claim looks at."""
MOST_ROUNDS = 10
"""How often a claim looks on when it meets people who cannot be reached."""


@dataclass(frozen=True)
class Claim:
    """A delivery that one worker is to send, and settle before its lease ends."""

    notice: Notice
    person: Person
    tries: int
    lease_until: datetime
    due_at: datetime
    """When it was to be sent."""


@dataclass(frozen=True)
class Settlement:
    """What came of a claim."""

    claim: Claim
    state: State
    """Where it goes: an end state, or queued again."""
    due_at: datetime | None = None
    """Queued again: not before this moment."""
    message_id: int | None = None
    delivered_at: datetime | None = None
    moved_to: int | None = None
    """The chat that took the place of this person's."""


async def claim(db: Session, most: int, now: datetime, lease_until: datetime) -> list[Claim]:
    """Take deliveries that are due, those owed to one person first.

    A person who cannot be reached is settled as blocked on the way, one who is gone as cancelled.
    """
    claims: list[Claim] = []
    # A notice at a time: a join with all of them is, by some plans, read to its end and sorted.
    for notice in await _going_on(db, now):
        for _ in range(MOST_ROUNDS):
            due = await _due(db, notice.id, most - len(claims), now)
            claims += await _claim(db, notice, due, lease_until)
            if len(claims) == most:
                return claims
            if not due:
                break
    return claims


async def _going_on(db: Session, now: datetime) -> Sequence[Notice]:
    notices = await db.scalars(
        select(Notice)
        .where(
            Notice.queued > literal(0, literal_execute=True),
            Notice.course == Course.ON,
            Notice.not_before <= now,
            Notice.not_after > now,
            or_(Notice.rests_at.is_(None), Notice.rests_at > now),
        )
        .order_by(Notice.once, Notice.id)
        .limit(MOST_NOTICES)
    )
    return notices.all()


async def _due(
    db: Session, notice_id: int, most: int, now: datetime
) -> Sequence[tuple[int, int, datetime | None, Person | None]]:
    """Receivers, how often each was claimed, when it was due, and who they are, if they still are
    anyone."""
    found = await db.execute(
        select(Delivery.person_id, Delivery.tries, Delivery.due_at, Person)
        .outerjoin(Person, Person.id == Delivery.person_id)
        .where(Delivery.notice_id == notice_id, is_in(State.QUEUED), Delivery.due_at <= now)
        .order_by(Delivery.due_at)
        .limit(most)
        .with_for_update(of=Delivery, skip_locked=True)
    )
    return [(person_id, tries, due_at, person) for person_id, tries, due_at, person in found]


async def _claim(
    db: Session,
    notice: Notice,
    due: Sequence[tuple[int, int, datetime | None, Person | None]],
    lease_until: datetime,
) -> list[Claim]:
    claims, changes, moves = [], [], Moves()
    for person_id, tries, due_at, person in due:
        state = State.CANCELLED if person is None else State.BLOCKED
        if person and person.reachable:
            state = State.SENDING
            claims.append(Claim(notice, person, tries + 1, lease_until, due_at or lease_until))
        look_at = lease_until if state == State.SENDING else None
        changes.append(change(notice.id, person_id, state, look_at, tries + 1))
        moves[notice.id, State.QUEUED, state] += 1
    await write(db, changes, moves)
    return claims


async def settle(db: Session, settlements: Sequence[Settlement]) -> None:
    """Write down what came of claims. One whose lease ran out, or settled before, is passed over.

    Someone who blocked the bot counts as unreachable until they write again.
    """
    changes, moves = [], Moves()
    for each in await _still_held(db, settlements):
        claim = each.claim
        changes.append(
            change(
                claim.notice.id,
                claim.person.id,
                each.state,
                each.due_at,
                claim.tries,
                each.message_id,
                each.delivered_at,
            )
        )
        moves[claim.notice.id, State.SENDING, each.state] += 1
    blocked = [each.claim.person.id for each in settlements if each.state == State.BLOCKED]
    if blocked:
        await db.execute(
            update(Person).where(Person.id.in_(sorted(blocked))).values(reachable=False),
            execution_options=UNSYNCHRONISED,
        )
    for each in settlements:
        if each.moved_to is not None:
            await _follow(db, each.claim.person.id, each.moved_to)
    await write(db, changes, moves)  # people before notices, as a turn locks them


async def _still_held(db: Session, settlements: Sequence[Settlement]) -> list[Settlement]:
    """Those whose lease nobody took, locked."""
    held = []
    by_notice: dict[int, dict[tuple[int, int], Settlement]] = {}
    for each in settlements:
        of_notice = by_notice.setdefault(each.claim.notice.id, {})
        of_notice[each.claim.person.id, each.claim.tries] = each
    for notice_id in sorted(by_notice):
        ours = by_notice[notice_id]
        rows = await db.execute(
            select(Delivery.person_id, Delivery.tries)
            .where(
                Delivery.notice_id == notice_id,
                Delivery.person_id.in_(sorted({person_id for person_id, _ in ours})),
                Delivery.state == State.SENDING,
            )
            .order_by(Delivery.person_id)
            .with_for_update()
        )
        held += [ours[key] for person_id, tries in rows if (key := (person_id, tries)) in ours]
    return held


async def take_back(db: Session, most: int, now: datetime) -> int:
    """Settle claims whose lease ran out: queued again where a message may be repeated, uncertain
    where not.

    Returns:
        How many there were, at most `most`.
    """
    rows = (
        await db.execute(
            select(Delivery.notice_id, Delivery.person_id, Delivery.tries, Notice.once)
            .join(Notice, Notice.id == Delivery.notice_id)
            .where(is_in(State.SENDING), Delivery.due_at <= now)
            .order_by(Delivery.due_at)
            .limit(most)
            .with_for_update(of=Delivery, skip_locked=True)
        )
    ).all()
    changes, moves = [], Moves()
    for row in rows:
        state, due_at = (State.UNCERTAIN, None) if row.once else (State.QUEUED, now)
        changes.append(change(row.notice_id, row.person_id, state, due_at, row.tries))
        moves[row.notice_id, State.SENDING, state] += 1
    await write(db, changes, moves)
    return len(rows)


async def _follow(db: Session, person_id: int, chat_id: int) -> None:
    """A chat got another number; where someone has that already, there is nothing to follow."""
    taken = select(Person.id).where(Person.chat_id == chat_id).exists()
    await db.execute(
        update(Person).where(Person.id == person_id, ~taken).values(chat_id=chat_id),
        execution_options=UNSYNCHRONISED,
    )
