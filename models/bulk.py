"""Messages to many: who gets one, and on which day, decided where they are queued.

One statement leaves out who does not want this kind, and gives who had enough on a day the next
day on which they had not. Nothing is looked up when a message is sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Subquery,
    and_,
    case,
    exists,
    func,
    literal,
    null,
    select,
    update,
)

from models.database import Moment, Session
from models.deliveries import Delivery
from models.notices import Content, Notice
from models.outbox import put_out
from models.people import Person
from models.rules.bulk import Day, begins_at, days_from, rests_at
from models.rules.message_kinds import LIMITED, Kind
from models.rules.quiet_hours import QuietHours
from models.wishes import Wish

WAITS = timedelta(days=7)
"""How long it waits for someone: paused, or behind others."""


@dataclass(frozen=True)
class Reach:
    """What comes of an audience: each person is counted in `receivers`, `muted` or `left_out`."""

    receivers: int
    unreachable: int
    """Of the receivers: who blocked the bot."""
    later: int
    """Of the receivers: who had enough today, and get it another day."""
    muted: int
    left_out: int
    """Who had enough on each of the coming days."""


async def put_out_bulk(
    db: Session,
    kind: Kind,
    subject: str,
    content: Content,
    audience: Select[int],
    *,
    at: datetime,
    quiet: QuietHours,
    most_a_day: int,
    by_night: bool = False,
) -> Notice:
    """Tell something to many; see `put_out`.

    Args:
        audience: Selects the numbers of people.
        most_a_day: How many messages of the kinds that are limited someone gets in a day.
        by_night: It goes on in quiet hours, too.
    """
    begin = begins_at(at, quiet, by_night=by_night)
    sorted_out = await _sorted_out(db, kind, audience, days_from(begin, quiet), most_a_day)
    receivers = select(sorted_out.c.person_id, sorted_out.c.due_at)
    notice = await put_out(
        db,
        kind,
        subject,
        content,
        receivers.where(~sorted_out.c.muted, sorted_out.c.due_at.is_not(None)),
        not_before=begin,
        not_after=begin + WAITS,
    )
    notice.rests_at = rests_at(begin, quiet, by_night=by_night)
    await db.flush()
    return notice


async def reach_of(
    db: Session,
    kind: Kind,
    audience: Select[int],
    *,
    at: datetime,
    quiet: QuietHours,
    most_a_day: int,
) -> Reach:
    """Whom it would reach, put out at this moment. Reads all of the audience: beside writers."""
    days = days_from(at, quiet)
    each = await _sorted_out(db, kind, audience, days, most_a_day)
    gets = and_(~each.c.muted, each.c.due_at.is_not(None))
    counts = await db.execute(
        select(
            func.count().filter(gets),
            func.count().filter(gets, ~Person.reachable),
            func.count().filter(gets, each.c.due_at > literal(at, Moment())),
            func.count().filter(each.c.muted),
            func.count().filter(~each.c.muted, each.c.due_at.is_(None)),
        ).select_from(each.join(Person, Person.id == each.c.person_id))
    )
    return Reach(*counts.one())


async def _sorted_out(
    db: Session, kind: Kind, audience: Select[int], days: Sequence[Day], most_a_day: int
) -> Subquery:
    """Each person of the audience: whether they muted it, and when they can get it, if ever."""
    people = audience.subquery()
    person_id = people.c[0]
    muted = and_(Wish.person_id == person_id, Wish.kind == kind, ~Wish.wanted)
    source: FromClause = people.outerjoin(Wish, muted)
    due_at: ColumnElement[datetime] = literal(days[0].send_at, Moment())
    recent = await _recent(db, days[0].begin) if kind in LIMITED else []
    if recent:
        full = _who_is_full_today(days, recent, most_a_day)
        source = source.outerjoin(full, full.c.person_id == person_id)
        today, *others = days
        due_at = case(
            (full.c.person_id.is_(None), literal(today.send_at, Moment())),
            *((full.c[day.name], literal(day.send_at, Moment())) for day in others),
            else_=null(),
        )
    is_muted = Wish.person_id.is_not(None)
    return (
        select(person_id.label("person_id"), due_at.label("due_at"), is_muted.label("muted"))
        .select_from(source)
        .subquery()
    )


async def _recent(db: Session, day: datetime) -> Sequence[int]:
    """The notices that count for the limit and may still have arrived on this day, or after."""
    notices = select(Notice.id).where(Notice.kind.in_(LIMITED), Notice.not_after >= day)
    return (await db.scalars(notices)).all()


def _who_is_full_today(days: Sequence[Day], notice_ids: Sequence[int], most_a_day: int) -> Subquery:
    """Who got, or is to get, as many of these notices today as one may; and of each day after it,
    under its date, whether there is room."""
    at = func.coalesce(Delivery.delivered_at, Delivery.due_at)
    today, *others = days

    def on(day: Day) -> ColumnElement[int]:
        return func.count().filter(at >= day.begin, at < day.end)

    return (
        select(Delivery.person_id, *((on(day) < most_a_day).label(day.name) for day in others))
        .where(Delivery.notice_id.in_(notice_ids), at >= today.begin, at < others[-1].end)
        .group_by(Delivery.person_id)
        .having(on(today) >= most_a_day)
        .subquery()
    )


def _is_resting(now: datetime) -> ColumnElement[bool]:
    return and_(Notice.queued > literal(0, literal_execute=True), Notice.rests_at <= now)


async def any_rests(db: Session, now: datetime) -> bool:
    """Whether quiet hours began for anything that is not through."""
    return bool(await db.scalar(select(exists().where(_is_resting(now)))))


async def put_off_until_morning(db: Session, now: datetime, quiet: QuietHours) -> None:
    """Let what has to rest go on when quiet hours end, until they begin again."""
    night = quiet.around(now)
    morning = night[1] if night else now
    await db.execute(
        update(Notice)
        .where(_is_resting(now))
        .values(not_before=morning, rests_at=rests_at(morning, quiet, by_night=False)),
        execution_options={"synchronize_session": False},
    )
