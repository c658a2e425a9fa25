"""What days and months are called, as CLDR has it, and the letters as they compare."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from babel.dates import get_day_names, get_month_names

_WIDTHS = ("wide", "abbreviated")
_FORMS = ("format", "stand-alone")
"""In a date ("14 maja"), and by itself ("maj")."""
_REGIONS = {"ar": ("ar", "ar_SY", "ar_MA", "ar_TN")}
"""Where people call months otherwise: from Syria to Morocco."""
_ALIKE = str.maketrans({"ı": "i", "ł": "l", "\u2019": "'", "\u02bc": "'", "ـ": None, "٫": "."})
"""Letters that many keyboards lack, and signs that look alike."""


def plainly(text: str) -> str:
    """A text in small letters without marks, and with the digits 0 to 9: what people type without
    care for capitals, accents or their keyboard compares equal."""
    return unmarked(text.casefold())


def unmarked(text: str) -> str:
    """A text that is in small letters, `plainly`; a pattern of it stays one."""
    spelled = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    return "".join(
        str(unicodedata.decimal(sign, sign))
        for sign in spelled
        if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf"
    )


@cache
def months(language: str) -> Mapping[str, int]:
    """The numbers of the months by their names, written `plainly`."""
    return _by_name(get_month_names, language)


@cache
def weekdays(language: str) -> Mapping[str, int]:
    """The numbers of the days of the week by their names, written `plainly`; 0 is Monday."""
    return _by_name(get_day_names, language)


def _by_name(names: Callable[..., Mapping[int, str]], language: str) -> dict[str, int]:
    return {
        " ".join(plainly(name).rstrip(".").split()): number
        for region in _REGIONS.get(language, (language,))
        for width in _WIDTHS
        for form in _FORMS
        for number, name in names(width, form, region).items()
    }
