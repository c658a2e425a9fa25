"""Random files of every kind that is read: each is read, or its mistake is told."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from handlers.process_file import ProcessFile
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import WrongForm
from handlers.yaml_lines import Unreadable, read_yaml
from models.rules.areas import WrongFile, read_neighbourhoods
from tests.fuzz.schema import ODD
from tests.handlers.xlsform.workbooks import YES_NO, workbook

ROOT = Path(__file__).parents[2]
GOOD_YAML = (ROOT / "examples" / "processes" / "raadplegen.yaml").read_text("utf-8")
GOOD_CSV = (ROOT / "examples" / "neighbourhoods.csv").read_text("utf-8")
TYPES = ("text", "integer", "select_one yes_no", "select_multiple yes_no", "note", "date", "range",
         "begin group", "end group", "geopoint", "calculate", "begin repeat", "x")  # fmt: skip
CELLS = ("yes", "no", "${q1}", "${q1} = 'yes'", "${q9} > 1", ". > 5", "not(", "1 div 0",
         "selected(${q2}, 'a')", "start=1 end=1000000000 step=0", "count-selected(.) <= 99",
         "(" * 500)  # fmt: skip
COLUMNS = ("label", "label::English (en)", "hint", "required", "relevant", "constraint",
           "parameters", "appearance", "dont_know", "calculation")  # fmt: skip
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
    _told(lambda: read_form(random_form(random), "vragen.xlsx"), WrongForm)


def read_random_yaml(random: Random) -> None:
    """A process, read."""
    text = _spoilt(GOOD_YAML, random)
    _told(lambda: read_yaml(text, ProcessFile), Unreadable)


def read_random_csv(random: Random) -> None:
    """Neighbourhoods, read."""
    text = _spoilt(GOOD_CSV, random)
    _told(lambda: read_neighbourhoods(text.encode()), WrongFile)


READERS = (read_random_form, read_random_yaml, read_random_csv)


def _spoilt(text: str, random: Random) -> str:
    for _ in range(random.randint(1, 4)):
        start = random.randrange(len(text))
        end = start + int(random.expovariate(0.2))
        text = text[:start] + random.choice((*PIECES, *ODD)) + text[end:]
    return text


def _told(read: Callable[[], object], wrong: type[Exception]) -> None:
    try:
        read()
    except wrong:
        return
