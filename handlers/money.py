"""Money as people read and type it; kept in whole cents."""

import re
from decimal import Decimal

from babel import Locale
from babel.numbers import format_currency
from fluent.runtime.types import FluentType

from handlers.texts import locale_of

_TYPED = re.compile(r"€? ?(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{2}|-))?", re.ASCII)
_NO_BREAK = "\N{NO-BREAK SPACE}"


class Euros(FluentType):
    """An amount in a sentence, written as the sentence's language writes money."""

    def __init__(self, cents: int) -> None:
        self._cents = cents

    def format(self, locale: Locale) -> str:
        """Such as € 1.250 or € 12,50: without cents where there are none, with the plain space
        that people type."""
        whole = self._cents % 100 == 0
        pattern = locale.currency_formats["standard"].pattern
        amount = format_currency(
            Decimal(self._cents) / 100,
            "EUR",
            pattern.replace(".00", "") if whole else pattern,
            locale=locale,
            currency_digits=False,
        )
        return amount.replace("EUR", "€").replace(_NO_BREAK, " ")


def in_euros(cents: int, language: str) -> str:
    """An amount as this language writes it."""
    return Euros(cents).format(Locale.parse(locale_of(language)))


def read_euros(typed: str) -> int | None:
    """The cents in "€ 1.250,50", "1250" or "12,50"; None: it is no amount."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        return None
    rest = found[2] if found[2] not in (None, "-") else "0"
    return 100 * int(found[1].replace(".", "")) + int(rest)
