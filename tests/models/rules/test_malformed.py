"""Spoilt files give a message with their line, or can still be counted: never anything else."""

from collections import Counter
from random import Random

from models.rules.ballot_files.mistakes import Mistake
from tests.models.rules.malformed import SAMPLES, spoilt, told

FILES = 20_000


def test_spoilt_files() -> None:
    random = Random("wijkstem")
    found = Counter(told(*spoilt(random)) for _ in range(FILES))
    assert sum(found.values()) == FILES
    # They are spoilt in every way that is told of, and some can still be counted.
    assert {*found} == {"", *Mistake} - {Mistake.ENDING}


def test_good_files_are_counted() -> None:
    for sample, text in SAMPLES.items():
        assert told(f"poll.{sample.split()[0]}", text.encode()) == ""
