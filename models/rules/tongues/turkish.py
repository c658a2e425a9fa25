"""How days and times are written in Turkish: in CLDR's names, and in the forms of sentences."""

from functools import cache
from typing import Any

from models.rules.day_names import months, weekdays
from models.rules.tongues.heard import Clock, Found, Part, Tongue
from models.rules.tongues.making import AM_PM, ahead, counted, each, minutes_from, tongue
from models.rules.tongues.words import Words


@cache
def turkish() -> Tongue:
    """What is understood of Turkish."""
    numbers = counted(
        *("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"),
        *("on bir|onbir", "on iki|oniki"),
    )
    words = Words(
        months=months("tr"),
        weekdays=weekdays("tr"),
        numbers=numbers,
        parts=each(
            {
                "sabah|sabahı|sabahleyin|öğleden önce": Part.MORNING,
                "öğleden sonra": Part.AFTERNOON,
                "akşam|akşamı|akşamleyin": Part.EVENING,
                "gece|gecesi": Part.NIGHT,
            }
        ),
        which=each({"önümüzdeki": "coming", "bu": "this", "gelecek": "next"}),
        halves=AM_PM,
    )

    def from_to(found: Found) -> dict[str, Any]:
        return {
            "begin": words.clock(found["n"], found["minute"]),
            "end": words.clock(found["to"], found["to_minute"]),
        }

    return tongue(
        words,
        {
            "bugün": {"days": 0},
            "bu sabah": {"days": 0, "part": Part.MORNING},
            "bu akşam": {"days": 0, "part": Part.EVENING},
            "yarın": {"days": 1},
            "öbür gün|yarından sonra": {"days": 2},
            "bu hafta": {"week": 0},
            "haftaya|gelecek hafta|önümüzdeki hafta": {"week": 1},
            "gece yarısı": {"clock": Clock(24)},
            "arası|arasında": {},
        },
        {
            r"(?P<n><N>)(?:[:.](?P<minute>\d\d))?'?[dt][ae]n "
            r"(?P<to><N>)(?:[:.](?P<to_minute>\d\d))?'?y?[ae](?: kadar)?": from_to,
            r"(?P<n><N>) gün sonra": ahead(words, "days"),
            r"(?P<n><N>) hafta sonra": ahead(words, "weeks"),
            r"(?P<n><N>) buçuk(?:ta)?": minutes_from(words, 30),
            r"(?P<n><N>)'?y?[iu] çeyrek geçe": minutes_from(words, 15),
            r"(?P<n><N>)'?y?[ae] çeyrek (?:kala|var)": minutes_from(words, -15),
        },
        r"(?P<hour>saat )|(?P<until>ile |[-–] ?)",
        behind={"time": "'?[dt][ae]", "weekday": " günü"},
    )
