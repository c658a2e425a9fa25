"""The sheets that were sent, one after another: however many there are, few are held at a time."""

from collections.abc import AsyncIterator, Collection

from sqlalchemy import and_, func, select

from models.consultations import Answer, Sheet
from models.database import Session

AT_A_TIME = 2000
"""Rows fetched together."""


async def sent_rows(
    db: Session, consultation_id: int, questions: Collection[str]
) -> AsyncIterator[dict[str, list[str]]]:
    """Of each sheet the values by question, as far as it says anything on these questions.

    They come in the order of their pseudonyms, which are made with the key: to whoever has no key
    that order is one of chance, and it is the same each time, so that two files tell no more
    than one.
    """
    found = await db.stream(
        select(Sheet.pseudonym, Answer.question, Answer.value)
        .outerjoin(
            Answer,
            and_(Answer.pseudonym == Sheet.pseudonym, Answer.question.in_(list(questions))),
        )
        .where(Sheet.consultation_id == consultation_id, Sheet.receipt.is_not(None))
        .order_by(Sheet.pseudonym, Answer.question, Answer.value)
        .execution_options(yield_per=AT_A_TIME)
    )
    name, sheet = "", dict[str, list[str]]()
    async for rows in found.partitions():
        for pseudonym, question, value in rows:
            if pseudonym != name:
                if name:
                    yield sheet
                name, sheet = pseudonym, {}
            if question is not None:
                sheet.setdefault(question, []).append(value)
    if name:
        yield sheet


async def count_with_any(
    db: Session, consultation_id: int, question: str, values: Collection[str]
) -> int:
    """How many sheets that were sent hold any of these values."""
    found = select(func.count(Answer.pseudonym.distinct())).where(
        Answer.consultation_id == consultation_id,
        Answer.question == question,
        Answer.value.in_(list(values)),
    )
    return await db.scalar(found) or 0
