"""`wijkstem backup`, `restore` and `move`: the whole database in another one, row by row.

A backup is a SQLite file, whichever kind of database it was taken from, so it can be restored into
either kind. The pseudonym key is never in it.
"""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from alembic.util.exc import CommandError

from bot.migrate import migrate, newest_revision, revision_of
from bot.settings import WrongSettings
from models.copying import Differs, NotEmpty, copy_everything
from models.database import Database, DatabaseError

NAME = "wijkstem-%Y%m%dT%H%M%SZ.db"
PATTERN = "wijkstem-*Z.db"
SQLITE = b"SQLite format 3\0"
"""What each file of SQLite begins with."""
UNREADABLE = (OSError, DatabaseError, CommandError, WrongSettings)
"""What comes of a file that is no database of this version, or of an older one."""


class NotCopied(Exception):
    """Why no backup was made, or nothing restored or moved, and what to do."""


def backups_in(folder: Path) -> list[Path]:
    """The backups in this folder, the oldest first."""
    return sorted(folder.glob(PATTERN))


async def back_up(url: str, folder: Path, keep: int) -> str:
    """Write a backup while the bot works, and compare it row by row.

    Args:
        folder: Where it goes; made when there is none.
        keep: How many backups stay there, this one with them.

    Raises:
        NotCopied: the database is that of another version, or nothing can be written there.
    """
    database = Database(url)
    try:
        await _same_version(database, "Make the backup with the version that runs.")
        file = _new_file(folder)
        rows = await _write(database, file)
    except (OSError, DatabaseError) as error:
        raise NotCopied(f"No backup was made in {folder}: {_cause(error)}") from error
    finally:
        await database.close()
    for old in backups_in(folder)[:-keep]:
        old.unlink()
    return (
        f"{file}: {_told(rows)}. Each row was compared. The pseudonym key is not in it: "
        "keep a copy of that elsewhere."
    )


def _new_file(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / datetime.now(UTC).strftime(NAME)


def _see(file: Path) -> None:
    if not file.is_file():
        raise NotCopied(f"{file}: there is no such file.")
    with file.open("rb") as opened:
        if opened.read(len(SQLITE)) != SQLITE:
            raise NotCopied(f"{file} is no SQLite database.")


async def _write(database: Database, file: Path) -> Mapping[str, int]:
    """Fill a new file; it gets its name only when it is whole."""
    part = file.with_suffix(".part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        rows = await _fill_new(part, database)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)
    return rows


async def _fill_new(part: Path, database: Database) -> Mapping[str, int]:
    address = f"sqlite:///{part}"
    await asyncio.to_thread(migrate, address)
    copy = Database(address)
    try:
        async with database.snapshot() as source:
            rows = await copy_everything(source, copy)
        await copy.tidy()
    finally:
        await copy.close()
    return rows


async def restore(file: Path, url: str) -> str:
    """Fill an empty database from a backup; one of an older version is brought to this one.

    Raises:
        NotCopied: the file is no backup, or the database is not empty.
    """
    _see(file)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        try:
            await asyncio.to_thread(shutil.copyfile, file, copy)
            await _bring_up(copy)
        except UNREADABLE as error:
            raise NotCopied(f"{file} is no backup that this version reads.") from error
        return await _fill(f"sqlite:///{copy}", url, "Restored")


async def move(file: Path, url: str) -> str:
    """Take over a SQLite database into an empty PostgreSQL. Broken off, it can be done again.

    Raises:
        NotCopied: there is no such database, or the new one is not empty.
    """
    _see(file)
    if Database(url).is_sqlite:
        raise NotCopied("WIJKSTEM_DATABASE_URL names no PostgreSQL: set it to the new database.")
    try:
        await _bring_up(file)
    except UNREADABLE as error:
        raise NotCopied(f"{file} is no database that this version reads.") from error
    return await _fill(f"sqlite:///{file}", url, "Moved")


async def _bring_up(file: Path) -> None:
    """Bring a file of an older version to this one.

    Raises:
        CommandError: it has no tables of ours, or those of a newer version.
    """
    database = Database(f"sqlite:///{file}")
    try:
        if await revision_of(database) is None:
            raise CommandError("no tables of ours")
    finally:
        await database.close()
    await asyncio.to_thread(migrate, f"sqlite:///{file}")


async def _fill(source_url: str, url: str, done: str) -> str:
    await asyncio.to_thread(migrate, url)
    source, target = Database(source_url), Database(url)
    try:
        # As a writer: a bot that still works on the old one waits, and loses nothing.
        async with source.engine.begin() as connection:
            rows = await copy_everything(connection, target)
    except NotEmpty as table:
        raise NotCopied(
            f"The database is not empty ({table}), and is left as it was. Name a new one in "
            "WIJKSTEM_DATABASE_URL."
        ) from None
    except Differs as error:
        raise NotCopied(
            f"Not the same afterwards: {error}. Did a bot work on it meanwhile? Stop it, empty the "
            "new database, and do this again."
        ) from None
    except DatabaseError as error:
        raise NotCopied(f"Broken off ({_cause(error)}). Do it again: it goes on.") from error
    finally:
        await source.close()
        await target.close()
    return f"{done}: {_told(rows)}. Each row was compared."


async def _same_version(database: Database, advice: str) -> None:
    found = await revision_of(database)
    if found != newest_revision():
        raise NotCopied(
            f"The database is at revision {found or 'none'}, this program at "
            f"{newest_revision()}. {advice}"
        )


def _told(rows: Mapping[str, int]) -> str:
    return f"{sum(rows.values())} rows in {len(rows)} tables, {rows['people']} accounts"


def _cause(error: Exception) -> str:
    return str(getattr(error, "orig", None) or getattr(error, "strerror", None) or error)
