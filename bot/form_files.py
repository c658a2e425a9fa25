"""Questionnaires and their answers as files: what `wijkstem export` writes of a consultation."""

import csv
import io
from datetime import UTC, datetime
from uuid import uuid4

from handlers.questionnaire import Questionnaire
from handlers.resident.consultation import ballot_of
from handlers.xlsform.answers import answer_table
from handlers.xlsform.writing import write_form
from models.audit import note_act
from models.consultations import consultation_with_id
from models.database import Database
from models.sent_answers import sent_sheets


class NotExported(Exception):
    """Why there is no file, in a sentence for who asked."""


async def export_form(number: int, database: Database) -> bytes | None:
    """The XLSForm of the consultation with this number; None: there is none."""
    async with database.reading() as db:
        poll = await consultation_with_id(db, number)
        if poll is None:
            return None
        questionnaire = Questionnaire.model_validate(poll.questionnaire)
    return write_form(questionnaire, poll.key or f"consultation_{number}")


async def export_answers(number: int, smallest_group: int, database: Database) -> bytes:
    """The answers to a closed consultation as .csv, in ODK's columns; noted in the audit log.

    While it is open, two files would show who answered in between; of fewer sheets than
    `smallest_group`, each could be recognised by whoever knows the others.

    Raises:
        NotExported: there is no such consultation, or its answers cannot be given.
    """
    now = datetime.now(UTC)
    async with database.writing() as db:
        poll = await consultation_with_id(db, number)
        if poll is None:
            raise NotExported(f"There is no consultation {number}.")
        questionnaire = Questionnaire.model_validate(poll.questionnaire)
        if ballot_of(questionnaire):
            raise NotExported(
                f"Consultation {number} is a priority poll: use wijkstem export-ballots {number}."
            )
        if poll.opened_at is None or poll.is_open(now):
            raise NotExported("It is not closed yet: until then nobody has its answers.")
        sheets = await sent_sheets(db, number)
        if len(sheets) < smallest_group:
            raise NotExported(
                f"There are {len(sheets)} sheets, fewer than {smallest_group}: somebody could be "
                "recognised. /resultaten has what can be told."
            )
        keys = [str(uuid4()) for _ in sheets]
        closed_on = (poll.closed_at or poll.closes_at).date()
        table = answer_table(questionnaire, sheets, keys, smallest_group, closed_on)
        await note_act(db, now, None, "act-answers-exported", f"consultation {number}")
    text = io.StringIO(newline="")
    csv.writer(text).writerows(table)
    return text.getvalue().encode("utf-8-sig")  # so that Excel reads it as UTF-8
