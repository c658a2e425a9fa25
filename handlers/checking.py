"""The checker: what is wrong with a questionnaire before anybody is asked (handbook, section 3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from handlers.dates import read_day
from handlers.easy import eased, plain_languages, texts_in
from handlers.pages import length, shortened
from handlers.questionnaire import Questionnaire
from handlers.questions.choices import OTHER, WithChoices
from handlers.questions.day import Day
from handlers.questions.question import Question
from handlers.reach import asked_by, behind, can_be_reached
from handlers.texts import EASY, FALLBACK, Say, in_language
from models.rules.expressions import days

LONGEST_TEXT = 1200
"""Characters of a question with its hint: with the longest answer to it, it still fits a screen."""
LONGEST_LABEL = 60
"""Characters on a button: an old phone shows them on two lines."""
_QUOTED = 80
"""Characters of a text that a fault is about."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{1,2} [^\W\d]+ \d{4}")
_COMPARED = re.compile(
    r"\$\{(\w+)\}\s*!?=\s*['\"]([^'\"]*)['\"]|selected\(\s*\$\{(\w+)\}\s*,\s*['\"]([^'\"]*)['\"]"
)


@dataclass(frozen=True)
class Fault:
    """Something that is wrong: the sentence that says so and what to do, by its key."""

    sentence: str
    question: int
    """Its number, from 1 on; 0: it is about the whole."""
    about: dict[str, str] = field(default_factory=dict)
    stops: bool = False
    """Whether it would go wrong for residents, so that it cannot be opened like this."""

    def in_words(self, say: Say) -> str:
        """The fault, where it is, and what to do about it."""
        return say(self.sentence, number=self.question, **self.about)


def faults_in(questionnaire: Questionnaire, today: date) -> list[Fault]:
    """Everything the checker finds, in the order of the questions.

    Args:
        today: On the organisation's clock.
    """
    found: list[Fault] = list(_whole(questionnaire, today))
    for place, question in enumerate(questionnaire.questions, 1):
        found += _conditions(questionnaire, place, question, today)
        found += _texts(questionnaire, place, question, today)
    return found


def _conditions(
    questionnaire: Questionnaire, number: int, question: Question, today: date
) -> Iterator[Fault]:
    if question.key in behind(questionnaire, question.key):
        yield Fault("fault-circular", number, stops=True)
        return
    places = {each.key: place for place, each in enumerate(questionnaire.questions, 1)}
    later = [str(places[key]) for key in sorted(asked_by(question)) if places[key] > number]
    if later:
        yield Fault("fault-asks-later", number, {"other": later[0]}, stops=True)
        return
    unknown = list(_unknown_choices(questionnaire, question))
    yield from (Fault("fault-no-such-choice", number, {"choice": name}) for name in unknown)
    if can_be_reached(questionnaire, question.key, days(today)) is False:
        yield Fault("fault-required-hidden" if question.required else "fault-unreachable", number)


def _unknown_choices(questionnaire: Questionnaire, question: Question) -> Iterator[str]:
    """Choices that a condition names and that are not there: its branch leads nowhere."""
    for found in _COMPARED.finditer(question.relevant):
        key, name = found[1] or found[3], found[2] if found[1] else found[4]
        asked = questionnaire.by_key.get(key)
        if isinstance(asked, WithChoices) and name:
            known = {choice.name for choice in asked.choices} | ({OTHER} if asked.other else set())
            if name not in known:
                yield name


def _whole(questionnaire: Questionnaire, today: date) -> Iterator[Fault]:
    for text in (questionnaire.title, questionnaire.purpose):
        yield from _text(questionnaire, 0, text, today)
    if not any(question.asks for question in questionnaire.questions):
        yield Fault("fault-asks-nothing", 0, stops=True)


def _texts(
    questionnaire: Questionnaire, number: int, question: Question, today: date
) -> Iterator[Fault]:
    for text in texts_in(question):
        yield from _text(questionnaire, number, text, today)
    easier = eased(question)
    variants = [question] if easier == question else [question, easier]
    for language, put in product(_languages(questionnaire), variants):
        shown = in_language(put.text, language)
        shown += in_language(put.hint, language) if put.hint else ""
        if length(shown) > LONGEST_TEXT:
            about = {"count": str(length(shown)), "most": str(LONGEST_TEXT)}
            yield Fault("fault-too-long", number, about, stops=True)
    for choice in getattr(question, "choices", ()):
        for label in choice.text.values():
            if length(label) > LONGEST_LABEL:
                about = {"label": shortened(label, _QUOTED), "most": str(LONGEST_LABEL)}
                yield Fault("fault-button-too-long", number, about, stops=True)
    if isinstance(question, Day) and question.last < today:
        yield Fault("fault-past", number, {"day": question.last.isoformat()})


def _text(
    questionnaire: Questionnaire, number: int, text: dict[str, str], today: date
) -> Iterator[Fault]:
    missing = sorted(_languages(questionnaire) - text.keys())
    if missing:
        about = {"text": shortened(text[FALLBACK], _QUOTED), "languages": ", ".join(missing)}
        yield Fault("fault-untranslated", number, about)
    for language, words in text.items():
        for found in _DAY.findall(words):
            day = read_day(found, language.removesuffix(EASY))
            if day is not None and day < today:
                yield Fault("fault-past", number, {"day": found})


def _languages(questionnaire: Questionnaire) -> set[str]:
    """Every language that any of its texts has."""
    return set().union(*(plain_languages(text) for text in texts_in(questionnaire)))
