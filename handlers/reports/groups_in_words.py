"""What different groups answered, in words: each beside everyone else."""

from collections.abc import Sequence

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.reports.numbers import difference_in_words, number_in_words, value_in_words
from handlers.reports.plan import plan_of
from handlers.screen import Screen
from handlers.texts import Say, in_language, listed
from models.rules.summary import NOT_SAID, By, Group, QuestionSummary, Summary

BY = {By.AGE: "by-age", By.NEIGHBOURHOOD: "by-neighbourhood"}


def split_in_words(
    summary: Summary,
    questionnaire: Questionnaire,
    by: By,
    say: Say,
    language: str,
    only: Sequence[str] = (),
) -> Sequence[Screen]:
    """Every question by group, or some of them."""
    parts = [say("split-how")]
    for number, told in enumerate(summary.questions, 1):
        found = next((split for split in told.splits if split.by is by), None)
        if found is None or (only and told.key not in only):
            continue
        question = questionnaire.by_key[told.key]
        heading = f"{number}. {in_language(question.text, language)}"
        if not found.groups:
            parts.append(f"{heading}\n{say('split-not-safe')}")
            continue
        parts.append(heading)
        parts += [
            _group_in_words(group, told, questionnaire, by, say, language) for group in found.groups
        ]
    if len(parts) == 1:
        parts = [say("split-nothing")]
    parts.append(say("results-why-hidden", least=summary.smallest_group))
    heading = f"{in_language(questionnaire.title, language)}: {say(BY[by])}"
    return [Screen("\n\n".join(page), heading=heading) for page in spread(parts)]


def names_in_words(
    names: Sequence[str], questionnaire: Questionnaire, by: By, say: Say, language: str
) -> str:
    """The group, or the groups that are told together."""
    question = questionnaire.by_key[plan_of(questionnaire).groups[by]]
    labels = [
        say("group-not-said") if name == NOT_SAID else question.label_of(say, language, name)
        for name in names
    ]
    if len(labels) == 1:
        return labels[0]
    return say("groups-together", groups=listed(labels, language))


def _group_in_words(
    group: Group,
    told: QuestionSummary,
    questionnaire: Questionnaire,
    by: By,
    say: Say,
    language: str,
) -> str:
    question = questionnaire.by_key[told.key]
    lines = [
        say(
            "group-heading",
            group=names_in_words(group.names, questionnaire, by, say, language),
            count=number_in_words(say, group.answered),
        )
    ]
    for value in group.values:
        line = value_in_words(say, question.label_of(say, language, value.name), value)
        if value.from_rest is not None:
            line += f" {difference_in_words(say, value.from_rest)}"
        lines.append(line)
    return "\n".join(lines)
