"""Taking a message out of the chats again where it arrived: as far as the chat app lets a bot.

Deleting twice does no harm, so a claim is only a lease: whoever finds one that ran out tries anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, exists, select, tuple_, update

from models.database import Session
from models.deliveries import UNSYNCHRONISED, Delivery, Moves, change, count, is_in, write
from models.notices import State
from models.people import Person

DELETABLE = timedelta(hours=48)
"""How long after sending a bot can delete its message (Bot API, deleteMessage)."""


@dataclass(frozen=True)
class Arrived:
    """A message in somebody's chat that is to go."""

    delivery: Delivery
    chat_id: int
    message_id: int


async def take_out(db: Session, notice_id: int, now: datetime) -> int:
    """Have every message of this notice that can still be deleted taken out of its chat.

    Returns:
        How many there are.
    """
    moved = await db.execute(
        update(Delivery)
        .where(
            Delivery.notice_id == notice_id,
            Delivery.state == State.DELIVERED,
            Delivery.message_id.is_not(None),
            Delivery.delivered_at > now - DELETABLE,
        )
        .values(state=State.RECALLING, due_at=now),
        execution_options=UNSYNCHRONISED,
    )
    assert isinstance(moved, CursorResult)
    await count(db, Moves({(notice_id, State.DELIVERED, State.RECALLING): moved.rowcount}))
    return moved.rowcount


async def any_to_take_out(db: Session, now: datetime) -> bool:
    """Whether there is anything to do."""
    due = exists().where(is_in(State.RECALLING), Delivery.due_at <= now)
    return bool(await db.scalar(select(due)))


async def claim_arrived(
    db: Session, most: int, now: datetime, lease_until: datetime
) -> Sequence[Arrived]:
    """Messages to delete, for one worker until the lease ends."""
    found = await db.execute(
        select(Delivery, Person.chat_id, Delivery.message_id)
        .join(Person, Person.id == Delivery.person_id)
        .where(is_in(State.RECALLING), Delivery.due_at <= now)
        .order_by(Delivery.due_at)
        .limit(most)
        .with_for_update(of=Delivery, skip_locked=True)
    )
    claims = [
        Arrived(delivery, chat_id, message_id)
        for delivery, chat_id, message_id in found
        if message_id is not None
    ]
    for each in claims:
        each.delivery.due_at = lease_until
    await db.flush()
    return claims


async def settle_taken_out(
    db: Session, settled: Sequence[tuple[Arrived, State]], later: datetime
) -> None:
    """Write down what came of it: gone, still there for good, or to be tried later. A claim whose
    lease another worker took, or whose receiver was forgotten meanwhile, is passed over."""
    held = await _still_held(db, [each for each, _ in settled])
    moves, changes = Moves(), []
    for each, state in settled:
        delivery = each.delivery
        if (delivery.notice_id, delivery.person_id, delivery.due_at) not in held:
            continue
        due_at = later if state == State.RECALLING else None
        # What cannot be deleted is not tried once more.
        message_id = each.message_id if state == State.RECALLING else None
        changes.append(
            change(
                delivery.notice_id,
                delivery.person_id,
                state,
                due_at,
                delivery.tries,
                message_id,
                delivery.delivered_at,
            )
        )
        moves[delivery.notice_id, State.RECALLING, state] += 1
    await write(db, changes, moves)


async def _still_held(
    db: Session, claims: Sequence[Arrived]
) -> set[tuple[int, int, datetime | None]]:
    """Notice, receiver and lease of what nobody took since, locked."""
    receivers = sorted((each.delivery.notice_id, each.delivery.person_id) for each in claims)
    found = await db.execute(
        select(Delivery.notice_id, Delivery.person_id, Delivery.due_at)
        .where(
            tuple_(Delivery.notice_id, Delivery.person_id).in_(receivers),
            is_in(State.RECALLING),
        )
        .order_by(Delivery.notice_id, Delivery.person_id)
        .with_for_update()
    )
    return {(notice_id, person_id, due_at) for notice_id, person_id, due_at in found}
