"""Random files of every kind that is read: each is read, or its mistake is told."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from handlers.organiser.calendar import problem_in_words
from handlers.process_file import ProcessFile
from handlers.texts import sayer
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import WrongForm
from handlers.yaml_lines import Unreadable, read_yaml
from models.rules.areas import WrongFile, read_neighbourhoods
from models.rules.calendars.event import WrongCalendar
from models.rules.calendars.reading import read_calendar
from tests.fuzz.schema import ODD
from tests.handlers.xlsform.workbooks import YES_NO, workbook
from tests.models.rules import malformed

ROOT = Path(__file__).parents[2]
YAML = (ROOT / "examples" / "processes" / "raadplegen.yaml").read_text("utf-8")
CSV = (ROOT / "examples" / "neighbourhoods.csv").read_text("utf-8")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
DUTCH = sayer("nl")
TYPES = ("text", "integer", "select_one yes_no", "select_multiple yes_no", "note", "date", "range",
         "begin group", "end group", "geopoint", "calculate", "begin repeat", "x")  # fmt: skip
CELLS = ("yes", "no", "${q1}", "${q1} = 'yes'", "${q9} > 1", ". > 5", "not(", "1 div 0",
         "selected(${q2}, 'a')", "start=1 end=1000000000 step=0", "count-selected(.) <= 99",
         "(" * 500)  # fmt: skip
COLUMNS = ("label", "label::English (en)", "hint", "required", "relevant", "constraint",
           "parameters", "appearance", "dont_know", "calculation")  # fmt: skip
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Wijkhuis//NL
X-WR-CALNAME:Wijkhuis
BEGIN:VEVENT
UID:soup@wijkhuis
SEQUENCE:1
SUMMARY:Soep eten
DTSTART;TZID=Europe/Amsterdam:20300115T180000
DTEND;TZID=Europe/Amsterdam:20300115T193000
RRULE:FREQ=WEEKLY;COUNT=8
EXDATE;TZID=Europe/Amsterdam:20300122T180000
LOCATION:Wijkhuis
GEO:52.37;4.89
END:VEVENT
BEGIN:VEVENT
UID:soup@wijkhuis
RECURRENCE-ID;TZID=Europe/Amsterdam:20300129T180000
SUMMARY:Soep eten
DTSTART;TZID=Europe/Amsterdam:20300129T190000
DURATION:PT1H
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:walk@wijkhuis
SUMMARY:Wandelen
DTSTART;VALUE=DATE:20300201
RDATE;VALUE=DATE:20300301,20300401
CLASS:PRIVATE
URL:https://wijkhuis.example
END:VEVENT
END:VCALENDAR
"""
CALENDAR_PIECES = ("RRULE:FREQ=SECONDLY\n", ";INTERVAL=0", ";UNTIL=20300101", ";BYDAY=9MO",
                   ";TZID=Mars/Olympus", "00000000T000000", "99991231T235959", "DTEND:20290101\n",
                   "P99999999W", "BEGIN:VEVENT\n", "END:VEVENT\n", "RANGE=THISANDFUTURE", "\n ",
                   ";VALUE=PERIOD", "BEGIN:VALARM\n", "RDATE;VALUE=PERIOD:20300101T100000Z/PT1H\n",
                   "DTSTART:20300115\n", "GEO:91;NaN\n", "SEQUENCE:x\n")  # fmt: skip
PIECES = ("- ", ": ", "&a ", "*a", "!!python/object:os.system", "{", "[", "|", "\t", ";", ",", '"')


def random_form(random: Random) -> bytes:
    """A spreadsheet that may be a questionnaire, now and then with bytes of it spoilt."""
    words = [each for each in ODD if each.isprintable()]
    survey = [
        {"type": random.choice(TYPES), "name": random.choice((f"q{number}", "q1", *words))}
        | {each: random.choice((*CELLS, *words)) for each in random.sample(COLUMNS, 3)}
        for number in range(random.randrange(5))
    ]
    data = bytearray(workbook(survey, YES_NO if random.random() < 0.8 else ()))
    for _ in range(random.choice((0, 0, 0, 1, 5))):
        data[random.randrange(len(data))] = random.randrange(256)
    return bytes(data)


def read_random_form(random: Random) -> None:
    """A questionnaire, read."""
    for problem in _problems(lambda: read_form(random_form(random), "vragen.xlsx"), WrongForm):
        assert problem.in_words(DUTCH)


def read_random_yaml(random: Random) -> None:
    """A process, read."""
    for problem in _problems(lambda: read_yaml(_spoilt(YAML, random), ProcessFile), Unreadable):
        assert problem.line >= 1, problem
        assert problem.sentence


def read_random_csv(random: Random) -> None:
    """Neighbourhoods, read."""
    content = _spoilt(CSV, random).encode()
    for problem in _problems(lambda: read_neighbourhoods(content), WrongFile):
        assert problem.line >= 1, problem
        assert problem.sentence


def random_calendar(random: Random) -> bytes:
    """A calendar file, spoilt, now and then in its bytes too."""
    text = CALENDAR.replace("\n", random.choice(("\n", "\r\n")))
    data = bytearray(_spoilt(text, random, CALENDAR_PIECES).encode())
    if data and random.random() < 0.1:
        data[random.randrange(len(data))] = random.randrange(256)
    return bytes(data)


def read_random_calendar(random: Random) -> None:
    """Activities, read."""
    content = random_calendar(random)
    for problem in _problems(lambda: read_calendar(content, NOW, AMSTERDAM), WrongCalendar):
        assert problem_in_words(DUTCH, problem)


def read_random_ballots(random: Random) -> None:
    """A poll as PrefLib, Pabulib, Scottish councils or a table has it: read and counted."""
    malformed.told(*malformed.spoilt(random))


READERS: tuple[Callable[[Random], None], ...] = (
    *(read_random_form, read_random_yaml, read_random_csv),
    *(read_random_calendar, read_random_ballots),
)


def _problems(
    read: Callable[[], object],
    wrong: type[WrongForm | Unreadable | WrongFile | WrongCalendar],
) -> Sequence[Any]:
    try:
        read()
    except wrong as error:
        return error.problems
    return ()


def _spoilt(text: str, random: Random, pieces: Sequence[str] = PIECES) -> str:
    for _ in range(random.randint(1, 4)):
        start = random.randrange(len(text) + 1)
        end = start + int(random.expovariate(0.2))
        text = text[:start] + random.choice((*pieces, *ODD)) + text[end:]
    return text
