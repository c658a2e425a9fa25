"""The survey sheet of an XLSForm, read row after row as the questions of a questionnaire."""

import re
from collections.abc import Iterator
from typing import Any

from handlers.questionnaire import MOST_QUESTIONS
from handlers.questions.filtering import NAME_COLUMN, filter_of
from handlers.questions.question import LONGEST_GROUPS, LONGEST_WORDS, NAME
from handlers.xlsform.choices import Lists
from handlers.xlsform.sheets import Problem, Row
from handlers.xlsform.translations import translations
from models.rules.expressions import expression
from models.rules.wrong_expression import WrongExpression

PLAIN_TYPES = {
    "integer": "number",
    "int": "number",
    "decimal": "number",
    "range": "number",
    "text": "open_text",
    "string": "open_text",
    "date": "date",
    "geopoint": "place",
    "note": "note",
    "acknowledge": "acknowledge",
}
"""The kind of question of each type that is written with one word."""
_OLDER_TYPES = (
    (r"^(gps|location)$", "geopoint"),
    (r"^select one (?:from )?(?=\S)", "select_one "),
    (r"^select (?:all that apply|multiple) (?:from )?(?=\S)", "select_multiple "),
    (r" or specify other$", " or_other"),
)
"""How types were written before, and how they are written now."""
_TEXTS = ("label", "hint", "constraint_message")
_COLUMNS = {
    "type", "name", "required", "relevant", "constraint", "calculation", "parameters",
    "choice_filter", "dont_know", "rather_not", *_TEXTS,
}  # fmt: skip
_YES, _NO = {"yes", "true", "true()"}, {"", "no", "false", "false()"}
_NAMED = re.compile(r"\$\{\s*([^}\s]*)\s*\}")


