"""Signing up: places that are never given twice, and a waiting list that keeps its order.

Whatever changes who has a place first locks the occurrence, so of any number of people who tap at
once, on any number of processes, one goes after the other.
"""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    UniqueConstraint,
    func,
    select,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.activities import Occurrence, Time, locked_time
from models.database import BigId, Moment, Session, Table
from models.notices import Content, Sentence, Way
from models.outbox import only, put_out
from models.rules.quiet_hours import QuietHours
from models.rules.reminders import kept_until
from models.tasks import Task

LONGEST_NAME = 30
MOST_GUESTS = 3


class Standing(StrEnum):
    """How someone stands who wants to come."""

    COMING = "coming"
    WAITING = "waiting"
    OFFERED = "offered"
    """A place is kept until `kept_until`; then it goes to the next."""


class Outcome(StrEnum):
    """What came of a tap."""

    COMING = "coming"
    WAITING = "waiting"
    FULL = "full"
    """No room for so many guests more: all is as it was."""
    CLOSED = "closed"
    """It began, or was cancelled."""


class SignUp(Table):
    """Someone who wants to come. Who withdraws has no row any more."""

    __tablename__ = "sign_ups"
    __table_args__ = (
        UniqueConstraint("occurrence_id", "person_id"),
        Index("ix_sign_ups_standing", "occurrence_id", "standing", "id"),
        Index(
            "ix_sign_ups_kept",
            "kept_until",
            sqlite_where=text("kept_until IS NOT NULL"),
            postgresql_where=text("kept_until IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    """Counts up: the order of the waiting list."""
    occurrence_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("occurrences.id", ondelete="CASCADE")
    )
    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
    guests: Mapped[int] = mapped_column(Integer)
    standing: Mapped[str] = mapped_column(String(8))
    signed_up_at: Mapped[datetime] = mapped_column(Moment)
    """Since when they know of it: no reminder that was due before reaches them."""
    kept_until: Mapped[datetime | None] = mapped_column(Moment)
    name: Mapped[str | None] = mapped_column(String(LONGEST_NAME))
    """A first name, where they chose to tell the organiser."""
    task_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey(Task.id, ondelete="SET NULL")
    )
    """What they help with. Who helps has the task's place, and takes none of the activity's."""
    came: Mapped[bool | None]
    """What the organiser ticked; None: nothing yet."""

    @property
    def people(self) -> int:
        """How many places it takes."""
        return self.guests + (self.task_id is None)


async def sign_up(
    db: Session, occurrence_id: int, person_id: int, guests: int, now: datetime
) -> Outcome:
    """This person wants to come, with so many guests; who does already changes their number.

    A place that was kept for them is theirs by this.
    """
    time = await locked_time(db, occurrence_id)
    if time is None or not time.occurrence.is_open(now):
        return Outcome.CLOSED
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if theirs is None:
        theirs = SignUp(occurrence_id=occurrence_id, person_id=person_id, guests=guests)
        theirs.standing, theirs.signed_up_at = Standing.WAITING, now
        if await has_room(db, time, theirs.people):
            theirs.standing = Standing.COMING
            time.occurrence.taken += theirs.people
        db.add(theirs)
    elif theirs.standing == Standing.WAITING:
        theirs.guests = guests
    else:
        more = guests - theirs.guests
        if more > 0 and not await has_room(db, time, more):
            if theirs.standing == Standing.COMING:
                return Outcome.FULL
            more = 0
        if theirs.standing == Standing.OFFERED:
            theirs.standing, theirs.kept_until, theirs.signed_up_at = Standing.COMING, None, now
        theirs.guests += more
        time.occurrence.taken += more
    await db.flush()
    return Outcome(theirs.standing)


async def withdraw(
    db: Session, occurrence_id: int, person_id: int, now: datetime, quiet: QuietHours
) -> None:
    """This person does not come, or not any more: the next on the waiting list is asked at once."""
    time = await locked_time(db, occurrence_id)
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if time is None or theirs is None or not time.occurrence.is_open(now):
        return
    if theirs.standing != Standing.WAITING:
        time.occurrence.taken -= theirs.people
    await db.delete(theirs)
    await db.flush()
    await offer_free_places(db, time, now, quiet)


async def withdraw_from_all(db: Session, person_id: int, now: datetime, quiet: QuietHours) -> None:
    """This person comes to nothing any more: each of their places goes to the next."""
    for occurrence_id in sorted(await coming_of(db, person_id, now)):
        await withdraw(db, occurrence_id, person_id, now, quiet)


async def offer_free_places(db: Session, time: Time, now: datetime, quiet: QuietHours) -> None:
    """Keep what is free for who is next, and ask them; whoever is next has to fit.

    Args:
        time: Locked in this transaction.
    """
    occurrence = time.occurrence
    kept = kept_until(now, occurrence.start_at, quiet)
    if kept is None or not occurrence.is_open(now):
        return
    told_at, until = kept
    while (following := await _first_waiting(db, occurrence.id)) and (
        time.free is None or following.people <= time.free
    ):
        following.standing, following.kept_until = Standing.OFFERED, until
        occurrence.taken += following.people
        await put_out(
            db,
            "offer",
            f"{following.id}-{until:%Y%m%d%H%M%S}",
            _offer(time, until),
            only(following.person_id),
            not_before=told_at,
            not_after=until,
            once=False,
        )


async def lapse(db: Session, occurrence_id: int, now: datetime, quiet: QuietHours) -> None:
    """Take back the places that nobody took in time, and ask the next."""
    time = await locked_time(db, occurrence_id)
    if time is None:
        return
    late = select(SignUp).where(
        SignUp.occurrence_id == occurrence_id,
        SignUp.standing == Standing.OFFERED,
        SignUp.kept_until <= now,
    )
    for theirs in (await db.scalars(late)).all():
        time.occurrence.taken -= theirs.people
        await db.delete(theirs)
    await db.flush()
    await offer_free_places(db, time, now, quiet)


async def with_lapsed_offers(db: Session, now: datetime) -> list[int]:
    """The occurrences with a place that was kept until now for someone."""
    found = await db.scalars(
        select(SignUp.occurrence_id)
        .where(SignUp.kept_until.is_not(None), SignUp.kept_until <= now)
        .distinct()
    )
    return list(found)


async def sign_up_of(db: Session, occurrence_id: int, person_id: int) -> SignUp | None:
    """How this person stands."""
    found = await db.scalars(
        select(SignUp)
        .where(SignUp.occurrence_id == occurrence_id, SignUp.person_id == person_id)
        .execution_options(populate_existing=True)
    )
    return found.one_or_none()


async def sign_ups(db: Session, occurrence_id: int) -> list[SignUp]:
    """Everyone who wants to come, in the order in which they signed up."""
    found = await db.scalars(
        select(SignUp).where(SignUp.occurrence_id == occurrence_id).order_by(SignUp.id)
    )
    return list(found)


async def count_people(db: Session, occurrence_ids: Collection[int]) -> int:
    """How many people want to come to any of these times."""
    people = select(func.count(SignUp.person_id.distinct())).where(
        SignUp.occurrence_id.in_(occurrence_ids)
    )
    return await db.scalar(people) or 0


async def coming_of(db: Session, person_id: int, now: datetime) -> set[int]:
    """The occurrences still to come that this person signed up for."""
    found = await db.scalars(
        select(SignUp.occurrence_id)
        .join(Occurrence, Occurrence.id == SignUp.occurrence_id)
        .where(SignUp.person_id == person_id, Occurrence.start_at > now)
    )
    return set(found)


async def name_for_organiser(db: Session, occurrence_id: int, person_id: int, name: str) -> None:
    """This person wants the organiser to know their first name."""
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if theirs is not None:
        theirs.name = name
        await db.flush()


def everyone_of(occurrence_id: int) -> Select[int]:
    """Everyone who wants to come, as the receivers of a notice."""
    return select(SignUp.person_id).where(SignUp.occurrence_id == occurrence_id)


async def has_room(db: Session, time: Time, people: int) -> bool:
    """Whether there is room, and nobody waits for it."""
    if time.free is None:
        return True
    return people <= time.free and await _first_waiting(db, time.occurrence.id) is None


async def _first_waiting(db: Session, occurrence_id: int) -> SignUp | None:
    await db.flush()
    found = await db.scalars(
        select(SignUp)
        .where(SignUp.occurrence_id == occurrence_id, SignUp.standing == Standing.WAITING)
        .order_by(SignUp.id)
        .limit(1)
    )
    return found.one_or_none()


def _offer(time: Time, until: datetime) -> Content:
    occurrence = time.occurrence
    variables: dict[str, str | int] = {
        "title": time.activity.title,
        "start_at": occurrence.start_at.isoformat(),
        "until_at": until.isoformat(),
    }
    return Content(
        text=Sentence(say="activity-offer", variables=variables),
        ways=(
            Way(
                label=Sentence(say="button-take-place"), command=f"/activities yes-{occurrence.id}"
            ),
            Way(
                label=Sentence(say="button-not-coming"), command=f"/activities not-{occurrence.id}"
            ),
        ),
    )
