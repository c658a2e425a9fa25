"""The sheets that were sent, to be read one by one, by nobody in particular."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from models.consultations import Answer, Sheet
from models.database import Session


@dataclass
class SentSheet:
    """What was sent on one sheet, without the name it is kept under."""

    language: str
    channel: str
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By question: an answer as a sheet keeps it, words that could name somebody masked."""


async def sent_sheets(db: Session, consultation_id: int) -> list[SentSheet]:
    """All that were sent and are still kept whole; their order says nothing."""
    rows = await db.execute(
        select(Sheet.pseudonym, Sheet.language, Sheet.channel).where(
            Sheet.consultation_id == consultation_id, Sheet.receipt.is_not(None)
        )
    )
    sheets = {name: SentSheet(language, channel) for name, language, channel in rows}
    values = await db.execute(
        select(Answer.pseudonym, Answer.question, Answer.value, Answer.words)
        .where(Answer.consultation_id == consultation_id)
        .order_by(Answer.value)
    )
    for name, question, value, words in values:
        given = sheets[name].answers.setdefault(question, {"values": []})
        given["values"].append(value)
        if words:
            given["words"] = words
    return list(sheets.values())
