"""The choices sheet: lists of choices, by name."""

import re
from typing import Any

from handlers.questions.choices import CHOICE_NAME, OTHER
from handlers.questions.question import NOT_ANSWERS
from handlers.xlsform.sheets import Problem, Row
from handlers.xlsform.translations import translations

MOST = 60


class Lists:
    """The lists of the choices sheet."""

    def __init__(self, rows: list[Row], language: str, problems: list[Problem]) -> None:
        self._lists: dict[str, list[tuple[Row, dict[str, Any]]]] = {}
        for row in rows:
            name, text = row.get("name"), translations(row, "label", language, problems)
            if not row.get("list_name"):
                problems.append(row.problem("form-no-list-name", "list_name"))
            if not re.fullmatch(CHOICE_NAME, name) or name in NOT_ANSWERS:
                problems.append(row.problem("form-bad-choice", "name", name=name or "-"))
            if not text:
                problems.append(row.problem("form-no-label", "label"))
            for column in row.cells:
                if column.partition("::")[0] not in ("list_name", "name", "label"):
                    problems.append(row.problem("form-unknown-column", column or "-"))
            choices = self._lists.setdefault(row.get("list_name").lower(), [])
            if any(name == known["name"] for _, known in choices):
                problems.append(row.problem("form-double-name", "name", name=name))
            choices.append((row, {"name": name, "text": text}))

    def choices_of(
        self, row: Row, name: str, other: bool, problems: list[Problem]
    ) -> list[dict[str, Any]]:
        """The choices that a row of the survey sheet offers."""
        found = self._lists.get(name.lower(), [])
        if not 2 <= len(found) <= MOST:
            count, most = str(len(found)), str(MOST)
            problems.append(
                row.problem("form-list-size", "type", list=name, count=count, most=most)
            )
        for choice_row, choice in found:
            if other and choice["name"] == OTHER:
                problems.append(choice_row.problem("form-double-name", "name", name=OTHER))
        return [choice for _, choice in found]
