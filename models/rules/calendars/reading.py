"""Reading a calendar file: events with the times that are still to come, or every problem."""

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, vGeo
from icalendar.error import GloballyUniqueTZIDGuessed

from models.rules.calendars.event import CalendarProblem, Event, EventTime, WrongCalendar
from models.rules.repeats import TooOften, starts_from

MOST_TIMES = 500
"""So many times ahead in one file: they are all written in one transaction."""
LONGEST_UID, LONGEST_RULE = 255, 120
_PRIVATE = ("PRIVATE", "CONFIDENTIAL")

Component = Any
"""Of icalendar: its values have thirty types, and what is used of each is looked at first."""


@dataclass(frozen=True)
class ReadCalendar:
    """What a file holds."""

    events: tuple[Event, ...]
    """Those with a time to come."""
    past: int
    """Events that are over."""
    private: int
    """Events marked as nobody else's business: they are left alone."""


class _Wrong(Exception):
    def __init__(self, why: str, words: str = "") -> None:
        self.why = why
        self.words = words


def read_calendar(content: bytes, now: datetime, zone: ZoneInfo) -> ReadCalendar:
    """What a file holds from `now` on; of what repeats, so far ahead as it is written down.

    Args:
        zone: On whose clock the times are that name none.

    Raises:
        WrongCalendar: with everything that is wrong with it.
    """
    text = _decoded(content)
    components, name = _parsed(text)
    lines = _beginnings(text)
    problems: list[CalendarProblem] = []
    series: dict[str, list[tuple[int, Component]]] = {}
    private = 0
    for number, component in enumerate(components):
        line = lines[number] if number < len(lines) else 1
        try:
            if str(component.get("CLASS", "")).upper() in _PRIVATE:
                private += 1
                continue
            _check(component)
            series.setdefault(str(component["UID"]), []).append((line, component))
        except _Wrong as wrong:
            problems.append(_problem(line, component, wrong))
    events, past = [], 0
    for parts in series.values():
        try:
            event = _event(parts, name, now, zone)
        except _Wrong as wrong:
            problems.append(_problem(*parts[0], wrong))
            continue
        if event.times:
            events.append(event)
        else:
            past += 1
    if sum(len(event.times) for event in events) > MOST_TIMES:
        problems.append(CalendarProblem(1, "", "calendar-too-many", str(MOST_TIMES)))
    if problems:
        raise WrongCalendar(sorted(problems, key=lambda problem: problem.line))
    return ReadCalendar(tuple(events), past, private)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise WrongCalendar([CalendarProblem(line, "", "calendar-not-utf-8")]) from None


def _parsed(text: str) -> tuple[Sequence[Component], str]:
    """The events in it, and what the calendar is called."""
    try:
        with warnings.catch_warnings():
            # "/vendor/Europe/Berlin" is read as Europe/Berlin.
            warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
            calendars = Calendar.from_ical(text, multiple=True)
        components = [each for calendar in calendars for each in calendar.walk("VEVENT")]
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        raise WrongCalendar([_broken(text, str(error))]) from None
    except OSError as error:  # a time zone is looked for as a file: "Europe" is a folder
        raise WrongCalendar([_unknown_clock(text, Path(error.filename).name)]) from None
    if not components:
        raise WrongCalendar([CalendarProblem(1, "", "calendar-no-events")])
    return components, next((str(each.get("X-WR-CALNAME", "")) for each in calendars), "")


def _broken(text: str, told: str) -> CalendarProblem:
    """A file that falls apart: at the line that the library names, where it names one."""
    for number, line in enumerate(text.splitlines(), 1):
        if line and line in told:
            return CalendarProblem(number, "", "calendar-broken", line[:80])
    return CalendarProblem(1, "", "calendar-broken", told[:80])


def _unknown_clock(text: str, clock: str) -> CalendarProblem:
    lines = enumerate(text.splitlines(), 1)
    number = next((at for at, line in lines if "TZID" in line and clock in line), 1)
    return CalendarProblem(number, "", "calendar-unknown-clock", clock[:80])


def _beginnings(text: str) -> list[int]:
    lines = text.splitlines()
    return [at for at, line in enumerate(lines, 1) if line.strip().upper() == "BEGIN:VEVENT"]


def _problem(line: int, component: Component, wrong: _Wrong) -> CalendarProblem:
    return CalendarProblem(line, _line(component, "SUMMARY")[:80], wrong.why, wrong.words)


