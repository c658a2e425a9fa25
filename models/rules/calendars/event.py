"""An event of a calendar file, as far as an activity can be made of it; and what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class EventTime:
    """One time that an event takes place. Its moments are aware."""

    planned: datetime
    """The start that its rule gives it: RECURRENCE-ID."""
    start: datetime
    end: datetime | None
    cancelled: bool = False


@dataclass(frozen=True)
class Event:
    """An event, with each of its times that matter."""

    uid: str
    sequence: int
    title: str
    about: str
    place: str
    pin: tuple[float, float] | None
    """Degrees north and east."""
    repeats: str
    """A rule of RFC 5545; empty: none."""
    times: tuple[EventTime, ...]
    url: str = ""
    """Where more about it is."""


@dataclass(frozen=True)
class CalendarProblem:
    """Something in a file that cannot be loaded."""

    line: int
    """Where its event begins, or the broken line itself; from 1 on."""
    title: str
    """The event's title; empty: it is not about one event, or that has no title."""
    why: str
    """The name of the sentence that says it."""
    words: str = ""
    """What stands there."""


class WrongCalendar(Exception):
    """A file of which nothing is loaded."""

    def __init__(self, problems: Sequence[CalendarProblem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = tuple(problems)
