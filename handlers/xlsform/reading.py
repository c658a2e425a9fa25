"""An XLSForm read as a questionnaire: all of it, or what is wrong with it and where."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from handlers.questionnaire import Questionnaire
from handlers.texts import FALLBACK
from handlers.xlsform.choices import Lists
from handlers.xlsform.sheets import Problem, Row, WrongForm, read_sheets
from handlers.xlsform.survey import Survey, texts_in, unknown_columns
from handlers.xlsform.translations import code_of

_SETTINGS = {"form_title", "form_id", "version", "default_language", "purpose"}
_ELSEWHERE = {"name", "style", "instance_name", "instance_xmlns", "attribute"}
"""Settings of how another program stores and shows a form: nothing hangs on them here."""


def read_form(content: bytes, file_name: str) -> tuple[str, dict[str, Any]]:
    """The name of a form, and the questionnaire in it as plain data.

    Args:
        content: An .xlsx file.

    Raises:
        WrongForm: with every problem that was found.
    """
    sheets = read_sheets(content)
    settings = (sheets["settings"] or [Row("settings", 2, {})])[0]
    known = ("form_title", "purpose", *_ELSEWHERE)
    problems = list(unknown_columns(settings, _SETTINGS | _ELSEWHERE, known))
    language = _language(settings)
    stem = re.sub(r"\W", "_", file_name.rsplit(".", 1)[0])
    title = texts_in(settings, "form_title", language, problems) or {FALLBACK: stem}
    lists = Lists(sheets["choices"], language, problems)
    survey = Survey(lists, language, problems)
    for row in sheets["survey"]:
        survey.read(row)
    survey.end()
    problems += lists.unknown_columns()
    if problems:
        raise WrongForm(problems)
    plain: dict[str, Any] = {
        "title": title,
        "purpose": texts_in(settings, "purpose", language, problems) or title,
        "questions": survey.questions,
    }
    if survey.calculations:
        plain["calculations"] = survey.calculations
    _check(plain, survey.rows)
    return (settings.get("form_id") or stem)[:64], plain


def _language(settings: Row) -> str:
    """The language of what stands in columns that name none."""
    named = settings.get("default_language")
    return code_of(named) or FALLBACK


def _check(plain: Mapping[str, Any], rows: Mapping[str, Row]) -> None:
    """Whatever the questionnaire itself has against it, at the row that it is about."""
    try:
        Questionnaire.model_validate(plain)
    except ValidationError as error:
        problems = []
        for each in error.errors():
            words = each["msg"].removeprefix("Value error, ")
            about = re.match(r"question (\w+): ", words)
            row = rows.get(about[1]) if about else None
            place = (row.sheet, row.number, "type") if row else ("survey", 1, "type")
            problems.append(Problem("form-does-not-fit", *place, {"why": words}))
        raise WrongForm(problems) from None
