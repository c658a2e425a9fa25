"""Questionnaires as files: what `wijkstem export --form` writes."""

from handlers.questionnaire import Questionnaire
from handlers.xlsform.writing import write_form
from models.consultations import consultation_with_id
from models.database import Database


async def export_form(number: int, database: Database) -> bytes | None:
    """The XLSForm of the consultation with this number; None: there is none."""
    async with database.reading() as db:
        poll = await consultation_with_id(db, number)
        if poll is None:
            return None
        questionnaire = Questionnaire.model_validate(poll.questionnaire)
    return write_form(questionnaire, poll.key or f"consultation_{number}")
