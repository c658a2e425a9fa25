"""The sections of a report, each from the plain numbers of a summary."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from handlers.dates import date_in_words, local_day
from handlers.questions.scale import Scale
from handlers.reports.channels import CHANNELS
from handlers.reports.chart import (
    count_in_words,
    has_chart,
    middle_in_words,
    share_in_words,
)
from handlers.reports.names import Names
from handlers.reports.numbers import one_decimal
from handlers.reports.parts import Part, Points, Quotes, Section, Table, Text, Title
from handlers.reports.who_in_words import weighting_in_words
from handlers.reports.words import answered_in_words
from handlers.texts import in_language, listed, sayer
from models.consultations import Consultation
from models.feedback import FeedbackPoint
from models.rules.heard import Heard
from models.rules.summary import (
    By,
    Count,
    Estimate,
    Hidden,
    Kind,
    QuestionSummary,
    Representation,
    Stage,
    Summary,
    Unweighted,
    Value,
    Weighting,
)

IN_SHORT = 4
"""Questions whose most given answer opens the report."""
ROOM = 90
"""Rows of answers that fit in four pages."""
FEWEST_ROWS = 3
MISSED = 0.75
"""A group that is less of the respondents than this part of its share of the population is told
to be missing."""
GROUPS = {By.AGE: "report-age", By.NEIGHBOURHOOD: "report-neighbourhood"}


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
    most = max(shown, key=_count)
    question, answer = names.question(of), names.value(of, most)
    share = share_in_words(most.share, names)
    line = names.say("report-most-said", question=question, answer=answer, share=share)
    return MostSaid(question, answer, share, line)


def what_was_asked(poll: Consultation, names: Names, zone: ZoneInfo) -> Section:
    """Why it was asked, when, and how much."""
    say, language = names.say, names.language
    purpose = in_language(names.questionnaire.purpose, language)
    asked = sum(question.asks for question in names.questionnaire.questions)
    lines = [say("report-questions", count=asked)]
    if poll.opened_at:
        opened, closed = (
            date_in_words(local_day(moment, zone), language)
            for moment in (poll.opened_at, poll.closed_at or poll.closes_at)
        )
        lines.append(say("report-when", opened=opened, closed=closed))
    return Section(say("report-asked"), (Text(purpose), Text(" ".join(lines))))


def who_answered(summary: Summary, names: Names) -> Section:
    """The response, and the respondents beside the population."""
    say, response = names.say, summary.response
    counted: list[tuple[str, Count]] = [
        (say("report-reached"), response.reached),
        (say("report-started"), response.started),
        (say("report-sent-row"), response.sent),
    ]
    if len(response.by_channel) > 1:
        counted += [
            (say(label), response.by_channel[channel])
            for channel, label in CHANNELS.items()
            if channel in response.by_channel
        ]
    if len(response.by_language) > 1:
        counted += [
            (sayer(code)("language-name"), count) for code, count in response.by_language.items()
        ]
    rows = tuple((label, count_in_words(count, names)) for label, count in counted)
    parts: list[Part] = [Table((say("report-response"), say("report-count")), rows)]
    for of in summary.representation:
        parts.append(_beside_population(of, names))
    return Section(say("report-who"), tuple(parts))


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


def what_we_do(feedback: Sequence[FeedbackPoint], names: Names) -> Section:
    """What the organisation does with it, as far as it was written."""
    points = tuple(
        Text(names.say("feedback-point", said=point.said, doing=point.doing, because=point.because))
        for point in feedback
    )
    return Section(names.say("report-doing"), points)


def not_known(summary: Summary, names: Names) -> Section:
    """Whom this says nothing about, and what is not told."""
    say = names.say
    lines = [say("report-only-these")]
    for of in summary.representation:
        missed = [
            names.group(of.by, group.names)
            for group in of.groups
            if not isinstance(group.share, Hidden)
            and group.population_share
            and group.share < MISSED * group.population_share
        ]
        if missed:
            lines.append(say("report-missed", groups=listed(missed, names.language)))
    if isinstance(summary.weighting, Unweighted):
        lines.append(weighting_in_words(say, names.language, summary))
    if summary.withheld:
        hidden = sum(each.hidden for each in summary.withheld)
        lines.append(say("report-withheld", count=hidden, least=summary.smallest_group))
    return Section(say("report-not-known"), (Points(tuple(lines)),))


def how_counted(summary: Summary, names: Names) -> Section:
    """The rules behind the numbers."""
    say = names.say
    lines = [say("report-only-sent"), say("report-not-answers")]
    lines.append(say("report-small-groups", least=summary.smallest_group))
    if summary.stage is Stage.INTERIM:
        lines.append(say("chart-interim", step=summary.smallest_group))
    else:
        lines.append(say("report-margin"))
    if isinstance(summary.weighting, Weighting):
        lines.append(weighting_in_words(say, names.language, summary))
    return Section(say("report-counted"), (Points(tuple(lines)),))


def _beside_population(of: Representation, names: Names) -> Table:
    say = names.say
    known = any(group.population is not None for group in of.groups)
    head = [say(GROUPS[of.by]), say("report-took-part"), say("report-share")]
    if known:
        head += [say("report-live-there"), say("report-share")]
    rows = []
    for group in of.groups:
        row = [names.group(of.by, group.names)]
        row += [count_in_words(group.respondents, names), share_in_words(group.share, names)]
        if known:
            lives, part = group.population, group.population_share
            row.append("–" if lives is None else count_in_words(lives, names))
            row.append("–" if part is None else share_in_words(part, names))
        rows.append(tuple(row))
    return Table(tuple(head), tuple(rows))


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
    return sorted(of.values, key=_count, reverse=True)[:most]


def _count(value: Value) -> int:
    return value.count if isinstance(value.count, int) else -1


def _between(value: Value, names: Names) -> str:
    if isinstance(value.share, Hidden):
        return "–"
    low, high = (share_in_words(end, names) for end in (value.share.low, value.share.high))
    return f"{low} – {high}"
