"""The files that hold the keys of pseudonyms, and a new key for the polls to come.

The first key is in the file of the settings; one that came later is beside it, with the number of
the first poll that it holds for at the end of its name. Keys of old polls stay: with another key
nobody's sheet would be found again, so that they could answer twice.
"""

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from bot.settings import wrong
from models.counters import counters
from models.database import Database
from models.key_marks import forget_keys, note_keys, noted_marks
from models.rules.key_ring import KeyRing

KEY_BYTES = 32


def key_files(first: Path) -> list[Path]:
    """The files of all keys that are there, the first one first."""
    later = [path for path in first.parent.glob(f"{first.name}.*") if path.suffix[1:].isdecimal()]
    return [first, *sorted(later, key=_begins)]


def read_keys(first: Path, *, may_make: bool = True) -> KeyRing:
    """All keys. The first one is made when there are none yet.

    Args:
        may_make: Whether it may be: not where there were keys before.

    Raises:
        WrongSettings: a file cannot be read, holds no key, or the first one is gone.
    """
    is_alone = len(key_files(first)) == 1
    if not first.exists() and not (may_make and is_alone):
        raise wrong("PSEUDONYM_KEY_FILE", not_these(first, [0]))
    key = pseudonym_key(first)
    return KeyRing(key, {_begins(path): pseudonym_key(path) for path in key_files(first)[1:]})


def pseudonym_key(path: Path) -> bytes:
    """The key in this file, made with mode 0600 when there is no such file.

    Raises:
        WrongSettings: the file cannot be made or read, or holds no key.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        key = _new_key(path) or path.read_bytes()
    except OSError as error:
        raise wrong("PSEUDONYM_KEY_FILE", f"{error.strerror or error}") from None
    if len(key) < KEY_BYTES:
        raise wrong("PSEUDONYM_KEY_FILE", "this file holds no key; put your copy of it back")
    return key


async def keys_of(database: Database, first: Path) -> KeyRing:
    """The keys of this database, which knows them again from its first start on.

    Raises:
        WrongSettings: they are others, or one is gone; none is made in its place.
    """
    async with database.reading() as db:
        noted = await noted_marks(db)
    keys = read_keys(first, may_make=not noted)
    _refuse(first, keys.strange_to(noted))
    if keys.marks != noted:
        async with database.writing() as db:
            await note_keys(db, keys)
            _refuse(first, keys.strange_to(await noted_marks(db)))
    return keys


def _refuse(first: Path, strange: Sequence[int]) -> None:
    if strange:
        raise wrong("PSEUDONYM_KEY_FILE", not_these(first, strange))


def not_these(first: Path, strange: Sequence[int]) -> str:
    """What is wrong with these keys, and what to do.

    Args:
        strange: The numbers of the first polls that they hold for.
    """
    files = ", ".join(str(_file(first, begins)) for begins in strange)
    return (
        f"{files} is not there, or not the key of this database: residents would not find their "
        "answers, and could answer twice. Stop the bot, and put your copy back; if you have none, "
        "see “The key is lost” in docs/runbook.md"
    )


async def add_key(database: Database, first: Path) -> Path:
    """Make a key for the polls that are still to be made. No bot may be at work meanwhile: it would
    go on with the keys it read.

    Returns:
        The new key's file; the one that is there, when no poll was made since.

    Raises:
        WrongSettings: the keys that are there are not those of this database.
    """
    await keys_of(database, first)
    async with database.snapshot() as connection:
        next_poll = (await counters(connection)).get("consultations", 0) + 1
    path = _file(first, next_poll)
    pseudonym_key(path)
    return path


async def go_on_without_lost_keys(database: Database, first: Path) -> None:
    """Let the keys that are there be those of this database, the first one a new one where there
    is none. Whatever stands under another key is found by nobody any more."""
    pseudonym_key(first)
    async with database.writing() as db:
        await forget_keys(db)
    await keys_of(database, first)


def _file(first: Path, begins: int) -> Path:
    return first.with_name(f"{first.name}.{begins}") if begins else first


def _begins(path: Path) -> int:
    return int(path.suffix[1:])


def _new_key(path: Path) -> bytes | None:
    """The key it made; None when the file was there. The file is whole from its first moment on:
    of processes that start together, each has the same key."""
    if path.exists():
        return None
    key = secrets.token_bytes(KEY_BYTES)
    part = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        os.link(part, path)
    except FileExistsError:
        return None
    finally:
        part.unlink()
    return key
