"""`wijkstem backup`, `restore`, `move` and `new-key`, as one runs them."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import backups
from bot.backups import NotCopied, back_up, backups_in, move, restore
from bot.keys import add_key, go_on_without_lost_keys, key_files, keys_of, read_keys
from bot.migrate import migrate
from bot.settings import WrongSettings
from handlers.questionnaire import template
from models.consultations import open_consultation
from models.database import Database
from models.people import people_with_chats
from tests.activities import NOW
from tests.bot.test_doctor import wijkstem
from tests.conftest import new_database
from tests.everything import ROWS, fill
from tests.models.test_copying import contents

TODAY = date(2026, 5, 1)
WEEK = timedelta(weeks=1)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """A database for as long as the block lasts."""
    database = Database(url)
    yield database
    await database.close()


async def test_a_backup_taken_under_load_is_one_moment(database_url: str, tmp_path: Path) -> None:
    """Two accounts are made in each transaction; a backup in between has both, or neither."""
    async with opened(database_url) as database:
        stop = asyncio.Event()

        async def work() -> int:
            pairs = 0
            while not stop.is_set():
                async with database.writing() as db:
                    await people_with_chats(db, [2 * pairs, 2 * pairs + 1], TODAY)
                pairs += 1
            return pairs

        working = asyncio.create_task(work())
        told = [await back_up(database_url, tmp_path, keep=5) for _ in range(2)]
        stop.set()
        assert await working > 2, "nobody had to wait for it"
    assert "The pseudonym key is not in it" in told[0]
    for file in backups_in(tmp_path):
        assert file.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(file)) as backup:
            (people,) = backup.execute("select count(*) from people").fetchone()
        assert people % 2 == 0
    left = [name for name in os.listdir(tmp_path) if ".part" in name]
    assert not left, "nothing is left lying"


async def test_restored_elsewhere_it_is_the_same(database_url: str, tmp_path: Path) -> None:
    async with opened(database_url) as database:
        async with database.engine.begin() as connection:
            await fill(connection)
        before = await contents(database)
    done = await asyncio.to_thread(
        wijkstem, database_url, "backup", "--keep", "1", BACKUP_FOLDER=str(tmp_path / "backups")
    )
    assert (done.returncode, done.stderr) == (0, "")
    (file,) = backups_in(tmp_path / "backups")
    elsewhere = f"sqlite:///{tmp_path}/elsewhere.db"
    done = await asyncio.to_thread(wijkstem, elsewhere, "restore", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"Restored: {ROWS * len(before)} rows in {len(before)} tables, {ROWS} accounts. "
        "Each row was compared.\n"
    )
    async with opened(elsewhere) as database:
        assert await contents(database) == before
    with pytest.raises(NotCopied, match="is not empty"):
        await restore(file, elsewhere)


async def test_sqlite_moves_to_postgresql(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    old, new = tmp_path / "old.db", new_database(request.getfixturevalue("postgres"))
    await asyncio.to_thread(migrate, f"sqlite:///{old}")
    async with opened(f"sqlite:///{old}") as database:
        async with database.engine.begin() as connection:
            await fill(connection)
        before = await contents(database)
    done = await asyncio.to_thread(wijkstem, new, "move", str(old))
    assert (done.returncode, done.stderr) == (0, "")
    async with opened(new) as database:
        assert await contents(database) == before
    assert old.exists(), "it stays, to go back to"


async def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/target.db"
    (tmp_path / "words.db").write_text("geen database, maar wel lang genoeg" * 50)
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("create table x (y)")
    newer = tmp_path / "newer.db"
    await asyncio.to_thread(migrate, f"sqlite:///{newer}")
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("update alembic_version set version_num = '9999'")
    for name in ("words.db", "other.db", "newer.db", "nowhere.db"):
        with pytest.raises(NotCopied, match=name):
            await restore(tmp_path / name, target)
    assert not (tmp_path / "target.db").exists()
    with pytest.raises(NotCopied, match="no PostgreSQL"):
        await move(newer, target)


async def test_backup_of_another_version_is_refused(database_url: str, tmp_path: Path) -> None:
    empty = f"sqlite:///{tmp_path}/empty.db"
    with pytest.raises(NotCopied, match="version"):
        await back_up(empty, tmp_path / "backups", keep=1)


async def test_what_is_broken_off_leaves_nothing(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "copy_everything", full)
    with pytest.raises(NotCopied, match="No space left on device"):
        await back_up(database_url, tmp_path / "backups", keep=1)
    assert os.listdir(tmp_path / "backups") == []


async def test_old_backups_go(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/w.db"
    await asyncio.to_thread(migrate, url)
    for day in (1, 2, 3):
        (tmp_path / f"wijkstem-2026010{day}T030000Z.db").touch()
    (tmp_path / "wijkstem-mine.db").touch()
    await back_up(url, tmp_path, keep=2)
    old, _ = backups_in(tmp_path)
    assert old.name == "wijkstem-20260103T030000Z.db"
    assert (tmp_path / "wijkstem-mine.db").exists()


async def test_a_new_key_holds_for_polls_to_come(database: Database, tmp_path: Path) -> None:
    first = tmp_path / "pseudonym.key"
    before = read_keys(first)
    assert await add_key(database, first) == tmp_path / "pseudonym.key.1"
    async with database.writing() as db:
        poll = await open_consultation(db, template("wijkgezondheidsprofiel"), NOW, NOW + WEEK)
    added = await add_key(database, first)
    assert added == tmp_path / f"pseudonym.key.{poll.id + 1}"
    assert added.stat().st_mode & 0o777 == 0o600
    assert await add_key(database, first) == added, "twice is once"
    assert [path.name for path in key_files(first)] == [
        "pseudonym.key",
        "pseudonym.key.1",
        f"pseudonym.key.{poll.id + 1}",
    ]
    keys = read_keys(first)
    assert keys.of(0) == before.of(0)
    assert len({keys.of(0), keys.of(poll.id), keys.of(poll.id + 1)}) == 3
    assert keys.of(poll.id + 1) == keys.of(poll.id + 99)
    first.unlink()
    with pytest.raises(WrongSettings, match="put your copy back"):
        read_keys(first)
    assert not first.exists(), "none is made beside the later ones"


async def test_a_database_knows_its_keys_again(database: Database, tmp_path: Path) -> None:
    first = tmp_path / "pseudonym.key"
    mine = await keys_of(database, first)
    later = await add_key(database, first)
    both = await keys_of(database, first)
    kept = {path: path.read_bytes() for path in (first, later)}
    for path in (first, later):
        path.write_bytes(b"o" * 32)
        with pytest.raises(WrongSettings, match=f"PSEUDONYM_KEY_FILE: {path} is not"):
            await keys_of(database, first)
        path.unlink()
        with pytest.raises(WrongSettings, match="put your copy back"):
            await keys_of(database, first)
        assert not path.exists(), "none is made in its place"
        path.write_bytes(kept[path])
    assert (await keys_of(database, first)).marks == both.marks
    first.unlink()
    await go_on_without_lost_keys(database, first)
    new = await keys_of(database, first)
    assert new.of(0) != mine.of(0)
    assert new.of(1) == both.of(1)
