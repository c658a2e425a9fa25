"""Reminders that are planned, so that what is due is found by its time; and the other news of an
activity: that it was moved or cancelled."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, ForeignKey, Integer, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.activities import Activity, Occurrence, Time
from models.database import Moment, Session, Table
from models.notices import Content, Sentence, Way, notice_named, recall
from models.outbox import put_out
from models.people import Person
from models.rules.quiet_hours import QuietHours
from models.rules.reminders import LEADS, Reminding, reminders
from models.sign_ups import SignUp, Standing, everyone_of


class PlannedReminder(Table):
    """A reminder before one time of an activity. Gone once it was put out."""

    __tablename__ = "planned_reminders"

    occurrence_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("occurrences.id", ondelete="CASCADE"), primary_key=True
    )
    lead: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    """How long before the start, in minutes."""
    due_at: Mapped[datetime] = mapped_column(Moment, index=True)
    until_at: Mapped[datetime] = mapped_column(Moment)
    """Later than this it is no use, or disturbs."""


async def plan_reminders(
    db: Session, time: Time, now: datetime, quiet: QuietHours, leads: Iterable[int] = LEADS
) -> None:
    """Plan what is still to come before this start."""
    occurrence = time.occurrence
    for each in reminders(occurrence.start_at, leads, quiet):
        if each.at > now:
            planned = PlannedReminder(occurrence_id=occurrence.id, lead=each.lead)
            planned.due_at, planned.until_at = each.at, each.until
            db.add(planned)
    await db.flush()


async def put_out_due(db: Session, now: datetime, most: int) -> int:
    """Put out the reminders that are due; who signed up after that moment needs none.

    Returns:
        How many there were, at most `most`.
    """
    due = await db.execute(
        select(PlannedReminder, Activity, Occurrence)
        .join(Occurrence, Occurrence.id == PlannedReminder.occurrence_id)
        .join(Activity, Activity.id == Occurrence.activity_id)
        .where(PlannedReminder.due_at <= now)
        .order_by(PlannedReminder.due_at)
        .limit(most)
        .with_for_update(of=PlannedReminder, skip_locked=True)
    )
    rows = due.all()
    for planned, activity, occurrence in rows:
        if planned.until_at > now and occurrence.is_open(now):
            wishes = [each for each in Reminding if planned.lead in each.leads]
            coming = (
                everyone_of(occurrence.id)
                .join(Person, Person.id == SignUp.person_id)
                .where(
                    SignUp.standing == Standing.COMING,
                    SignUp.signed_up_at < planned.due_at,
                    func.coalesce(Person.reminding, activity.reminding).in_(wishes),
                )
            )
            await put_out(
                db,
                "reminder",
                _subject(occurrence, planned.lead),
                _reminder(Time(activity, occurrence)),
                coming,
                not_before=planned.due_at,
                not_after=planned.until_at,
                once=False,
            )
        await db.delete(planned)
    await db.flush()
    return len(rows)


async def move(
    db: Session,
    time: Time,
    start: datetime,
    end: datetime | None,
    now: datetime,
    quiet: QuietHours,
) -> None:
    """Another moment: everyone who wants to come is told at once, and reminded of that one.

    Args:
        time: Locked in this transaction.
    """
    await _stop_reminding(db, time.occurrence)
    time.activity.sequence += 1
    was = time.occurrence.start_at
    time.occurrence.start_at, time.occurrence.end_at = start, end
    await plan_reminders(db, time, now, quiet)
    await _tell(db, time, "moved", f"{start:%Y%m%d%H%M}-{now:%Y%m%d%H%M%S}", now, was)


async def cancel(db: Session, time: Time, now: datetime) -> None:
    """It does not take place: everyone who wants to come is told at once, and not reminded.

    Args:
        time: Locked in this transaction.
    """
    if time.occurrence.cancelled_at is not None:
        return
    await _stop_reminding(db, time.occurrence)
    time.activity.sequence += 1
    time.occurrence.cancelled_at = now
    await _tell(db, time, "cancelled", "", now, time.occurrence.start_at)


async def _stop_reminding(db: Session, occurrence: Occurrence) -> None:
    """Put out no more reminders of this start, and send none of those that were.

    In this order: a sweep that is at it just now holds the plan, and is waited for.
    """
    await db.execute(
        delete(PlannedReminder).where(PlannedReminder.occurrence_id == occurrence.id),
        execution_options={"synchronize_session": False},
    )
    for lead in LEADS:
        notice = await notice_named(db, "reminder", _subject(occurrence, lead))
        if notice:
            await recall(db, notice.id)


async def _tell(
    db: Session, time: Time, kind: str, which: str, now: datetime, was: datetime
) -> None:
    occurrence = time.occurrence
    variables: dict[str, str | int] = {"title": time.activity.title, "was_at": was.isoformat()}
    ways: tuple[Way, ...] = ()
    if kind == "moved":
        variables |= {"start_at": occurrence.start_at.isoformat(), "place": time.activity.place}
        ways = (_not_coming(occurrence),)
    sentence = "activity-moved" if kind == "moved" else "activity-cancelled"
    await put_out(
        db,
        kind,
        f"{occurrence.id}-{which}",
        Content(text=Sentence(say=sentence, variables=variables), ways=ways),
        everyone_of(occurrence.id),
        not_before=now,
        not_after=max(was, now + timedelta(hours=1)),
        once=False,
    )


def _reminder(time: Time) -> Content:
    variables: dict[str, str | int] = {
        "title": time.activity.title,
        "start_at": time.occurrence.start_at.isoformat(),
        "place": time.activity.place,
    }
    return Content(
        text=Sentence(say="activity-reminder", variables=variables),
        ways=(_not_coming(time.occurrence),),
    )


def _not_coming(occurrence: Occurrence) -> Way:
    label = Sentence(say="button-not-coming")
    return Way(label=label, command=f"/activities not-{occurrence.id}")


def _subject(occurrence: Occurrence, lead: int) -> str:
    return f"{occurrence.id}-{occurrence.start_at:%Y%m%d%H%M}-{lead}"
