"""Districts and neighbourhoods, read from a file of Statistics Netherlands.

The layout is that of *Kerncijfers wijken en buurten* (KWB): a line an area, `recs` telling
whether it is a municipality (Gemeente), a district (Wijk) or a neighbourhood (Buurt).
"""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass

AGE_GROUPS = ("00_14", "15_24", "25_44", "45_64", "65_oo")
"""Ages in whole years, as the file's columns `a_00_14` … name them."""

_NAME, _MUNICIPALITY, _KIND, _POPULATION = "regio", "gm_naam", "recs", "a_inw"
_POSTCODES = ("postcodes", "pst_mvp")
"""A list of our own, or else the file's most frequent postcode."""
_CODES = ("gwb_code", "gwb_code_10", "gwb_code_8")
_NEEDED = (_NAME, _MUNICIPALITY, _KIND, _POPULATION, *(f"a_{group}" for group in AGE_GROUPS))
_LONGEST_NAME = 80


@dataclass(frozen=True)
class District:
    """A line about a district."""

    code: str
    name: str
    municipality: str


@dataclass(frozen=True)
class Area:
    """A line about a neighbourhood."""

    code: str
    name: str
    district: str
    """The code of its district."""
    postcodes: tuple[str, ...]
    population: int | None
    aged: tuple[int | None, ...]
    """In the order of `AGE_GROUPS`."""


@dataclass(frozen=True)
class Neighbourhoods:
    """All that a file says."""

    districts: tuple[District, ...]
    neighbourhoods: tuple[Area, ...]


@dataclass(frozen=True)
class Problem:
    """A mistake in a file, and where it is: both count from 1, the header is line 1."""

    line: int
    column: str
    sentence: str


class WrongFile(Exception):
    """A file that is not read, because of these mistakes."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems


def read_neighbourhoods(content: bytes) -> Neighbourhoods:
    """Read a file: UTF-8, with `;` or `,` between the columns.

    Raises:
        WrongFile: with every mistake that was found.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise WrongFile([Problem(line, "", "This is not UTF-8. Save the file as UTF-8.")]) from None
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") >= header.count(",") else ","
    (_, headings), *rows = _rows(text, delimiter) or [(1, [])]
    names = [name.strip().lower() for name in headings]
    problems = [
        Problem(1, name, f"There is no column {name}.") for name in _NEEDED if name not in names
    ]
    if not any(name in names for name in _CODES):
        problems.append(Problem(1, _CODES[0], f"There is no column {_CODES[0]}."))
    if problems:
        raise WrongFile(problems)
    reader = _Reader()
    for line, row in rows:
        if any(cell.strip() for cell in row):
            reader.read(line, dict(zip(names, (cell.strip() for cell in row), strict=False)))
    return reader.whole()


def _rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """The rows, each with the line on which it ends."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [(rows.line_num, row) for row in rows]
    except csv.Error:
        told = "A quotation mark is opened and not closed: everything after it is one cell."
        raise WrongFile([Problem(rows.line_num, "", told)]) from None


class _Reader:
    """Collects lines and mistakes."""

    def __init__(self) -> None:
        self._districts: dict[str, District] = {}
        self._areas: dict[str, Area] = {}
        self._lines: dict[str, int] = {}
        self._problems: list[Problem] = []

    def read(self, line: int, cells: Mapping[str, str]) -> None:
        kind = cells.get(_KIND, "").lower()
        if kind not in ("gemeente", "wijk", "buurt"):
            self._wrong(line, _KIND, f"“{cells.get(_KIND, '')}” must be Gemeente, Wijk or Buurt.")
            return
        if kind == "gemeente":
            return
        code = self._code(line, cells, "WK" if kind == "wijk" else "BU")
        name = self._name(line, _NAME, cells)
        if code is None:
            return
        if code in self._lines:
            self._wrong(line, _CODES[0], f"{code} is on line {self._lines[code]} already.")
            return
        self._lines[code] = line
        if kind == "wijk":
            municipality = self._name(line, _MUNICIPALITY, cells)
            self._districts[code] = District(code, name, municipality)
            return
        self._areas[code] = Area(
            code,
            name,
            f"WK{code[2:8]}",
            self._postcodes(line, cells),
            self._count(line, _POPULATION, cells),
            tuple(self._count(line, f"a_{group}", cells) for group in AGE_GROUPS),
        )

    def whole(self) -> Neighbourhoods:
        """Everything read.

        Raises:
            WrongFile: something was wrong.
        """
        for area in self._areas.values():
            if area.district not in self._districts:
                sentence = f"Its district {area.district} is not in the file."
                self._wrong(self._lines[area.code], _CODES[0], sentence)
        if not self._areas and not self._problems:
            self._wrong(1, _KIND, "There is no neighbourhood (Buurt) in the file.")
        if self._problems:
            raise WrongFile(sorted(self._problems, key=lambda problem: problem.line))
        return Neighbourhoods(tuple(self._districts.values()), tuple(self._areas.values()))

    def _wrong(self, line: int, column: str, sentence: str) -> None:
        self._problems.append(Problem(line, column, sentence))

    def _code(self, line: int, cells: Mapping[str, str], prefix: str) -> str | None:
        column = next(name for name in _CODES if name in cells)
        given = cells[column].upper()
        digits = given.removeprefix(prefix)
        if not re.fullmatch(r"[0-9]{6}" if prefix == "WK" else r"[0-9]{8}", digits):
            example = "WK036301" if prefix == "WK" else "BU03630100"
            self._wrong(line, column, f"“{given}” is no code such as {example}.")
            return None
        return prefix + digits

    def _name(self, line: int, column: str, cells: Mapping[str, str]) -> str:
        name = cells.get(column, "")
        if not 0 < len(name) <= _LONGEST_NAME:
            self._wrong(line, column, f"A name has 1 to {_LONGEST_NAME} characters.")
        return name

    def _count(self, line: int, column: str, cells: Mapping[str, str]) -> int | None:
        given = cells.get(column, "")
        if given in ("", "."):
            return None
        if not re.fullmatch(r"[0-9]{1,9}", given):
            self._wrong(line, column, f"“{given}” is no whole number; a dot means unknown.")
            return None
        return int(given)

    def _postcodes(self, line: int, cells: Mapping[str, str]) -> tuple[str, ...]:
        column = next((name for name in _POSTCODES if name in cells), "")
        given = [code for code in cells.get(column, "").split() if code != "."]
        for code in given:
            if not re.fullmatch(r"[1-9][0-9]{3}", code):
                self._wrong(line, column, f"“{code}” is not the four digits of a postcode.")
        return tuple(given)
