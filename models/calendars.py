"""Activities from and to calendar files. By UID, RECURRENCE-ID and SEQUENCE (RFC 5545) a file that
is loaded again changes what is there, and doubles nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import select

from models.activities import (
    LONGEST_ABOUT,
    LONGEST_PLACE,
    LONGEST_TITLE,
    Activity,
    Occurrence,
    Time,
    locked_time,
)
from models.database import Session
from models.reminders import cancel, move, plan_reminders
from models.rules.calendars.event import Event, EventTime
from models.rules.quiet_hours import QuietHours


class Fate(StrEnum):
    """What became of an event of a file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    NEWER_HERE = "newer"
    """It was changed here since: the file is older, and left alone."""
    NOT_THEIRS = "not-theirs"
    """It belongs to another process than theirs."""


async def load_events(
    db: Session,
    events: Sequence[Event],
    *,
    organiser_id: int | None,
    process_id: int | None,
    now: datetime,
    quiet: QuietHours,
) -> Counter[Fate]:
    """Make an activity of each event, or bring it up to date: who signed up hears what moved.

    Args:
        process_id: The only process that they may do so in; None: they may everywhere.

    Returns:
        How many events had which fate.
    """
    uids = [event.uid for event in events]
    found = await db.scalars(select(Activity).where(Activity.uid.in_(uids)))
    known = {activity.uid: activity for activity in found}
    fates = Counter[Fate]()
    for event in events:
        activity = known.get(event.uid)
        if activity is None:
            await _add(db, event, organiser_id, process_id, now, quiet)
            fates[Fate.NEW] += 1
        elif process_id is not None and activity.process_id != process_id:
            fates[Fate.NOT_THEIRS] += 1
        elif event.sequence < activity.sequence:
            fates[Fate.NEWER_HERE] += 1
        else:
            changed = await _bring_up_to_date(db, activity, event, now, quiet)
            fates[Fate.CHANGED if changed else Fate.SAME] += 1
    return fates


async def events_of(db: Session, organiser_id: int) -> list[Event]:
    """Everything of this organiser, as a calendar file has it."""
    rows = await db.execute(
        select(Activity, Occurrence)
        .join(Occurrence, Occurrence.activity_id == Activity.id)
        .where(Activity.organiser_id == organiser_id)
        .order_by(Activity.id, Occurrence.planned_at)
    )
    times: dict[int, list[EventTime]] = {}
    activities: dict[int, Activity] = {}
    for activity, occurrence in rows:
        activities[activity.id] = activity
        times.setdefault(activity.id, []).append(_time(occurrence))
    return [
        _event(activity, activity.uid, activity.repeats, times[number])
        for number, activity in activities.items()
    ]


def event_of(time: Time, url: str) -> Event:
    """One time of an activity, for someone's own calendar."""
    planned = time.occurrence.planned_at
    uid = f"{time.activity.uid}-{planned:%Y%m%dT%H%M}"
    return _event(time.activity, uid, "", [_time(time.occurrence)], url)


def _event(
    activity: Activity, uid: str, repeats: str, times: Iterable[EventTime], url: str = ""
) -> Event:
    pin = None
    if activity.latitude is not None and activity.longitude is not None:
        pin = activity.latitude, activity.longitude
    return Event(
        uid=uid,
        sequence=activity.sequence,
        title=activity.title,
        about=activity.about,
        place=activity.place,
        pin=pin,
        repeats=repeats,
        times=tuple(times),
        url=url,
    )


def _time(occurrence: Occurrence) -> EventTime:
    cancelled = occurrence.cancelled_at is not None
    return EventTime(occurrence.planned_at, occurrence.start_at, occurrence.end_at, cancelled)


def _fields(event: Event) -> dict[str, object]:
    """What an activity keeps of an event. What does not fit its line stands in full below it."""
    about = [event.about]
    if len(event.place) > LONGEST_PLACE:
        about.insert(0, event.place)
    if len(event.title) > LONGEST_TITLE:
        about.insert(0, event.title)
    north, east = event.pin or (None, None)
    return {
        "title": _cut(event.title, LONGEST_TITLE),
        "place": _cut(event.place, LONGEST_PLACE),
        "about": _cut("\n".join(filter(None, about)), LONGEST_ABOUT),
        "latitude": north,
        "longitude": east,
        "repeats": event.repeats,
    }


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


