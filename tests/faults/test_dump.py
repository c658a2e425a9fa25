"""A dump taken while residents are half-way: without the key, no answer is joined to an account."""

import asyncio
import random
import re
import sqlite3
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url, select

from bot.tryout.chats import Chats
from models.consultations import Sheet
from models.conversations import Conversation
from models.database import Database
from models.order_of_rows import put_in_order
from models.people import Person
from models.rules.pseudonym import pseudonym
from tests.journeys.test_many_residents import opened
from tests.resident import Resident
from tests.running import BotProcess, api_server

MANY = 100
FIRST = 0x51A7C0FF0000
"""The residents' chats: numbers whose digits and bytes stand nowhere by chance."""
FORGOTTEN = FIRST
CHANCE_ALONE = 0.35
"""A rank correlation of 100 pairs is beyond this by chance less than once in a thousand times."""


class HalfWay(Resident):
    """Someone who stops answering after a while, in the middle of a question or between two."""

    def __init__(self, chats: Chats, user_id: int, greeting: str) -> None:
        chance = random.Random(user_id)
        super().__init__(chats, user_id, greeting, chance)
        self.left = chance.randint(3, 9)

    def react(self) -> None:
        if self.left:
            self.left -= 1
            super().react()

    def _choice(self, buttons: dict[str, str], text: str) -> str | None:
        """Always a button: what they would type holds their own number."""
        there = {value: data for value, data in buttons.items() if not value.endswith("other")}
        value = super()._choice(there, text)
        return value or ("skipped" if "skipped" in there else next(iter(there)))


def rank_correlation(first: list[int], second: list[int]) -> float:
    """Spearman's, of two orders of the same things."""
    place = {each: at for at, each in enumerate(second)}
    many = len(first)
    apart = sum((at - place[each]) ** 2 for at, each in enumerate(first))
    return 1 - 6 * apart / (many * (many * many - 1))


async def dump_of(database_url: str) -> str:
    """Every row of every table, as `.dump` and `pg_dump` write them: in the order they lie."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        copy = sqlite3.connect(str(url.database))
        lines = "\n".join(copy.iterdump())
        copy.close()
        return lines
    connection = await asyncpg.connect(database_url)
    lines = []
    for (name,) in await connection.fetch(
        "select tablename from pg_tables where schemaname = 'public' order by 1"
    ):
        for row in await connection.fetch(f"select t::text from {name} t"):
            lines.append(f"{name} {row[0]}")
    await connection.close()
    return "\n".join(lines)


async def all_are_half_way(residents: list[HalfWay], database: Database) -> None:
    for _ in range(300):
        await asyncio.sleep(0.1)
        if all(each.left == 0 or each.sent for each in residents):
            break
    await asyncio.sleep(5)  # the log is emptied some seconds after the last tap
    async with database.reading() as db:
        assert len((await db.scalars(select(Sheet.pseudonym))).all()) > MANY * 0.9


@pytest.mark.timeout(600)
async def test_a_dump_joins_no_answer_to_an_account(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    number, code, _ = await opened(database, "wijkgezondheidsprofiel")
    async with api_server() as (chats, address):
        residents = []
        for user_id in range(FIRST, FIRST + MANY):
            chats.add_user(user_id, f"Bewoner {user_id}", "nl")
            residents.append(HalfWay(chats, user_id, f"/start {code}"))
        by_chat = {each.user_id: each for each in residents}
        chats.listeners.append(
            lambda user_id, kind, _: (
                by_chat[user_id].react() if kind in ("message", "edited") else None
            )
        )
        bot = BotProcess(tmp_path, address, database_url)
        await bot.start()
        for each in residents:
            each.begin()
            await asyncio.sleep(0.02)  # one after the other: an order that could show
        await all_are_half_way(residents, database)
        await put_in_order(database)
        dump = await dump_of(database_url)
        key = (tmp_path / "pseudonym.key").read_bytes()
        accounts, sheets, versions = await _both_sides(database, number)
        truth = [pseudonym(key, number, person_id) for person_id in accounts]
        known = [at for at, name in enumerate(truth) if name in sheets]
        assert len(known) > MANY * 0.9  # the test itself, with the key, joins them all

        _no_line_has_both(dump, sheets)
        order = _order_in(dump, sheets)
        for table in ("people", "conversations", "participations"):
            theirs = [truth[accounts.index(each)] for each in _accounts_in(dump, table, accounts)]
            assert len(theirs) == MANY
            assert (
                abs(_correlated([each for each in theirs if each in sheets], order)) < CHANCE_ALONE
            )
        by_version = sorted(known, key=lambda at: versions[at])
        by_answers = sorted(known, key=lambda at: len(str(sheets[truth[at]])))
        assert abs(_correlated(by_version, by_answers)) < CHANCE_ALONE
        for name in sheets:
            assert name not in bot.log
        assert not re.search(str(FIRST)[:9], bot.log)
        await _is_forgotten(chats, database_url, tmp_path, bot)
        assert await bot.stop() == 0


async def _both_sides(
    database: Database, number: int
) -> tuple[list[int], dict[str, Any], list[int]]:
    """Accounts in the order in which they came, the sheets, and the accounts' versions."""
    async with database.reading() as db:
        rows = await db.execute(
            select(Person.id, Conversation.version)
            .join(Conversation, Conversation.person_id == Person.id)
            .where(Conversation.subject == str(number))
            .order_by(Person.id)
        )
        accounts = rows.all()
        sheets = await db.execute(select(Sheet.pseudonym, Sheet.kept))
        kept: dict[str, Any] = dict(sheets.all())
    return [person_id for person_id, _ in accounts], kept, [version for _, version in accounts]


