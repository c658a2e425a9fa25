"""What people write about a day and a time, word by word: Dutch and English, nothing guessed.

`heard` reads a text from left to right. Each piece must be one of the ways below; a piece that is
not makes the whole text unclear, so that no word is passed over silently.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


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


class Unclear(Exception):
    """A word that is not understood, or two that contradict each other."""


def _numbered(*lines: str, first: int) -> dict[str, int]:
    return {name: at for at, names in enumerate(lines, first) for name in names.split()}


MONTHS = _numbered(
    "januari january jan",
    "februari february feb",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
    first=1,
)
WEEKDAYS = _numbered(
    "maandag monday ma mon",
    "dinsdag tuesday di tues tue",
    "woensdag wednesday wo wed",
    "donderdag thursday do thurs thur thu",
    "vrijdag friday vr fri",
    "zaterdag saturday za sat",
    "zondag sunday zo sun",
    first=0,
)
NUMBERS = _numbered(
    *("een one a", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven"),
    *("acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve"),
    first=1,
) | {"kwart": 15, "quarter": 15, "twintig": 20, "twenty": 20}
_ENGLISH_HOURS = _numbered(
    "one two three four five six seven eight nine ten eleven twelve", first=0
)
PARTS = {
    **dict.fromkeys(("ochtend", "ochtends", "morgens", "morning"), Part.MORNING),
    **dict.fromkeys(("middag", "middags", "afternoon"), Part.AFTERNOON),
    **dict.fromkeys(("avond", "avonds", "evening"), Part.EVENING),
    **dict.fromkeys(("nacht", "nachts", "night"), Part.NIGHT),
}
_WHICH = {
    **dict.fromkeys(("aanstaande", "aankomende", "komende", "a.s.", "coming"), "coming"),
    **dict.fromkeys(("deze", "this"), "this"),
    **dict.fromkeys(("volgende", "next"), "next"),
}


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_PIECES = {
    "N": rf"\d{{1,2}}|{_either(NUMBERS)}",
    "MONTH": _either(MONTHS),
    "WEEKDAY": _either(WEEKDAYS),
    "PART": _either([*PARTS, "morgen"]),
    "WHICH": _either(_WHICH),
}
_D, _M = r"(?:0?[1-9]|[12]\d|3[01])", "(?:0?[1-9]|1[0-2])"
_TH = "(?:st|nd|rd|th|ste|de|e)"
_YEAR = r"(?: '?(?P<year>20\d\d))?"
_HALF = "(?: ?(?P<half>am|pm))?"
_HOUR = "(?: ?(?:uur|u|hrs?|h|o'clock))?"

Found = re.Match[str]
Reader = Callable[[Found], dict[str, Any]]


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS[word]


def _date(found: Found) -> dict[str, Any]:
    groups = found.groupdict()
    month = groups["month"]
    said: dict[str, Any] = {
        "day": int(groups["day"]),
        "month": int(month) if month.isdecimal() else MONTHS[month],
    }
    if groups.get("year"):
        year = int(groups["year"])
        said["year"] = year if year > 99 else 2000 + year
    return said


def _slashed(found: Found) -> dict[str, Any]:
    return {**_date(found), "slashed": True}


def _digits(found: Found) -> dict[str, Any]:
    half = found["half"] or ""
    plain = not half and 1 <= int(found["n"]) <= 9 and found["n"][0] != "0"
    return {"clock": Clock(int(found["n"]), int(found["minute"]), half, plain)}


def _whole(found: Found) -> dict[str, Any]:
    half, hour = found["half"] or "", _number(found["n"])
    return {"clock": Clock(hour, 0, half, not half and 1 <= hour <= 9 and found["n"][0] != "0")}


def _earlier(hour: int, minutes: int) -> Clock:
    """So many minutes before the whole hour, on a clock of twelve hours."""
    at = (hour * 60 - minutes) % (12 * 60)
    return Clock(at // 60 or 12, at % 60, plain=True)


def _half_to(found: Found) -> dict[str, Any]:
    """ "Half acht" is 7:30; "half seven" is 7:30 too."""
    word, hour = found["n"], _number(found["n"])
    if word in _ENGLISH_HOURS:
        return {"clock": Clock(hour, 30, plain=True)}
    return {"clock": replace(_earlier(hour, 30), british=word.isdecimal())}


def _around(found: Found) -> dict[str, Any]:
    """ "Kwart over zeven", "tien voor half acht", "twenty to eight"."""
    minutes = _number(found["k"])
    base = 30 if found["of_half"] else 0
    before = found["way"] in ("voor", "to", "before")
    return {"clock": _earlier(_number(found["n"]), base + (minutes if before else -minutes))}


def _weekday(found: Found) -> dict[str, Any]:
    said: dict[str, Any] = {"weekday": WEEKDAYS[found["weekday"]]}
    if found["which"]:
        said["which"] = _WHICH[found["which"]]
    return said | _part(found["part"])


def _part(word: str | None) -> dict[str, Any]:
    if not word:
        return {}
    return {"part": Part.MORNING if word == "morgen" else PARTS[word]}


def _ahead(found: Found) -> dict[str, Any]:
    many, unit = _number(found["n"]), found["unit"]
    return {"weeks": many} if unit[0] == "w" else {"days": many}


def _way(pattern: str, read: Reader | dict[str, Any]) -> tuple[re.Pattern[str], Reader]:
    for name, piece in _PIECES.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{piece})")
    reader = read if callable(read) else lambda found: read
    return re.compile(rf"(?:{pattern})(?!\w)"), reader


_WAYS = (
    _way(rf"(?P<year>20\d\d)-(?P<month>{_M})-(?P<day>{_D})", _date),
    _way(rf"(?P<day>{_D})\.(?P<month>{_M})\.(?P<year>20\d\d|\d\d)", _date),
    _way(rf"(?P<n>\d\d?)[:.uh](?P<minute>\d\d){_HALF}{_HOUR}", _digits),
    _way(rf"(?P<day>{_D})-(?P<month>{_M})(?:-(?P<year>20\d\d|\d\d))?", _date),
    _way(rf"(?P<day>{_D})/(?P<month>{_M})(?:/(?P<year>20\d\d|\d\d))?", _slashed),
    _way(rf"(?P<day>{_D}){_TH}? (?:of )?(?P<month><MONTH>)\.?{_YEAR}", _date),
    _way(rf"(?P<month><MONTH>) (?P<day>{_D}){_TH}?(?! ?[:.u]\d){_YEAR}", _date),
    _way(r"(?:day after tomorrow|overmorgen)", {"days": 2}),
    _way(r"(?:vandaag|today)", {"days": 0}),
    _way(r"(?:vanochtend|vanmorgen|this morning)", {"days": 0, "part": Part.MORNING}),
    _way(r"(?:vanmiddag|this afternoon)", {"days": 0, "part": Part.AFTERNOON}),
    _way(r"(?:vanavond|this evening|tonight)", {"days": 0, "part": Part.EVENING}),
    _way(
        r"(?:morgen|tomorrow) ?(?P<part>ochtend|middag|avond|nacht|morning|afternoon|evening)",
        lambda found: {"days": 1} | _part(found["part"]),
    ),
    _way(r"tomorrow", {"days": 1}),
    _way(r"(?:over|in) (?P<n><N>) (?P<unit>dagen|dag|days?|weken|weeks?)", _ahead),
    _way(r"(?:volgende|next) week", {"week": 1}),
    _way(r"(?:deze|this) week", {"week": 0}),
    _way(r"(?:(?P<which><WHICH>) )?(?P<weekday><WEEKDAY>)\.? ?(?P<part><PART>)?", _weekday),
    _way(r"(?:'s ?|in the |in de )(?P<part><PART>)", lambda found: _part(found["part"])),
    _way(r"morgen", {"days": 1}),
    _way(r"(?P<part><PART>)", lambda found: _part(found["part"])),
    _way(
        rf"half past (?P<n><N>){_HALF}",
        lambda found: {
            "clock": Clock(_number(found["n"]), 30, found["half"] or "", not found["half"])
        },
    ),
    _way(r"half (?P<n><N>)", _half_to),
    _way(
        r"(?:a )?(?P<k><N>)(?: minuten| minutes)? (?P<way>voor|over|to|past|before|after) "
        r"(?P<of_half>half )?(?P<n><N>)",
        _around,
    ),
    _way(rf"(?P<n><N>) ?(?:uur|u|hrs?|h|o'clock){_HALF}", _whole),
    _way(r"(?P<n><N>) ?(?P<half>am|pm)", _whole),
    _way(r"(?:12 |twelve )?noon", {"clock": Clock(12)}),
    _way(r"(?:middernacht|midnight)", {"clock": Clock(24)}),
)
_HOUR_ALONE = _way(r"(?P<n><N>)(?P<half>)", _whole)[0]
"""A number that is an hour because of the word before it: "om 8", "tot 9"."""
_LEADS = re.compile(
    r"(?P<hour>(?:om|at|vanaf|from) )|(?P<until>(?:tot|till|until|to) |[-–] ?)|"
    r"(?:op|on|de|the|van) "
)


def heard(text: str) -> Heard:
    """What a text says of a day and a time.

    Raises:
        Unclear: a piece of it is not understood, or contradicts another.
    """
    rest, said = _normal(text), dict[str, Any]()
    until = False
    while rest:
        lead = _LEADS.match(rest)
        if lead:
            rest, until = rest[lead.end() :], until or bool(lead["until"])
        ways = (*_WAYS, (_HOUR_ALONE, _whole)) if lead and (lead["hour"] or until) else _WAYS
        found, read = _first_way(rest, ways)
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


def _first_way(rest: str, ways: Iterable[tuple[re.Pattern[str], Reader]]) -> tuple[Found, Reader]:
    for pattern, read in ways:
        if found := pattern.match(rest):
            return found, read
    raise Unclear(rest)


def _normal(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = re.sub(r"\b([ap])\.m\.?", r"\1m", plain.replace(",", " "))
    return " ".join(plain.split()).rstrip(".!")
