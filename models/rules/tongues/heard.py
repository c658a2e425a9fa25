"""What people write about a day and a time, word by word; nothing guessed.

`heard` reads a text from left to right. Each piece must be one of the ways of a tongue; a piece
that is not makes the whole text unclear, so that no word is passed over silently.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.rules.day_names import plainly


class Part(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True)
class Clock:
    """A time as it was written."""

    hour: int
    minute: int = 0
    half: str = ""
    """`am` or `pm`, where it was written."""
    plain: bool = False
    """Written so that it may be meant before noon or after: 8.30 may be 20.30, 08.30 is not."""
    british: bool = False
    """"Half 7" in digits: half past six to a Dutch reader, half past seven to a British one."""


@dataclass(frozen=True)
class Heard:
    """All that a text said. None: it did not say."""

    weekday: int | None = None
    """0 is Monday."""
    which: str | None = None
    """`coming`, `this` or `next`, of the weekday."""
    week: int | None = None
    """0 is this week, 1 the next."""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    slashed: bool | None = None
    """Written as 4/5, which is read in two orders."""
    days: int | None = None
    """So many days from today."""
    weeks: int | None = None
    """So many weeks from today, or from the weekday."""
    part: Part | None = None
    begin: Clock | None = None
    end: Clock | None = None
    doubtful: bool = False
    """Read in Dutch, though a word of it means something else in the reader's own language."""


class Unclear(Exception):
    """A word that is not understood, or two that contradict each other."""


Found = re.Match[str]
Reader = Callable[[Found], dict[str, Any]]
Way = tuple[re.Pattern[str], Reader]
"""How something can be written, and what it says: fields of `Heard`, or `clock`."""


@dataclass(frozen=True)
class Tongue:
    """How days and times are written in a language, or in two that people mix."""

    ways: Sequence[Way]
    hour_alone: Way
    """A number that is an hour because of the word before it: "om 8", "tot 9"."""
    leads: re.Pattern[str]
    """Words before a piece: `hour` comes before an hour, `until` before the end."""
    false_friends: frozenset[str] = frozenset()
    """Its words that mean something else in Dutch."""


def heard(text: str, tongue: Tongue) -> Heard:
    """What a text says of a day and a time.

    Raises:
        Unclear: a piece of it is not understood, or contradicts another.
    """
    rest, said = _normal(text), dict[str, Any]()
    until = False
    while rest:
        lead = tongue.leads.match(rest)
        if lead:
            rest, until = rest[lead.end() :], until or bool(lead["until"])
        is_hour = (lead and lead["hour"]) or until or ("part" in said and "begin" not in said)
        found, read = _first_way(rest, (*tongue.ways, tongue.hour_alone)[: None if is_hour else -1])
        for name, value in read(found).items():
            key = name
            if name == "clock":
                key, until = "end" if until else "begin", False
            if key in said or (key == "end" and "begin" not in said):
                raise Unclear(found[0])
            said[key] = value
        rest = rest[found.end() :].lstrip()
    if until:
        raise Unclear(text)
    return Heard(**said)


def _first_way(rest: str, ways: Iterable[Way]) -> tuple[Found, Reader]:
    for pattern, read in ways:
        if found := pattern.match(rest):
            return found, read
    raise Unclear(rest)


def _normal(text: str) -> str:
    plain = re.sub(r"\b([ap])\.m\.?", r"\1m", re.sub("[,،]", " ", plainly(text)))
    return " ".join(plain.split()).rstrip(".!")
