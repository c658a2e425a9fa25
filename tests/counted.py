"""What was really answered, to hold what is told against."""

from dataclasses import dataclass

from sqlalchemy import func, select

from models.consultations import Answer
from models.counts import counts_of
from models.database import Session


@dataclass(frozen=True)
class Result:
    """What is stored of a consultation."""

    started: int
    sent: int
    counts: dict[str, dict[str, int]]
    """By question, then by value: how many sheets that were sent hold it."""
    by_channel: dict[str, int]


async def result_of(db: Session, consultation_id: int) -> Result:
    """At this moment."""
    took_part = await counts_of(db, consultation_id)
    counts: dict[str, dict[str, int]] = {}
    for question, value, number in await db.execute(
        select(Answer.question, Answer.value, func.count())
        .where(Answer.consultation_id == consultation_id)
        .group_by(Answer.question, Answer.value)
    ):
        counts.setdefault(question, {})[value] = number
    return Result(took_part.started, took_part.sent, counts, took_part.by_channel)
