"""How many took part in a consultation, and in what way. Nothing here is said of any answer: what
was answered is told by `models.reports` alone."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from models.consultations import Sheet
from models.database import Session
from models.people import count_people
from models.retention import Response


@dataclass(frozen=True)
class Counts:
    """Counts of people and of sheets."""

    reached: int
    """People the bot can speak with."""
    started: int
    """Sheets begun, sent or not."""
    sent: int
    by_language: dict[str, int]
    """Sent sheets by the language they were filled in; those in easy words apart ("nl-easy")."""
    by_channel: dict[str, int]
    """Sent sheets by how they came: `chat`, `ambassador`, `counter`."""


async def counts_of(db: Session, consultation_id: int) -> Counts:
    """How many there are at this moment, those that were kept long enough included."""
    started, by_language, by_channel = 0, Counter[str](), Counter[str]()
    kept = await db.execute(
        select(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None), func.count())
        .where(Sheet.consultation_id == consultation_id)
        .group_by(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None))
    )
    gone = await db.execute(
        select(Response.language, Response.channel, Response.sent, Response.sheets).where(
            Response.consultation_id == consultation_id
        )
    )
    for language, channel, sent, number in (*kept, *gone):
        started += number
        if sent:
            by_language[language] += number
            by_channel[channel] += number
    return Counts(
        reached=await count_people(db),
        started=started,
        sent=by_language.total(),
        by_language=dict(by_language),
        by_channel=dict(by_channel),
    )
