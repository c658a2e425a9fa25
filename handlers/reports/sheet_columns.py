"""What is told of one sheet in a file: a column a question, and never more than the summary tells.

An answer that the summary hides has no cell or column of its own, and a number stands as its band.
Left out are what a person could be found by (age, neighbourhood, place, day, open answers), every
question of which it is not told how many answered it, one with several answers to which a few
people gave only answers that are hidden, and what no row can tell safely (`models.rules.gaps`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from handlers.reports.names import Names
from handlers.reports.plan import plan_of
from models.rules.asked import DONT_KNOW, RATHER_NOT
from models.rules.summary import Hidden, Kind, QuestionSummary, Summary, Value

_BAND = ".."
YES, NO = "1", "0"


@dataclass(frozen=True)
class Column:
    """A column of a file: its heading, and the code and the text of what can stand in it."""

    heading: str
    question: QuestionSummary
    codes: Mapping[str, str]
    """Text by code; what is not among them is not told."""
    choice: str | None = None
    """The one answer that it says yes or no to, where several can be given."""

    def cell(self, values: Sequence[str] | None) -> str:
        """The code of what a sheet says; empty: nothing, or nothing that is told."""
        if not values:
            return ""
        passed = values[0] in (DONT_KNOW, RATHER_NOT)
        if self.choice is not None and not passed:
            return YES if self.choice in values else NO
        code = values[0]
        if self.question.kind is Kind.NUMBER and not passed:
            code = _band(code, self.question.values)
        return code if code in self.codes else ""


def columns_of(
    summary: Summary, names: Names, gave_shown: Mapping[str, int], unsafe: Collection[str]
) -> Sequence[Column]:
    """The columns of a consultation's sheets, in the order of its questions.

    Args:
        gave_shown: By question, how many sheets have any of the answers that are told.
        unsafe: The questions that no row can tell.
    """
    columns = []
    for of in summary.questions:
        if of.key in unsafe:
            continue
        if isinstance(of.answered, int) and not _leaves_few(summary, of, gave_shown):
            columns += _columns(of, names)
    return columns


def shown_values(of: QuestionSummary) -> list[Value]:
    """The answers that are told."""
    return [value for value in of.values if not isinstance(value.count, Hidden)]


def _leaves_few(summary: Summary, of: QuestionSummary, gave_shown: Mapping[str, int]) -> bool:
    if of.kind is not Kind.SEVERAL or isinstance(of.answered, Hidden):
        return False
    return 0 < of.answered - gave_shown.get(of.key, 0) < summary.smallest_group


def _columns(of: QuestionSummary, names: Names) -> list[Column]:
    told_apart_by = plan_of(names.questionnaire).groups.values()
    if of.kind is Kind.WORDS or names.asked(of).background or of.key in told_apart_by:
        return []
    shown = shown_values(of)
    passed = {
        code: names.say(said)
        for code, said, count in (
            (DONT_KNOW, "answer-dont-know", of.dont_know),
            (RATHER_NOT, "answer-rather-not", of.rather_not),
        )
        if count and not isinstance(count, Hidden)
    }
    if of.kind is Kind.SEVERAL:
        yes_no = {YES: names.say("file-yes"), NO: names.say("file-no"), **passed}
        return [Column(f"{of.key}/{each.name}", of, yes_no, each.name) for each in shown]
    codes = {each.name: names.value(of, each) for each in shown}
    return [Column(of.key, of, {**codes, **passed})]


def _band(number: str, bands: Sequence[Value]) -> str:
    """The band in which a number falls; a value that is a number by itself is its own."""
    for band in bands:
        low, dots, high = band.name.partition(_BAND)
        if Decimal(low) <= Decimal(number) < Decimal(high if dots else low) + 1:
            return band.name
    return ""
