"""A summary in words, on as many screens as it takes."""

from collections.abc import Sequence

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.questions.question import DONT_KNOW, RATHER_NOT, Question
from handlers.reports.channels import channels_in_words
from handlers.screen import Screen
from handlers.texts import Say, in_language


def summary_in_words(
    summary: Summary,
    questionnaire: Questionnaire,
    say: Say,
    language: str,
    *,
    smallest_group: int,
    is_open: bool,
) -> Sequence[Screen]:
    """Response first, then each question. Below `smallest_group` sheets the answers stay hidden."""
    parts = [_response(summary, say, is_open)]
    if summary.sent >= smallest_group:
        asking = [question for question in questionnaire.questions if question.asks]
        for number, question in enumerate(asking, 1):
            parts.append(_question(summary, number, question, say, language))
    else:
        parts.append(say("results-too-few", least=smallest_group))
    title = in_language(questionnaire.title, language)
    return [Screen("\n\n".join(page), heading=title) for page in spread(parts)]


def _response(summary: Summary, say: Say, is_open: bool) -> str:
    lines = [say("results-so-far" if is_open else "results-final")]
    lines.append(
        say(
            "results-response",
            reached=summary.reached,
            started=summary.started,
            sent=summary.sent,
            unfinished=summary.started - summary.sent,
        )
    )
    return "\n".join(lines + channels_in_words(say, summary.by_channel))


def _question(summary: Summary, number: int, question: Question, say: Say, language: str) -> str:
    counts = summary.counts.get(question.key, {})
    lines = [f"{number}. {in_language(question.text, language)}"]
    lines += question.results(say, language, counts)
    unknown, untold = counts.get(DONT_KNOW, 0), counts.get(RATHER_NOT, 0)
    answered = summary.answered.get(question.key, 0)
    told = [say("results-answered", count=answered - unknown - untold)]
    if question.dont_know:
        told.append(say("results-dont-know", count=unknown))
    if question.rather_not:
        told.append(say("results-rather-not", count=untold))
    if not question.required:
        key = "results-skipped-or-not-asked" if question.relevant else "results-skipped"
        told.append(say(key, count=summary.sent - answered))
    lines.append(" · ".join(told))
    return "\n".join(lines)
