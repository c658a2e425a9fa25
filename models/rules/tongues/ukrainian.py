"""How days and times are written in Ukrainian: in CLDR's names, and in the forms of sentences."""

from functools import cache

from models.rules.day_names import months, weekdays
from models.rules.tongues.heard import Clock, Part, Tongue
from models.rules.tongues.making import AM_PM, ahead, counted, each, minutes_from, tongue
from models.rules.tongues.words import Words


@cache
def ukrainian() -> Tongue:
    """What is understood of Ukrainian."""
    words = Words(
        months=months("uk"),
        weekdays={
            **weekdays("uk"),
            **each(
                {
                    "понеділка": 0,
                    "вівторка": 1,
                    "середу|середи": 2,
                    "четверга": 3,
                    "п'ятницю|п'ятниці": 4,
                    "суботу|суботи": 5,
                    "неділю|неділі": 6,
                }
            ),
        },
        numbers={
            **counted(
                *("один|одну", "два|дві", "три", "чотири", "п'ять", "шість", "сім", "вісім"),
                *("дев'ять", "десять", "одинадцять", "дванадцять"),
            ),
            **counted(
                *("першій|першу|першої", "другій|другу|другої", "третій|третю|третьої"),
                *("четвертій|четверту|четвертої", "п'ятій|п'яту|п'ятої", "шостій|шосту|шостої"),
                *("сьомій|сьому|сьомої", "восьмій|восьму|восьмої", "дев'ятій|дев'яту|дев'ятої"),
                *("десятій|десяту|десятої", "одинадцятій|одинадцяту|одинадцятої"),
                "дванадцятій|дванадцяту|дванадцятої",
            ),
        },
        parts=each(
            {
                "ранку|вранці|уранці|зранку": Part.MORNING,
                "дня|вдень|удень|пополудні|після обіду": Part.AFTERNOON,
                "вечора|ввечері|увечері": Part.EVENING,
                "ночі|вночі|уночі": Part.NIGHT,
            }
        ),
        which=each(
            {
                "найближчий|найближчу|найближчого|найближчої": "coming",
                "цей|цю|цього|цієї": "this",
                "наступний|наступну|наступного|наступної": "next",
            }
        ),
        halves=AM_PM,
    )
    return tongue(
        words,
        {
            "сьогодні": {"days": 0},
            "завтра": {"days": 1},
            "післязавтра": {"days": 2},
            "цього тижня": {"week": 0},
            "наступного тижня": {"week": 1},
            "(?:через|за) тиждень": {"weeks": 1},
            "опівдні": {"clock": Clock(12)},
            "опівночі": {"clock": Clock(24)},
        },
        {
            r"(?:через|за) (?P<n><N>) (?:день|дні|днів)": ahead(words, "days"),
            r"(?:через|за) (?P<n><N>) (?:тижні|тижнів)": ahead(words, "weeks"),
            r"пів(?: на)? (?P<n><N>)": minutes_from(words, -30),
            r"чверть по (?P<n><N>)": minutes_from(words, 15),
            r"(?P<n><N>) (?:годин[аиі]|год\.?)": words.time,
        },
        r"(?P<hour>об? |від |зі? )|(?P<until>до |по |[-–] ?)|[ув] ",
        behind={"day": "-?(?:го|е)", "year": r" ?р\.?| року"},
    )
