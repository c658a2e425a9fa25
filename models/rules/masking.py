"""Personal data in what people typed: each is replaced by a word for what stood there.

BSN by its eleven-test (Wet algemene bepalingen burgerservicenummer), IBAN by ISO 7064 mod 97-10
and its country's form, telephone numbers by the numbering plans. What only looks like one stays.
"""

import re
from collections.abc import Callable

import phonenumbers
from stdnum import iban
from stdnum.nl import bsn

COUNTRY = "NL"
"""Where a telephone number without a country code is from."""

EMAIL, ACCOUNT, PHONE, BSN, ADDRESS = (
    "[e-mailadres]",
    "[rekeningnummer]",
    "[telefoonnummer]",
    "[BSN]",
    "[adres]",
)

_EMAIL = re.compile(r"[^\s@,;:()<>\[\]\"]+@[\w-]+(?:\.[\w-]+)*\.[\w-]*[^\W\d_][\w-]*")
_ACCOUNT = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}", re.IGNORECASE)
_MOBILE = re.compile(r"(?<!\d)(?:\+31|0031|0)(?:\(0\))?[ .-]{0,3}6(?:[ .-]?\d){8}(?!\d)")
"""Also where letters stand right before it, which the numbering plan's matcher passes by."""
_BSN = re.compile(r"(?<!\d)(?:\d(?:[ .-]?\d){8}|\d{8})(?!\d)")

_POSTCODE = r"(?<!\d)[1-9]\d{3}(?:[A-Za-z]{2}|[ -][A-Za-z]{2})(?![^\W_])"
_NUMBER = r"\d{1,5}(?:[ -]?[A-Za-z](?![^\W_])|[-/]\d{1,4})?(?!\d)"
_ADDRESS = re.compile(
    rf"(?P<before>(?<!\d){_NUMBER}(?:[ ,]|\n)+)?"
    rf"(?P<postcode>{_POSTCODE})"
    rf"(?P<after>(?:[ ,]|\n)*(?:huisnummer|nummer|huisnr|nr)?[ .:]*{_NUMBER})?",
    re.IGNORECASE,
)
_SHORT_WORDS = {
    "af", "al", "au", "be", "ca", "de", "do", "en", "er", "ga", "ha", "he", "ik", "in",
    "is", "ja", "je", "ka", "la", "ma", "me", "na", "ne", "no", "nu", "of", "oh", "om",
    "on", "op", "pa", "te", "to", "tv", "ui", "uw", "va", "we", "wc", "wo", "ze", "zn",
    "zo",
}  # fmt: skip
"""What "in 2024 de 3 banken" has where a postcode has its letters."""


def masked(words: str) -> str:
    """The words without e-mail addresses, bank accounts, telephone numbers, BSNs, and postcodes
    with a house number."""
    words = _EMAIL.sub(EMAIL, words)
    words = _replaced(words, _ACCOUNT, _account_in, ACCOUNT)
    words = _without_phones(words)
    words = _replaced(words, _BSN, lambda found: found if bsn.is_valid(found) else "", BSN)
    return _ADDRESS.sub(_address, words)


def _replaced(
    words: str, pattern: re.Pattern[str], part: Callable[[str], str], instead: str
) -> str:
    """The words with `instead` for each real find, which is the `part` at the beginning of what the
    pattern found. What is none may begin inside of it, so looking goes on at the next character."""
    at = 0
    while match := pattern.search(words, at):
        found = part(match[0])
        at = match.start() + 1
        if found:
            words = words[: match.start()] + instead + words[match.start() + len(found) :]
            at = match.start() + len(instead)
    return words


def _account_in(found: str) -> str:
    """The bank account at the beginning of this: words may stand behind it."""
    while found and not iban.is_valid(found):
        found = found[:-1]
    return found.rstrip(" .-")


def _without_phones(words: str) -> str:
    found = list(phonenumbers.PhoneNumberMatcher(words, COUNTRY))
    for match in reversed(found):
        words = words[: match.start] + PHONE + words[match.end :]
    return _MOBILE.sub(PHONE, words)


def _address(match: re.Match[str]) -> str:
    whole, postcode = match[0], match["postcode"]
    letters = postcode[-2:]
    is_word = letters in _SHORT_WORDS and not postcode[4].isalpha()
    if is_word or not (match["before"] or match["after"]):
        return whole
    return ADDRESS
