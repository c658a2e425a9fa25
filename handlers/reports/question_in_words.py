"""All there is to tell of one question, in words."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.reports.groups_in_words import split_in_words
from handlers.reports.numbers import margin_in_words
from handlers.reports.who_in_words import weighting_in_words
from handlers.reports.words import answered_in_words, values_in_words
from handlers.screen import Screen
from handlers.texts import Say, in_language
from models.rules.summary import By, Summary


def question_in_words(
    summary: Summary, questionnaire: Questionnaire, key: str, say: Say, language: str
) -> Sequence[Screen]:
    """Its answers with their margins, weighted and not, and then by group."""
    told = next(question for question in summary.questions if question.key == key)
    question = questionnaire.by_key[key]
    heading = in_language(question.text, language)
    lines = values_in_words(told, question, say, language)
    for at, value in enumerate(told.values):
        if margin := margin_in_words(say, value):
            lines[at] += f"\n   {margin}"
    parts = ["\n".join([*lines, answered_in_words(told, question, say)])]
    if told.values:
        parts.append(weighting_in_words(say, language, summary))
    if told.effective is not None:
        parts.append(say("question-effective", effective=round(told.effective)))
    pages = [Screen("\n\n".join(page), heading=heading) for page in spread(parts)]
    for by in By:
        if any(split.by is by for split in told.splits):
            found = split_in_words(summary, questionnaire, by, say, language, [key])
            pages += [replace(page, heading=heading) for page in found]
    return pages
