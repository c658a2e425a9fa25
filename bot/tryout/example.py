"""A small living example: a made-up neighbourhood, a process with two polls, 200 answers."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.tryout.people import CAST
from handlers.dates import local_day
from handlers.neighbourhoods import Finder
from handlers.process_file import ProcessFile
from handlers.process_loading import Loader
from handlers.questionnaire import Questionnaire
from handlers.questions.choices import WithChoices
from handlers.questions.neighbourhood import InNeighbourhood
from handlers.questions.open_text import OpenText
from handlers.questions.question import Question, answer
from handlers.questions.scale import Scale
from handlers.questions.several_choices import SeveralChoices
from handlers.texts import FALLBACK, sayer
from handlers.yaml_lines import read_yaml
from models import consultations
from models.consultations import Consultation, Sheet, count_consultations
from models.database import Database, Session
from models.neighbourhoods import all_neighbourhoods, load_neighbourhoods
from models.people import Person, people_with_chats
from models.progress import consultations_of, facts_of, take_step
from models.roles import accept_role, offer_role
from models.rules.areas import read_neighbourhoods
from models.rules.key_ring import KeyRing
from models.rules.permissions import Grant, Role
from models.rules.pseudonym import pseudonym

RESIDENTS = 200
FIRST_CHAT = 5001
EXAMPLES = Path(__file__).parents[2] / "examples"
NEIGHBOURHOODS = EXAMPLES / "neighbourhoods.csv"
PROCESS = EXAMPLES / "processes" / "raadplegen.yaml"
ZONE = ZoneInfo("Europe/Amsterdam")
SAYINGS = (
    "Het buurthuis is gezellig.",
    "Er zijn te weinig bankjes in het park.",
    "Auto's rijden te hard in onze straat.",
    "Ik zou wel willen helpen met koken.",
    "Meer lampen bij de speeltuin graag.",
)


async def load_example(database: Database, keys: KeyRing) -> None:
    """Fill an empty database; one that has a consultation already stays as it is."""
    chance = random.Random(1)  # the same neighbourhood at every start
    now = datetime.now(UTC)
    async with database.writing() as db:
        if await count_consultations(db):
            return
        await load_neighbourhoods(db, read_neighbourhoods(NEIGHBOURHOODS.read_bytes()))
        await _give_roles(db, now)
        poll = await _open_process(db, now)
        questions = Questionnaire.model_validate(poll.questionnaire).questions
        chats = range(FIRST_CHAT, FIRST_CHAT + RESIDENTS)
        people = await people_with_chats(db, chats, now.date())
        for person in people.values():
            person.reachable = False  # made up: there is no chat behind them
            await _answer(db, poll.id, questions, person, keys.of(poll.id), chance, now)


async def _give_roles(db: Session, now: datetime) -> None:
    """The cast's organisers get the neighbourhoods of the first district."""
    organisers = [player.id for player in CAST if player.role == "organisator"]
    _, neighbourhoods = (await all_neighbourhoods(db))[0]
    grant = Grant(Role.ORGANISER, neighbourhood_ids=frozenset(each.id for each in neighbourhoods))
    for chat_id, person in (await people_with_chats(db, organisers, now.date())).items():
        person.reachable = False  # until they write
        name = next(player.name for player in CAST if player.id == chat_id)
        offered, _ = await offer_role(db, grant, name, now)
        await accept_role(db, offered, person.id, now)


async def _open_process(db: Session, now: datetime) -> Consultation:
    """The example of consulting, opened today; gives its health profile."""
    file, _ = read_yaml(PROCESS.read_text("utf-8"), ProcessFile)
    today = local_day(now, ZONE)
    opened_today = file.model_copy(
        update={
            "answer_on": today + timedelta(weeks=12),
            "consultations": tuple(
                entry.model_copy(update={"closes_on": today + timedelta(weeks=weeks)})
                for weeks, entry in enumerate(file.consultations, 4)
            ),
        }
    )
    process = await Loader(db, now, ZONE, sayer(FALLBACK)).load(opened_today)
    missing = await take_step(db, process, await facts_of(db, process, today), now)
    assert not missing, missing
    return (await consultations_of(db, process.id))[0]


async def _answer(
    db: Session,
    poll_id: int,
    questions: tuple[Question, ...],
    person: Person,
    key: bytes,
    chance: random.Random,
    now: datetime,
) -> None:
    given = {question.key: _given(question, chance) for question in questions}
    sheet = Sheet(
        pseudonym=pseudonym(key, poll_id, person.id),
        consultation_id=poll_id,
        kept={"answers": {"_consent": "agree", **given, "_send": "send"}},
        language="nl",
        channel="chat",
    )
    db.add(sheet)
    await consultations.note_consent(db, person.id, poll_id, "example", now.date())
    await consultations.send(
        db,
        sheet,
        person.id,
        [
            (question, value, kept.get("words"))
            for question, kept in given.items()
            for value in kept["values"]
        ],
    )


def _given(question: Question, chance: random.Random) -> dict[str, Any]:
    if not question.required and chance.random() < 0.15:
        return answer()
    if isinstance(question, InNeighbourhood):
        return answer(chance.choice(list(Finder(question.districts).names)))
    if isinstance(question, OpenText):
        return answer("words", words=chance.choice(SAYINGS))
    if isinstance(question, SeveralChoices):
        names = [choice.name for choice in question.choices]
        picked = set(chance.sample(names[: len(names) // 2], 1) + chance.sample(names, 2))
        return answer(*(name for name in names if name in picked))
    if isinstance(question, WithChoices):
        return answer(chance.choice(question.choices).name)
    assert isinstance(question, Scale)
    return answer(str(chance.choice(question.points)))
