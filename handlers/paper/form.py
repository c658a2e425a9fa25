"""A questionnaire as a paper form: what is filled in with a pen is typed in at the counter."""

from typing import Any

from handlers.conversation import Organisation
from handlers.dates import date_in_words
from handlers.paper.typesetting import typeset
from handlers.questions.question import Question
from handlers.resident.consultation import questionnaire_of
from handlers.texts import Say, in_language, sayer
from models.consultations import Consultation


def form(
    organisation: Organisation,
    poll: Consultation,
    language: str,
    *,
    months: int,
    with_code: bool,
) -> bytes:
    """All questions, also those that depend on another.

    Args:
        months: How long answers are kept after closing.
        with_code: Whether a voting code is needed.
    """
    say, questionnaire = sayer(language), questionnaire_of(poll)
    closes_on = poll.closes_at.astimezone(organisation.time_zone)
    content: dict[str, Any] = {
        "organisation": organisation.name,
        "language": language,
        "title": in_language(questionnaire.title, language),
        "purpose": in_language(questionnaire.purpose, language),
        "told": [
            say("paper-no-name"),
            say("paper-kept", months=months),
            say("paper-hand-in", until=date_in_words(closes_on, language)),
            say("paper-contact", contact=organisation.contact),
        ],
        "agree": say("paper-agree"),
        "questions": _questions(questionnaire.questions, say, language),
        "thanks": say("paper-thanks"),
    }
    if with_code:
        content["code"] = say("paper-code")
    return typeset("form", content)


def _questions(questions: tuple[Question, ...], say: Say, language: str) -> list[dict[str, Any]]:
    number, printed = 0, []
    for question in questions:
        number += question.asks
        on_paper = question.on_paper(say, language)
        hints = [in_language(question.hint, language)] if question.hint else []
        hints += [on_paper.how] if on_paper.how else []
        hints += [say("paper-if-it-applies")] if question.relevant else []
        boxes = list(on_paper.boxes)
        ways = [
            key
            for key, offered in (
                ("answer-dont-know", question.dont_know),
                ("answer-rather-not", question.rather_not),
            )
            if offered
        ]
        printed.append(
            {
                "asks": question.asks,
                "number": number,
                "text": in_language(question.text, language),
                "hints": hints,
                "boxes": boxes + [say(key) for key in ways],
                "beside": on_paper.beside and not ways,
                "lines": on_paper.lines,
            }
        )
    return printed
