"""The chained log: every changed byte and every removed, added or moved line is found."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from models.audit import audit_page, broken_links, end_of_log, note_act
from models.database import Database, DatabaseError, Session

NOW = datetime(2026, 11, 24, 12, 0, 0, 123456, UTC)
COLUMNS = ("number", "noted_at", "person_id", "act", "subject", "detail", "hash")


async def write(db: Session) -> None:
    await note_act(db, NOW, 7, "act-role-offered", "role 12", {"role": "staff", "places": 2})
    await note_act(db, NOW, 1234567, "act-role-accepted", "role 12")
    await note_act(db, NOW, None, "act-neighbourhoods-loaded", "neighbourhoods", {"new": 11})
    await note_act(db, NOW, 7, "act-role-taken", "role 12", {"naam": "é", "geen": None})


async def problems(db: Session) -> list[tuple[int, str]]:
    return [(each.number, each.problem) for each in await broken_links(db)]


async def test_untouched_log_is_whole(database: Database) -> None:
    async with database.reading() as db:
        assert await broken_links(db) == []
    async with database.writing() as db:
        await write(db)
    async with database.reading() as db:
        assert await broken_links(db) == []
        lines = await audit_page(db, 0, 3)
        assert [line.number for line in lines] == [4, 3, 2]
        assert lines[0].at == NOW
        assert await end_of_log(db) == (4, lines[0].hash)


async def test_line_is_written_with_its_act_or_not_at_all(database: Database) -> None:
    async def fails() -> None:
        async with database.writing() as db:
            await write(db)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fails()
    async with database.reading() as db:
        assert await end_of_log(db) == (0, "")
        assert await broken_links(db) == []


@pytest.mark.usefixtures("at_once")
async def test_every_changed_byte_is_found(database: Database) -> None:
    """Each byte of each value of each line is changed in each of several ways, one at a time."""
    # What is found does not depend on the database; what it takes and cuts off does.
    step = 1 if database.is_sqlite else 5
    async with database.writing() as db:
        await write(db)
    tried = 0
    async with database.writing() as db:
        rows = (await db.execute(text("select * from audit_lines order by number"))).mappings()
        for row in rows.all():
            for column in COLUMNS:
                for value in changes(row[column])[::step]:
                    point = await db.begin_nested()
                    taken = await changed(db, row["number"], column, value)
                    assert not taken or await broken_links(db) != [], (row["number"], column, value)
                    tried += taken
                    await point.rollback()
        assert await broken_links(db) == []
    print(f"{tried} changed bytes, each found")
    assert tried > 1500 // step


def changes(value: object) -> list[object]:
    """This value with one byte changed, added or removed, in turn, at each place."""
    if value is None:
        return [0, 1]
    if isinstance(value, int):
        bits = [value ^ (1 << bit) for bit in range(31)]
        return [*bits, -value, None]
    assert isinstance(value, str)
    written = value.encode()
    found: set[str] = {value + " ", " " + value}
    for at, byte in enumerate(written):
        for other in (byte ^ 1, byte ^ 2, byte ^ 32, 0x20, 0x00):
            if other != byte:
                found.add(
                    (written[:at] + bytes([other]) + written[at + 1 :]).decode(errors="replace")
                )
        found.add((written[:at] + written[at + 1 :]).decode(errors="replace"))
    return sorted(found - {value})


async def changed(db: Session, number: int, column: str, value: object) -> bool:
    """Whether the database holds this value now: it refuses, or cuts off, what does not fit."""
    change = f"update audit_lines set {column} = :value where number = :number returning {column}"
    try:
        return bool(await db.scalar(text(change), {"value": value, "number": number}) == value)
    except DatabaseError:
        return False


@pytest.mark.parametrize("number", [1, 2, 3, 4])
async def test_removed_line_is_found(database: Database, number: int) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(text(f"delete from audit_lines where number = {number}"))
        assert await problems(db) == [(3, "tail")] if number == 4 else [(number, "missing")]


async def test_removed_and_numbered_again_is_found(database: Database) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(text("delete from audit_lines where number = 2"))
        await db.execute(text("update audit_lines set number = 2 where number = 3"))
        await db.execute(text("update audit_lines set number = 3 where number = 4"))
        assert await problems(db) == [(2, "changed"), (3, "changed"), (3, "tail")]


async def test_moved_lines_are_found(database: Database) -> None:
    async with database.writing() as db:
        await write(db)
        for old, new in ((2, 99), (3, 2), (99, 3)):
            await db.execute(text(f"update audit_lines set number = {new} where number = {old}"))
        assert (2, "changed") in await problems(db)


@pytest.mark.parametrize("number", [-5, 0, 5])
async def test_added_line_is_found(database: Database, number: int) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(
            text(
                "insert into audit_lines "
                f"select {number}, noted_at, person_id, act, subject, detail, hash "
                "from audit_lines where number = 4"
            )
        )
        assert await problems(db) != []


@pytest.mark.parametrize(
    "change",
    [
        "update audit_tail set lines = 3",
        "update audit_tail set hash = ''",
        "delete from audit_tail",
        "delete from audit_lines",
    ],
)
async def test_wrong_tail_is_found(database: Database, change: str) -> None:
    async with database.writing() as db:
        await write(db)
        await db.execute(text(change))
        assert (await problems(db))[-1][1] == "tail"


async def test_writers_at_once_make_one_chain(database: Database) -> None:
    async def act(person_id: int) -> None:
        async with database.writing() as db:
            await note_act(db, NOW, person_id, "act-link-changed", "link 1")

    await asyncio.gather(*(act(person_id) for person_id in range(40)))
    async with database.reading() as db:
        assert await broken_links(db) == []
        lines = await audit_page(db, 0, 100)
    assert {line.person_id for line in lines} == set(range(40))
    assert len(lines) == 40


async def test_long_log_is_read_whole(database: Database) -> None:
    async with database.writing() as db:
        for number in range(1005):
            await note_act(db, NOW, number, "act-link-changed", "link 1")
        assert await broken_links(db) == []
        await db.execute(text("update audit_lines set act = 'x' where number = 1001"))
        assert await problems(db) == [(1001, "changed")]
