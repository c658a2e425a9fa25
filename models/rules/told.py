"""The pieces of a summary, with what is hidden in them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from models.rules.asked import Asked
from models.rules.disclosure import NO_ANSWER
from models.rules.estimates import compared, wilson
from models.rules.splitting import SplitCounts
from models.rules.summary import (
    HIDDEN,
    Count,
    Estimate,
    Group,
    Hidden,
    QuestionSummary,
    Value,
    Withheld,
)


def share_of(count: Count, answered: Count) -> Estimate | Hidden:
    """A share with its interval, where both its numbers are told."""
    if isinstance(count, Hidden) or isinstance(answered, Hidden) or not answered:
        return HIDDEN
    return wilson(count / answered, answered)


def values_of(
    counts: Mapping[str, int], hidden: Collection[str], answered: Count
) -> tuple[Value, ...]:
    """The answers to a question."""
    told = {name: HIDDEN if name in hidden else count for name, count in counts.items()}
    return tuple(Value(name, count, share_of(count, answered)) for name, count in told.items())


def untold(asked: Asked, names: Collection[str]) -> QuestionSummary:
    """A question of which no number is told."""
    return QuestionSummary(
        key=asked.key,
        kind=asked.kind,
        answered=HIDDEN,
        dont_know=HIDDEN,
        rather_not=HIDDEN,
        skipped=HIDDEN,
        values=tuple(Value(name, HIDDEN, HIDDEN) for name in names),
    )


def groups_of(split: SplitCounts, values: Sequence[Value], answered: int) -> tuple[Group, ...]:
    """The rows of a split, each answer beside that of everyone else."""
    groups = [_group(split, names, values) for names in split.rows]
    told = [
        (row, column, count, size, everyone)
        for row, group in enumerate(groups)
        for column, value in enumerate(group.values)
        if isinstance(count := value.count, int)
        and isinstance(size := group.answered, int)
        and isinstance(everyone := values[column].count, int)
        and 0 < size < answered
    ]
    differences = compared(
        [
            (count / size, size, (everyone - count) / (answered - size), answered - size)
            for _, _, count, size, everyone in told
        ]
    )
    found = {
        (row, column): difference
        for (row, column, *_), difference in zip(told, differences, strict=True)
    }
    return tuple(
        replace(
            group,
            values=tuple(
                replace(value, from_rest=found.get((row, column)))
                for column, value in enumerate(group.values)
            ),
        )
        for row, group in enumerate(groups)
    )


def _group(split: SplitCounts, names: tuple[str, ...], values: Sequence[Value]) -> Group:
    size: Count = split.answered[names]
    if (names, NO_ANSWER) in split.hidden:
        size = HIDDEN
    counts: dict[str, Count] = {
        value.name: HIDDEN
        if isinstance(value.count, Hidden) or (names, value.name) in split.hidden
        else split.counts.get((names, value.name), 0)
        for value in values
    }
    return Group(
        names,
        size,
        tuple(Value(name, count, share_of(count, size)) for name, count in counts.items()),
    )


def withheld(question: QuestionSummary) -> Iterator[Withheld]:
    """How much of a question's tables is not told, for staff."""
    tables = [(None, [question.answered, *(value.count for value in question.values)])] + [
        (
            split.by,
            [
                number
                for group in split.groups
                for number in (group.answered, *(value.count for value in group.values))
            ],
        )
        for split in question.splits
    ]
    for by, numbers in tables:
        hidden = sum(isinstance(number, Hidden) for number in numbers)
        if hidden or (by and not numbers):
            yield Withheld(question.key, by, hidden, len(numbers) - hidden)
