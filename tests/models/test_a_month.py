"""A month of activities by the clock: everyone gets exactly the reminders that the rules say."""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from sqlalchemy import func, select

from models.activities import Activity, Occurrence, Time, locked_time
from models.database import Database
from models.deliveries import Delivery
from models.notices import Notice
from models.people import Person
from models.reminders import cancel, move
from models.rules.reminders import LEADS, Reminder, Reminding, reminders
from models.sign_ups import Outcome, SignUp, Standing, sign_up, sign_up_of, withdraw
from scheduler.activities import pass_on_places, remind
from tests.activities import AMSTERDAM, QUIET, add_activity
from tests.outbox import add_people

ACTIVITIES, PEOPLE, DAYS = 300, 5000, 31
STEP = timedelta(hours=1)
TAPS_A_STEP = 3

Told = tuple[int, datetime, int, int]
"""An occurrence, its start, the lead, and a person."""


@dataclass
class Expected:
    """What the rules say, kept beside the database in plain sets."""

    starts: dict[int, datetime] = field(default_factory=dict)
    """Of what still takes place."""
    coming: dict[int, dict[int, datetime]] = field(default_factory=dict)
    """By occurrence: who comes, and since when."""
    queues: dict[int, list[int]] = field(default_factory=dict)
    """By occurrence: the sign-ups that wait, in order."""
    planned: dict[int, list[Reminder]] = field(default_factory=dict)
    """By occurrence: the reminders still to come."""
    told: set[Told] = field(default_factory=set)
    wishes: dict[int, Reminding] = field(default_factory=dict)
    """By person: which reminders they chose."""
    given: dict[int, Reminding] = field(default_factory=dict)
    """By occurrence: which reminders its organiser chose."""

    def plan(self, number: int, start: datetime, now: datetime) -> None:
        """It takes place at this start."""
        self.starts[number] = start
        self.planned[number] = [each for each in reminders(start, LEADS, QUIET) if each.at > now]

    def cancel(self, number: int) -> None:
        """It does not take place."""
        del self.starts[number], self.planned[number]

    def sweep(self, now: datetime) -> None:
        """What a sweep at this moment has to put out."""
        for number, planned in self.planned.items():
            while planned and planned[0].at <= now:
                due = planned.pop(0)
                if now < due.until:
                    self.told |= {
                        (number, self.starts[number], due.lead, person_id)
                        for person_id, since in self.coming[number].items()
                        if since < due.at
                        and due.lead in self.wishes.get(person_id, self.given[number]).leads
                    }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "begin", [datetime(2027, 3, 14, tzinfo=AMSTERDAM), datetime(2026, 10, 11, tzinfo=AMSTERDAM)]
)
@pytest.mark.usefixtures("at_once")
async def test_a_month(database: Database, begin: datetime) -> None:
    chance = random.Random(8)
    expected = Expected()
    begin = begin.astimezone(UTC)
    times: list[Time] = []
    async with database.writing() as db:
        people = await add_people(db, PEOPLE)
        for _ in range(ACTIVITIES):
            start = begin + timedelta(minutes=15 * chance.randrange(8, DAYS * 96))
            places = chance.choice([None, 2, 5, 10])
            times += await add_activity(db, places, start, now=begin)
            times[-1].activity.reminding = chance.choice(list(Reminding))
        for person_id in chance.sample(people, PEOPLE // 3):
            expected.wishes[person_id] = chance.choice(list(Reminding))
            person = await db.get_one(Person, person_id)
            person.reminding = expected.wishes[person_id]
    for time in times:
        number = time.occurrence.id
        expected.given[number] = Reminding(time.activity.reminding)
        expected.coming[number], expected.queues[number] = {}, []
        expected.plan(number, time.occurrence.start_at, begin)

    now = begin
    while now < begin + timedelta(days=DAYS):
        now += STEP
        await _people_tap(database, expected, chance, people, times, now)
        if chance.random() < 0.03:
            now += timedelta(hours=chance.choice([1, 5]))  # the bot was down
        for _ in range(chance.choice([1, 1, 2])):
            with time_machine.travel(now, tick=False):
                await remind(database)
                await pass_on_places(database, QUIET)
        expected.sweep(now)
        await _follow_offers(database, expected, chance, now)

    async with database.reading() as db:
        told = {
            (*_read(notice.subject), person_id)
            for notice, person_id in await db.execute(
                select(Notice, Delivery.person_id)
                .join(Delivery, Delivery.notice_id == Notice.id)
                .where(Notice.kind == "reminder")
            )
        }
        notices = (await db.scalars(select(Notice).where(Notice.kind == "reminder"))).all()
        held = await db.execute(
            select(Occurrence.taken, func.coalesce(func.sum(SignUp.guests + 1), 0))
            .outerjoin(
                SignUp,
                (SignUp.occurrence_id == Occurrence.id) & (SignUp.standing != Standing.WAITING),
            )
            .group_by(Occurrence.id)
        )
        assert all(taken == people_held for taken, people_held in held)
    assert len(expected.told) > 300
    assert told == expected.told
    for notice in notices:
        for moment in (notice.not_before, notice.not_after - timedelta(seconds=1)):
            assert 8 <= moment.astimezone(AMSTERDAM).hour < 21


def _read(subject: str) -> tuple[int, datetime, int]:
    number, start, lead = subject.split("-")
    return int(number), datetime.strptime(start, "%Y%m%d%H%M").replace(tzinfo=UTC), int(lead)


async def _people_tap(
    database: Database,
    expected: Expected,
    chance: random.Random,
    people: list[int],
    times: list[Time],
    now: datetime,
) -> None:
    """Some sign up, some withdraw; now and then one is moved or cancelled."""
    ahead = [number for number, start in expected.starts.items() if start > now]
    if not ahead:
        return
    async with database.writing() as db:
        for _ in range(TAPS_A_STEP):
            number, person_id = chance.choice(ahead), chance.choice(people)
            outcome = await sign_up(db, number, person_id, 0, now)
            theirs = await sign_up_of(db, number, person_id)
            assert theirs is not None
            if outcome is Outcome.COMING:
                expected.coming[number].setdefault(person_id, now)
            elif theirs.id not in expected.queues[number]:
                expected.queues[number].append(theirs.id)
        number = chance.choice(ahead)
        if expected.coming[number] and chance.random() < 0.7:
            leaving = chance.choice(sorted(expected.coming[number]))
            del expected.coming[number][leaving]
            await withdraw(db, number, leaving, now, QUIET)
        number = chance.choice(ahead)
        if chance.random() < 0.03:
            time = await locked_time(db, number)
            assert time is not None
            if chance.random() < 0.5:
                start = now + timedelta(minutes=15 * chance.randrange(1, 2000))
                await move(db, time, start, None, now, QUIET)
                expected.plan(number, start, now)
            else:
                await cancel(db, time, now)
                expected.cancel(number)


async def _follow_offers(
    database: Database, expected: Expected, chance: random.Random, now: datetime
) -> None:
    """Each freed place was offered to whoever waited longest; half of them take it."""
    async with database.writing() as db:
        too_many = select(Occurrence.id).join(Activity).where(Occurrence.taken > Activity.places)
        assert (await db.scalars(too_many)).all() == []
        offered = await db.scalars(
            select(SignUp).where(SignUp.standing == Standing.OFFERED).order_by(SignUp.id)
        )
        for each in offered.all():
            queue = expected.queues[each.occurrence_id]
            if each.id in queue:
                # Who waited longer was offered a place before; that offer lapsed between two looks.
                longer = queue[: queue.index(each.id)]
                for number in longer:
                    offer = Notice.subject.startswith(f"{number}-")
                    notices = select(Notice.id).where(Notice.kind == "offer", offer)
                    assert (await db.scalars(notices)).all() != []
                del queue[: len(longer) + 1]
            if chance.random() < 0.5:
                outcome = await sign_up(db, each.occurrence_id, each.person_id, 0, now)
                if outcome is Outcome.COMING:
                    expected.coming[each.occurrence_id][each.person_id] = now
