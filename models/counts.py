"""How many took part in a consultation and what they answered: counted in the database, and told
to nobody as they are (see `models.reports`)."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, literal, select

from models.consultations import Answer, Sheet
from models.database import Session
from models.people import count_people
from models.retention import ANY, Response, Tally


@dataclass(frozen=True)
class Counts:
    """Counts of people and of answers; only sheets that were sent are in the answers."""

    reached: int
    """People the bot can speak with."""
    started: int
    """Sheets begun, sent or not."""
    sent: int
    by_language: dict[str, int]
    """Sent sheets by the language they were filled in; those in easy words apart ("nl-easy")."""
    by_channel: dict[str, int]
    """Sent sheets by how they came: `chat`, `ambassador`, `counter`."""
    counts: dict[str, dict[str, int]]
    """By question, then by value: how many sheets hold it."""
    answered: dict[str, int]
    """By question: how many sheets say anything on it, "don't know" included."""


async def counts_of(db: Session, consultation_id: int) -> Counts:
    """What there is to tell of a consultation at this moment, from the answers that are kept and
    from the counts of those that were kept long enough."""
    started, by_language, by_channel = 0, Counter[str](), Counter[str]()
    counts: dict[str, Counter[str]] = {}
    answered = Counter[str]()
    responses = await db.execute(
        select(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None), func.count())
        .where(Sheet.consultation_id == consultation_id)
        .group_by(Sheet.language, Sheet.channel, Sheet.receipt.is_not(None))
    )
    old_responses = await db.execute(
        select(Response.language, Response.channel, Response.sent, Response.sheets).where(
            Response.consultation_id == consultation_id
        )
    )
    for language, channel, sent, number in (*responses, *old_responses):
        started += number
        if sent:
            by_language[language] += number
            by_channel[channel] += number
    values = await db.execute(
        select(Answer.question, Answer.value, func.count())
        .where(Answer.consultation_id == consultation_id)
        .group_by(Answer.question, Answer.value)
    )
    of_questions = await db.execute(
        select(Answer.question, literal(ANY), func.count(Answer.pseudonym.distinct()))
        .where(Answer.consultation_id == consultation_id)
        .group_by(Answer.question)
    )
    old_values = await db.execute(
        select(Tally.question, Tally.value, Tally.sheets).where(
            Tally.consultation_id == consultation_id
        )
    )
    for question, value, number in (*values, *of_questions, *old_values):
        if value == ANY:
            answered[question] += number
        else:
            counts.setdefault(question, Counter())[value] += number
    return Counts(
        reached=await count_people(db),
        started=started,
        sent=by_language.total(),
        by_language=dict(by_language),
        by_channel=dict(by_channel),
        counts={question: dict(of_question) for question, of_question in counts.items()},
        answered=dict(answered),
    )
