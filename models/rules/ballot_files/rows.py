"""Lines, rows and numbers, with what is wrong with them."""

import csv
import re
from collections.abc import Iterator, Sequence

from models.rules.ballot_files.mistakes import Mistake, WrongFile

Row = tuple[int, list[str]]
"""The number of a line, and its fields."""

MOST_DIGITS = 9
"""Of a number of ballots or points, or of an amount before its cents."""


def text_of(data: bytes) -> str:
    """The text in these bytes, with line feeds only and no byte order mark.

    Raises:
        WrongFile: if it is not UTF-8.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongFile(Mistake.NOT_TEXT, data.count(b"\n", 0, error.start) + 1) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def rows_of(text: str, separator: str) -> Iterator[Row]:
    """The rows of separated values that are not empty, their fields without spaces around them.

    Raises:
        WrongFile: if a quoted field never ends.
    """
    reader = csv.reader(text.split("\n"), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            fields = [field.strip() for field in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            raise WrongFile(Mistake.NOT_ROWS, line) from error
        if any(fields):
            yield line, fields


def whole_number(found: str, line: int, least: int = 0) -> int:
    """The number written here.

    Raises:
        WrongFile: if it is not one, or below the least.
    """
    if re.fullmatch(rf"-?[0-9]{{1,{MOST_DIGITS}}}", found) and int(found) >= least:
        return int(found)
    facts: dict[str, str | int] = {
        "found": shown(found),
        "least": str(least),
        "digits": MOST_DIGITS,
    }
    raise WrongFile(Mistake.NOT_A_NUMBER, line, **facts)


def cents(found: str, line: int) -> int:
    """The amount of money written here, in cents, such as 1500 or 1500.25.

    Raises:
        WrongFile: if it is none, or nothing.
    """
    match = re.fullmatch(rf"([0-9]{{1,{MOST_DIGITS}}})(?:[.,]([0-9]{{1,2}})0*)?", found)
    amount = int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0")) if match else 0
    if amount == 0:
        raise WrongFile(Mistake.NOT_MONEY, line, found=shown(found))
    return amount


def no_option_twice(options: Sequence[str], line: int) -> None:
    """Hold a ballot to naming each option once.

    Raises:
        WrongFile: with the first option that is there again.
    """
    if len(set(options)) < len(options):
        seen: set[str] = set()
        for option in options:
            if option in seen:
                raise WrongFile(Mistake.OPTION_TWICE, line, found=shown(option))
            seen.add(option)


def shown(found: str) -> str:
    """What was found, short enough for a sentence and without what a terminal would obey."""
    plain = "".join(sign if sign.isprintable() else "?" for sign in found)
    return plain if len(plain) <= 40 else plain[:39] + "…"
