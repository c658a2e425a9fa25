"""What a tongue is made of: its words, whole phrases, and what may stand around them."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from models.rules.day_names import unmarked
from models.rules.tongues.heard import Reader, Tongue
from models.rules.tongues.words import DAY, Words, earlier

AM_PM = {"am": "am", "pm": "pm"}


def each(table: Mapping[str, Any]) -> dict[str, Any]:
    """By each of the words between strokes."""
    return {unmarked(word): value for words, value in table.items() for word in words.split("|")}


def counted(*numbers: str) -> dict[str, int]:
    """The words for one, for two, and so on."""
    return each({words: number for number, words in enumerate(numbers, 1)})


def tongue(
    words: Words,
    said: Mapping[str, dict[str, Any]],
    ways: Mapping[str, Reader],
    leads: str,
    *,
    behind: Mapping[str, str],
    false_friends: Collection[str] = (),
) -> Tongue:
    """A tongue of these words.

    Args:
        said: What whole phrases say.
        ways: What else can be written, and how it is read.
        leads, false_friends: As in `Tongue`.
        behind: What may stand behind a `time`, a `day` of the month, a `weekday` or a `year`.
    """
    after = {name: f"(?:{unmarked(ending)})?" for name, ending in behind.items()}
    time, year = after.get("time", ""), after.get("year", "")
    weekday = (
        rf"(?:(?P<which><WHICH>) )?(?P<weekday><WEEKDAY>)\.?{after.get('weekday', '')}"
        r"(?: (?P<later><WHICH>))?(?: (?P<part><PART>))?"
    )
    date = (
        rf"(?P<day>{DAY}){after.get('day', '')} (?P<month><MONTH>)\.?"
        rf"(?: (?P<year>20\d\d){year})?"
    )
    return Tongue(
        ways=(
            *(words.way(unmarked(pattern), read) for pattern, read in ways.items()),
            *words.in_digits(time),
            words.way(date, words.date),
            *(words.way(unmarked(phrase), told) for phrase, told in said.items()),
            words.way(weekday, words.weekday),
            words.way(
                r"(?P<n><N>) (?P<part><PART>)", lambda found: words.time(found) | words.part(found)
            ),
            words.way(r"(?P<n><N>) ?(?P<half><HALF>)", words.time),
            words.way(r"(?P<part><PART>)", words.part),
        ),
        hour_alone=words.way(rf"(?P<n><N>){time}", words.time),
        leads=re.compile(unmarked(leads)),
        false_friends=frozenset(false_friends),
    )


def ahead(words: Words, unit: str) -> Reader:
    """So many `days` or `weeks` from today."""
    return lambda found: {unit: words.number(found["n"])}


def minutes_from(words: Words, minutes: int) -> Reader:
    """So many minutes after an hour; before it, where they are fewer than none."""
    return lambda found: {"clock": earlier(words.number(found["n"]), -minutes)}