def _no_line_has_both(dump: str, sheets: dict[str, Any]) -> None:
    for line in dump.splitlines():
        if any(name in line for name in sheets):
            assert str(FIRST)[:9] not in line


def _order_in(dump: str, sheets: dict[str, Any]) -> list[str]:
    """The sheets in the order in which they stand in the dump."""
    return sorted(sheets, key=dump.index)


def _accounts_in(dump: str, table: str, accounts: list[int]) -> list[int]:
    """The accounts in the order in which a table of the dump has them."""
    found = []
    for line in dump.splitlines():
        row = re.match(rf'(?:INSERT INTO "?{table}"? VALUES|{table} )\((.*)', line)
        if row:
            fields = row[1].split(",")
            number = int(fields[1 if table == "conversations" else 0])
            if number in accounts and number not in found:
                found.append(number)
    return found


def _correlated(first: list[Any], second: list[Any]) -> float:
    return rank_correlation(
        list(range(len(first))), [first.index(each) for each in second if each in first]
    )


async def _is_forgotten(chats: Chats, database_url: str, folder: Path, bot: BotProcess) -> None:
    """One of them is forgotten: their number stands in no table, file or log any more."""
    digits, trace = str(FORGOTTEN), FORGOTTEN.to_bytes(6, "big")
    assert digits in await dump_of(database_url)
    chats.say(FORGOTTEN, "/vergeetmij")
    await asyncio.sleep(1)
    screen = _newest(chats)
    yes = screen["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    chats.press(FORGOTTEN, screen["message_id"], yes)
    await asyncio.sleep(6)
    newest = _newest(chats)
    assert "Alles is gewist" in newest["text"]
    assert digits not in await dump_of(database_url)
    assert digits not in bot.log
    for file in _files_under(folder):
        assert trace not in file
        assert digits.encode() not in file


def _newest(chats: Chats) -> dict[str, Any]:
    return list(chats.people[FORGOTTEN].messages.values())[-1]


def _files_under(folder: Path) -> list[bytes]:
    """What the files say: the log's, and SQLite's with its own log."""
    return [each.read_bytes() for each in folder.rglob("*") if each.is_file()]
