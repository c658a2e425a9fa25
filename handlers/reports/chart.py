"""A chart: bars with their labels and numbers, as a picture and as the same in words."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from babel.numbers import format_decimal, format_percent

from handlers.paper.typesetting import draw
from handlers.reports.names import Names
from handlers.reports.numbers import number_in_words, one_decimal, percent
from handlers.reports.words import answered_in_words
from handlers.texts import locale_of
from models.rules.summary import (
    By,
    Count,
    Estimate,
    Group,
    Hidden,
    Kind,
    QuestionSummary,
    Split,
    Stage,
    Summary,
    Value,
)

MOST_ROWS = 30
"""Bars of a split that are still read on a phone."""
FEWEST_ANSWERS = 3


@dataclass(frozen=True)
class Bar:
    """A number in a chart."""

    told: str
    share: float | None
    """Per cent of the width; None: it is not shown, and `told` says so."""
    name: str = ""
    """Whose it is, where a label has several."""


@dataclass(frozen=True)
class Row:
    """What is counted, with its bars."""

    label: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Chart:
    """All that is in the picture, in the reader's language."""

    language: str
    title: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    above: str
    below: str


def picture_of(chart: Chart) -> bytes:
    """As a PNG that is read on a phone. Takes some time: to be called in a thread."""
    return draw("bars", asdict(chart), Path(__file__).parent)


def chart_in_words(chart: Chart) -> Sequence[str]:
    """The same, a line at a time."""
    lines = []
    for row in chart.rows:
        if [bar.name for bar in row.bars] == [""]:
            lines.append(f"– {row.label}: {row.bars[0].told}")
        else:
            lines.append(f"{row.label}:")
            lines += [f"– {bar.name}: {bar.told}" for bar in row.bars]
    return [*lines, *chart.notes]


def has_chart(of: QuestionSummary) -> bool:
    """Whether there is anything to draw: open answers are only counted."""
    return of.kind is not Kind.WORDS and bool(of.values)


def chart_of(summary: Summary, of: QuestionSummary, names: Names, organisation: str) -> Chart:
    """The answers to one question."""
    rows = tuple(
        Row(names.value(of, value), (Bar(_told(value, names), _share(value, of.answered)),))
        for value in of.values
    )
    return _chart(
        summary, of, names, organisation, rows, names.question(of), middle_in_words(of, names)
    )


def chart_of_split(
    summary: Summary, of: QuestionSummary, split: Split, names: Names, organisation: str
) -> Chart:
    """The answers to one question, each group apart; of many answers the most given."""
    most = max(FEWEST_ANSWERS, MOST_ROWS // max(1, len(split.groups)))
    chosen = {value.name for value in sorted(of.values, key=_size, reverse=True)[:most]}
    rows = tuple(
        Row(
            names.value(of, value),
            tuple(_bar(group, value, split.by, names) for group in split.groups),
        )
        for value in of.values
        if value.name in chosen
    )
    say = names.say
    notes = [say("chart-most-given", count=len(rows))] if len(rows) < len(of.values) else []
    if not split.groups:
        rows, notes = (), [say("split-not-safe")]
    title = say("chart-by-age" if split.by is By.AGE else "chart-by-neighbourhood")
    title = f"{names.question(of)} {title}"
    return _chart(summary, of, names, organisation, rows, title, notes)


def count_in_words(count: Count, names: Names) -> str:
    """A number as its language writes it, or that it is not told."""
    if isinstance(count, Hidden):
        return number_in_words(names.say, count)
    return format_decimal(count, locale=locale_of(names.language))


def share_in_words(share: float | Estimate | Hidden, names: Names) -> str:
    """A share in whole per cents, or that it is not told."""
    if isinstance(share, Hidden):
        return number_in_words(names.say, share)
    part = share.share if isinstance(share, Estimate) else share
    return format_percent(int(percent(part)) / 100, "#,##0%", locale=locale_of(names.language))


def middle_in_words(of: QuestionSummary, names: Names) -> list[str]:
    """The mean and the median, where there are any to tell."""
    if isinstance(of.mean, Hidden):
        return [names.say("result-mean-hidden")]
    if not isinstance(of.mean, float) or not isinstance(of.median, float):
        return []
    mean, median = (one_decimal(number, names.language) for number in (of.mean, of.median))
    return [names.say("result-mean", mean=mean, median=median)]


def _chart(
    summary: Summary,
    of: QuestionSummary,
    names: Names,
    organisation: str,
    rows: tuple[Row, ...],
    title: str,
    notes: Sequence[str],
) -> Chart:
    say = names.say
    told = [answered_in_words(of, names.asked(of), say), *notes]
    if of.kind is Kind.SEVERAL:
        told.append(say("chart-several"))
    if any(bar.told == say("number-hidden") for row in rows for bar in row.bars):
        told.append(say("chart-hidden"))
    if summary.stage is Stage.INTERIM:
        told.append(say("chart-interim", step=summary.smallest_group))
    sent = count_in_words(summary.response.sent, names)
    return Chart(
        names.language,
        title,
        rows,
        tuple(told),
        say("chart-above", organisation=organisation, sent=sent),
        names.title,
    )


def _bar(group: Group, value: Value, by: By, names: Names) -> Bar:
    found = next((each for each in group.values if each.name == value.name), None)
    name = names.group(by, group.names)
    if found is None:
        return Bar(names.say("number-hidden"), None, name)
    return Bar(_told(found, names), _share(found, group.answered), name)


def _told(value: Value, names: Names) -> str:
    count = count_in_words(value.count, names)
    if isinstance(value.share, Hidden):
        return count
    return names.say("chart-number", share=share_in_words(value.share, names), count=count)


def _share(value: Value, answered: Count) -> float | None:
    """How long its bar is. An interim summary has counts alone: of those, about the share."""
    if isinstance(value.count, Hidden):
        return None
    if not isinstance(value.share, Hidden):
        return 100 * value.share.share
    if not isinstance(answered, int):
        return None
    return min(100.0, 100 * value.count / answered) if answered else 0.0


def _size(value: Value) -> int:
    return -1 if isinstance(value.count, Hidden) else value.count
