"""Helping with a task, in place of only coming: who helps takes none of the activity's places."""

from collections import Counter
from datetime import datetime

from sqlalchemy import func, select

from models.activities import Time, locked_time
from models.database import Session
from models.rules.quiet_hours import QuietHours
from models.sign_ups import Outcome, SignUp, Standing, has_room, offer_free_places, sign_up_of
from models.tasks import Task


async def helpers_of(db: Session, occurrence_id: int) -> Counter[int]:
    """How many people help with each task this time, by the task's number."""
    found = await db.execute(
        select(SignUp.task_id, func.count())
        .where(SignUp.occurrence_id == occurrence_id, SignUp.task_id.is_not(None))
        .group_by(SignUp.task_id)
    )
    return Counter({task_id: people for task_id, people in found if task_id is not None})


async def take_away(db: Session, task_id: int) -> bool:
    """Take away a task that nobody does.

    Returns:
        False: somebody does it, so it stays.
    """
    done_by = select(func.count()).where(SignUp.task_id == task_id)
    task = await db.get(Task, task_id)
    if task is None or await db.scalar(done_by):
        return False
    await db.delete(task)
    await db.flush()
    return True


async def help_with(
    db: Session,
    occurrence_id: int,
    person_id: int,
    task_id: int,
    now: datetime,
    quiet: QuietHours,
) -> Outcome:
    """This person helps with this task, and so comes: also when all other places are taken.

    Who was on the waiting list comes without the guests they waited with.

    Returns:
        `COMING`, `FULL` when others help with it already, or `CLOSED`.
    """
    time = await locked_time(db, occurrence_id)
    task = await db.get(Task, task_id)
    if time is None or task is None or not time.occurrence.is_open(now):
        return Outcome.CLOSED
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if theirs and theirs.task_id == task_id:
        return Outcome.COMING
    if task.activity_id != time.activity.id:
        return Outcome.CLOSED
    if (await helpers_of(db, occurrence_id))[task_id] >= task.places:
        return Outcome.FULL
    if theirs is None:
        theirs = SignUp(occurrence_id=occurrence_id, person_id=person_id, guests=0)
        theirs.signed_up_at = now
        db.add(theirs)
    else:
        if theirs.standing != Standing.WAITING:
            time.occurrence.taken -= theirs.people
        if theirs.standing != Standing.COMING:
            theirs.guests, theirs.signed_up_at = 0, now
    theirs.standing, theirs.kept_until, theirs.task_id = Standing.COMING, None, task_id
    time.occurrence.taken += theirs.people
    await offer_free_places(db, time, now, quiet)
    return Outcome.COMING


async def stop_helping(
    db: Session, occurrence_id: int, person_id: int, now: datetime, quiet: QuietHours
) -> None:
    """This person only comes: with a place of the activity where there is one, and otherwise they
    wait for it, with their guests."""
    time = await locked_time(db, occurrence_id)
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if time is None or theirs is None or not time.occurrence.is_open(now):
        return
    if theirs.task_id is not None:
        await _without_task(db, time, theirs)
        await offer_free_places(db, time, now, quiet)


async def _without_task(db: Session, time: Time, theirs: SignUp) -> None:
    time.occurrence.taken -= theirs.people
    theirs.task_id = None
    if await has_room(db, time, theirs.people):
        time.occurrence.taken += theirs.people
    else:
        theirs.standing = Standing.WAITING
    await db.flush()
