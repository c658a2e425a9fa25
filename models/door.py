"""Coming in: whoever scans the code at the door is marked as present."""

from datetime import datetime
from enum import StrEnum

from models.activities import locked_time
from models.database import Session
from models.rules.afterwards import is_at_the_door
from models.sign_ups import SignUp, Standing, has_room, sign_up_of


class Entry(StrEnum):
    """What came of scanning the code."""

    PRESENT = "present"
    FULL = "full"
    """They were not expected, and there is no room."""
    NOT_NOW = "not-now"
    """It is another time of the day, or does not take place."""


async def come_in(db: Session, occurrence_id: int, person_id: int, now: datetime) -> Entry:
    """This person is there. Who did not sign up does so by this, where there is room."""
    time = await locked_time(db, occurrence_id)
    if time is None or time.occurrence.cancelled_at is not None:
        return Entry.NOT_NOW
    occurrence = time.occurrence
    if not is_at_the_door(occurrence.start_at, occurrence.end_at, now):
        return Entry.NOT_NOW
    theirs = await sign_up_of(db, occurrence_id, person_id)
    if theirs is None or theirs.standing == Standing.WAITING:
        people = theirs.people if theirs else 1
        if not await has_room(db, time, people):
            return Entry.FULL
        if theirs is None:
            theirs = SignUp(occurrence_id=occurrence_id, person_id=person_id, guests=0)
            theirs.signed_up_at = now
            db.add(theirs)
        occurrence.taken += people
    theirs.standing, theirs.kept_until, theirs.came = Standing.COMING, None, True
    await db.flush()
    return Entry.PRESENT
