"""The sections around what people said: each from the plain numbers of a summary."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from handlers.dates import date_in_words, local_day
from handlers.reports.channels import CHANNELS
from handlers.reports.chart import count_in_words, share_in_words
from handlers.reports.names import Names
from handlers.reports.parts import Part, Points, Section, Table, Text
from handlers.reports.who_in_words import weighting_in_words
from handlers.texts import in_language, listed, sayer
from models.consultations import Consultation
from models.feedback import FeedbackPoint
from models.rules.summary import (
    By,
    Count,
    Hidden,
    Representation,
    Stage,
    Summary,
    Unweighted,
    Weighting,
)

MISSED = 0.75
"""A group that is less of the respondents than this part of its share of the population is told
to be missing."""
GROUPS = {By.AGE: "report-age", By.NEIGHBOURHOOD: "report-neighbourhood"}


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
