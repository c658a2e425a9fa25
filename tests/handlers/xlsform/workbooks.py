"""Workbooks made for a test."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

Cells = Sequence[Mapping[str, object]]

YES_NO: Cells = [
    {"list_name": "yes_no", "name": "yes", "label": "Ja"},
    {"list_name": "yes_no", "name": "no", "label": "Nee"},
]


def workbook(
    survey: Cells, choices: Cells = YES_NO, settings: Cells = ({"form_title": "Hoe gaat het?"},)
) -> bytes:
    """An .xlsx with these sheets: a row a mapping, a column a heading, in the order they come."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        sheet = book.create_sheet(name)
        headings = list(dict.fromkeys(heading for row in rows for heading in row))
        sheet.append(headings)
        for row in rows:
            sheet.append([row.get(heading) for heading in headings])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()
