"""Voting codes in the database: one ballot each, and few wrong tries."""

from datetime import UTC, datetime, timedelta

from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database, Session
from models.people import people_with_chats
from models.voting_codes import (
    add_codes,
    count_codes,
    forget_users,
    free_code,
    free_codes_of,
    has_code,
    may_try,
    note_wrong_try,
    use_code,
)

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CODES = ["a" * 32, "b" * 32, "c" * 32]


async def poll_and_people(db: Session) -> tuple[int, int, int]:
    plain = template("evaluatie-activiteit")
    poll = await open_consultation(db, plain, NOW, NOW + timedelta(weeks=1))
    people = await people_with_chats(db, [1, 2], NOW.date())
    await add_codes(db, poll.id, CODES)
    return poll.id, people[1].id, people[2].id


async def test_a_code_is_used_once(database: Database) -> None:
    async with database.writing() as db:
        poll, greet, ali = await poll_and_people(db)
        assert await use_code(db, CODES[0], poll, greet)
        assert not await use_code(db, CODES[0], poll, ali)
        assert not await use_code(db, CODES[1], poll + 1, ali), "it belongs to another poll"
        assert not await use_code(db, "d" * 32, poll, ali)
        assert await use_code(db, CODES[1], poll, None), "a neighbour has no account"
        assert await count_codes(db, poll) == (3, 2)
        assert await has_code(db, poll, greet)
        assert not await has_code(db, poll, ali)


async def test_what_was_not_voted_with_can_be_used_again(database: Database) -> None:
    async with database.writing() as db:
        poll, greet, ali = await poll_and_people(db)
        await use_code(db, CODES[0], poll, greet)
        await use_code(db, CODES[1], poll, None)
        await free_codes_of(db, greet, [poll])
        await free_code(db, CODES[1])
        assert await count_codes(db, poll) == (3, 0)
        assert await use_code(db, CODES[0], poll, ali)
        await forget_users(db, poll)
        assert not await has_code(db, poll, ali)
        assert await count_codes(db, poll) == (3, 1), "a count stays"


async def test_five_wrong_tries_an_hour_each(database: Database) -> None:
    async with database.writing() as db:
        _, greet, ali = await poll_and_people(db)
        for minute in range(5):
            at = NOW + timedelta(minutes=minute)
            assert await may_try(db, greet, at)
            await note_wrong_try(db, greet, at)
        assert not await may_try(db, greet, NOW + timedelta(minutes=59))
        assert await may_try(db, ali, NOW + timedelta(minutes=5)), "others have tries of their own"
        assert await may_try(db, greet, NOW + timedelta(minutes=60)), "the first was an hour ago"
        await note_wrong_try(db, greet, NOW + timedelta(minutes=60))
        assert not await may_try(db, greet, NOW + timedelta(minutes=60))
