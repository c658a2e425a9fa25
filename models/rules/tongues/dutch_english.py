"""How days and times are written in Dutch and in English, which people mix."""

import re
from dataclasses import replace
from typing import Any

from models.rules.day_names import months, weekdays
from models.rules.tongues.heard import Clock, Found, Part, Tongue
from models.rules.tongues.words import DAY, Words, earlier


def _numbered(*lines: str, first: int) -> dict[str, int]:
    """Each word of a line with the line's number."""
    return {name: at for at, names in enumerate(lines, first) for name in names.split()}


_ENGLISH_HOUR = re.compile("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_NUMBERS = _numbered(
    *("een one a", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven"),
    *("acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve"),
    first=1,
) | {"kwart": 15, "quarter": 15, "twintig": 20, "twenty": 20}
_WORDS = Words(
    months={**months("nl"), **months("en"), "sept": 9},
    weekdays={**weekdays("nl"), **weekdays("en"), "tues": 1, "thurs": 3, "thur": 3},
    numbers=_NUMBERS,
    parts={
        **dict.fromkeys(("ochtend", "ochtends", "morgen", "morgens", "morning"), Part.MORNING),
        **dict.fromkeys(("middag", "middags", "afternoon"), Part.AFTERNOON),
        **dict.fromkeys(("avond", "avonds", "evening"), Part.EVENING),
        **dict.fromkeys(("nacht", "nachts", "night"), Part.NIGHT),
    },
    which={
        **dict.fromkeys(("aanstaande", "aankomende", "komende", "a.s.", "coming"), "coming"),
        **dict.fromkeys(("deze", "this"), "this"),
        **dict.fromkeys(("volgende", "next"), "next"),
    },
    halves={"am": "am", "pm": "pm"},
)
_TH = "(?:st|nd|rd|th|ste|de|e)"
_YEAR = r"(?: '?(?P<year>20\d\d))?"
_HALF = "(?: ?(?P<half><HALF>))?"
_HOUR = "(?:uur|u|hrs?|h|o'clock)"


def _half_past(found: Found) -> dict[str, Any]:
    half = found["half"] or ""
    return {"clock": Clock(_WORDS.number(found["n"]), 30, half, not half)}


def _half_to(found: Found) -> dict[str, Any]:
    """ "Half acht" is 7:30; "half seven" is 7:30 too."""
    word, hour = found["n"], _WORDS.number(found["n"])
    if _ENGLISH_HOUR.fullmatch(word):
        return {"clock": Clock(hour, 30, plain=True)}
    return {"clock": replace(earlier(hour, 30), british=word.isdecimal())}


def _around(found: Found) -> dict[str, Any]:
    """ "Kwart over zeven", "tien voor half acht", "twenty to eight"."""
    minutes = _WORDS.number(found["k"])
    base = 30 if found["of_half"] else 0
    before = found["way"] in ("voor", "to", "before")
    clock = earlier(_WORDS.number(found["n"]), base + (minutes if before else -minutes))
    return {"clock": clock}


def _ahead(found: Found) -> dict[str, Any]:
    many, unit = _WORDS.number(found["n"]), found["unit"]
    return {"weeks": many} if unit[0] == "w" else {"days": many}


_way = _WORDS.way
DUTCH_ENGLISH = Tongue(
    ways=(
        *_WORDS.in_digits(f"(?: ?{_HOUR})?"),
        _way(rf"(?P<day>{DAY}){_TH}? (?:of )?(?P<month><MONTH>)\.?{_YEAR}", _WORDS.date),
        _way(rf"(?P<month><MONTH>) (?P<day>{DAY}){_TH}?(?! ?[:.u]\d){_YEAR}", _WORDS.date),
        _way(r"(?:day after tomorrow|overmorgen)", {"days": 2}),
        _way(r"(?:vandaag|today)", {"days": 0}),
        _way(r"(?:vanochtend|vanmorgen|this morning)", {"days": 0, "part": Part.MORNING}),
        _way(r"(?:vanmiddag|this afternoon)", {"days": 0, "part": Part.AFTERNOON}),
        _way(r"(?:vanavond|this evening|tonight)", {"days": 0, "part": Part.EVENING}),
        _way(
            r"(?:morgen|tomorrow) ?"
            r"(?P<part>ochtend|middag|avond|nacht|morning|afternoon|evening)",
            lambda found: {"days": 1} | _WORDS.part(found),
        ),
        _way(r"tomorrow", {"days": 1}),
        _way(r"(?:over|in) (?P<n><N>) (?P<unit>dagen|dag|days?|weken|weeks?)", _ahead),
        _way(r"(?:volgende|next) week", {"week": 1}),
        _way(r"(?:deze|this) week", {"week": 0}),
        _way(
            r"(?:(?P<which><WHICH>) )?(?P<weekday><WEEKDAY>)\.? ?(?P<part><PART>)?", _WORDS.weekday
        ),
        _way(r"(?:'s ?|in the |in de )(?P<part><PART>)", _WORDS.part),
        _way(r"morgen", {"days": 1}),
        _way(r"(?P<part><PART>)", _WORDS.part),
        _way(rf"half past (?P<n><N>){_HALF}", _half_past),
        _way(r"half (?P<n><N>)", _half_to),
        _way(
            r"(?:a )?(?P<k><N>)(?: minuten| minutes)? "
            r"(?P<way>voor|over|to|past|before|after) (?P<of_half>half )?(?P<n><N>)",
            _around,
        ),
        _way(rf"(?P<n><N>) ?{_HOUR}{_HALF}", _WORDS.time),
        _way(r"(?P<n><N>) ?(?P<half><HALF>)", _WORDS.time),
        _way(r"(?:12 |twelve )?noon", {"clock": Clock(12)}),
        _way(r"(?:middernacht|midnight)", {"clock": Clock(24)}),
    ),
    hour_alone=_way(r"(?P<n><N>)", _WORDS.time),
    leads=re.compile(
        r"(?P<hour>(?:om|at|vanaf|from) )|(?P<until>(?:tot|till|until|to) |[-–] ?)|"
        r"(?:op|on|de|the|van) "
    ),
)
