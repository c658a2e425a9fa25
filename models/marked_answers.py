"""Answers in words that staff mark, and how one is found again: never whose it is."""

import hashlib
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Select, String, select
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from models.consultations import Answer
from models.database import Session


class OnAnswer:
    """A mark on an answer. It goes with the answer, and nobody sees who put it there."""

    pseudonym: Mapped[str] = mapped_column(String(32), primary_key=True)
    question: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(String(32), primary_key=True)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        of_answer = ForeignKeyConstraint(
            ["pseudonym", "question", "value"],
            ["answers.pseudonym", "answers.question", "answers.value"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        )
        return of_answer, {"sqlite_with_rowid": False}


def typed(consultation_id: int, question: str) -> Select[str, str, str | None]:
    """Pseudonym, value and words of each answer in words that was sent."""
    return select(Answer.pseudonym, Answer.value, Answer.words).where(
        Answer.consultation_id == consultation_id,
        Answer.question == question,
        Answer.words.is_not(None),
    )


async def answer_marked(
    db: Session, consultation_id: int, question: str, mark: str
) -> dict[str, str] | None:
    """The key of the answer with this mark; None: it is gone."""
    for pseudonym, value, _ in await db.execute(typed(consultation_id, question)):
        if mark_of(pseudonym, question, value) == mark:
            return {"pseudonym": pseudonym, "question": question, "value": value}
    return None


def mark_of(pseudonym: str, question: str, value: str) -> str:
    """What finds an answer again, and leads nowhere else."""
    return hashlib.sha256(f"{pseudonym} {question} {value}".encode()).hexdigest()[:16]
