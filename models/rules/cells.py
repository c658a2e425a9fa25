"""What was counted in the database: by question, answer, age group and neighbourhood together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.rules.asked import NO_ANSWERS, Asked
from models.rules.summary import By, Kind

Where = tuple[str, str]
"""An age group and a neighbourhood, each empty where it was not said."""
PLACES = {By.AGE: 0, By.NEIGHBOURHOOD: 1}
"""Where each of them stands."""


@dataclass(frozen=True)
class Cells:
    """Sheets, counted. They are told to nobody as they are: a count can be one person."""

    reached: int
    started: int
    by_channel: Mapping[str, int]
    """Sent sheets, as all that follow."""
    by_language: Mapping[str, int]
    """Easy words apart: "nl-easy"."""
    respondents: Mapping[Where, int]
    answers: Mapping[str, Mapping[str, Mapping[Where, int]]]
    """By question and value."""
    answering: Mapping[str, Mapping[Where, int]]
    """By question in which several values can be chosen: how many chose any."""

    @property
    def sent(self) -> int:
        """All sheets that were sent."""
        return sum(self.respondents.values())

    def given(self, question: str) -> dict[str, int]:
        """How many gave each answer to it; those who gave none are left out."""
        values = self.answers.get(question, {})
        return {
            value: sum(where.values()) for value, where in values.items() if value not in NO_ANSWERS
        }

    def in_order(self, asked: Asked) -> dict[str, int]:
        """The same in the order in which answers are offered, those nobody gave included."""
        return dict.fromkeys(asked.values, 0) | self.given(asked.key)

    def gave_none(self, question: str, value: str) -> int:
        """How many said this in place of an answer."""
        return sum(self.answers.get(question, {}).get(value, {}).values())

    def who_answered(self, asked: Asked) -> Mapping[Where, int]:
        """How many gave any answer to a question."""
        if asked.kind is Kind.SEVERAL:
            return self.answering.get(asked.key, {})
        answers = self.answers.get(asked.key, {})
        return added(where for value, where in answers.items() if value not in NO_ANSWERS)

    def by_group(self, by: By, order: Iterable[str]) -> dict[str, int]:
        """How many sent a sheet of each group, in this order, those who did not say last."""
        counts = dict.fromkeys(order, 0)
        for where, number in self.respondents.items():
            counts[where[PLACES[by]]] = counts.get(where[PLACES[by]], 0) + number
        if "" in counts:
            counts[""] = counts.pop("")
        return counts


def added(many: Iterable[Mapping[Where, int]]) -> Counter[Where]:
    """Counts put together."""
    total: Counter[Where] = Counter()
    for counts in many:
        total.update(counts)
    return total
