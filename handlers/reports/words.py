"""A summary in words, on as many screens as it takes."""

from collections.abc import Sequence

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.questions.question import Question
from handlers.reports.channels import channels_in_words
from handlers.reports.numbers import number_in_words, one_decimal, value_in_words
from handlers.screen import Screen
from handlers.texts import Say, in_language, listed, sayer
from models.rules.summary import (
    Estimate,
    Hidden,
    QuestionSummary,
    Response,
    Stage,
    Summary,
)


def summary_in_words(
    summary: Summary, questionnaire: Questionnaire, say: Say, language: str
) -> Sequence[Screen]:
    """Response first, then each question."""
    parts = [response_in_words(summary.response, say, is_open=summary.stage is Stage.INTERIM)]
    if summary.stage is Stage.INTERIM and summary.questions:
        parts.append(say("results-interim", least=summary.smallest_group))
    if not summary.questions:
        parts.append(say("results-too-few", least=summary.smallest_group))
    for number, told in enumerate(summary.questions, 1):
        question = questionnaire.by_key[told.key]
        lines = [f"{number}. {in_language(question.text, language)}"]
        lines += values_in_words(told, question, say, language)
        parts.append("\n".join([*lines, answered_in_words(told, question, say)]))
    if has_hidden(summary.questions):
        parts.append(say("results-why-hidden", least=summary.smallest_group))
    title = in_language(questionnaire.title, language)
    return [Screen("\n\n".join(page), heading=title) for page in spread(parts)]


def response_in_words(response: Response, say: Say, *, is_open: bool) -> str:
    """How many took part so far, or in all."""
    lines = [
        say("results-so-far" if is_open else "results-final"),
        say(
            "results-response",
            reached=response.reached,
            started=response.started,
            sent=response.sent,
            unfinished=response.started - response.sent,
        ),
        *channels_in_words(say, response.by_channel),
    ]
    if len(response.by_language) > 1:
        lines += [
            say(
                "result-line",
                label=sayer(language)("language-name"),
                count=number_in_words(say, count),
            )
            for language, count in response.by_language.items()
        ]
    if "easy" in response.by_variant:
        easy = number_in_words(say, response.by_variant["easy"])
        lines.append(say("results-easy", count=easy))
    return "\n".join(lines)


def values_in_words(
    told: QuestionSummary, question: Question, say: Say, language: str
) -> list[str]:
    """A line an answer; then what was chosen most, or the mean and the median."""
    labels = {value.name: question.label_of(say, language, value.name) for value in told.values}
    lines = [value_in_words(say, labels[value.name], value) for value in told.values]
    shares = {
        value.name: value.share.share for value in told.values if isinstance(value.share, Estimate)
    }
    if told.mean is None and any(shares.values()):
        most = [labels[name] for name, share in shares.items() if share == max(shares.values())]
        lines.append(say("result-most", answers=listed(most, language)))
    elif isinstance(told.mean, Hidden):
        lines.append(say("result-mean-hidden"))
    elif told.mean is not None and isinstance(told.median, float):
        mean, median = (one_decimal(number, language) for number in (told.mean, told.median))
        lines.append(say("result-mean", mean=mean, median=median))
    return lines


def answered_in_words(told: QuestionSummary, question: Question, say: Say) -> str:
    """How many answered it, and how many did not."""
    parts = [say("results-answered", count=number_in_words(say, told.answered))]
    if question.dont_know:
        parts.append(say("results-dont-know", count=number_in_words(say, told.dont_know)))
    if question.rather_not:
        parts.append(say("results-rather-not", count=number_in_words(say, told.rather_not)))
    if not question.required:
        key = "results-skipped-or-not-asked" if question.relevant else "results-skipped"
        parts.append(say(key, count=number_in_words(say, told.skipped)))
    return " · ".join(parts)


def has_hidden(questions: Sequence[QuestionSummary]) -> bool:
    """Whether any number of these is not told."""
    return any(
        isinstance(count, Hidden)
        for question in questions
        for count in (question.answered, *(value.count for value in question.values))
    )
