"""The card of one question in the making: as residents will see it, and what can be changed."""

from collections.abc import Sequence

from handlers.conversation import Chat
from handlers.making.conditions import condition_in_words
from handlers.making.draft import Plain, complete_question, place_of
from handlers.making.findings import findings
from handlers.making.kinds import KINDS, kind_of, settings_of, still_to_say, switches_of
from handlers.making.saving import Made, back
from handlers.process_words import today
from handlers.questions.question import Asked
from handlers.screen import Button, Rows, Screen
from handlers.texts import in_language
from models.forms import Form

SETTING_NAMES = {
    "choices": "making-choices",
    "points": "making-points",
    "ends": "making-ends",
    "limits": "making-limits",
    "bounds": "making-bounds",
    "days": "making-days",
}
SWITCH_NAMES = {
    "required": "making-required",
    "dont_know": "answer-dont-know",
    "rather_not": "answer-rather-not",
    "other": "answer-other",
    "shuffled": "making-shuffled",
    "decimal": "making-decimal",
    "background": "making-background",
}
ON, OFF = "+", "-"
"""Before the name of a switch on its button: what it is to be."""


async def question_card(chat: Chat, made: Made, question: Plain) -> Screen:
    """As residents will see it, with what holds for it and what is wrong with it."""
    plain = made.questionnaire
    say = chat.say
    number = place_of(plain, question["key"]) + 1
    parts = [await _as_residents_see_it(chat, question)]
    if relevant := question.get("relevant"):
        parts.append(condition_in_words(plain, relevant, say, chat.language))
    wrong = [
        fault.in_words(say) for fault in findings(plain, today(chat)) if fault.question == number
    ]
    return Screen(
        "\n\n".join(filter(None, parts)),
        heading=in_language(question["text"], chat.language),
        above=say(
            "making-question-number",
            number=number,
            total=len(plain["questions"]),
            kind=say(KINDS[kind_of(question)]),
        ),
        note="\n".join(wrong[:3]),
        rows=_ways(chat, made, question),
    )


async def _as_residents_see_it(chat: Chat, question: Plain) -> str:
    read = complete_question(question)
    if read is None:
        return chat.say("making-unfinished")
    shown = await Asked(read, 1, 1).screen(chat, None, None)
    rows = ["   ".join(f"[ {button.label} ]" for button in row) for row in shown.rows]
    return "\n".join(filter(None, [shown.text, *rows]))


def _ways(chat: Chat, made: Made, question: Plain) -> Rows:
    say = chat.say
    settings = [Button(say(SETTING_NAMES[name]), name) for name in settings_of(question)]
    switches = [
        Button(("☑ " if question.get(name) else "☐ ") + say(SWITCH_NAMES[name]), sign + name)
        for name in switches_of(question)
        for sign in (OFF if question.get(name) else ON,)
    ]
    texts = [Button(say("making-text"), "text"), Button(say("making-hint"), "hint")]
    order = [Button(say("making-when"), "when"), Button(say("making-move"), "move")]
    rest = [Button(say("making-copy"), "copy"), Button(say("making-remove"), "remove")]
    if place_of(made.questionnaire, question["key"]) == 0:
        order = order[1:]
    more = Button(say("button-more-questions"), "add")
    first: Rows = ((more,),)
    if still_to_say(question) or not isinstance(made, Form):
        first = ()
    return (*first, *_in_pairs([*settings, *texts, *switches, *order, *rest]), (back(chat, made),))


def _in_pairs(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