class Survey:
    """The survey sheet, row after row."""

    def __init__(self, lists: Lists, language: str, problems: list[Problem]) -> None:
        self.questions: list[dict[str, Any]] = []
        self.rows: dict[str, Row] = {}
        self._lists = lists
        self._language = language
        self._problems = problems
        self._groups: list[tuple[Row, str, int]] = []
        """Of each open group: its row, its condition, and how many questions came before it."""
        self.calculations: dict[str, str] = {}
        """What each is worked out with, others written out in it."""

    def read(self, row: Row) -> None:
        """Take one row."""
        self._problems += unknown_columns(row, _COLUMNS, _TEXTS)
        words = re.sub(r"^(begin|end)_", r"\1 ", row.get("type").lower())
        for older, kind in _OLDER_TYPES:
            words = re.sub(older, kind, words)
        match words.split():
            case ["begin", "group"]:
                self._begin(row)
            case ["end", "group"] if self._groups:
                start, _, before = self._groups.pop()
                if len(self.questions) == before:
                    self._tell(start, "form-empty-group", "type")
            case ["end", "group"]:
                self._tell(row, "form-no-group-open", "type")
            case ["begin" | "end", "repeat"]:
                self._tell(row, "form-no-repeat", "type")
            case ["calculate"]:
                self._calculate(row)
            case [("select_one" | "select_multiple") as kind, list_name, *rest] if rest in (
                [],
                ["or_other"],
            ):
                self._add(row, self._select(row, kind, list_name, bool(rest)))
            case [one] if one in PLAIN_TYPES:
                self._add(row, self._plain(row, one))
            case _:
                self._tell(row, "form-unknown-type", "type", type=row.get("type") or "-")

    def end(self) -> None:
        """The sheet is read."""
        for start, _, _ in self._groups:
            self._tell(start, "form-group-stays-open", "type")
        if not self.questions and not self._problems:
            self._problems.append(Problem("form-no-questions", "survey", 2, "type"))

    def _tell(self, row: Row, sentence: str, column: str, **about: str) -> None:
        self._problems.append(row.problem(sentence, column, **about))

    def _begin(self, row: Row) -> None:
        relevant = self._expression(row, "relevant")
        label = self._texts(row, "label")
        self._groups.append((row, relevant, len(self.questions)))
        if not label:
            self._check_name(row)
        else:  # a chat shows one thing at a time: the group's heading is told first
            self._add(Row(row.sheet, row.number, {**row.cells, "relevant": ""}), {"kind": "note"})
            self._groups[-1] = (row, relevant, len(self.questions))

    def _calculate(self, row: Row) -> None:
        """A calculation is worked out where it is asked for, so it is written out there. It has
        no value for whom it does not apply to."""
        name = row.get("name")
        self._check_name(row)
        if name in self.rows or name in self.calculations:
            self._tell(row, "form-double-name", "name", name=name)
        worked_out = self._expression(row, "calculation") or "''"
        applies = self._conditions(row)
        if applies:
            worked_out = f"if({applies}, {worked_out}, '')"
            self._read(row, "calculation", worked_out)
        self.calculations[name] = worked_out

    def _check_name(self, row: Row) -> None:
        if not re.fullmatch(NAME, row.get("name")):
            self._tell(row, "form-bad-name", "name", name=row.get("name") or "-")

    def _select(self, row: Row, kind: str, list_name: str, other: bool) -> dict[str, Any]:
        choice_filter = self._written(row, "choice_filter")
        choices = self._lists.choices_of(row, list_name, other, choice_filter, self._problems)
        plain: dict[str, Any] = {
            "kind": "one_choice" if kind == "select_one" else "several_choices",
            "choices": choices,
            "other": other,
        }
        if choice_filter:
            plain["choice_filter"] = choice_filter
        for choice in choices if choice_filter else ():
            try:
                filter_of(choice_filter, {NAME_COLUMN: choice["name"], **choice.get("about", {})})
            except WrongExpression as wrong:
                self._tell(row, wrong.reason, "choice_filter", **wrong.facts)
                break
        for name, value in self._parameters(row).items():
            if name == "randomize":
                plain["shuffled"] = value.lower() in _YES
            else:
                self._tell(row, "form-unknown-parameter", "parameters", name=name)
        return plain

    def _plain(self, row: Row, kind: str) -> dict[str, Any]:
        plain: dict[str, Any] = {"kind": PLAIN_TYPES[kind]}
        if kind in ("decimal", "range"):
            plain["decimal"] = kind == "decimal"
        parameters = self._parameters(row)
        if kind == "range":
            names = {"start": "least", "end": "most", "step": "step"}
            values = {"start": "1", "end": "10", "step": "1"} | parameters
            for name, value in values.items():
                if name not in names:
                    self._tell(row, "form-unknown-parameter", "parameters", name=name)
                elif not re.fullmatch(r"-?\d{1,9}", value):
                    self._tell(row, "form-whole-parameter", "parameters", name=name)
                else:
                    plain[names[name]] = int(value)
            if plain.get("least", 0) > plain.get("most", 0) or plain.get("step", 1) < 1:
                self._tell(row, "form-range-order", "parameters")
        elif parameters:
            self._tell(row, "form-unknown-parameter", "parameters", name=next(iter(parameters)))
        return plain

    def _parameters(self, row: Row) -> dict[str, str]:
        pairs = re.split(r"[\s,;]+", re.sub(r"\s*=\s*", "=", row.get("parameters")))
        found = {}
        for pair in filter(None, pairs):
            name, _, value = pair.partition("=")
            found[name.lower()] = value
        return found

    def _add(self, row: Row, plain: dict[str, Any]) -> None:
        name = row.get("name")
        self._check_name(row)
        if name in self.rows or name in self.calculations:
            self._tell(row, "form-double-name", "name", name=name)
        self.rows.setdefault(name, row)
        text = self._texts(row, "label")
        if not text:
            self._tell(row, "form-no-label", "label")
        words: dict[str, Any] = {
            "hint": self._texts(row, "hint"),
            "relevant": self._conditions(row),
            "constraint": self._expression(row, "constraint"),
            "constraint_message": texts_in(
                row, "constraint_message", self._language, self._problems
            ),
        }
        words["group"] = "/".join(start.get("name") for start, _, _ in self._groups)
        if len(words["group"]) > LONGEST_GROUPS:
            self._tell(row, "form-groups-too-deep", "name", most=str(LONGEST_GROUPS))
        if len(self.questions) == MOST_QUESTIONS:
            self._tell(row, "form-too-many", "type", most=str(MOST_QUESTIONS))
        ways = {way: self._says_yes(row, way) for way in ("required", "dont_know", "rather_not")}
        given = {name: value for name, value in (words | ways).items() if value}
        self.questions.append({"key": name, "text": text, **given, **plain})

    def _says_yes(self, row: Row, column: str) -> bool:
        said = row.get(column).lower()
        if said not in _YES | _NO:
            self._tell(row, "form-yes-or-no", column)
        return said in _YES

    def _texts(self, row: Row, column: str) -> dict[str, str]:
        return texts_in(row, column, self._language, self._problems)

    def _conditions(self, row: Row) -> str:
        """What must hold for this row: what its groups ask, and what it asks itself."""
        conditions = [condition for _, condition, _ in self._groups]
        conditions = list(filter(None, [*conditions, self._expression(row, "relevant")]))
        if len(conditions) < 2:
            return "".join(conditions)
        together = " and ".join(f"({each})" for each in conditions)
        self._read(row, "relevant", together)
        return together

    def _expression(self, row: Row, column: str) -> str:
        """An expression of this row, the calculations in it written out."""
        written = self._written(row, column)
        if written:
            self._read(row, column, written)
        return written

    def _written(self, row: Row, column: str) -> str:
        text = row.get(column)
        for name in _NAMED.findall(text):
            if name not in self.calculations and name not in self.rows:
                self._tell(row, "form-asks-unknown", column, name=name)
        return _NAMED.sub(
            lambda named: (
                f"({self.calculations[named[1]]})" if named[1] in self.calculations else named[0]
            ),
            text,
        )

    def _read(self, row: Row, column: str, written: str) -> None:
        try:
            asks_of = expression(written).names
        except WrongExpression as wrong:
            self._tell(row, wrong.reason, column, **wrong.facts)
            return
        for name in sorted(asks_of - self.rows.keys() - set(_NAMED.findall(written))):
            self._tell(row, "form-asks-unknown", column, name=name)  # as XPath has it: $name


def texts_in(row: Row, column: str, language: str, problems: list[Problem]) -> dict[str, str]:
    """A text of this row by language, as residents can be shown it."""
    texts = translations(row, column, language, problems)
    for text in texts.values():
        if _NAMED.search(text):
            problems.append(row.problem("form-answer-in-text", column))
        if len(text) > LONGEST_WORDS:
            problems.append(row.problem("form-text-too-long", column, most=str(LONGEST_WORDS)))
    return texts


def unknown_columns(row: Row, known: set[str], translated: tuple[str, ...]) -> Iterator[Problem]:
    """What stands in columns that are none of these."""
    for column in row.cells:
        name, colons, _ = column.partition("::")
        if name not in known or (colons and name not in translated):
            yield row.problem("form-unknown-column", column or "-")
