"""An attacker with every report there is and a solver: what must a number be between?

Independent of how numbers are hidden: all that is known here is the questionnaire and the summary.
Each table that the whole town can be, person by person, is a point of an integer programme; what it
says of one number is tried with HiGHS, which is exact.
"""

from collections.abc import Iterable
from itertools import product

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix

from models.rules.asked import Asked, Plan
from models.rules.summary import NOT_SAID, By, Count, Kind, QuestionSummary, Summary

NONE = "(none)"
Variable = tuple[str, str, str, str]
"""Question, answer, age group, neighbourhood."""
Terms = list[tuple[int, float]]
"""Variables by their numbers, and how many times each."""


class Attacker:
    """Knows what can be read, and nothing else."""

    def __init__(self, summary: Summary, plan: Plan, interim: Iterable[Summary] = ()) -> None:
        asked = {each.key: each for each in plan.questions}
        self._groups = {by: (*asked[key].values, NOT_SAID) for by, key in plan.groups.items()}
        self._questions = [
            each
            for each in plan.questions
            if each.kind in (Kind.ONE, Kind.SCALE, Kind.SEVERAL)
            and each.key not in plan.groups.values()
        ]
        self._at: dict[Variable, int] = {}
        self._rows: list[tuple[Terms, float, float]] = []
        self._draw()
        self._read(summary, plan)
        for earlier in interim:
            for question in earlier.questions:
                for value in question.values:
                    if isinstance(value.count, int) and question.key in asked:
                        self.says(self.cell(question.key, value.name), value.count, None)

    def where(self) -> Iterable[tuple[str, str]]:
        """Every age group with every neighbourhood."""
        return product(self._groups[By.AGE], self._groups[By.NEIGHBOURHOOD])

    def variable(self, question: str, answer: str, age: str, neighbourhood: str) -> int:
        """How many of these groups gave an answer; without a question, how many there are."""
        return self._at.setdefault((question, answer, age, neighbourhood), len(self._at))

    def _draw(self) -> None:
        """Everyone either answers a question or does not, and that within its limits."""
        for asked in self._questions:
            for where in self.where():
                person = [(self.variable("", "", *where), -1)]
                none = [(self.variable(asked.key, NONE, *where), 1)]
                given = [(self.variable(asked.key, each, *where), 1) for each in asked.values]
                if asked.kind is not Kind.SEVERAL:
                    self.says(person + none + given, 0, 0)
                    continue
                self.says(person + none, None, 0)
                for each in given:
                    self.says([*person, *none, each], None, 0)
                answering = [(at, -sign) for at, sign in person + none]
                self.says(given + [(at, -asked.least * sign) for at, sign in answering], 0, None)
                self.says(given + [(at, -asked.most * sign) for at, sign in answering], None, 0)

    def says(self, terms: Terms, least: float | None, most: float | None) -> None:
        """Something that is known: a sum of variables, each so many times, is between these."""
        self._rows.append(
            (terms, -np.inf if least is None else least, np.inf if most is None else most)
        )

    def _is(self, terms: Terms, count: Count) -> None:
        if isinstance(count, int):
            self.says(terms, count, count)

    def _read(self, summary: Summary, plan: Plan) -> None:
        self._is(self.cell("", ""), summary.response.sent)
        for representation in summary.representation:
            for group in representation.groups:
                self._is(self.cell("", "", representation.by, group.names), group.respondents)
        told = {question.key: question for question in summary.questions}
        for by, key in plan.groups.items():
            for value in told[key].values:
                self._is(self.cell("", "", by, (value.name,)), value.count)
            self._is(self.cell("", "", by, self._groups[by][:-1]), told[key].answered)
        for asked in self._questions:
            self._read_question(told[asked.key], asked)

    def _read_question(self, question: QuestionSummary, asked: Asked) -> None:
        everyone = self.cell("", "")
        none = [(at, -1) for at, _ in self.cell(asked.key, NONE)]
        self._is(everyone + none, question.answered)
        for value in question.values:
            self._is(self.cell(asked.key, value.name), value.count)
        for split in question.splits:
            for group in split.groups:
                here = self.cell("", "", split.by, group.names)
                none = [(at, -1) for at, _ in self.cell(asked.key, NONE, split.by, group.names)]
                self._is(here + none, group.answered)
                for value in group.values:
                    self._is(self.cell(asked.key, value.name, split.by, group.names), value.count)

    def cell(
        self, question: str, answer: str, by: By | None = None, names: Iterable[str] = ()
    ) -> Terms:
        """How many gave an answer, all of them or those of some groups."""
        return [
            (self.variable(question, answer, *where), 1)
            for where in self.where()
            if by is None or where[0 if by is By.AGE else 1] in set(names)
        ]

    def could_be(self, terms: Terms, least: int) -> bool:
        """Whether a number can be at least this, for all that is known."""
        rows = [*self._rows, (terms, float(least), np.inf)]
        numbers = [(row, at, sign) for row, (each, _, _) in enumerate(rows) for at, sign in each]
        row_at, column, sign = zip(*numbers, strict=True)
        found = milp(
            np.zeros(len(self._at)),
            constraints=LinearConstraint(
                coo_matrix((sign, (row_at, column)), shape=(len(rows), len(self._at))).tocsr(),
                np.array([least for _, least, _ in rows]),
                np.array([most for _, _, most in rows]),
            ),
            integrality=np.ones(len(self._at)),
            bounds=Bounds(0, np.inf),
        )
        assert found.status in (0, 2), found.message
        return bool(found.status == 0)
