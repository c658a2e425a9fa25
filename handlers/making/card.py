"""The card of a questionnaire in the making: all its questions, and what is done with the whole."""

from handlers.conversation import Chat
from handlers.making.draft import Plain, complete
from handlers.making.findings import findings
from handlers.making.kinds import KINDS, kind_of
from handlers.making.questions import ADD
from handlers.making.saving import Made, back
from handlers.pages import shortened, spread
from handlers.process_words import today
from handlers.screen import Button, Rows, Screen
from handlers.texts import in_language
from models.forms import Form

TITLE, PURPOSE, CHECK, TRANSLATE, REHEARSE, USE, COPY, THROW, LIST, QUESTION = (
    "title",
    "purpose",
    "check",
    "in",
    "rehearse",
    "use",
    "copy",
    "throw",
    "list",
    "q",
)
"""What its buttons say; behind `QUESTION` comes the key of one."""
LONGEST_PURPOSE = 600
MOST_LINES = 20
_SHORT = 120
"""Characters of a question; all of it is on its own card."""


def card(chat: Chat, made: Made, *, is_used: bool) -> list[Screen]:
    """On as many screens as it takes, each with the same buttons.

    Args:
        is_used: A consultation was made from it: then it is not thrown away.
    """
    say, plain = chat.say, made.questionnaire
    found = findings(plain, today(chat))
    wrong = {fault.question for fault in found}
    lines = [
        _line(chat, number, question, number in wrong)
        for number, question in enumerate(plain["questions"], 1)
    ]
    buttons = [
        Button(str(number), f"{QUESTION} {question['key']}")
        for number, question in enumerate(plain["questions"], 1)
    ]
    purpose = plain["purpose"]
    about = in_language(purpose, chat.language) if purpose else say("making-no-purpose")
    screens = []
    for page in spread(lines, gap="\n", most=MOST_LINES) if lines else [[say("making-empty")]]:
        here, buttons = buttons[: len(page)], buttons[len(page) :]
        add: Rows = ((Button(say("button-add-question"), ADD),),)
        rows: Rows = add if isinstance(made, Form) else ()
        rows += tuple(tuple(here[at : at + 5]) for at in range(0, len(here), 5))
        text = "\n\n".join([shortened(about, LONGEST_PURPOSE), "\n".join(page)])
        screens.append(
            Screen(
                text,
                heading=in_language(plain["title"], chat.language),
                note=say("making-found", count=len(found)) if found else "",
                rows=(*rows, *_ways(chat, made, len(found), is_used)),
            )
        )
    return screens


def _line(chat: Chat, number: int, question: Plain, is_wrong: bool) -> str:
    return chat.say(
        "making-line",
        number=number,
        question=shortened(in_language(question["text"], chat.language), _SHORT),
        kind=chat.say(KINDS[kind_of(question)]),
        required="yes" if question.get("required") else "no",
        conditional="yes" if question.get("relevant") else "no",
        wrong="yes" if is_wrong else "no",
    )


def _ways(chat: Chat, made: Made, found: int, is_used: bool) -> Rows:
    say = chat.say
    texts = (Button(say("making-title"), TITLE), Button(say("making-purpose"), PURPOSE))
    translate = Button(say("making-translate"), TRANSLATE)
    if not isinstance(made, Form):
        return (texts, (translate,), (back(chat, made),))
    rows: Rows = (
        texts,
        (translate, Button(say("making-copy-all"), COPY)),
        (Button(say("making-check", count=found), CHECK),),
    )
    if complete(made.questionnaire) is not None:
        rows += (
            (Button(say("button-rehearse"), REHEARSE),),
            (Button(say("making-use"), USE),),
        )
    if not is_used:
        rows += ((Button(say("making-throw-away"), THROW),),)
    return (*rows, (Button(say("making-all"), LIST),))
