"""A summary of a consultation: counts, made in the database, without anyone's sheet."""

from dataclasses import dataclass

from sqlalchemy import func, select

from models.consultations import Answer, Sheet
from models.database import Session
from models.people import count_people


@dataclass(frozen=True)
class Summary:
    """Counts of people and of answers; only sheets that were sent are in the answers."""

    reached: int
    """People the bot can speak with."""
    started: int
    """Sheets begun, sent or not."""
    sent: int
    by_language: dict[str, int]
    """Sent sheets by the language they were filled in."""
    counts: dict[str, dict[str, int]]
    """By question, then by value: how many sheets hold it."""
    answered: dict[str, int]
    """By question: how many sheets say anything on it, "don't know" included."""


async def summary_of(db: Session, consultation_id: int) -> Summary:
    """What there is to tell of a consultation at this moment."""
    mine = Sheet.consultation_id == consultation_id
    responses = await db.execute(
        select(Sheet.language, Sheet.receipt.is_not(None), func.count())
        .where(mine)
        .group_by(Sheet.language, Sheet.receipt.is_not(None))
    )
    started, by_language = 0, dict[str, int]()
    for language, sent, number in responses:
        started += number
        if sent:
            by_language[language] = number
    values = await db.execute(
        select(Answer.question, Answer.value, func.count())
        .where(Answer.consultation_id == consultation_id)
        .group_by(Answer.question, Answer.value)
    )
    counts: dict[str, dict[str, int]] = {}
    for question, value, number in values:
        counts.setdefault(question, {})[value] = number
    answered = await db.execute(
        select(Answer.question, func.count(Answer.pseudonym.distinct()))
        .where(Answer.consultation_id == consultation_id)
        .group_by(Answer.question)
    )
    return Summary(
        reached=await count_people(db),
        started=started,
        sent=sum(by_language.values()),
        by_language=by_language,
        counts=counts,
        answered=dict(answered.all()),
    )
