"""Activities: something to come to, and each time that it takes place."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, BigInteger, Float, ForeignKey, Integer, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation
from models.database import BigId, Moment, Session, Table
from models.rules.reminders import Reminding
from models.rules.repeats import starts

LONGEST_TITLE = 80
LONGEST_PLACE = 120
LONGEST_ABOUT = 1000
LONGEST_UID = 255


def _new_uid() -> str:
    return secrets.token_hex(16)


class Activity(Table):
    """What it is. The words are the organiser's own, in one language."""

    __tablename__ = "activities"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    title: Mapped[str] = mapped_column(String(LONGEST_TITLE))
    about: Mapped[str] = mapped_column(Text)
    """What people should know: for whom, what to bring, access. Empty: nothing more."""
    place: Mapped[str] = mapped_column(String(LONGEST_PLACE))
    neighbourhood_ids: Mapped[list[int]] = mapped_column(JSON)
    """For whom; empty: for everyone."""
    process_id: Mapped[int | None] = mapped_column(BigInteger)
    places: Mapped[int | None] = mapped_column(Integer)
    """How many people can come each time, guests among them; None: as many as want to."""
    costs: Mapped[int] = mapped_column(Integer)
    """In cents, a person."""
    repeats: Mapped[str] = mapped_column(String(120))
    """A rule of RFC 5545; empty: it takes place once."""
    organiser_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    latitude: Mapped[float | None] = mapped_column(Float)
    """Degrees north of where people have to be; with `longitude`, or neither."""
    longitude: Mapped[float | None] = mapped_column(Float)
    picture: Mapped[str | None] = mapped_column(String(200))
    """The chat app's own id of a picture that the organiser sent."""
    reminding: Mapped[str] = mapped_column(String(8), default=Reminding.BOTH)
    """When people are reminded who did not choose that themselves."""
    uid: Mapped[str] = mapped_column(String(LONGEST_UID), unique=True, default=_new_uid)
    """Its name in calendar files (RFC 5545)."""
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    """How often it was changed since, as calendar files count (RFC 5545)."""


class Occurrence(Table):
    """One time that an activity takes place. Who comes signs up for this."""

    __tablename__ = "occurrences"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    activity_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("activities.id", ondelete="CASCADE"), index=True
    )
    planned_at: Mapped[datetime] = mapped_column(Moment)
    """The start as it was first: what calendar files know this time by (RECURRENCE-ID)."""
    start_at: Mapped[datetime] = mapped_column(Moment, index=True)
    end_at: Mapped[datetime | None] = mapped_column(Moment)
    taken: Mapped[int] = mapped_column(Integer)
    """Places that are taken or kept for someone, guests among them. Changed under its lock."""
    cancelled_at: Mapped[datetime | None] = mapped_column(Moment)
    evaluation_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="SET NULL")
    )
    """The questionnaire for those who came, once it was sent to them."""
    summed_up_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the organiser was told what came of it."""

    def is_open(self, now: datetime) -> bool:
        """Whether people can sign up and withdraw."""
        return self.cancelled_at is None and now < self.start_at


@dataclass(frozen=True)
class Time:
    """An activity at one of its times."""

    activity: Activity
    occurrence: Occurrence

    @property
    def free(self) -> int | None:
        """Places left; None: there is no limit. Below nothing once there are fewer places."""
        places = self.activity.places
        return None if places is None else places - self.occurrence.taken


async def publish(
    db: Session,
    activity: Activity,
    first: datetime,
    end: datetime | None,
    zone: ZoneInfo,
) -> list[Time]:
    """Add an activity with each time that it takes place."""
    db.add(activity)
    await db.flush()
    lasts = end.astimezone(UTC) - first.astimezone(UTC) if end else None
    occurrences = [
        Occurrence(
            activity_id=activity.id,
            planned_at=start.astimezone(UTC),
            start_at=start.astimezone(UTC),
            end_at=start.astimezone(UTC) + lasts if lasts else None,
            taken=0,
        )
        for start in starts(activity.repeats, first, zone)
    ]
    db.add_all(occurrences)
    await db.flush()
    return [Time(activity, occurrence) for occurrence in occurrences]


async def time_with_id(db: Session, occurrence_id: int) -> Time | None:
    """The activity at this one of its times."""
    return await _time(db, occurrence_id, lock=False)


async def locked_time(db: Session, occurrence_id: int) -> Time | None:
    """The same, as it is now, and held against all others until the transaction ends."""
    return await _time(db, occurrence_id, lock=True)


async def _time(db: Session, occurrence_id: int, *, lock: bool) -> Time | None:
    wanted = (
        select(Activity, Occurrence)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(Occurrence.id == occurrence_id)
    )
    if lock:
        await db.flush()
        wanted = wanted.with_for_update(of=Occurrence).execution_options(populate_existing=True)
    found = (await db.execute(wanted)).one_or_none()
    return Time(*found) if found else None


async def upcoming(db: Session, now: datetime, most: int) -> list[Time]:
    """What people can still come to, the soonest first."""
    found = await db.execute(
        select(Activity, Occurrence)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(Occurrence.start_at > now, Occurrence.cancelled_at.is_(None))
        .order_by(Occurrence.start_at, Occurrence.id)
        .limit(most)
    )
    return [Time(*row) for row in found]


async def organised_by(
    db: Session, organiser_id: int, process_id: int, now: datetime
) -> list[Time]:
    """What this person organises in a process and is still to come, the soonest first."""
    found = await db.execute(
        select(Activity, Occurrence)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(
            Activity.organiser_id == organiser_id,
            Activity.process_id == process_id,
            Occurrence.start_at > now,
            Occurrence.cancelled_at.is_(None),
        )
        .order_by(Occurrence.start_at, Occurrence.id)
    )
    return [Time(*row) for row in found]


async def recent(db: Session, now: datetime, organiser_id: int) -> list[Time]:
    """What this organiser had in the last two weeks, the newest first: to tick who came."""
    found = await db.execute(
        select(Activity, Occurrence)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(
            Activity.organiser_id == organiser_id,
            Occurrence.start_at <= now,
            Occurrence.start_at > now - timedelta(weeks=2),
            Occurrence.cancelled_at.is_(None),
        )
        .order_by(Occurrence.start_at.desc())
    )
    return [Time(*row) for row in found]


async def time_and_later(db: Session, time: Time, now: datetime) -> list[int]:
    """The numbers of this time, and of the times of the same activity that come after it."""
    found = await db.scalars(
        select(Occurrence.id)
        .where(
            Occurrence.activity_id == time.activity.id,
            Occurrence.start_at >= time.occurrence.start_at,
            Occurrence.start_at > now,
            Occurrence.cancelled_at.is_(None),
        )
        .order_by(Occurrence.start_at, Occurrence.id)
    )
    return list(found)
