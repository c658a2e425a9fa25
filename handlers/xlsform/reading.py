"""An XLSForm read as a questionnaire: all of it, or what is wrong with it and where."""

import re
from collections.abc import Iterator
from typing import Any

from handlers.making.draft import complete, complete_question
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
    plain: dict[str, Any] = {
        "title": title,
        "purpose": texts_in(settings, "purpose", language, problems) or title,
        "questions": survey.questions,
    }
    if survey.calculations:
        plain["calculations"] = survey.calculations
    if not problems and complete(plain) is None:
        problems = [*_misfits(survey)] or [Problem("form-does-not-fit", "survey", 1, "type")]
    if problems:
        raise WrongForm(problems)
    return (settings.get("form_id") or stem)[:64], plain


def _language(settings: Row) -> str:
    """The language of what stands in columns that name none."""
    named = settings.get("default_language")
    return code_of(named) or FALLBACK


def _misfits(survey: Survey) -> Iterator[Problem]:
    """The rows whose questions cannot be asked, for a reason that has no sentence of its own."""
    for question in survey.questions:
        if complete_question(question) is None:
            yield survey.rows[question["key"]].problem("form-does-not-fit", "type")
