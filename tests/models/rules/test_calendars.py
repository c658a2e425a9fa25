"""Calendar files: public ones are read or refused with the reason; ours are read by others."""

import importlib.util
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.rules.calendars.event import Event, EventTime, WrongCalendar
from models.rules.calendars.reading import ReadCalendar, read_calendar
from models.rules.calendars.writing import write_calendar

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Most public calendars lie in the past: they are read as of this day."""


def calendar(*events: str, name: str = "") -> bytes:
    """A file with these events, each without its first and last line."""
    parts = "".join(f"BEGIN:VEVENT\r\n{_lines(event)}END:VEVENT\r\n" for event in events)
    named = f"X-WR-CALNAME:{name}\r\n" if name else ""
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{named}{parts}END:VCALENDAR\r\n"
    ).encode()


def _lines(event: str) -> str:
    return "".join(f"{line.strip()}\r\n" for line in event.strip().splitlines())


SOUP = """
    UID:soup@wijkhuis
    SUMMARY:Soep eten
    DTSTART;TZID=Europe/Amsterdam:20261013T180000
    DTEND;TZID=Europe/Amsterdam:20261013T193000
    LOCATION:Wijkhuis
    GEO:52.37;4.89
"""


def read(*events: str, now: datetime = NOW, name: str = "") -> ReadCalendar:
    return read_calendar(calendar(*events, name=name), now, AMSTERDAM)


def why(*events: str) -> list[tuple[int, str, str]]:
    with pytest.raises(WrongCalendar) as wrong:
        read(*events)
    return [(each.line, each.title, each.why) for each in wrong.value.problems]


def starts(event: Event) -> list[str]:
    return [f"{time.start.astimezone(AMSTERDAM):%m-%d %H:%M}" for time in event.times]


def test_public_calendars_are_read_or_refused_with_the_reason() -> None:
    found = importlib.util.find_spec("icalendar")
    assert found is not None
    assert found.origin is not None
    files = sorted(Path(found.origin).parent.glob("tests/**/*.ics"))
    fates, reasons, events = Counter[str](), Counter[str](), 0
    for file in files:
        try:
            held = read_calendar(file.read_bytes(), LONG_AGO, AMSTERDAM)
        except WrongCalendar as wrong:
            fates["refused"] += 1
            reasons[wrong.problems[0].why] += 1
        else:
            fates["read"] += 1
            events += len(held.events)
    print(f"{len(files)} public calendars: {dict(fates)}, {events} events; {dict(reasons)}")
    assert len(files) > 150
    assert fates.total() == len(files)
    assert fates["read"] >= 50
    assert events >= 60


def test_an_event_as_it_stands() -> None:
    (event,) = read(SOUP).events
    assert (event.title, event.place, event.pin) == ("Soep eten", "Wijkhuis", (52.37, 4.89))
    assert starts(event) == ["10-13 18:00"]
    assert event.times[0].end == datetime(2026, 10, 13, 19, 30, tzinfo=AMSTERDAM)


def test_a_series_keeps_its_hour_when_the_clock_changes_and_ends_on_its_last_day() -> None:
    weekly = SOUP + "RRULE:FREQ=WEEKLY;UNTIL=20261103T170000Z\nEXDATE:20261020T160000Z"
    (event,) = read(weekly).events
    assert starts(event) == ["10-13 18:00", "10-27 18:00", "11-03 18:00"]
    moved = SOUP.replace("20261013T180000", "20261028T200000").replace(
        "20261013T193000", "20261028T210000"
    )
    changed = moved + "RECURRENCE-ID;TZID=Europe/Amsterdam:20261027T180000\nSEQUENCE:2"
    (event,) = read(weekly, changed).events
    assert starts(event) == ["10-13 18:00", "10-28 20:00", "11-03 18:00"]
    assert event.sequence == 2


def test_a_series_without_end_is_written_down_for_a_while_from_today_on() -> None:
    old = SOUP.replace("20261013", "20190101") + "RRULE:FREQ=WEEKLY"
    (event,) = read(old).events
    assert len(event.times) == 52
    assert NOW < event.times[0].start < NOW + timedelta(days=7)
    never = SOUP + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3"
    over = SOUP + "RRULE:FREQ=WEEKLY;UNTIL=19000101T000000Z"
    assert read(never).past == read(over).past == 1


def test_whole_days_last_from_midnight_and_times_without_a_clock_are_ours() -> None:
    (day,) = read("UID:a\nSUMMARY:Open dag\nDTSTART;VALUE=DATE:20261013", name="De Brug").events
    assert starts(day) == ["10-13 00:00"]
    assert day.times[0].end == datetime(2026, 10, 14, tzinfo=AMSTERDAM)
    assert day.place == "De Brug"
    (floating,) = read("UID:a\nSUMMARY:Yoga\nDTSTART:20261013T090000\nDURATION:PT1H").events
    assert starts(floating) == ["10-13 09:00"]


def test_what_is_private_or_past_is_left_alone() -> None:
    held = read(SOUP + "CLASS:PRIVATE", SOUP.replace("2026", "2025").replace("soup", "old"))
    assert (held.events, held.private, held.past) == ((), 1, 1)


def test_every_problem_is_told_with_its_event_and_line() -> None:
    assert why(
        SOUP.replace("UID:soup@wijkhuis\n", ""),
        SOUP.replace("SUMMARY:Soep eten\n", ""),
        SOUP.replace("20261013T193000", "20261013T173000").replace("soup", "late"),
        "UID:b\nSUMMARY:Yoga",
        "UID:c\nSUMMARY:Klok\nDTSTART;TZID=Maan/Krater:20261013T180000",
        "UID:d\nSUMMARY:Elk uur\nDTSTART:20261013T180000Z\nRRULE:FREQ=HOURLY",
        "UID:e\nSUMMARY:Soms\nDTSTART:20261013T180000Z\nRRULE:FREQ=SOMETIMES",
        "UID:f\nSUMMARY:Ooit\nDTSTART:20261399T180000Z",
    ) == [
        (4, "Soep eten", "calendar-no-uid"),
        (11, "", "calendar-no-title"),
        (18, "Soep eten", "calendar-ends-before"),
        (26, "Yoga", "calendar-no-start"),
        (30, "Klok", "calendar-unknown-clock"),
        (35, "Elk uur", "calendar-too-often"),
        (41, "Soms", "calendar-unreadable"),
        (47, "Ooit", "calendar-unreadable"),
    ]
    for content, reason in (
        (b"", "calendar-no-events"),
        (b"hello", "calendar-broken"),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:caf\xe9\r\n", "calendar-not-utf-8"),
        (calendar(), "calendar-no-events"),
        (calendar(SOUP.replace("Europe/Amsterdam", "Europe")), "calendar-unknown-clock"),
        (calendar(SOUP.replace("Europe/Amsterdam", "A" * 999)), "calendar-unknown-clock"),
    ):
        with pytest.raises(WrongCalendar) as wrong:
            read_calendar(content, NOW, AMSTERDAM)
        assert wrong.value.problems[0].why == reason


@given(
    at=st.integers(0, 600), gone=st.integers(0, 30), new=st.binary(max_size=12), twice=st.booleans()
)
@example(at=207, gone=0, new=b"\0", twice=False)
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_read_or_refused(at: int, gone: int, new: bytes, twice: bool) -> None:
    changed = SOUP + "RECURRENCE-ID:20261027T170000Z\nSEQUENCE:1"
    whole = calendar(SOUP + "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261020T160000Z", changed)
    damaged = whole[:at] + new + whole[at + gone :] * (1 + twice)
    with suppress(WrongCalendar):
        read_calendar(damaged, NOW, AMSTERDAM)


def _series() -> Event:
    first = datetime(2026, 10, 13, 18, 0, tzinfo=AMSTERDAM)
    hour = timedelta(hours=1)
    starts = [(first + timedelta(weeks=week)).astimezone(UTC) for week in range(4)]
    times = [EventTime(start, start, start + hour) for start in starts]
    later = starts[2] + timedelta(days=1)
    times[2] = EventTime(starts[2], later, later + 2 * hour)
    times[1] = EventTime(starts[1], starts[1], starts[1] + hour, cancelled=True)
    return Event(
        "weekly", 3, "Soep; met brood, én meer", "Regel 1\nRegel 2", "Wijkhuis", (52.37, 4.89),
        "FREQ=WEEKLY;INTERVAL=1;COUNT=4", tuple(times), "https://t.me/b?start=x",
    )  # fmt: skip


def test_another_library_reads_what_we_write() -> None:
    written = write_calendar([_series()], "Wijkhuis", NOW, AMSTERDAM).decode()
    held = vobject.readOne(written)
    master, moved = held.vevent_list
    assert master.summary.value == "Soep; met brood, én meer"
    assert master.description.value == "Regel 1\nRegel 2"
    assert [f"{start:%m-%d %H:%M}" for start in master.getrruleset()] == [
        "10-13 18:00",
        "10-27 18:00",
        "11-03 18:00",
    ]
    assert f"{moved.recurrence_id.value:%m-%d}" == "10-27"
    assert moved.dtstart.value == datetime(2026, 10, 28, 18, 0, tzinfo=AMSTERDAM)
    assert moved.dtend.value - moved.dtstart.value == timedelta(hours=2)
    assert held.vtimezone.tzid.value == "Europe/Amsterdam"


def test_we_read_what_we_write() -> None:
    series = _series()
    written = write_calendar([series], "Wijkhuis", NOW, AMSTERDAM)
    (event,) = read_calendar(written, NOW, AMSTERDAM).events
    assert (event.uid, event.title, event.about, event.place, event.pin, event.sequence) == (
        series.uid, series.title, series.about, series.place, series.pin, series.sequence,
    )  # fmt: skip
    assert event.times == tuple(time for time in series.times if not time.cancelled)
