"""Two members of staff make voting codes of one poll at the same instant, in two processes."""

import asyncio
from datetime import timedelta

import pytest

from handlers.staff import codes
from models.consultations import open_consultation
from models.database import Database
from models.people import people_with_chats
from models.polls import add_rule
from models.roles import accept_role, offer_role
from models.rules.count import Method
from models.rules.permissions import Grant, Role
from models.rules.priority_poll import Interim, Terms, Voters
from models.rules.process import TieBreak
from models.voting_codes import count_codes
from tests.handlers.desk import ADMIN, NOW, OTHER, Desk

BALLOT = {
    "kind": "approve",
    "key": "ballot",
    "text": {"nl": "Wat eerst?"},
    "options": [{"text": {"nl": "Een bankje"}}, {"text": {"nl": "Meer bomen"}}],
}
TERMS = Terms(
    method=Method.APPROVAL,
    places=1,
    tie_break=TieBreak.COUNCIL,
    seed="1",
    quorum=0,
    threshold=0,
    interim=Interim.NOBODY,
    binding=False,
    voters=Voters.CODES,
    areas={},
)


async def both_are_about_to_make(database: Database, count: int) -> tuple[int, list[Desk]]:
    """The poll, and two people who only have to say in which language the cards are to be."""
    async with database.writing() as db:
        plain = {"title": BALLOT["text"], "purpose": {"nl": "Kiezen."}, "questions": [BALLOT]}
        poll = await open_consultation(db, plain, NOW, NOW + timedelta(weeks=1))
        await add_rule(db, poll.id, TERMS)
        people = await people_with_chats(db, [ADMIN, OTHER], NOW.date())
        offer, _ = await offer_role(db, Grant(Role.STAFF), "Balie", NOW)
        await accept_role(db, offer, people[OTHER].id, NOW)
        desks = [Desk(db, chat_id) for chat_id in (ADMIN, OTHER)]
        for desk in desks:
            await desk.say(f"/peilingen {poll.id}")
            await desk.press("Stemcodes")
            await desk.press("Stemcodes maken")
            await desk.say(str(count))
    return poll.id, desks


async def at_once(database: Database, desks: list[Desk]) -> list[str]:
    async def presses(desk: Desk) -> str:
        async with database.writing() as desk.db:
            return await desk.press("Nederlands")

    return sorted(await asyncio.gather(*map(presses, desks)))


async def test_each_gets_codes_of_their_own(database: Database) -> None:
    poll_id, desks = await both_are_about_to_make(database, 3)
    told = await at_once(database, desks)
    assert all(each.startswith("Hier zijn 3 kaarten") for each in told)
    async with database.reading() as db:
        assert await count_codes(db, poll_id) == (6, 0)


async def test_one_is_told_where_there_is_no_room_for_both(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codes, "MOST_CODES", 4)
    poll_id, desks = await both_are_about_to_make(database, 3)
    refused, cards = await at_once(database, desks)
    assert cards.startswith("Hier zijn 3 kaarten")
    assert refused.startswith("Een collega maakte net ook stemcodes")
    assert "Zoveel kunnen er nog bij: 1." in refused
    async with database.reading() as db:
        assert await count_codes(db, poll_id) == (3, 0)
