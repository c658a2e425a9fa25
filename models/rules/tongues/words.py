"""The words of a tongue, and how what they are in is read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from models.rules.tongues.heard import Clock, Found, Part, Reader, Way

DAY, MONTH = r"(?:0?[1-9]|[12]\d|3[01])", "(?:0?[1-9]|1[0-2])"


@dataclass(frozen=True)
class Words:
    """The words of a tongue, written `plainly`, and how they are read."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    parts: Mapping[str, Part]
    which: Mapping[str, str]
    halves: Mapping[str, str]
    """What says before or after noon: `am` or `pm`."""

    def way(self, pattern: str, read: Reader | dict[str, Any]) -> Way:
        """A way to write something; `<N>`, `<MONTH>` and the like stand for any such word."""
        pieces = {
            "N": rf"\d{{1,2}}|{_either(self.numbers)}",
            "MONTH": _either(self.months),
            "WEEKDAY": _either(self.weekdays),
            "PART": _either(self.parts),
            "WHICH": _either(self.which),
            "HALF": _either(self.halves),
        }
        for name, piece in pieces.items():
            pattern = pattern.replace(f"<{name}>", f"(?:{piece})")
        reader = read if callable(read) else lambda found: read
        return re.compile(rf"(?:{pattern})(?!\w)"), reader

    def in_digits(self, behind_time: str) -> tuple[Way, ...]:
        """Dates and times in digits, which are much alike everywhere.

        Args:
            behind_time: What may stand behind a time.
        """
        return (
            self.way(rf"(?P<year>20\d\d)-(?P<month>{MONTH})-(?P<day>{DAY})", self.date),
            self.way(rf"(?P<day>{DAY})\.(?P<month>{MONTH})\.(?P<year>20\d\d|\d\d)", self.date),
            self.way(
                rf"(?P<n>\d\d?)[:.uh](?P<minute>\d\d)(?: ?(?P<half><HALF>))?{behind_time}",
                self.time,
            ),
            self.way(rf"(?P<day>{DAY})-(?P<month>{MONTH})(?:-(?P<year>20\d\d|\d\d))?", self.date),
            self.way(
                rf"(?P<day>{DAY})/(?P<month>{MONTH})(?:/(?P<year>20\d\d|\d\d))?",
                lambda found: {**self.date(found), "slashed": True},
            ),
        )

    def number(self, word: str) -> int:
        """A number in digits or as a word."""
        return int(word) if word.isdecimal() else self.numbers[word]

    def date(self, found: Found) -> dict[str, Any]:
        """A day and a month, and the year where it is there."""
        month, year = found["month"], found.groupdict().get("year")
        said = {
            "day": int(found["day"]),
            "month": int(month) if month.isdecimal() else self.months[month],
        }
        return said | ({"year": int(year) + (0 if int(year) > 99 else 2000)} if year else {})

    def time(self, found: Found) -> dict[str, Any]:
        """An hour, and the minutes and which half of the day, where these are there."""
        said = found.groupdict()
        return {"clock": self.clock(found["n"], said.get("minute"), said.get("half"))}

    def clock(self, word: str, minute: str | None = None, half: str | None = None) -> Clock:
        """A time, from how its hour, its minutes and its half of the day were written."""
        hour, said_half = self.number(word), self.halves[half] if half else ""
        plain = not said_half and 1 <= hour <= 9 and word[0] != "0"
        return Clock(hour, int(minute or 0), said_half, plain)

    def weekday(self, found: Found) -> dict[str, Any]:
        """A day of the week, which one, and the part of the day, where these are there."""
        said = found.groupdict()
        which = said.get("which") or said.get("later")
        return (
            {"weekday": self.weekdays[found["weekday"]]}
            | ({"which": self.which[which]} if which else {})
            | self.part(found)
        )

    def part(self, found: Found) -> dict[str, Any]:
        """A part of the day, where it is there."""
        part = found["part"]
        return {"part": self.parts[part]} if part else {}


def earlier(hour: int, minutes: int) -> Clock:
    """So many minutes before the whole hour, on a clock of twelve hours."""
    at = (hour * 60 - minutes) % (12 * 60)
    return Clock(at // 60 or 12, at % 60, plain=True)


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
