"""Every sentence the bot says: a Fluent file per language, beside this one."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

FOLDER = Path(__file__).parent
FALLBACK = "nl"
EASY = "-easy"
"""Behind a language: in easy words, as "nl-easy"."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_LOCALES = {"en": "en_GB"}

Say = Callable[..., str]
"""`say(key, **variables)`: that sentence in one person's language."""


def languages() -> tuple[str, ...]:
    """The languages there is a file for, Dutch first."""
    found = {path.stem for path in FOLDER.glob("*.ftl")}
    return (FALLBACK, *sorted(found - {FALLBACK}))


def spoken(*wishes: str | None) -> str:
    """The first of these language codes that the bot speaks: "en-GB" counts as "en"."""
    return next((_language(wish) for wish in wishes if speaks(wish)), FALLBACK)


def speaks(code: str | None) -> bool:
    """Whether there is a file for the language of this code."""
    return _language(code) in _known()


def _language(code: str | None) -> str:
    return (code or "").split("-")[0].lower()


@cache
def _known() -> frozenset[str]:
    return frozenset(languages())


def easy(language: str) -> str:
    """The code of easy words in this language."""
    return language + EASY


def locale_of(language: str) -> str:
    """Whose way of writing days and numbers goes with a language: English is that of Britain."""
    return _LOCALES.get(language, language)


@cache
def sayer(language: str) -> Say:
    """What says sentences in this language.

    Raises:
        KeyError: from the sayer, for a sentence that its file lacks.
        ValueError: from the sayer, for a sentence that was not given its variables.
    """
    # Isolation marks keep a name from turning the line around where the writing runs to the left.
    locale = locale_of(language).replace("_", "-")
    bundle = FluentBundle([locale], use_isolating=language in RIGHT_TO_LEFT)
    source = (FOLDER / f"{language}.ftl").read_text("utf-8")
    # Without the place of each word, which is a third of the memory and nobody asks for.
    bundle.add_resource(FluentParser(with_spans=False).parse(source))

    def format_sentence(key: str, variables: dict[str, Any]) -> str:
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        sentence, errors = bundle.format_pattern(pattern, variables)
        if errors:
            raise ValueError(f"{language}.ftl, {key}: {errors[0]}")
        return str(sentence)

    @cache
    def unvarying(key: str) -> str:
        return format_sentence(key, {})

    def say(key: str, /, **variables: Any) -> str:
        return format_sentence(key, variables) if variables else unvarying(key)

    return say


def read_all() -> None:
    """Read every language: most of a second's work, which nobody's turn should have to wait for."""
    for language in languages():
        sayer(language)


def listed(words: Iterable[str], language: str) -> str:
    """The words in a row, with the comma of this language between them."""
    return ("، " if language == "ar" else ", ").join(words)


def in_language(translated: Mapping[str, str], language: str) -> str:
    """A poll's own text in this language, or in Dutch where it was not translated."""
    return translated.get(language) or translated[FALLBACK]
