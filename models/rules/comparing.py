"""Two moments of the same questionnaire beside each other."""

from models.rules.asked import Plan
from models.rules.estimates import compared
from models.rules.summary import Compared, Estimate, QuestionSummary, Summary, Value


def asks_the_same(one: Plan, other: Plan) -> bool:
    """Whether two questionnaires have a question in common that can be compared: with the same
    name and the same answers."""
    return bool(
        {(each.key, each.kind, each.values) for each in one.questions if each.values}
        & {(each.key, each.kind, each.values) for each in other.questions if each.values}
    )


def compare(before: Summary, after: Summary) -> tuple[Compared, ...]:
    """Each answer of which both shares are told: weighted ones where both are, and then the sizes
    of the samples are the effective ones."""
    pairs = []
    later = {question.key: question for question in after.questions}
    for question in before.questions:
        other = later.get(question.key)
        if other is None or other.kind is not question.kind:
            continue
        values = {value.name: value for value in other.values}
        if set(values) != {value.name for value in question.values}:
            continue
        for value in question.values:
            basis = _basis(question, value), _basis(other, values[value.name])
            for first, second in zip(*basis, strict=True):
                if first and second:
                    pairs.append((question.key, value.name, first, second))
                    break
    differences = compared([(*second, *first) for _, _, first, second in pairs])
    return tuple(
        Compared(question, value, first[0], second[0], difference)
        for (question, value, first, second), difference in zip(pairs, differences, strict=True)
    )


def _basis(
    question: QuestionSummary, value: Value
) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
    """Its share and the size of the sample: weighted, and as counted."""
    weighted = counted = None
    if isinstance(value.weighted, Estimate) and question.effective:
        weighted = value.weighted.share, question.effective
    if isinstance(value.share, Estimate) and isinstance(question.answered, int):
        counted = value.share.share, float(question.answered)
    return weighted, counted
