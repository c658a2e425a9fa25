"""What someone said about themselves once, to be said again with one tap.

Not with the account: with its age group and neighbourhood there, the one sheet that says the same
would be joined to it. It lies under a pseudonym of its own, which only the key can make.
"""

from typing import Any

from sqlalchemy import JSON, String, delete
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Session, Table

BACKGROUND = 0
"""In place of a poll's number, where the pseudonym is made: no poll has it."""


class Background(Table):
    """The answers to background questions, by their keys."""

    __tablename__ = "backgrounds"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    pseudonym: Mapped[str] = mapped_column(String(32), primary_key=True)
    kept: Mapped[dict[str, Any]] = mapped_column(JSON)


async def background_under(db: Session, pseudonym: str) -> dict[str, Any]:
    """What is kept there: a value by question."""
    found = await db.get(Background, pseudonym)
    return dict(found.kept) if found else {}


async def keep_background(db: Session, pseudonym: str, said: dict[str, Any]) -> None:
    """Keep this, beside what was said to other questions."""
    found = await db.get(Background, pseudonym)
    if found is None:
        db.add(Background(pseudonym=pseudonym, kept=said))
    else:
        found.kept = {**found.kept, **said}


async def erase_background(db: Session, pseudonym: str) -> None:
    """Keep nothing of it."""
    await db.execute(delete(Background).where(Background.pseudonym == pseudonym))
