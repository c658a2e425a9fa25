"""Activities to come: one with room, one with a task to help with, one that is full."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.activities import Activity, publish
from models.database import Session
from models.helping import help_with
from models.people import Person
from models.reminders import plan_reminders
from models.rules.quiet_hours import QuietHours
from models.rules.repeats import weekly
from models.sign_ups import sign_up
from models.tasks import add_task, tasks_of


@dataclass(frozen=True)
class Planned:
    """What takes place, in how many days, from when until when by the clock on the wall."""

    title: str
    place: str
    about: str
    days: int
    begins: str
    ends: str
    places: int | None = None
    costs: int = 0
    """In cents, a person."""
    times: int = 1
    """How many weeks in a row."""
    tasks: tuple[tuple[str, int], ...] = ()
    """What there is to help with, and for how many people."""
    helpers: int = 0
    """How many help with the first task."""
    comers: int = 0
    """How many signed up, those on the waiting list included."""


ACTIVITIES = (
    Planned(
        "Wandelen in Parkzicht",
        "Ingang van het park, bij het bankje",
        "We lopen een uur, rustig. Met een rollator kan het ook. Daarna is er koffie.",
        days=2,
        begins="10:00",
        ends="11:00",
        times=4,
        tasks=(("Koffie schenken", 2),),
        helpers=1,
        comers=3,
    ),
    Planned(
        "Koken met de buurt",
        "Buurthuis De Molen",
        "We koken samen en eten samen. Zonder vlees. Neem een schort mee.",
        days=4,
        begins="17:30",
        ends="20:00",
        places=6,
        costs=300,
        tasks=(("Boodschappen doen", 2), ("Afwassen", 3)),
        helpers=2,
        comers=8,
    ),
    Planned(
        "Stoelyoga",
        "Wijkhuis De Brug, zaal 2",
        "Bewegen op een stoel. U hoeft het niet te kunnen. Er is een lift.",
        days=6,
        begins="14:00",
        ends="15:00",
        places=12,
        comers=4,
    ),
    Planned(
        "Meedenken over de beweegtuin",
        "Bibliotheek Lindemeer",
        "U ziet de tekeningen en zegt wat u ervan vindt. Er is een tolk Turks en Arabisch.",
        days=9,
        begins="19:30",
        ends="21:00",
        places=30,
        comers=2,
    ),
)


async def plan_activities(
    db: Session,
    organiser: Person,
    people: Sequence[Person],
    now: datetime,
    zone: ZoneInfo,
    quiet: QuietHours,
) -> None:
    """Each as an organiser publishes it, with who signed up and who helps."""
    for planned in ACTIVITIES:
        activity = Activity(
            title=planned.title,
            about=planned.about,
            place=planned.place,
            neighbourhood_ids=[],
            places=planned.places,
            costs=planned.costs,
            repeats=weekly(planned.times) if planned.times > 1 else "",
            organiser_id=organiser.id,
        )
        first, end = (
            _at(now, planned.days, clock, zone) for clock in (planned.begins, planned.ends)
        )
        times = await publish(db, activity, first, end, zone)
        for time in times:
            await plan_reminders(db, time, now, quiet)
        for title, places in planned.tasks:
            await add_task(db, activity.id, title, places)
        soonest = times[0].occurrence.id
        comers, others = people[: planned.comers], people[planned.comers :]
        for person in comers:
            await sign_up(db, soonest, person.id, 0, now)
        for person in others[: planned.helpers]:
            (task, *_) = await tasks_of(db, activity.id)
            await help_with(db, soonest, person.id, task.id, now, quiet)


def _at(now: datetime, days: int, clock: str, zone: ZoneInfo) -> datetime:
    """So many days from now, at this time of the day."""
    hour, minute = map(int, clock.split(":"))
    day = now.astimezone(zone) + timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
