"""Files of results, made in a process of their own: a hundred thousand rows take a minute, and
nobody's tap waits for them."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from handlers.reports.apart import made_by
from models.database import Session, address_of


class Format(StrEnum):
    """What sort of file."""

    WORKBOOK = "xlsx"
    TABLE = "csv"


@dataclass(frozen=True)
class Job:
    """All that the other process needs, as plain data."""

    format: Format
    address: str
    """Of the database; it has its password, so it goes by the pipe and never by the arguments."""
    organisation: str
    language: str
    questionnaire: dict[str, Any]
    summary: dict[str, Any]
    """As `models.rules.summary.to_plain` makes it."""


async def made_apart(
    db: Session,
    format: Format,
    organisation: str,
    language: str,
    questionnaire: dict[str, Any],
    summary: dict[str, Any],
) -> bytes:
    """The file.

    Raises:
        NotMade: the other process failed.
    """
    job = Job(format, address_of(db), organisation, language, questionnaire, summary)
    return await made_by("handlers.reports.making", asdict(job))
