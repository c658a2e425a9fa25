"""Files beside the database: the keys, the settings, the backups, and room for more."""

import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.backups import backups_in
from bot.checks.installation import Installation, Unwell
from bot.keys import key_files, not_these, read_keys
from models.key_marks import noted_marks

OLDEST_BACKUP = timedelta(hours=26)
"""One a night, and two hours to make it in."""
LEAST_ROOM = 1 << 30
ENV = Path(".env")


async def keys(installation: Installation) -> str:
    """Whether the keys are there, for their owner alone, and those of this database."""
    first = installation.settings.pseudonym_key_file
    if not first.exists():
        raise Unwell(
            f"{first} is not there. If this bot ran before: put your copy of it back. A new one is "
            "made at the first start."
        )
    files = key_files(first)
    _closed(files)
    ring = read_keys(first)
    async with installation.database.reading() as db:
        strange = ring.strange_to(await noted_marks(db))
    if strange:
        raise Unwell(not_these(first, strange))
    return f"{len(files)}, readable by their owner alone, and those of this database."


async def secrets(installation: Installation) -> str:
    """Whether others on this machine can read the token, or a SQLite database."""
    files = [path for path in (ENV, installation.sqlite_file) if path and path.exists()]
    _closed(files)
    return f"{', '.join(map(str, files)) or 'no file'}: readable by their owner alone."


async def backups(installation: Installation) -> str:
    """Whether there is a backup of last night."""
    if installation.settings.is_tryout:
        return "the try-out needs none."
    folder = installation.settings.backup_folder
    made = backups_in(folder)
    if not made:
        raise Unwell(f"there is none in {folder}. Make one each night: wijkstem backup")
    age = datetime.now(UTC) - datetime.fromtimestamp(made[-1].stat().st_mtime, UTC)
    hours = age // timedelta(hours=1)
    if age > OLDEST_BACKUP:
        raise Unwell(f"the newest is {hours} hours old. Does the nightly job run? wijkstem backup")
    _closed(made)
    return f"{len(made)}; the newest is {hours} hours old."


async def room(installation: Installation) -> str:
    """Whether the disk has room."""
    folder = installation.settings.pseudonym_key_file.parent
    free = shutil.disk_usage(folder if folder.exists() else Path()).free
    if free < LEAST_ROOM:
        raise Unwell(f"{free >> 20} MB free on the disk of {folder}. Make room, or add some.")
    return f"{free >> 30} GB free."


def _closed(paths: Iterable[Path]) -> None:
    """Raises `Unwell` where others than their owner may read these, or where they are another's."""
    for path in paths:
        state = path.stat()
        if state.st_mode & 0o077:
            raise Unwell(f"others on this machine can read {path}. Close it: chmod 600 {path}")
        if state.st_uid != os.geteuid():
            raise Unwell(f"{path} is another user's. Run this as the user of the bot.")
