"""How days and times are written, a file a tongue. A text that no tongue of the reader can read is
asked back: nothing is guessed."""

from contextlib import suppress
from dataclasses import replace

from models.rules.day_names import plainly
from models.rules.tongues.arabic import arabic
from models.rules.tongues.dutch_english import DUTCH_ENGLISH
from models.rules.tongues.heard import Heard, Unclear, heard
from models.rules.tongues.polish import polish
from models.rules.tongues.turkish import turkish
from models.rules.tongues.ukrainian import ukrainian

_TONGUES = {"tr": turkish, "ar": arabic, "pl": polish, "uk": ukrainian}
"""Beside Dutch and English, which everybody may write here."""


def heard_in(text: str, language: str) -> Heard:
    """What a text says in the reader's own language; else in Dutch, or in English.

    Raises:
        Unclear: a piece of it is not understood, or contradicts another.
    """
    if language not in _TONGUES:
        return heard(text, DUTCH_ENGLISH)
    own = _TONGUES[language]()
    with suppress(Unclear):
        return heard(text, own)
    is_doubtful = not own.false_friends.isdisjoint(plainly(text).split())
    return replace(heard(text, DUTCH_ENGLISH), doubtful=is_doubtful)
