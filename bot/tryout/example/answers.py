"""What two hundred made-up residents answered."""

import random
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from handlers.neighbourhoods import Finder
from handlers.questionnaire import Questionnaire
from handlers.questions.choices import WithChoices
from handlers.questions.neighbourhood import InNeighbourhood
from handlers.questions.open_text import OpenText
from handlers.questions.question import Answer, Question, answer
from handlers.questions.scale import Scale
from handlers.questions.several_choices import SeveralChoices
from models import consultations
from models.consultations import CHAT, Consultation, Sheet
from models.database import Session
from models.people import Person
from models.rules.key_ring import KeyRing
from models.rules.pseudonym import pseudonym

SAYINGS = (
    "Het buurthuis is gezellig.",
    "Er zijn te weinig bankjes in het park.",
    "Auto's rijden te hard in onze straat.",
    "Ik zou wel willen helpen met koken.",
    "Meer lampen bij de speeltuin graag.",
)


async def answer_all(
    db: Session,
    poll: Consultation,
    people: Iterable[Person],
    keys: KeyRing,
    chance: random.Random,
    now: datetime,
) -> None:
    """Have each of these people send all answers of a consultation."""
    questions = Questionnaire.model_validate(poll.questionnaire).questions
    for person in people:
        given = {question.key: _given(question, chance) for question in questions}
        sheet = await agreed_sheet(db, poll, person, keys, now, given)
        answers = [
            (question, value, kept.get("words"))
            for question, kept in given.items()
            for value in kept["values"]
        ]
        await consultations.send(db, sheet, person.id, answers)


async def agreed_sheet(
    db: Session,
    poll: Consultation,
    person: Person,
    keys: KeyRing,
    now: datetime,
    given: dict[str, Answer],
) -> Sheet:
    """A sheet as it is when everything was answered, by someone who agreed first."""
    sheet = Sheet(
        pseudonym=pseudonym(keys.of(poll.id), poll.id, person.id),
        consultation_id=poll.id,
        kept={"answers": {"_consent": "agree", **given, "_send": "send"}},
        language="nl",
        channel=CHAT,
    )
    db.add(sheet)
    await consultations.note_consent(db, person.id, poll.id, "example", now.date())
    return sheet


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
