"""The whole conversation of a priority poll, tapped at random: from consent to sending, changing
and erasing. Whatever is tapped, what counts is a ballot that the paper takes."""

from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from handlers.ballots.ballot import Ballot
from handlers.conversation import Organisation
from handlers.reception import Reception
from handlers.said import Command, Pressed, Said, Turn
from models.consultations import Participation, open_consultation
from models.conversations import Conversation, conversations_of
from models.database import Database, Session
from models.people import Person, people_with_chats
from models.polls import Ballot as Sent
from models.polls import add_rule
from models.rules.key_ring import KeyRing
from models.rules.priority_poll import METHODS, Interim, Terms
from models.rules.process import TieBreak
from models.rules.quiet_hours import QuietHours
from tests.conftest import migrated_url
from tests.handlers.test_ballots import FORGED, KINDS, ids

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
ORGANISATION = Organisation(
    "GGD", "x@y.nl", ZONE, 10, frozenset(), "b", QuietHours.read("21:00-08:00", ZONE)
)
_numbers = count(1)

Tap = int | str
"""Which of the buttons shown, or the value of one that is not there."""


class Voter:
    """Someone new, in front of the bot."""

    def __init__(self, db: Session, person: Person) -> None:
        self.db = db
        self.person = person
        self.reception = Reception(ORGANISATION, KeyRing(b"key"), "nl")
        self.values: list[str] = []

    async def says(self, said: Said) -> None:
        theirs = (await conversations_of(self.db, [self.person.id]))[self.person.id]
        turn = Turn(next(_numbers), self.person.chat_id, "nl", said)
        reply = await self.reception.take(self.db, turn, self.person, theirs, NOW)
        await self.db.flush()
        self.front = reply.conversation or self.front
        screen = await self.reception.screen_of(self.db, self.person, self.front, NOW)
        self.values = [each.value for row in screen.rows for each in row if ":" not in each.value]

    async def taps(self, tap: Tap) -> None:
        front = self.front
        value = tap if isinstance(tap, str) else self.values[tap % len(self.values)]
        await self.says(Pressed(front.id, front.version, value, 1, "q"))

    front: Conversation


@pytest.fixture(scope="module")
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """One database for all tries: each is somebody else's, in a poll of its own."""
    return migrated_url("sqlite", tmp_path_factory.mktemp("voting"), request)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("ballot", KINDS, ids=ids)
@settings(max_examples=8, deadline=None)
@given(taps=st.lists(st.one_of(st.integers(0, 12), st.integers(0, 12), FORGED), max_size=60))
async def test_what_counts_is_a_ballot(ballot: Ballot, taps: list[Tap], url: str) -> None:
    database = Database(url)
    async with database.writing() as db:
        chat_id = next(_numbers)
        person = (await people_with_chats(db, [chat_id], NOW.date()))[chat_id]
        text = {"nl": "Wat komt eerst?"}
        question = {"kind": ballot.name, **ballot.model_dump(exclude_defaults=True)}
        paper = {"title": text, "purpose": text, "questions": [question]}
        poll = await open_consultation(db, paper, NOW, NOW + timedelta(weeks=1))
        method = METHODS[ballot.paper.kind][0]
        terms = Terms(method, 1, TieBreak.LOT, "1", 0, 0, Interim.NOBODY, binding=False)
        await add_rule(db, poll.id, terms)
        voter = Voter(db, person)
        await voter.says(Command("start", poll.code))
        await voter.taps("agree")
        for tap in [*taps, "send"]:
            if not voter.values:  # all was erased
                await voter.says(Command("start", poll.code))
            await voter.taps(tap)
            sent = list(await db.scalars(select(Sent).where(Sent.consultation_id == poll.id)))
            took_part = await db.scalar(
                select(func.count()).where(
                    Participation.consultation_id == poll.id, Participation.person_id == person.id
                )
            )
            assert len(sent) <= (took_part or 0) <= 1
            for each in sent:
                assert ballot.paper.takes(each.written.split(",") if each.written else [])
    await database.close()
