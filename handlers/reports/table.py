"""The sheets of a consultation as a plain table (CSV), written a row at a time."""

import csv
import io
from collections.abc import Sequence
from typing import IO

from handlers.reports.sheet_columns import Column
from handlers.reports.workbook import Sheets

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet program takes for the beginning of a formula."""


async def write_table(file: IO[bytes], columns: Sequence[Column], sheets: Sheets) -> None:
    """A heading and a row a sheet, in UTF-8 with the mark by which spreadsheet programs know it."""
    text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=False)
    rows = csv.writer(text)
    rows.writerow([column.heading for column in columns])
    async for sheet in sheets:
        rows.writerow(
            [_harmless(column.cell(sheet.get(column.question.key))) for column in columns]
        )
    text.flush()
    text.detach()


def _harmless(code: str) -> str:
    return f"'{code}" if code.startswith(_FORMULA) else code
