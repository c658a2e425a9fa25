"""What most people said, in a few lines: the opening of a report, and what is told around."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.questions.scale import Scale
from handlers.reports.chart import count_in_words, share_in_words
from handlers.reports.names import Names
from handlers.reports.numbers import one_decimal
from handlers.reports.parts import Points, Section
from models.rules.summary import Estimate, QuestionSummary, Summary, Value

IN_SHORT = 4
"""Questions whose most given answer opens the report."""


def in_short(summary: Summary, names: Names) -> Section:
    """How many took part, and what most of them said."""
    lines = tuple(in_short_lines(summary, names))
    return Section(names.say("report-in-short"), (Points(lines),))


def in_short_lines(summary: Summary, names: Names) -> list[str]:
    """The same, a sentence a line."""
    say = names.say
    lines = [say("report-sent", sent=count_in_words(summary.response.sent, names))]
    if not summary.questions:
        lines.append(say("results-too-few", least=summary.smallest_group))
    for each in most_said(summary, names)[:IN_SHORT]:
        lines.append(each.line)
    return lines


@dataclass(frozen=True)
class MostSaid:
    """What most people said to a question, or all of them together, in words."""

    question: str
    answer: str
    number: str
    """How many per cent gave it, or the mean."""
    line: str
    """The same in a sentence."""


def most_said(summary: Summary, names: Names) -> list[MostSaid]:
    """Of each question with answers to choose from; not of those about who answers."""
    asked = (of for of in summary.questions if not names.asked(of).background)
    found = (_on_scale(of, names) or _most_given_to(of, names) for of in asked)
    return [each for each in found if each]


def _on_scale(of: QuestionSummary, names: Names) -> MostSaid | None:
    scale, say = names.asked(of), names.say
    if not isinstance(scale, Scale) or scale.faces or not isinstance(of.mean, float):
        return None
    question, mean = names.question(of), one_decimal(of.mean, names.language)
    answer = say("report-on-scale", first=str(scale.first), last=str(scale.last))
    line = say("report-mean", question=question, mean=mean, scale=answer)
    return MostSaid(question, answer, mean, line)


def _most_given_to(of: QuestionSummary, names: Names) -> MostSaid | None:
    shown = [value for value in of.values if isinstance(value.share, Estimate) and value.count]
    if not shown:
        return None
    most = most_first(shown)[0]
    question, answer = names.question(of), names.value(of, most)
    share = share_in_words(most.share, names)
    line = names.say("report-most-said", question=question, answer=answer, share=share)
    return MostSaid(question, answer, share, line)


def most_first(values: Sequence[Value]) -> list[Value]:
    """The most given one first; those whose number is not told come last."""
    return sorted(values, key=_count, reverse=True)


def _count(value: Value) -> int:
    return value.count if isinstance(value.count, int) else -1
