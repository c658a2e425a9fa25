"""Answers as a table, in the columns that ODK Central gives them (docs.getodk.org, "Split `select
multiple` choices" and "Include group names").

A column a question, its groups in front with hyphens between; a question with several choices has
its names in one cell, with spaces between, and besides a column a choice with 1 or 0; a pin has a
column for latitude, longitude, altitude and accuracy.

Of ODK's metadata, only what points to nobody: a key made for this table, and language and channel
where enough sheets have the same. No time, no account, and rows in no order.
"""

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

from handlers.questionnaire import Questionnaire
from handlers.questions.choices import OTHER, WithChoices
from handlers.questions.open_text import WORDS
from handlers.questions.place import PIN, Place
from handlers.questions.question import Answer, Question, is_passed_by
from handlers.questions.several_choices import SeveralChoices
from models.rules.expressions import TODAY, days, expression, string
from models.sent_answers import SentSheet

Cells = dict[str, str]
KEY = "KEY"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet program takes for the beginning of a formula."""


def answer_table(
    questionnaire: Questionnaire,
    sheets: Sequence[SentSheet],
    keys: Sequence[str],
    smallest_group: int,
    closed_on: date,
) -> list[list[str]]:
    """The headings, and a row a sheet.

    Args:
        keys: A name for each sheet, made at random: rows come in their order.
        closed_on: The day that calculations take for today.
    """
    languages = Counter(sheet.language for sheet in sheets)
    channels = Counter(sheet.channel for sheet in sheets)
    headings = [
        *(name for question in questionnaire.questions for name in _columns(question)),
        *questionnaire.calculations,
        "meta-language",
        "meta-channel",
        KEY,
    ]
    rows = []
    for key, sheet in sorted(zip(keys, sheets, strict=True), key=lambda pair: pair[0]):
        cells = _cells(questionnaire, sheet, closed_on)
        if languages[sheet.language] >= smallest_group:
            cells["meta-language"] = sheet.language
        if channels[sheet.channel] >= smallest_group:
            cells["meta-channel"] = sheet.channel
        cells[KEY] = f"uuid:{key}"
        rows.append([cells.get(heading, "") for heading in headings])
    return [headings, *rows]


def _cells(questionnaire: Questionnaire, sheet: SentSheet, closed_on: date) -> Cells:
    cells: Cells = {}
    for question in questionnaire.questions:
        given = sheet.answers.get(question.key)
        if given is not None:
            cells |= _answered(question, given)
    values = {
        TODAY: days(closed_on),
        **{key: questionnaire.value_of(key, given) for key, given in sheet.answers.items()},
    }
    for name, text in questionnaire.calculations.items():
        worked_out = expression(text).value(values)
        is_number = not (isinstance(worked_out, float) and math.isnan(worked_out))
        cells[name] = string(worked_out) if is_number else ""
    return cells


def _name(question: Question) -> str:
    return "-".join([*filter(None, question.group.split("/")), question.key])


def _columns(question: Question) -> list[str]:
    """The headings of the columns of a question."""
    name = _name(question)
    if not question.asks:
        return []
    columns = [name]
    if isinstance(question, Place):
        columns = [f"{name}-{part}" for part in ("Latitude", "Longitude", "Altitude", "Accuracy")]
        columns.append(f"{name}_words")
    if isinstance(question, WithChoices) and question.other:
        columns.append(f"{name}_other")
    if isinstance(question, SeveralChoices):
        columns += [f"{name}/{choice}" for choice in _choices(question)]
    if question.dont_know or question.rather_not:
        columns.append(f"{name}_passed")
    return columns


def _answered(question: Question, given: Answer) -> Cells:
    name = _name(question)
    if not question.asks:
        return {}
    if is_passed_by(given):
        said = "".join(given["values"])
        return {f"{name}_passed": said} if question.dont_know or question.rather_not else {}
    words = _harmless(given.get("words", ""))
    match question:
        case Place() if given["values"] == [PIN]:
            latitude, longitude = given["words"].split()
            return {f"{name}-Latitude": latitude, f"{name}-Longitude": longitude}
        case Place():
            return {f"{name}_words": words}
        case SeveralChoices():
            chosen = [each for each in _choices(question) if each in given["values"]]
            each = {f"{name}/{value}": str(int(value in chosen)) for value in _choices(question)}
            return {name: " ".join(chosen), **each, f"{name}_other": words}
        case WithChoices():
            return {name: given["values"][0], f"{name}_other": words}
    return {name: words if given["values"] == [WORDS] else given["values"][0]}


def _choices(question: WithChoices) -> list[str]:
    names = [choice.name for choice in question.choices]
    return names + ([OTHER] if question.other else [])


def _harmless(words: str) -> str:
    """Words that no spreadsheet program runs."""
    return f"'{words}" if words.startswith(_FORMULA) else words
