"""Afterwards those who came are asked once; the organiser hears counts, never of a few people."""

from datetime import datetime, timedelta
from functools import partial

import pytest
import time_machine
from sqlalchemy import select

from bot.summing_up import summed_up
from handlers.notices import said
from handlers.questionnaire import template
from models.activities import Time, time_with_id
from models.consultations import (
    Consultation,
    Sheet,
    all_consultations,
    close_due,
    open_consultations,
    send,
)
from models.database import Database
from models.evaluations import Questionnaires
from models.notices import Content, notice_named
from models.processes import make_process
from models.rules.process import Rung
from models.sign_ups import sign_up, sign_ups
from scheduler.activities import evaluate
from scheduler.reports import sum_up_due
from tests.activities import AMSTERDAM, NOW, QUIET, START, add_activity, told
from tests.outbox import add_people

ASKED = Questionnaires(template("evaluatie-activiteit"), template("evaluatie-samenwerken"))
NEXT_DAY = START.replace(day=29, hour=10)
WEEK = timedelta(days=7, minutes=1)
LEAST = 3


@pytest.fixture
async def walk(database: Database) -> Time:
    """A walk on Saturday with four people; the organiser is the fifth."""
    async with database.writing() as db:
        ids = await add_people(db, 5)
        time = (await add_activity(db))[0]
        time.activity.organiser_id = ids[4]
        for person_id in ids[:4]:
            await sign_up(db, time.occurrence.id, person_id, 0, NOW)
    return time


async def sweeps(database: Database, now: datetime) -> None:
    """Twice, as after a restart."""
    for _ in range(2):
        with time_machine.travel(now, tick=False):
            async with database.writing() as db:
                await close_due(db, now)
            await sum_up_due(database, partial(summed_up, database, LEAST), LEAST)
            await evaluate(database, ASKED, QUIET)


async def the_one(database: Database) -> Consultation:
    async with database.reading() as db:
        return (await db.scalars(select(Consultation))).one()


async def answer(database: Database, poll: Consultation, points: str) -> None:
    """Of so many people, each a digit."""
    async with database.writing() as db:
        for number, point in enumerate(points):
            sheet = Sheet(
                pseudonym=f"{number:032x}", consultation_id=poll.id, kept={}, language="nl",
                channel="chat",
            )  # fmt: skip
            db.add(sheet)
            await db.flush()
            await send(db, sheet, 0, [("liked", point, None)])


async def test_those_who_came_are_asked_once_the_next_morning(
    database: Database, walk: Time
) -> None:
    async with database.writing() as db:
        for number, each in enumerate(await sign_ups(db, walk.occurrence.id)):
            each.came = number < 2
    await sweeps(database, NEXT_DAY - timedelta(minutes=1))
    assert await told(database, "evaluation") == []
    await sweeps(database, NEXT_DAY)
    assert [person_id for _, person_id in await told(database, "evaluation")] == [1, 2]
    async with database.reading() as db:
        assert await open_consultations(db, NEXT_DAY) == []
        assert await all_consultations(db) == []
    assert (await the_one(database)).process_id is None


async def test_where_nobody_ticked_who_came_those_who_signed_up_are_asked(
    database: Database, walk: Time
) -> None:
    await sweeps(database, NEXT_DAY + timedelta(hours=14))  # after midnight
    assert len(await told(database, "evaluation")) == 4
    async with database.reading() as db:
        notice = await notice_named(db, "evaluation", str(walk.occurrence.id))
        assert notice is not None
        assert 8 <= notice.not_before.astimezone(AMSTERDAM).hour < 21


NONE = "😐 gewoon: 0\n🙁 slecht: 0\n😢 heel slecht: 0"


@pytest.mark.parametrize(
    ("points", "hears"),
    [
        ("55", "minder dan 3 mensen de evaluatie in"),
        ("5555444", f"Ingevuld: 7.\n😀 heel goed: 4\n🙂 goed: 3\n{NONE}"),
        (
            "55544443",
            "Ingevuld: 8.\n🙂 goed: 4\n🙁 slecht: 0\n😢 heel slecht: 0\nHoeveel mensen de andere",
        ),
        ("554", f"Ingevuld: 3.\n{NONE}\nHoeveel mensen de andere"),
    ],
)
async def test_the_organiser_hears_counts_of_enough_people(
    database: Database, walk: Time, points: str, hears: str
) -> None:
    await sweeps(database, NEXT_DAY)
    await answer(database, await the_one(database), points)
    await sweeps(database, NEXT_DAY + WEEK)
    ((subject, organiser_id),) = await told(database, "evaluated")
    assert organiser_id == 5
    async with database.reading() as db:
        notice = await notice_named(db, "evaluated", subject)
    assert notice is not None
    words = said(Content.model_validate(notice.content).text, "nl", AMSTERDAM)
    assert "Samen wandelen" in words
    assert hears in words


async def test_partners_look_back_together(database: Database, walk: Time) -> None:
    async with database.writing() as db:
        process = await make_process(db, {"nl": "De buurtkeuken"}, Rung.COPRODUCE)
        activity = (await add_activity(db))[0]
        activity.activity.process_id = process.id
        await sign_up(db, activity.occurrence.id, 1, 0, NOW)
        other = await time_with_id(db, walk.occurrence.id)
        assert other is not None
        other.occurrence.cancelled_at = NOW
    await sweeps(database, NEXT_DAY)
    poll = await the_one(database)
    assert (poll.template, poll.process_id) == ("evaluatie-samenwerken", process.id)


async def test_where_nobody_came_or_it_was_cancelled_nobody_is_asked(database: Database) -> None:
    async with database.writing() as db:
        await add_people(db, 1)
        await add_activity(db)
        cancelled = (await add_activity(db))[0]
        await sign_up(db, cancelled.occurrence.id, 1, 0, NOW)
        cancelled.occurrence.cancelled_at = NOW
    await sweeps(database, NEXT_DAY)
    await sweeps(database, NEXT_DAY + WEEK)
    async with database.reading() as db:
        assert (await db.scalars(select(Consultation))).all() == []
    assert await told(database, "evaluated") == []