async def _add(
    db: Session,
    event: Event,
    organiser_id: int | None,
    process_id: int | None,
    now: datetime,
    quiet: QuietHours,
) -> None:
    activity = Activity(
        **_fields(event),
        uid=event.uid,
        sequence=event.sequence,
        neighbourhood_ids=[],
        costs=0,
        organiser_id=organiser_id,
        process_id=process_id,
    )
    db.add(activity)
    await db.flush()
    await _add_times(db, activity, event.times, now, quiet)


async def _add_times(
    db: Session, activity: Activity, times: Iterable[EventTime], now: datetime, quiet: QuietHours
) -> None:
    added = [
        Occurrence(
            activity_id=activity.id,
            planned_at=time.planned,
            start_at=time.start,
            end_at=time.end,
            taken=0,
        )
        for time in times
        if not time.cancelled
    ]
    db.add_all(added)
    await db.flush()
    for occurrence in added:
        await plan_reminders(db, Time(activity, occurrence), now, quiet)


async def _bring_up_to_date(
    db: Session, activity: Activity, event: Event, now: datetime, quiet: QuietHours
) -> bool:
    """Whether anything changed."""
    fields = _fields(event)
    rules = {"repeats"}  # one series can be written in many ways: its times tell
    changed = any(getattr(activity, name) != fields[name] for name in fields.keys() - rules)
    for name, value in fields.items():
        setattr(activity, name, value)
    rows = await db.scalars(
        select(Occurrence).where(Occurrence.activity_id == activity.id, Occurrence.start_at > now)
    )
    pairs, gone, new = _matched(list(rows), event, quiet)
    for occurrence, time in pairs:
        changed |= await _change_time(db, occurrence, time, now, quiet)
    for occurrence in gone:
        locked = await locked_time(db, occurrence.id)
        if locked and locked.occurrence.cancelled_at is None:
            await cancel(db, locked, now)
            changed = True
    await _add_times(db, activity, new, now, quiet)
    activity.sequence = event.sequence
    return changed or any(not time.cancelled for time in new)


def _matched(
    rows: Sequence[Occurrence], event: Event, quiet: QuietHours
) -> tuple[list[tuple[Occurrence, EventTime]], list[Occurrence], list[EventTime]]:
    """Which time of the file is which of ours; ours that the file lacks; its new ones.

    By RECURRENCE-ID. What is left on one day is the same, at another hour; and something that
    takes place once is the same on whatever day.
    """
    by_plan = {row.planned_at: row for row in rows}
    pairs, new = [], []
    for time in event.times:
        row = by_plan.pop(time.planned.astimezone(UTC), None)
        if row is None:
            new.append(time)
        else:
            pairs.append((row, time))
    left = {_key(row.planned_at, event, quiet): row for row in by_plan.values()}
    for time in list(new):
        row = left.pop(_key(time.planned, event, quiet), None)
        if row is not None:
            new.remove(time)
            pairs.append((row, time))
            del by_plan[row.planned_at]
    return pairs, list(by_plan.values()), new


def _key(moment: datetime, event: Event, quiet: QuietHours) -> object:
    return moment.astimezone(quiet.zone).date() if event.repeats else event.uid


async def _change_time(
    db: Session, occurrence: Occurrence, time: EventTime, now: datetime, quiet: QuietHours
) -> bool:
    """Make one of our times as the file has it. One that was cancelled here stays so."""
    locked = await locked_time(db, occurrence.id)
    if locked is None or not locked.occurrence.is_open(now):
        return False
    ours = locked.occurrence
    ours.planned_at = time.planned.astimezone(UTC)
    if time.cancelled:
        await cancel(db, locked, now)
    elif ours.start_at != time.start and time.start > now:
        await move(db, locked, time.start, time.end, now, quiet)
    elif ours.end_at != time.end:
        ours.end_at = time.end
    else:
        return False
    return True
