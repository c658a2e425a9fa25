"""How days and times are written in Arabic: in CLDR's names, and in the forms of sentences."""

from functools import cache

from models.rules.day_names import months, weekdays
from models.rules.tongues.heard import Clock, Part, Tongue
from models.rules.tongues.making import AM_PM, ahead, counted, each, minutes_from, tongue
from models.rules.tongues.words import Words


@cache
def arabic() -> Tongue:
    """What is understood of Arabic."""
    words = Words(
        months=months("ar"),
        weekdays=weekdays("ar"),
        numbers={
            **counted(
                *("واحد|واحدة", "اثنين|اثنان", "ثلاثة|ثلاث", "أربعة|أربع", "خمسة|خمس"),
                *("ستة|ست", "سبعة|سبع", "ثمانية|ثماني", "تسعة|تسع", "عشرة|عشر"),
            ),
            **counted(
                *("الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة"),
                *("الثامنة", "التاسعة", "العاشرة", "الحادية عشرة|الحادية عشر"),
                "الثانية عشرة|الثانية عشر",
            ),
        },
        parts=each(
            {
                "صباحا|صباح|الصباح": Part.MORNING,
                "ظهرا|بعد الظهر|عصرا": Part.AFTERNOON,
                "مساء|المساء": Part.EVENING,
            }
        ),
        which=each({"هذا|هذه": "this", "القادم|القادمة|المقبل|المقبلة": "next"}),
        halves={**AM_PM, "ص": "am", "م": "pm"},
    )
    return tongue(
        words,
        {
            "اليوم": {"days": 0},
            "هذا المساء|مساء اليوم": {"days": 0, "part": Part.EVENING},
            "غدا|بكرة|بكرا": {"days": 1},
            "صباح الغد": {"days": 1, "part": Part.MORNING},
            "مساء الغد": {"days": 1, "part": Part.EVENING},
            "بعد غد|بعد بكرة|بعد يومين": {"days": 2},
            "هذا الأسبوع": {"week": 0},
            "الأسبوع (?:القادم|المقبل)": {"week": 1},
            "بعد أسبوع": {"weeks": 1},
            "بعد أسبوعين": {"weeks": 2},
            "منتصف الليل": {"clock": Clock(24)},
        },
        {
            r"بعد (?P<n><N>) (?:أيام|يوما|يوم)": ahead(words, "days"),
            r"بعد (?P<n><N>) أسابيع": ahead(words, "weeks"),
            r"(?P<n><N>) والنصف": minutes_from(words, 30),
            r"(?P<n><N>) والربع": minutes_from(words, 15),
            r"(?P<n><N>) إلا (?:الربع|ربعا|ربع)": minutes_from(words, -15),
        },
        r"(?P<hour>(?:من |في )?الساعة |من )|"
        r"(?P<until>(?:حتى|إلى|لغاية)(?: الساعة)? |[-–] ?)|يوم |في ",
        behind={"day": " من", "year": " ?م"},
    )
