"""Whether anybody can come to a question: tried with the answers that its conditions tell apart."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from handlers.questionnaire import Questionnaire
from handlers.questions.choices import OTHER, WithChoices
from handlers.questions.day import Day
from handlers.questions.note import OK, Acknowledge, Note
from handlers.questions.number import Number
from handlers.questions.open_text import OpenText
from handlers.questions.question import Question
from handlers.questions.scale import Scale
from handlers.questions.several_choices import SeveralChoices
from models.rules.expressions import TODAY, Expression, Value, days, expression, number, string

_MOST_TRIES = 5_000
"""Questions tried with an answer before it is left open whether one can be reached."""
_MOST_TOGETHER = 8
"""Choices of which every combination is tried."""
_PLAIN = {"and", "or", "not", "=", "!=", "<", "<=", ">", ">=", "true", "false"}
_SEVERAL = _PLAIN | {"selected", "count-selected"}


def asked_by(question: Question) -> frozenset[str]:
    """The questions whose answers its condition asks for."""
    return expression(question.relevant).names if question.relevant else frozenset()


def behind(questionnaire: Questionnaire, key: str) -> set[str]:
    """All that its condition hangs on, directly and by way of other conditions."""
    found: set[str] = set()
    open_ends = [key]
    while open_ends:
        new = asked_by(questionnaire.by_key[open_ends.pop()]) - found
        found |= new
        open_ends += new
    return found


def can_be_reached(questionnaire: Questionnaire, key: str, today: float) -> bool | None:
    """Whether any answers lead to this question.

    Returns:
        None where there are too many answers to try, or too many kinds of them to be sure.
    """
    search = _Search(questionnaire, key, today)
    if search.reaches(0, {TODAY: today}):
        return True
    return False if search.is_complete and search.tries < _MOST_TRIES else None


class _Search:
    def __init__(self, questionnaire: Questionnaire, key: str, today: float) -> None:
        wanted = behind(questionnaire, key) | {key}
        steps = [each for each in questionnaire.questions if each.key in wanted]
        self._steps = steps[: [each.key for each in steps].index(key) + 1]
        self._conditions = {each.key: expression(each.relevant) for each in steps if each.relevant}
        self.is_complete = True
        self.tries = 0
        self._values = {each.key: self._values_of(each) for each in self._steps[:-1]}

    def reaches(self, at: int, values: Mapping[str, Value]) -> bool:
        """Whether the last step applies for some answers from this one on."""
        step = self._steps[at]
        condition = self._conditions.get(step.key)
        applies = condition is None or condition.holds(values)
        if at == len(self._steps) - 1:
            return applies
        for value in self._values[step.key] if applies else [""]:
            self.tries += 1
            if self.tries > _MOST_TRIES:
                return False
            if self.reaches(at + 1, {**values, step.key: value}):
                return True
        return False

    def _values_of(self, question: Question) -> Sequence[Value]:
        """Answers of which at least one does, where any answer does."""
        asking = [each for each in self._conditions.values() if question.key in each.names]
        literals = {literal for each in asking for literal in each.literals}
        values = list(self._given(question, asking, literals))
        if not question.required or question.dont_know or question.rather_not:
            values.append("")
        return values

    def _given(
        self, question: Question, asking: Sequence[Expression], literals: set[str | float]
    ) -> Iterator[Value]:
        symbols = {symbol for each in asking for symbol in each.symbols}
        if isinstance(question, SeveralChoices):
            names = _names(question)
            if len(names) > _MOST_TOGETHER and symbols <= _SEVERAL:
                mentioned = [name for name in names if name in literals]
                names = (mentioned + [name for name in names if name not in literals])[
                    :_MOST_TOGETHER
                ]
                self.is_complete &= len(mentioned) <= 4 and "count-selected" not in symbols
            elif len(names) > _MOST_TOGETHER:
                names, self.is_complete = names[:_MOST_TOGETHER], False
            for size in range(question.least, min(question.limit, len(names)) + 1):
                yield from (" ".join(chosen) for chosen in combinations(names, size))
        elif isinstance(question, WithChoices):
            yield from _names(question)
        elif isinstance(question, Scale):
            yield from (str(point) for point in question.points)
        elif isinstance(question, Acknowledge):
            yield OK
        elif not isinstance(question, Note):
            self.is_complete &= symbols <= _PLAIN and all(len(each.names) == 1 for each in asking)
            yield from _open_values(question, literals)


def _names(question: WithChoices) -> list[str]:
    return [choice.name for choice in question.choices] + ([OTHER] if question.other else [])


def _open_values(question: Question, literals: set[str | float]) -> Iterator[Value]:
    """Answers on each side of what an open question's answer is compared with."""
    compared = [number(literal) for literal in literals]
    numbers = [each for each in compared if math.isfinite(each)]
    around = [each + shift for each in numbers for shift in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    if isinstance(question, Number):
        least = -1e15 if question.least is None else float(question.least)
        most = 1e15 if question.most is None else float(question.most)
        for each in [least, most, *around]:
            if least <= each <= most and (question.decimal or each.is_integer()):
                yield string(each)
    elif isinstance(question, Day):
        first, last = days(question.first), days(question.last)
        yield from (each for each in [first, last, *around] if first <= each <= last)
    elif isinstance(question, OpenText):
        yield "…"
        yield from (string(literal) for literal in literals if string(literal))
