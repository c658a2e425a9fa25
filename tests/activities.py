"""What the tests of activities share: an activity, people who tap, and what was put out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from models.activities import Activity, Time, publish
from models.database import Database, Session
from models.deliveries import Delivery
from models.notices import Notice, State
from models.reminders import plan_reminders
from models.rules.quiet_hours import QuietHours

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", AMSTERDAM)
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
START = datetime(2026, 11, 28, 10, 0, tzinfo=AMSTERDAM)


async def add_activity(
    db: Session,
    places: int | None = None,
    start: datetime = START,
    now: datetime = NOW,
    repeats: str = "",
    title: str = "Samen wandelen",
) -> list[Time]:
    """A published activity, as each of its times."""
    activity = Activity(
        title=title,
        about="",
        place="Wijkhuis",
        neighbourhood_ids=[],
        places=places,
        costs=0,
        repeats=repeats,
    )
    times = await publish(db, activity, start, start + timedelta(hours=1), AMSTERDAM)
    for time in times:
        await plan_reminders(db, time, now, QUIET)
    return times


async def told(database: Database, kind: str) -> list[tuple[str, int]]:
    """Who is, or was, to be told things of this kind: the subject and the person, in order."""
    async with database.reading() as db:
        rows = await db.execute(
            select(Notice.subject, Delivery.person_id)
            .join(Delivery, Delivery.notice_id == Notice.id)
            .where(Notice.kind == kind, Delivery.state == State.QUEUED)
            .order_by(Notice.id, Delivery.person_id)
        )
        return [(subject, person_id) for subject, person_id in rows]
