"""A poll on how to spend a budget, with ballots in it already."""

import random
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import yaml

from bot.tryout.example.answers import agreed_sheet
from handlers.ballots.ballot import Ballot
from handlers.questionnaire import Questionnaire
from handlers.questions.question import answer
from handlers.resident.consultation import ballot_of
from models import consultations, polls
from models.consultations import Consultation
from models.database import Session
from models.people import Person
from models.processes import Process
from models.rules.ballot import written
from models.rules.count import Method
from models.rules.key_ring import KeyRing
from models.rules.priority_poll import Interim, Terms
from models.rules.process import Moment, TieBreak

PAPER = Path(__file__).with_name("priorities.yaml")
QUORUM = 30


async def open_poll(
    db: Session, process: Process, now: datetime, closes_at: datetime
) -> Consultation:
    """The poll, as staff make one that advises."""
    poll = await consultations.open_consultation(
        db,
        yaml.safe_load(PAPER.read_text("utf-8")),
        now,
        closes_at,
        process_id=process.id,
        key="prioriteiten",
        moment=Moment.PREPARATION,
    )
    terms = Terms(
        method=Method.EQUAL_SHARES,
        places=1,
        tie_break=TieBreak.COUNCIL,
        seed=polls.new_seed(),
        quorum=QUORUM,
        threshold=0,
        interim=Interim.STAFF,
        binding=False,
    )
    await polls.add_rule(db, poll.id, terms)
    return poll


async def vote(
    db: Session,
    poll: Consultation,
    people: Iterable[Person],
    keys: KeyRing,
    chance: random.Random,
    now: datetime,
) -> None:
    """Have each of these people send a ballot."""
    ballot = ballot_of(Questionnaire.model_validate(poll.questionnaire))
    assert ballot is not None  # there is nothing else in it
    for person in people:
        values = _picked(ballot, chance)
        sheet = await agreed_sheet(db, poll, person, keys, now, {ballot.key: answer(*values)})
        await consultations.send(db, sheet, person.id, [])
        await polls.cast(db, sheet, written(values))


def _picked(ballot: Ballot, chance: random.Random) -> list[str]:
    """Options in the order of one's liking, as long as the money lasts; what comes first in the
    file is liked a little more."""
    liking = {number: chance.random() - place / 10 for place, number in enumerate(ballot.numbered)}
    values: list[str] = []
    for number in sorted(liking, key=lambda each: liking[each], reverse=True):
        if ballot.paper.takes([*values, number]):
            values.append(number)
    return ballot.by_number(values)
