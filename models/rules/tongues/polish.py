"""How days and times are written in Polish: in CLDR's names, and in the forms of sentences."""

from functools import cache

from models.rules.day_names import months, weekdays
from models.rules.tongues.heard import Clock, Part, Tongue
from models.rules.tongues.making import AM_PM, ahead, counted, each, minutes_from, tongue
from models.rules.tongues.words import Words


@cache
def polish() -> Tongue:
    """What is understood of Polish."""
    words = Words(
        months=months("pl"),
        weekdays={**weekdays("pl"), **each({"środę": 2, "sobotę": 5, "niedzielę": 6})},
        numbers={
            **counted(
                *("jeden", "dwa|dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem"),
                *("dziewięć", "dziesięć", "jedenaście", "dwanaście"),
            ),
            **counted(
                *("pierwszej", "drugiej", "trzeciej", "czwartej", "piątej", "szóstej"),
                *("siódmej", "ósmej", "dziewiątej", "dziesiątej", "jedenastej", "dwunastej"),
            ),
        },
        parts=each(
            {
                "rano|przed południem": Part.MORNING,
                "po południu|popołudniu": Part.AFTERNOON,
                "wieczorem|wieczór": Part.EVENING,
                "nocy|nocą": Part.NIGHT,
            }
        ),
        which=each(
            {
                "najbliższy|najbliższa|najbliższą|nadchodzący|nadchodzącą": "coming",
                "ten|ta|tę": "this",
                "przyszły|przyszła|przyszłą|następny|następna|następną": "next",
            }
        ),
        halves=AM_PM,
    )
    return tongue(
        words,
        {
            "dzisiaj|dziś": {"days": 0},
            "jutro": {"days": 1},
            "pojutrze": {"days": 2},
            "tym tygodniu": {"week": 0},
            "(?:przyszłym|następnym) tygodniu": {"week": 1},
            "za tydzień": {"weeks": 1},
            "południe": {"clock": Clock(12)},
            "północy": {"clock": Clock(24)},
        },
        {
            r"za (?P<n><N>) (?:dzień|dni)": ahead(words, "days"),
            r"za (?P<n><N>) (?:tygodnie|tygodni)": ahead(words, "weeks"),
            r"w?pół do (?P<n><N>)": minutes_from(words, -30),
            r"kwadrans po (?P<n><N>)": minutes_from(words, 15),
        },
        r"(?P<hour>(?:od |o )?(?:godz\.? ?|godzinie |godziny )|od |o )|"
        r"(?P<until>do (?:godz\.? ?|godziny )?|[-–] ?)|we? |dnia ",
        behind={"year": r" ?r\.?| roku"},
        false_friends=("do", "za"),
    )
