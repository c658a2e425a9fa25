"""The section of a report with each question: its answers in a table, and what was heard."""

from collections.abc import Iterable, Iterator, Sequence

from handlers.reports.chart import count_in_words, has_chart, middle_in_words, share_in_words
from handlers.reports.in_short import most_first
from handlers.reports.names import Names
from handlers.reports.parts import Part, Quotes, Section, Table, Text, Title
from handlers.reports.words import answered_in_words
from handlers.texts import listed
from models.rules.heard import Heard
from models.rules.summary import Estimate, Hidden, Kind, QuestionSummary, Stage, Summary, Value

ROOM = 90
"""Rows of answers that fit in four pages."""
FEWEST_ROWS = 3


def what_they_said(summary: Summary, heard: Sequence[Heard], names: Names) -> Section:
    """Each question with its answers, and what was heard in open ones."""
    charted = sum(has_chart(of) for of in summary.questions)
    most = max(FEWEST_ROWS, ROOM // max(1, charted))
    parts: list[Part] = []
    for number, of in enumerate(summary.questions, 1):
        parts.append(Title(f"{number}. {names.question(of)}"))
        if has_chart(of):
            parts.append(_answers(summary, of, most, names))
        parts += _below(of, most, names)
        for each in heard:
            if each.question == of.key:
                parts += _heard(each, names)
    return Section(names.say("report-said"), tuple(parts))


def _answers(summary: Summary, of: QuestionSummary, most: int, names: Names) -> Table:
    say = names.say
    weighted = any(isinstance(value.weighted, Estimate | Hidden) for value in of.values)
    interim = summary.stage is Stage.INTERIM
    head = [say("report-answer"), say("report-count"), say("report-share")]
    if not interim:
        head.append(say("report-between"))
    if weighted:
        head.append(say("report-weighted-share"))
    rows, shares = [], []
    for value in _most_given(of, most):
        row = [names.value(of, value), count_in_words(value.count, names)]
        row.append(share_in_words(value.share, names))
        if not interim:
            row.append(_between(value, names))
        if weighted:
            row.append("–" if value.weighted is None else share_in_words(value.weighted, names))
        rows.append(tuple(row))
        shares.append(None if isinstance(value.share, Hidden) else 100 * value.share.share)
    return Table(tuple(head), tuple(rows), tuple(shares))


def _below(of: QuestionSummary, most: int, names: Names) -> Iterator[Part]:
    say = names.say
    notes = [answered_in_words(of, names.asked(of), say) + ".", *middle_in_words(of, names)]
    if of.kind is Kind.SEVERAL:
        notes.append(say("chart-several"))
    if len(of.values) > most:
        notes.append(say("chart-most-given", count=most))
    yield Text(" ".join(notes))


def _heard(heard: Heard, names: Names) -> Iterator[Part]:
    say = names.say
    if heard.themes:
        yield Text(say("report-themes", listed=_counted(heard.themes, names)))
    if heard.words:
        read = count_in_words(heard.read, names)
        yield Text(say("report-words", read=read, listed=_counted(heard.words, names)))
    if heard.quotes:
        yield Text(say("report-quotes"))
        yield Quotes(tuple(say("quoted", words=words) for words in heard.quotes))


def _counted(words: Iterable[tuple[str, int]], names: Names) -> str:
    told = (
        names.say("counted-word", word=word, count=count_in_words(count, names))
        for word, count in words
    )
    return listed(told, names.language)


def _most_given(of: QuestionSummary, most: int) -> Sequence[Value]:
    """In the order in which they are asked, unless there are too many."""
    if len(of.values) <= most and of.kind is not Kind.SEVERAL:
        return of.values
    return most_first(of.values)[:most]


def _between(value: Value, names: Names) -> str:
    if isinstance(value.share, Hidden):
        return "–"
    low, high = (share_in_words(end, names) for end in (value.share.low, value.share.high))
    return f"{low} – {high}"
