"""Conditions made with buttons: only whoever gave one of these answers to an earlier question."""

import re
from collections.abc import Mapping, Sequence

from handlers.making.draft import Plain, complete_question, question_in
from handlers.questions.choices import WithChoices
from handlers.questions.note import OK, Acknowledge
from handlers.questions.question import Question
from handlers.questions.scale import Scale
from handlers.questions.several_choices import SeveralChoices
from handlers.texts import Say

_ONE = r"(?:\$\{(\w+)\} = '([^']*)'|selected\(\$\{(\w+)\}, '([^']*)'\))"
_ANY_OF = re.compile(rf"{_ONE}(?: or {_ONE})*")
_EACH = re.compile(_ONE)


def answers_of(question: Question, say: Say, language: str) -> Mapping[str, str]:
    """What can be tapped in answer to it, by value; empty where answers are typed."""
    if isinstance(question, WithChoices):
        return question.labels(say, language)
    if isinstance(question, Scale):
        return question.labels(say)
    if isinstance(question, Acknowledge):
        return {OK: question.button(say).label}
    return {}


def condition(question: Question, values: Sequence[str]) -> str:
    """That one of these was answered to it."""
    several = isinstance(question, SeveralChoices)
    return " or ".join(
        f"selected(${{{question.key}}}, '{value}')"
        if several
        else f"${{{question.key}}} = '{value}'"
        for value in values
    )


def condition_in_words(plain: Plain, relevant: str, say: Say, language: str) -> str:
    """A condition as people say it; one that was not made with buttons stands as it is."""
    keys = {one or other for one, _, other, _ in _EACH.findall(relevant)}
    asked = question_in(plain, keys.pop()) if len(keys) == 1 else None
    question = complete_question(asked) if asked else None
    if question is None or not _ANY_OF.fullmatch(relevant):
        return say("making-condition-written", condition=relevant)
    labels = answers_of(question, say, language)
    values = [one or other for _, one, _, other in _EACH.findall(relevant)]
    number = [each["key"] for each in plain["questions"]].index(question.key) + 1
    told = " / ".join(labels.get(value, value) for value in values)
    return say("making-condition", number=number, answers=told)
