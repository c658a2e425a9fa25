"""A summary and its sheets as a workbook (XLSX).

Written row by row, so that it takes no more memory with more rows. Every text is kept as a text:
nothing in the workbook is ever a formula.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from textwrap import wrap
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from handlers.reports.in_short import in_short
from handlers.reports.names import Names
from handlers.reports.parts import Points, Section, Table
from handlers.reports.sections import how_counted, not_known, who_answered
from handlers.reports.sheet_columns import Column
from handlers.texts import RIGHT_TO_LEFT
from models.rules.summary import Count, Estimate, Hidden, QuestionSummary, Summary, Value

Sheets = AsyncIterator[Mapping[str, Sequence[str]]]

_HEAD = Font("Calibri", bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="16324F")
_LARGE = Font("Calibri", bold=True, size=16, color="16324F")
_BOLD = Font("Calibri", bold=True, color="16324F")
_FROM_THE_RIGHT = Alignment(readingOrder=2)
_SHARE = "0%"
_WIDE, _TEXT, _NUMBER, _LONG = 60, 34, 14, 100
"""Widths in characters: of a column, and of a sentence over several."""


async def write_workbook(
    file: IO[bytes],
    organisation: str,
    summary: Summary,
    names: Names,
    columns: Sequence[Column],
    sheets: Sheets,
) -> None:
    """All of it: summary, questions, splits, a row a sheet, and what the codes mean."""
    book = Workbook(write_only=True)
    book.properties.creator = organisation
    book.properties.title = names.title
    _summary(book, organisation, summary, names)
    _questions(book, summary, names)
    if any(of.splits for of in summary.questions):
        _splits(book, summary, names)
    await _rows(book, names, columns, sheets)
    _codes(book, names, columns)
    book.save(file)


def _summary(book: Workbook, organisation: str, summary: Summary, names: Names) -> None:
    page = _page(book, names, "file-summary", [_WIDE, _NUMBER, _NUMBER, _NUMBER, _NUMBER])
    page.append([_text(page, names.title, _LARGE)])
    page.append([_text(page, organisation)])
    sections = (in_short, who_answered, not_known, how_counted)
    for section in (make(summary, names) for make in sections):
        page.append([])
        _section(page, section)


def _section(page: Any, section: Section) -> None:
    page.append([_text(page, section.heading, _BOLD)])
    for part in section.parts:
        if isinstance(part, Points):
            for line in part.lines:
                _sentence(page, line)
        elif isinstance(part, Table):
            _head(page, part.head)
            for cells in part.rows:
                page.append([_text(page, cell) for cell in cells])
            page.append([])


def _questions(book: Workbook, summary: Summary, names: Names) -> None:
    say = names.say
    page = _page(book, names, "file-questions", [_WIDE, _TEXT, *(_NUMBER,) * 5], frozen="A2")
    head = ["file-question", "report-answer", "report-count", "report-share"]
    head += ["file-low", "file-high", "report-weighted-share"]
    _head(page, [say(key) for key in head])
    for of in summary.questions:
        question = names.question(of)
        for value in of.values:
            row = _numbers(page, names, value)
            page.append([_text(page, question), _text(page, names.value(of, value)), *row])
        for label, count in _not_answered(of, names):
            page.append([_text(page, question), _text(page, label), _number(page, names, count)])


def _splits(book: Workbook, summary: Summary, names: Names) -> None:
    say = names.say
    widths = [_WIDE, _TEXT, _TEXT, *(_NUMBER,) * 4]
    page = _page(book, names, "file-splits", widths, frozen="A2")
    head = ["file-question", "file-group", "report-answer", "report-count", "report-share"]
    _head(page, [say(key) for key in [*head, "file-low", "file-high"]])
    for of in summary.questions:
        question = names.question(of)
        for split in of.splits:
            if not split.groups:
                page.append([_text(page, question), _text(page, say("split-not-safe"))])
            for group in split.groups:
                called = names.group(split.by, group.names)
                for value in group.values:
                    told = (question, called, names.value(of, value))
                    row = _numbers(page, names, value)[:4]
                    page.append([*(_text(page, words) for words in told), *row])


async def _rows(book: Workbook, names: Names, columns: Sequence[Column], sheets: Sheets) -> None:
    page = _page(book, names, "file-sheets", [_NUMBER * 2] * len(columns), frozen="A2")
    _head(page, [column.heading for column in columns])
    async for sheet in sheets:
        page.append(
            [_text(page, column.cell(sheet.get(column.question.key))) for column in columns]
        )


def _codes(book: Workbook, names: Names, columns: Sequence[Column]) -> None:
    say = names.say
    page = _page(book, names, "file-codes", [_NUMBER * 2, _WIDE, _NUMBER * 2, _WIDE], frozen="A2")
    head = ["file-column", "file-question", "file-code", "file-meaning"]
    _head(page, [say(key) for key in head])
    for column in columns:
        question = names.question(column.question)
        if column.choice is not None:
            question += f" – {_chosen(column, names)}"
        for code, meaning in column.codes.items():
            told = (column.heading, question, code, meaning)
            page.append([_text(page, words) for words in told])
        told = (column.heading, question, "", say("file-empty"))
        page.append([_text(page, words) for words in told])
    page.append([])
    for key in ("file-random-order", "file-left-out"):
        _sentence(page, say(key))


def _chosen(column: Column, names: Names) -> str:
    of = column.question
    return next(names.value(of, value) for value in of.values if value.name == column.choice)


def _not_answered(of: QuestionSummary, names: Names) -> list[tuple[str, Count]]:
    say = names.say
    return [
        (say("file-answered"), of.answered),
        (say("answer-dont-know"), of.dont_know),
        (say("answer-rather-not"), of.rather_not),
        (say("file-skipped"), of.skipped),
    ]


def _numbers(page: Any, names: Names, value: Value) -> list[Any]:
    share = value.share
    ends = ("", "") if isinstance(share, Hidden) else (share.low, share.high)
    weighted = "" if value.weighted is None else _shared(page, names, value.weighted)
    return [
        _number(page, names, value.count),
        _shared(page, names, share),
        *(_percent(page, end) if end != "" else "" for end in ends),
        weighted,
    ]


def _shared(page: Any, names: Names, share: Estimate | Hidden) -> Any:
    if isinstance(share, Hidden):
        return _text(page, names.say("number-hidden"))
    return _percent(page, share.share)


def _percent(page: Any, share: float | str) -> Any:
    cell = WriteOnlyCell(page, value=share)
    cell.number_format = _SHARE
    return cell


def _number(page: Any, names: Names, count: Count) -> Any:
    return _text(page, names.say("number-hidden")) if isinstance(count, Hidden) else count


def _page(
    book: Workbook, names: Names, key: str, widths: Sequence[int], frozen: str | None = None
) -> Any:
    page = book.create_sheet(names.say(key))
    page.freeze_panes = frozen
    page.sheet_view.rightToLeft = names.language in RIGHT_TO_LEFT
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for number, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(number)].width = width
    return page


def _head(page: Any, words: Sequence[str]) -> None:
    cells = [_text(page, each, _HEAD) for each in words]
    for cell in cells:
        cell.fill = _HEAD_FILL
    page.append(cells)


def _sentence(page: Any, words: str) -> None:
    """In as many rows as it takes: rows that grow with their text are cut off by some programs."""
    for line in wrap(words, _LONG):
        page.append([_text(page, line)])


def _text(page: Any, words: str, font: Font | None = None) -> Any:
    """A cell that is a text whatever it begins with."""
    cell = WriteOnlyCell(page, value=ILLEGAL_CHARACTERS_RE.sub("", words))
    cell.data_type = "s"
    if font:
        cell.font = font
    if page.sheet_view.rightToLeft:
        cell.alignment = _FROM_THE_RIGHT
    return cell
