"""Open answers that staff chose to quote: the mark goes with the answer."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from models.consultations import Answer, Sheet
from models.database import Session, Table, insert_new
from models.marked_answers import OnAnswer, answer_marked, mark_of

MOST_QUOTES = 5
"""Of one question: more than these nobody reads in a report."""


class Quote(OnAnswer, Table):
    """That an answer is to be quoted."""

    __tablename__ = "quotes"


async def set_quote(
    db: Session, consultation_id: int, question: str, mark: str, *, is_quoted: bool
) -> None:
    """From now on the answer with this mark is quoted, or is no longer; one that is gone is left
    alone."""
    key = await answer_marked(db, consultation_id, question, mark)
    if key is None:
        return
    if is_quoted:
        await db.execute(insert_new(db, Quote).values(key).on_conflict_do_nothing())
    else:
        await db.execute(delete(Quote).filter_by(**key))


async def quoted_marks(db: Session, consultation_id: int, question: str) -> frozenset[str]:
    """The marks of the answers that are quoted."""
    rows = await db.execute(
        select(Quote.pseudonym, Quote.question, Quote.value)
        .join(Sheet, Sheet.pseudonym == Quote.pseudonym)
        .where(Sheet.consultation_id == consultation_id, Quote.question == question)
    )
    return frozenset(mark_of(*row) for row in rows)


async def quotes_of(db: Session, consultation_id: int) -> dict[str, Sequence[str]]:
    """The words that are quoted, by question, in an order that says nothing of who or when."""
    rows = await db.execute(
        select(Answer.question, Answer.words)
        .join(
            Quote,
            (Quote.pseudonym == Answer.pseudonym)
            & (Quote.question == Answer.question)
            & (Quote.value == Answer.value),
        )
        .where(Answer.consultation_id == consultation_id, Answer.words.is_not(None))
        .order_by(Answer.question, Answer.words)
    )
    quotes: dict[str, list[str]] = {}
    for question, words in rows:
        quotes.setdefault(question, []).append(words or "")
    return dict(quotes)
