"""The words that most people used in what they typed.

A word counts once a person, by its stem (Snowball, Porter 2001), and is told as it was written
most often. Only words of enough people are told, so nobody is found by a word of their own.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from models.rules.stopwords import STOPWORDS

STEMMERS = {
    "nl": "dutch",
    "en": "english",
    "tr": "turkish",
    "ar": "arabic",
    "pl": "polish",
}
"""By language; words of another are counted as they stand."""
SHORTEST = 3
"""Letters of a word."""
_MASKED = re.compile(r"\[[^\]]*\]")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def frequent_words(
    answers: Iterable[tuple[str, str]], least: int, most: int = 15
) -> tuple[tuple[str, int], ...]:
    """Words and how many people used each, the most used first.

    Args:
        answers: What each person typed, with the language they filled in.
        least: People who used a word, below which it is not told.
        most: Words.
    """
    people = Counter[str]()
    written: dict[str, Counter[str]] = {}
    for language, typed in answers:
        words = _words(typed)
        stems = {_stem(word, language): word for word in words}
        people.update(stems.keys())
        for stem, word in stems.items():
            written.setdefault(stem, Counter())[word] += 1
    found = [
        (min(written[stem].items(), key=lambda pair: (-pair[1], pair[0]))[0], count)
        for stem, count in people.items()
        if count >= least
    ]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:most])


def _words(typed: str) -> list[str]:
    plain = _MASKED.sub(" ", typed).casefold()
    return [
        word for word in _WORD.findall(plain) if len(word) >= SHORTEST and word not in STOPWORDS
    ]


@lru_cache(maxsize=20_000)  # few words make up most of what is typed
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    return str(stemmer.stemWord(word)) if stemmer else word


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer  # its rules of thirty languages, only where words are counted

    name = STEMMERS.get(language)
    return snowballstemmer.stemmer(name) if name else None
