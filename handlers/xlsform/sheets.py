"""The sheets of a workbook as rows of texts, each cell knowing where it stands."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from handlers.texts import Say

LARGEST_FILE = 1_000_000
LARGEST_UNPACKED = 20_000_000
"""Bytes; a workbook with a hundred questions has some 20,000 in its file."""
MOST_ROWS, MOST_COLUMNS = 2_000, 60
_OLDER = {
    "caption": "label",
    "relevance": "relevant",
    "list name": "list_name",
    "id_string": "form_id",
    "title": "form_title",
    "calculate": "calculation",
    "jr_constraintmsg": "constraint_message",
}
LONGEST_QUOTED = 200
"""Characters of a cell that are told back; a sentence takes no more than a thousand."""
SHEETS = ("survey", "choices", "settings")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a form, where, and what to write instead, by the key of its sentence."""

    sentence: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    about: Mapping[str, str] = field(default_factory=dict)

    def in_words(self, say: Say) -> str:
        """Sheet, row and column, and what to do."""
        quoted = {name: text[:LONGEST_QUOTED] for name, text in self.about.items()}
        what = say(self.sentence, **quoted)
        if not self.sheet:
            return what
        place = {"sheet": self.sheet, "row": self.row, "column": self.column or "-"}
        return say("form-problem", what=what, **place)


class WrongForm(Exception):
    """A workbook that is no form the bot can ask."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass
class Row:
    """One row of a sheet: the texts in it by the heading of their column."""

    sheet: str
    number: int
    """As the spreadsheet numbers it."""
    cells: dict[str, str]

    def get(self, column: str) -> str:
        """What stands under this heading; nothing where it is empty."""
        return self.cells.get(column, "")

    def problem(self, sentence: str, column: str = "", **about: str) -> Problem:
        """A problem at this row."""
        return Problem(sentence, self.sheet, self.number, column, about)


def read_sheets(content: bytes) -> dict[str, list[Row]]:
    """The rows of the sheets that a form is made of, empty rows left out.

    Args:
        content: An .xlsx file.

    Raises:
        WrongForm: it is none, is too large, or lacks the survey sheet.
    """
    _check_size(content)
    from openpyxl import load_workbook  # takes a quarter of a second to import

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of pictures and the like that it leaves out
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            found = {sheet.title.strip().lower(): sheet for sheet in book.worksheets}
            rows = {name: list(_rows(name, found[name])) for name in SHEETS if name in found}
    except WrongForm:
        raise
    except Exception as error:  # of a spoilt file, its reader says anything at all
        raise WrongForm([Problem("form-no-workbook")]) from error
    if not rows.get("survey"):
        raise WrongForm([Problem("form-no-survey")])
    return {name: rows.get(name, []) for name in SHEETS}


def _check_size(content: bytes) -> None:
    """A small file can be packed so that it fills all memory when it is opened."""
    if len(content) > LARGEST_FILE:
        raise WrongForm([Problem("form-too-large")])
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise WrongForm([Problem("form-no-workbook")]) from error
    if unpacked > LARGEST_UNPACKED:
        raise WrongForm([Problem("form-too-large")])


def _rows(name: str, sheet: Any) -> Iterator[Row]:
    headings: list[str] = []
    lines = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
    for number, cells in enumerate(lines, 1):
        texts = [_text(cell) for cell in cells]
        if not any(texts):
            continue
        if number > MOST_ROWS:
            raise WrongForm([Problem("form-too-long", name, number)])
        if not headings:
            headings = [_heading(text) for text in texts]
            continue
        named = zip(headings, texts, strict=False)
        yield Row(name, number, {heading: text for heading, text in named if text})


def _heading(text: str) -> str:
    """The name of a column as this program has it; older ones are in use, too."""
    column, _, language = re.sub("::?", "::", text, count=1).partition("::")
    column = column.strip().lower()
    if column == "bind":
        column, language = language.strip().lower().replace(":", "_"), ""
    column = _OLDER.get(column, column)
    return column + (f"::{language.strip()}" if language else "")


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).strip()
