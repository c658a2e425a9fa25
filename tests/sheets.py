"""Sheets of made-up people, written at once."""

from collections.abc import Iterable

from sqlalchemy import insert

from models.consultations import Answer, Consultation, Sheet
from models.database import Session
from tests.made_up_people import Respondent


def sheet_of(
    poll: Consultation, name: str, language: str, channel: str, receipt: str | None
) -> dict[str, object]:
    """A row of a sheet."""
    return {
        "pseudonym": f"{poll.id:08}{name}",
        "consultation_id": poll.id,
        "kept": {},
        "language": language,
        "channel": channel,
        "receipt": receipt,
    }


async def add_sheets(
    db: Session, poll: Consultation, respondents: Iterable[Respondent], mark: str = "s"
) -> None:
    """More of them were sent."""
    sheets, answers = [], []
    for at, each in enumerate(respondents):
        name = f"{mark}{at:07}"
        sheets.append(sheet_of(poll, name, each.language, each.channel, "RECEIPT"))
        answers += [
            {
                "pseudonym": f"{poll.id:08}{name}",
                "consultation_id": poll.id,
                "question": question,
                "value": value,
                "words": None,
            }
            for question, values in each.said.items()
            for value in values
        ]
    await db.execute(insert(Sheet), sheets)
    await db.execute(insert(Answer), answers)
