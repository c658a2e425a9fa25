"""One-time links and the roles behind them."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from models.database import Database
from models.people import people_with_chats
from models.roles import (
    accept_role,
    grants_by_chat,
    grants_of,
    hash_of,
    offer_role,
    role_with_hash,
    role_with_id,
    roles_to_manage,
)
from models.rules.permissions import Grant, Role

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
GRANT = Grant(Role.ORGANISER, neighbourhood_ids=frozenset({3, 1}))


@pytest.fixture
async def ids(database: Database) -> list[int]:
    """The numbers of two people."""
    async with database.writing() as db:
        people = await people_with_chats(db, [501, 502], NOW.date())
        return [person.id for person in people.values()]


async def accepted(database: Database, role_id: int, person_id: int, now: datetime) -> bool:
    async with database.writing() as db:
        offered = await role_with_id(db, role_id)
        assert offered
        return await accept_role(db, offered, person_id, now)


async def test_of_many_who_use_a_link_at_once_one_has_the_role(
    database: Database, ids: list[int]
) -> None:
    async with database.writing() as db:
        offered, _ = await offer_role(db, GRANT, "Samira", NOW)
    tries = (accepted(database, offered.id, ids[number % 2], NOW) for number in range(8))
    assert sum(await asyncio.gather(*tries)) == 1
    async with database.reading() as db:
        held = [grant for person_id in ids for grant in await grants_of(db, person_id)]
    assert held == [GRANT]


@pytest.mark.parametrize(("hours", "works"), [(0, True), (47, True), (48, False), (900, False)])
async def test_link_works_for_48_hours(
    database: Database, ids: list[int], hours: int, works: bool
) -> None:
    async with database.writing() as db:
        offered, _ = await offer_role(db, GRANT, "Samira", NOW)
    later = NOW + timedelta(hours=hours)
    assert offered.is_pending(later) is works
    async with database.reading() as db:
        assert len(await roles_to_manage(db, later)) == works
    assert await accepted(database, offered.id, ids[0], later) is works


async def test_link_is_found_by_its_code_alone(database: Database) -> None:
    async with database.writing() as db:
        offered, code = await offer_role(db, GRANT, "Samira", NOW)
        _, other = await offer_role(db, GRANT, "Samira", NOW)
        assert code != other
        assert len(f"r_{code}") <= 64  # as much as Telegram passes on
        assert await role_with_hash(db, hash_of(code)) is offered
        assert await role_with_hash(db, code) is None
        assert await role_with_hash(db, hash_of(code + "x")) is None


async def test_what_was_taken_away_is_no_grant(database: Database, ids: list[int]) -> None:
    async with database.writing() as db:
        offered, _ = await offer_role(db, GRANT, "Samira", NOW)
    assert await accepted(database, offered.id, ids[0], NOW)
    async with database.writing() as db:
        taken = await role_with_id(db, offered.id)
        assert taken
        taken.taken_at = NOW
    async with database.reading() as db:
        assert await grants_of(db, ids[0]) == []
        assert await grants_by_chat(db) == {501: []}
        assert await grants_by_chat(db, [502]) == {}
        assert await roles_to_manage(db, NOW) == []
    assert not await accepted(database, offered.id, ids[1], NOW)
