"""What is due of broadcasts: to be put out, to be taken out of the chats again, to be over."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, select

from models.broadcasts import Broadcast, Stage
from models.bulk import Reach, put_out_bulk, reach_of
from models.database import Session
from models.notices import Notice
from models.recalling import take_out
from models.rules.bulk import begins_at
from models.rules.quiet_hours import QuietHours


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(
        Broadcast.ended_at.is_(None),
        Broadcast.stage == Stage.PLANNED,
        Broadcast.planned_at <= now,
    )


async def planned_reach(
    db: Session, now: datetime, quiet: QuietHours, most_a_day: int
) -> dict[int, Reach]:
    """Whom each broadcast reaches whose time has come. Reads much: beside writers.

    Returns:
        By the broadcast's number.
    """
    reaches = {}
    for each in (await db.scalars(select(Broadcast).where(_is_due(now)))).all():
        reaches[each.id] = await reach_of(
            db,
            each.audience.kind,
            each.audience.people(),
            at=begins_at(now, quiet, by_night=each.by_night),
            quiet=quiet,
            most_a_day=most_a_day,
        )
    return reaches


async def put_out_planned(
    db: Session, reaches: dict[int, Reach], now: datetime, quiet: QuietHours, most_a_day: int
) -> None:
    """Put out the broadcasts whose time has come. One that falls in the night waits for its end.

    Args:
        reaches: Of these, as `planned_reach` found them a moment ago.
    """
    due = await db.scalars(
        select(Broadcast)
        .where(Broadcast.id.in_(reaches), _is_due(now))
        .order_by(Broadcast.planned_at, Broadcast.id)
        .with_for_update()  # one after the other, so that each counts the ones before it
    )
    for each in due.all():
        notice = await put_out_bulk(
            db,
            each.audience.kind,
            f"broadcast {each.id}",
            each.content,
            each.audience.people(),
            at=now,
            quiet=quiet,
            most_a_day=most_a_day,
            by_night=each.by_night,
        )
        each.muted, each.left_out = reaches[each.id].muted, reaches[each.id].left_out
        each.stage, each.notice_id = Stage.SENDING, notice.id
        await db.flush()


async def any_goes_on(db: Session) -> bool:
    """Whether any was put out and is not over."""
    goes_on = exists().where(Broadcast.ended_at.is_(None), Broadcast.notice_id.is_not(None))
    return bool(await db.scalar(select(goes_on)))


async def bring_to_end(db: Session, now: datetime) -> None:
    """Note which broadcasts are over; have those that were recalled taken out of the chats."""
    going_on = await db.execute(
        select(Broadcast, Notice)
        .join(Notice, Notice.id == Broadcast.notice_id)
        .where(Broadcast.ended_at.is_(None))
        .order_by(Broadcast.id)
        .with_for_update(of=Broadcast, skip_locked=True)
    )
    for broadcast, notice in going_on.all():
        recalled_just_now = broadcast.stage == Stage.RECALLING and notice.sending == 0
        # What another process was claiming as it was recalled has arrived after that, too.
        recalled_before = broadcast.stage == Stage.RECALLED and notice.is_done
        if recalled_just_now or recalled_before:
            await take_out(db, notice.id, now)
            broadcast.stage = Stage.RECALLED
            await db.refresh(notice)
        if notice.is_done and broadcast.stage != Stage.RECALLING:
            broadcast.ended_at = now
    await db.flush()
