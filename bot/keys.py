"""The files that hold the keys of pseudonyms, and a new key for the polls to come.

The first key is in the file of the settings; one that came later is beside it, with the number of
the first poll that it holds for at the end of its name. Keys of old polls stay: with another key
nobody's sheet would be found again, so that they could answer twice.
"""

from pathlib import Path

from bot.settings import pseudonym_key, wrong
from models.counters import counters
from models.database import Database
from models.rules.key_ring import KeyRing


def key_files(first: Path) -> list[Path]:
    """The files of all keys that are there, the first one first."""
    later = [path for path in first.parent.glob(f"{first.name}.*") if path.suffix[1:].isdecimal()]
    return [first, *sorted(later, key=_begins)]


def read_keys(first: Path) -> KeyRing:
    """All keys. The first one is made when there are none yet.

    Raises:
        WrongSettings: a file cannot be read, holds no key, or the first one is gone.
    """
    if len(key_files(first)) > 1 and not first.exists():
        raise wrong("PSEUDONYM_KEY_FILE", "it is gone, and later keys are there; put it back")
    key = pseudonym_key(first)
    return KeyRing(key, {_begins(path): pseudonym_key(path) for path in key_files(first)[1:]})


async def add_key(database: Database, first: Path) -> Path:
    """Make a key for the polls that are still to be made. No bot may be at work meanwhile: it would
    go on with the keys it read.

    Returns:
        The new key's file; the one that is there, when no poll was made since.
    """
    read_keys(first)
    async with database.snapshot() as connection:
        next_poll = (await counters(connection)).get("consultations", 0) + 1
    path = first.with_name(f"{first.name}.{next_poll}")
    pseudonym_key(path)
    return path


def _begins(path: Path) -> int:
    return int(path.suffix[1:])
