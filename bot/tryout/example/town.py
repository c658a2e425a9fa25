"""The example as a whole: who lives there, and the two processes that they take part in."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.tryout.example.activities import plan_activities
from bot.tryout.example.answers import answer_all
from bot.tryout.example.ideas import send_ideas
from bot.tryout.example.priorities import open_poll, vote
from bot.tryout.people import CAST
from handlers.dates import end_of_day, local_day
from handlers.process_file import ProcessFile
from handlers.process_loading import Loader
from handlers.texts import FALLBACK, sayer
from handlers.yaml_lines import read_yaml
from models.consultations import count_consultations
from models.database import Database, Session
from models.neighbourhoods import all_neighbourhoods, load_neighbourhoods
from models.people import Person, people_with_chats
from models.processes import Process
from models.progress import consultations_of, facts_of, take_step
from models.roles import accept_role, offer_role
from models.rules.areas import read_neighbourhoods
from models.rules.key_ring import KeyRing
from models.rules.permissions import Grant, Role
from models.rules.process import Moment
from models.rules.quiet_hours import QuietHours

RESIDENTS, VOTERS = 200, 40
FIRST_CHAT = 5001
EXAMPLES = Path(__file__).parents[3] / "examples"
NEIGHBOURHOODS = EXAMPLES / "neighbourhoods.csv"
CONSULTING = EXAMPLES / "processes" / "raadplegen.yaml"
ADVISING = EXAMPLES / "processes" / "adviseren.yaml"
ZONE = ZoneInfo("Europe/Amsterdam")
QUIET = QuietHours.read("21:00-08:00", ZONE)


async def load_example(database: Database, keys: KeyRing) -> None:
    """Fill an empty database; one that has a consultation already stays as it is."""
    chance = random.Random(1)  # the same neighbourhood at every start
    now = datetime.now(UTC)
    today = local_day(now, ZONE)
    async with database.writing() as db:
        if await count_consultations(db):
            return
        await load_neighbourhoods(db, read_neighbourhoods(NEIGHBOURHOODS.read_bytes()))
        organiser = await _give_roles(db, now)
        residents = await _residents(db, now)
        consulting = await _open(db, _asking_before(CONSULTING), now)
        advising = await _open(db, _asking_nothing(ADVISING), now)
        (profile,) = await consultations_of(db, consulting.id)
        await answer_all(db, profile, residents, keys, chance, now)
        closes_at = end_of_day(today + timedelta(weeks=6), ZONE)
        poll = await open_poll(db, advising, now, closes_at)
        await vote(db, poll, residents[:VOTERS], keys, chance, now)
        await send_ideas(db, advising, residents, today)
        await plan_activities(db, organiser, residents, now, ZONE, QUIET)


async def _residents(db: Session, now: datetime) -> list[Person]:
    """People who took part before anyone opens the try-out."""
    chats = range(FIRST_CHAT, FIRST_CHAT + RESIDENTS)
    people = (await people_with_chats(db, chats, now.date())).values()
    for person in people:
        person.reachable = False  # made up: there is no chat behind them
    return list(people)


async def _give_roles(db: Session, now: datetime) -> Person:
    """The cast's organiser gets the neighbourhoods of the first district."""
    (player,) = (player for player in CAST if player.role == "organisator")
    person = (await people_with_chats(db, [player.id], now.date()))[player.id]
    person.reachable = False  # until they write
    _, neighbourhoods = (await all_neighbourhoods(db))[0]
    grant = Grant(Role.ORGANISER, neighbourhood_ids=frozenset(each.id for each in neighbourhoods))
    offered, _ = await offer_role(db, grant, player.name, now)
    await accept_role(db, offered, person.id, now)
    return person


def _asking_before(path: Path) -> ProcessFile:
    """A process of the examples, with what is asked before it is carried out."""
    file, _ = read_yaml(path.read_text("utf-8"), ProcessFile)
    asked = (entry for entry in file.consultations if entry.moment is Moment.PREPARATION)
    return file.model_copy(update={"consultations": tuple(asked)})


def _asking_nothing(path: Path) -> ProcessFile:
    """A process of the examples, with nothing to fill in: residents vote in it."""
    return _asking_before(path).model_copy(update={"consultations": ()})


async def _open(db: Session, file: ProcessFile, now: datetime) -> Process:
    """Open it today, as staff do who filled in all that it needs."""
    today = local_day(now, ZONE)
    until = {"closes_on": today + timedelta(weeks=4)}
    asked = tuple(entry.model_copy(update=until) for entry in file.consultations)
    opened_today = file.model_copy(
        update={"answer_on": today + timedelta(weeks=12), "consultations": asked}
    )
    process = await Loader(db, now, ZONE, sayer(FALLBACK)).load(opened_today)
    missing = await take_step(db, process, await facts_of(db, process, today), now)
    assert not missing, missing
    return process
