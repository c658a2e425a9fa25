"""What is asked, as far as counting has to know it."""

from dataclasses import dataclass

from models.rules.summary import By, Kind

DONT_KNOW = "dont-know"
RATHER_NOT = "rather-not"
NO_ANSWERS = frozenset({DONT_KNOW, RATHER_NOT})
"""Counted apart: they are no answers."""


@dataclass(frozen=True)
class Asked:
    """A question."""

    key: str
    kind: Kind
    values: tuple[str, ...] = ()
    """What can be chosen, in order."""
    least: int = 1
    """So many have to be chosen, where several can be."""
    most: int = 1
    """So many can be chosen."""


@dataclass(frozen=True)
class Plan:
    """The questions of a consultation, and which of them tell groups apart."""

    questions: tuple[Asked, ...]
    groups: dict[By, str]
    """By what respondents can be told apart, and the key of the question that asks it."""
