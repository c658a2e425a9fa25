"""A calendar that is loaded again changes what is there, and doubles nothing."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.load import NotLoaded, load
from models.activities import Activity, Occurrence, Time, locked_time
from models.calendars import Fate, event_of, events_of, load_events
from models.database import Database
from models.reminders import PlannedReminder
from models.rules.calendars.reading import read_calendar
from models.rules.calendars.writing import write_calendar
from models.rules.moments import Span
from models.series import cancel_from, move_from
from models.sign_ups import sign_up
from tests.activities import AMSTERDAM, NOW, QUIET, add_activity, told
from tests.models.rules.test_calendars import SOUP, calendar
from tests.outbox import add_people

WEEKLY = SOUP.replace("20261013", "20261208") + "RRULE:FREQ=WEEKLY;COUNT=4"


async def loads(database: Database, *events: str, process_id: int | None = None) -> Counter[Fate]:
    held = read_calendar(calendar(*events), NOW, AMSTERDAM)
    async with database.writing() as db:
        return await load_events(
            db, held.events, organiser_id=None, process_id=process_id, now=NOW, quiet=QUIET
        )


async def times(database: Database) -> list[str]:
    """The times that still take place."""
    async with database.reading() as db:
        found = await db.scalars(
            select(Occurrence)
            .where(Occurrence.cancelled_at.is_(None))
            .order_by(Occurrence.start_at)
        )
        return [f"{each.start_at.astimezone(AMSTERDAM):%m-%d %H:%M}" for each in found]


async def comes(database: Database) -> None:
    """Someone signs up for the first time there is."""
    async with database.writing() as db:
        (person_id,) = await add_people(db, 1)
        await sign_up(db, 1, person_id, 0, NOW)


async def test_loading_again_doubles_nothing(database: Database) -> None:
    assert await loads(database, WEEKLY) == {Fate.NEW: 1}
    as_it_was = await times(database)
    assert as_it_was == ["12-08 18:00", "12-15 18:00", "12-22 18:00", "12-29 18:00"]
    async with database.reading() as db:
        assert len((await db.scalars(select(PlannedReminder))).all()) == 8
    assert await loads(database, WEEKLY) == {Fate.SAME: 1}
    assert await loads(database, WEEKLY.replace("Soep eten", "Samen eten")) == {Fate.CHANGED: 1}
    assert await times(database) == as_it_was


async def test_who_signed_up_hears_what_a_new_version_changes(database: Database) -> None:
    await loads(database, WEEKLY)
    await comes(database)
    async with database.writing() as db:
        for number in (2, 3):
            await sign_up(db, number, 1, 0, NOW)
    later = (
        SOUP.replace("20261013T180000", "20261216T190000").replace(
            "20261013T193000", "20261216T200000"
        )
        + "RECURRENCE-ID;TZID=Europe/Amsterdam:20261215T180000\nSEQUENCE:1"
    )
    without = WEEKLY + "\nEXDATE;TZID=Europe/Amsterdam:20261222T180000\nSEQUENCE:1"
    assert await loads(database, without, later) == {Fate.CHANGED: 1}
    assert await times(database) == ["12-08 18:00", "12-16 19:00", "12-29 18:00"]
    assert [person for _, person in await told(database, "moved")] == [1]
    assert [person for _, person in await told(database, "cancelled")] == [1]


async def test_another_hour_or_day_is_the_same_time_moved(database: Database) -> None:
    await loads(database, WEEKLY)
    await comes(database)
    assert await loads(database, WEEKLY.replace("T180000", "T183000")) == {Fate.CHANGED: 1}
    assert (await times(database))[0] == "12-08 18:30"
    assert len(await told(database, "moved")) == 1
    once = SOUP.replace("20261013", "20270105").replace("soup", "once")
    await loads(database, once)
    async with database.writing() as db:
        await sign_up(db, 5, 1, 0, NOW)
    assert await loads(database, once.replace("20270105", "20270112")) == {Fate.CHANGED: 1}
    assert (await times(database))[-1] == "01-12 18:00"
    assert len(await told(database, "moved")) == 2
    assert await told(database, "cancelled") == []


async def test_what_was_changed_here_since_is_left_alone(database: Database) -> None:
    await loads(database, WEEKLY)
    async with database.writing() as db:
        time = await locked_time(db, 1)
        assert time is not None
        await cancel_from(db, time, NOW, later=False)
    assert await loads(database, WEEKLY) == {Fate.NEWER_HERE: 1}
    assert len(await times(database)) == 3
    newer = WEEKLY + "\nSEQUENCE:5\nSUMMARY:Soep"
    newer = newer.replace("SUMMARY:Soep eten\n", "")
    assert await loads(database, newer) == {Fate.CHANGED: 1}
    assert len(await times(database)) == 3, "what was cancelled stays so: people were told"


async def test_a_partner_changes_only_what_is_of_their_process(database: Database) -> None:
    await loads(database, WEEKLY)
    changed = WEEKLY.replace("Soep eten", "Van mij")
    assert await loads(database, changed, process_id=7) == {Fate.NOT_THEIRS: 1}
    async with database.reading() as db:
        assert (await db.scalars(select(Activity.title))).one() == "Soep eten"


async def test_what_we_write_is_loaded_as_what_it_was(database: Database) -> None:
    async with database.writing() as db:
        (person_id,) = await add_people(db, 1)
        made = await add_activity(db, repeats="FREQ=WEEKLY;INTERVAL=1;COUNT=5")
        made[0].activity.organiser_id = person_id
        await move_from(
            db, made[1], Span(made[1].occurrence.start_at + timedelta(hours=26)), NOW, QUIET,
            later=False,
        )  # fmt: skip
        await cancel_from(db, made[3], NOW, later=False)
    as_it_was = await times(database)
    async with database.reading() as db:
        written = write_calendar(await events_of(db, person_id), "GGD", NOW, AMSTERDAM)
    held = read_calendar(written, NOW, AMSTERDAM)
    async with database.writing() as db:
        fates = await load_events(
            db, held.events, organiser_id=None, process_id=None, now=NOW, quiet=QUIET
        )
    assert fates == {Fate.SAME: 1}
    assert await times(database) == as_it_was


async def test_later_times_move_along_by_the_clock_on_the_wall(database: Database) -> None:
    async with database.writing() as db:
        made = await add_activity(
            db, start=NOW.replace(month=3, day=20, year=2027), repeats="FREQ=WEEKLY;COUNT=3"
        )
        to = Span(made[0].occurrence.start_at.astimezone(AMSTERDAM) + timedelta(days=1, hours=2))
        assert await move_from(db, made[0], to, NOW, QUIET, later=True) == 3
    assert await times(database) == ["03-21 15:00", "03-28 15:00", "04-04 15:00"]
    async with database.writing() as db:
        assert await cancel_from(db, made[1], NOW, later=True) == 2
    assert await times(database) == ["03-21 15:00"]
    one = event_of(Time(made[0].activity, made[0].occurrence), "https://t.me/x")
    assert len(one.times) == 1
    assert one.uid != made[0].activity.uid


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_command_loads_all_or_nothing(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    ahead = WEEKLY.replace("202612", "209912")
    path.write_bytes(calendar(ahead, SOUP.replace("SUMMARY:Soep eten\n", "").replace("soup", "x")))
    with pytest.raises(NotLoaded, match=r"agenda.ics: line 13, “–”: the title"):
        await load(path, database)
    assert await times(database) == []
    path.write_bytes(calendar(ahead))
    assert "1 new, 0 changed" in await load(path, database)
    assert "0 new, 0 changed, 1 the same" in await load(path, database)
