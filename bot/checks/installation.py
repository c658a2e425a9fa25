"""What `wijkstem doctor` looks at, and how it says that something is not well."""

from pathlib import Path

from bot.settings import Settings
from models.database import Database


class Unwell(Exception):
    """What is wrong and what to do, in a sentence."""


class Installation:
    """An installation with its parts."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._database = Database(settings.database)

    @property
    def sqlite_file(self) -> Path | None:
        """The file of a SQLite database."""
        name = self._database.engine.url.database
        return Path(name) if self._database.is_sqlite and name else None

    @property
    def database(self) -> Database:
        """The database; looking at it makes none.

        Raises:
            Unwell: there is none.
        """
        if self.sqlite_file and not self.sqlite_file.exists():
            raise Unwell(
                f"there is no {self.sqlite_file} yet. It is made at the first start, or by: "
                "wijkstem migrate"
            )
        return self._database

    async def close(self) -> None:
        """Give back every connection."""
        await self._database.close()
