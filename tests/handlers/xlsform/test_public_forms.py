"""The forms that pyxform itself is tested with: each is walked to its end, or refused at a place.

They are made to try everything XLSForm has, and what it must refuse. Those that say something in
English alone are read as if that were the language of the town.
"""

import io
import random
import re
import sys
import warnings
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from handlers.checking import faults_in
from handlers.conversation import BACK, ONWARD
from handlers.questionnaire import Questionnaire
from handlers.resident.consultation import SEND
from handlers.texts import sayer
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import SHEETS, WrongForm
from tests.handlers.talking import Talk
from tests.handlers.test_asking import Asking
from tests.handlers.test_checking import TODAY

FOLDER = Path(sys.prefix) / "public-forms"
FORMS = sorted(FOLDER.glob("pyxform/tests/**/*.xls*"))
TYPED = ("5", "31-12-2026", "een paar woorden", "OK")
Sheets = dict[str, list[list[Any]]]


def sheets_of(path: Path) -> Sheets:
    """The cells of a workbook, of either format."""
    if path.suffix == ".xls":
        book = import_module("xlrd").open_workbook(path)
        return {
            sheet.name: [[cell.value for cell in sheet.row(row)] for row in range(sheet.nrows)]
            for sheet in book.sheets()
        }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of pictures and the like that it leaves out
        opened = load_workbook(path, data_only=True)
    return {
        sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in opened.worksheets
    }


def in_dutch(sheets: Sheets) -> bytes:
    """An .xlsx of these, what is English alone standing in the columns of the default language."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        made = book.create_sheet(name)
        for number, row in enumerate(rows):
            made.append([_heading(cell) if number == 0 else cell for cell in row])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _heading(cell: Any) -> Any:
    return (
        re.sub(r"::?\s*english.*", "", cell, flags=re.IGNORECASE) if isinstance(cell, str) else cell
    )


async def walk(questionnaire: Questionnaire, chance: random.Random) -> int:
    """Answer at random, going back now and then, up to sending.

    Returns:
        How many questions were answered.
    """
    asking = Asking(questionnaire)
    talk = await Talk(asking).begin()
    for turn in range(60 * len(questionnaire.questions)):
        values = talk.values
        if SEND in values:
            await talk.press(SEND)
            return len(asking.sent)
        straight = turn > 20 * len(questionnaire.questions)
        ways = [v for v in values if v not in (BACK, ONWARD)] if straight else values
        if straight and "skipped" in ways:
            await talk.press("skipped")
        elif ways and chance.random() < 0.7:
            await talk.press(chance.choice(ways))
        else:
            await talk.type(chance.choice(TYPED))
    raise AssertionError(talk.screen)


async def test_each_is_walked_to_its_end_or_refused_at_a_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(FOLDER)
    assert len(FORMS) > 40, "make .venv/dev.stamp puts them there"
    walked, refused, chance = list[str](), Counter[str](), random.Random(6)
    for path in FORMS:
        sheets = sheets_of(path)
        try:
            _, plain = read_form(in_dutch(sheets), path.name)
        except WrongForm as wrong:
            for problem in wrong.problems:
                assert problem.sentence == "form-no-survey" or stands_there(problem, sheets)
                assert problem.in_words(sayer("nl"))
            refused[wrong.problems[0].sentence] += 1
            continue
        read = Questionnaire.model_validate(plain)
        assert not [fault for fault in faults_in(read, TODAY) if fault.sentence == "fault-circular"]
        for _ in range(3):
            await walk(read, chance)
        walked.append(path.name)
    with capsys.disabled():
        print(
            f"\npublic forms: {len(walked)} walked to the end, {refused.total()} refused at a place"
        )
    assert len(walked) >= 10
    assert len(walked) + refused.total() == len(FORMS)


def stands_there(problem: Any, sheets: Sheets) -> bool:
    """Whether that sheet has that row, and a column of that name (or lacks it: "it is missing")."""
    rows = {name.strip().lower(): cells for name, cells in sheets.items()}[problem.sheet]
    return problem.sheet in SHEETS and 1 <= problem.row <= len(rows) and bool(problem.column)