def _check(component: Component) -> None:
    """Whether it is an event that something can be made of.

    Raises:
        _Wrong: it is not.
    """
    needed = {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
    for name, told in component.errors:
        if name in needed:
            raise _Wrong("calendar-unreadable", f"{name}: {told}"[:120])
    if not str(component.get("UID", "")):
        raise _Wrong("calendar-no-uid")
    if len(str(component["UID"])) > LONGEST_UID:
        raise _Wrong("calendar-long-uid")
    if not isinstance(component.get("SEQUENCE", 0), int):
        raise _Wrong("calendar-unreadable", "SEQUENCE")
    for name in ("DTSTART", "DTEND", "RECURRENCE-ID"):
        held = component.get(name)
        is_naive = getattr(getattr(held, "dt", None), "tzinfo", None) is None
        if held is not None and is_naive and "TZID" in getattr(held, "params", {}):
            raise _Wrong("calendar-unknown-clock", str(held.params["TZID"])[:80])
    if isinstance(component.get("RECURRENCE-ID"), list):
        raise _Wrong("calendar-unreadable", "RECURRENCE-ID")
    if "RECURRENCE-ID" in component and "RANGE" in component["RECURRENCE-ID"].params:
        raise _Wrong("calendar-range")


def _event(
    parts: Sequence[tuple[int, Component]], name: str, now: datetime, zone: ZoneInfo
) -> Event:
    """One event from its own component and those that change single times of it."""
    masters = [each for _, each in parts if "RECURRENCE-ID" not in each]
    changes = [each for _, each in parts if "RECURRENCE-ID" in each]
    # A file may hold an event as it was and as it is: what was changed last counts.
    master = max(masters, key=_sequence) if masters else max(changes, key=_sequence)
    title = _line(master, "SUMMARY")
    if not title:
        raise _Wrong("calendar-no-title")
    times = {each.planned: each for each in (_times(master, now, zone) if masters else ())}
    for change in sorted(changes, key=_sequence):
        (planned,) = _moments(change["RECURRENCE-ID"], zone)
        start, end = _span(change, zone)
        times[planned] = EventTime(planned, start, end, _is_cancelled(change))
    return Event(
        uid=str(master["UID"]),
        sequence=max(_sequence(each) for _, each in parts),
        title=title,
        about=str(master.get("DESCRIPTION", "")).replace("\0", "").strip(),
        place=_line(master, "LOCATION") or name,
        pin=_pin(master),
        repeats=_rule(master),
        times=tuple(
            sorted(
                (each for each in times.values() if max(each.start, each.planned) > now),
                key=lambda each: each.planned,
            )
        ),
    )


def _times(master: Component, now: datetime, zone: ZoneInfo) -> Iterable[EventTime]:
    """Each time that the rule and the dates beside it give, from now on."""
    first, end = _span(master, zone)
    lasts = end - first if end else None
    cancelled, rule = _is_cancelled(master), _rule(master)
    try:
        found = starts_from(rule, first, now - timedelta(days=1)) if rule else [first]
    except TooOften:
        raise _Wrong("calendar-too-often", rule[:80]) from None
    except (ValueError, TypeError, OverflowError):
        raise _Wrong("calendar-unreadable", f"RRULE: {rule}"[:120]) from None
    starts = {each.astimezone(UTC) for each in found}
    starts |= set(_dates(master, "RDATE", zone))
    starts -= set(_dates(master, "EXDATE", zone))
    for start in sorted(starts):
        yield EventTime(start, start, start + lasts if lasts else None, cancelled)


def _span(component: Component, zone: ZoneInfo) -> tuple[datetime, datetime | None]:
    if "DTSTART" not in component or isinstance(component["DTSTART"], list):
        raise _Wrong("calendar-no-start")
    begin = component["DTSTART"].dt
    start = _aware(begin, zone)
    if "DTEND" in component and not isinstance(component["DTEND"], list):
        end: datetime | None = _aware(component["DTEND"].dt, zone)
    elif "DURATION" in component and not isinstance(component["DURATION"], list):
        end = start + component["DURATION"].dt
    else:
        whole_day = not isinstance(begin, datetime)
        end = start + timedelta(days=1) if whole_day else None
    if end is not None and end < start:
        raise _Wrong("calendar-ends-before")
    return start, end if end != start else None


def _aware(moment: Any, zone: ZoneInfo) -> datetime:
    """A whole day begins at midnight; a time without a clock is by the organisation's."""
    if isinstance(moment, datetime):
        found = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    elif isinstance(moment, date):
        found = datetime.combine(moment, time(), zone)
    else:
        raise _Wrong("calendar-unreadable", str(moment)[:80])
    if not 1900 <= found.year <= 2200:
        raise _Wrong("calendar-unreadable", str(moment)[:80])
    return found


def _dates(component: Component, name: str, zone: ZoneInfo) -> Iterable[datetime]:
    held = component.get(name, [])
    for each in held if isinstance(held, list) else [held]:
        yield from _moments(each, zone)


def _moments(held: Any, zone: ZoneInfo) -> Sequence[datetime]:
    """In UTC; of a period, its beginning."""
    found = [each.dt for each in held.dts] if hasattr(held, "dts") else [held.dt]
    begins = [each[0] if isinstance(each, tuple) else each for each in found]
    return [_aware(each, zone).astimezone(UTC) for each in begins]


def _rule(component: Component) -> str:
    held = component.get("RRULE")
    if isinstance(held, list):
        raise _Wrong("calendar-two-rules")
    rule = held.to_ical().decode() if held else ""
    if len(rule) > LONGEST_RULE:
        raise _Wrong("calendar-unreadable", f"RRULE: {rule}"[:120])
    return rule


def _pin(component: Component) -> tuple[float, float] | None:
    held = component.get("GEO")
    if not isinstance(held, vGeo) or abs(held.latitude) > 90 or abs(held.longitude) > 180:
        return None
    return held.latitude, held.longitude


def _line(component: Component, name: str) -> str:
    return " ".join(str(component.get(name, "")).replace("\0", "").split())


def _sequence(component: Component) -> int:
    return int(component.get("SEQUENCE", 0))


def _is_cancelled(component: Component) -> bool:
    return str(component.get("STATUS", "")).upper() == "CANCELLED"
