"""The choices sheet: lists of choices, by name."""

import re
from collections.abc import Iterator
from typing import Any

from handlers.questions.choices import CHOICE_NAME, OTHER
from handlers.questions.filtering import NAME_COLUMN, columns_of
from handlers.questions.question import NOT_ANSWERS
from handlers.xlsform.sheets import Problem, Row
from handlers.xlsform.translations import translations

MOST = 60


class Lists:
    """The lists of the choices sheet."""

    def __init__(self, rows: list[Row], language: str, problems: list[Problem]) -> None:
        self._lists: dict[str, list[tuple[Row, dict[str, Any]]]] = {}
        self._rows = rows
        self._filtered = {NAME_COLUMN}
        """The columns that filters look at."""
        for row in rows:
            name, text = row.get("name"), translations(row, "label", language, problems)
            if not row.get("list_name"):
                problems.append(row.problem("form-no-list-name", "list_name"))
            if not re.fullmatch(CHOICE_NAME, name) or name in NOT_ANSWERS:
                problems.append(row.problem("form-bad-choice", "name", name=name or "-"))
            if not text:
                problems.append(row.problem("form-no-label", "label"))
            choices = self._lists.setdefault(row.get("list_name").lower(), [])
            if any(name == known["name"] for _, known in choices):
                problems.append(row.problem("form-double-name", "name", name=name))
            choices.append((row, {"name": name, "text": text}))

    def choices_of(
        self, row: Row, name: str, other: bool, choice_filter: str, problems: list[Problem]
    ) -> list[dict[str, Any]]:
        """The choices that a row of the survey sheet offers; its filter looks at their columns."""
        columns = columns_of(choice_filter)
        self._filtered |= columns
        found = self._lists.get(name.lower(), [])
        if not 2 <= len(found) <= MOST:
            count, most = str(len(found)), str(MOST)
            problems.append(
                row.problem("form-list-size", "type", list=name, count=count, most=most)
            )
        for choice_row, choice in found:
            if other and choice["name"] == OTHER:
                problems.append(choice_row.problem("form-double-name", "name", name=OTHER))
        for column in sorted(columns - {column for each in self._rows for column in each.cells}):
            problems.append(row.problem("form-no-such-column", "choice_filter", name=column))
        return [_with_columns(choice_row, choice, columns) for choice_row, choice in found]

    def unknown_columns(self) -> Iterator[Problem]:
        """What stands in columns that nothing looks at, once the survey sheet is read."""
        for row in self._rows:
            for column in row.cells:
                known = column.partition("::")[0] in ("list_name", "name", "label")
                if not known and column not in self._filtered:
                    yield row.problem("form-unknown-column", column or "-")


def _with_columns(row: Row, choice: dict[str, Any], columns: set[str]) -> dict[str, Any]:
    about = {column: row.get(column) for column in sorted(columns - {NAME_COLUMN})}
    return {**choice, "about": about} if about else choice
