"""What is done with one question in the making: adding it, its card, and each change on it."""

from handlers.conversation import Chat
from handlers.making import draft
from handlers.making.conditions import answers_of, condition
from handlers.making.draft import Plain, complete_question, question_in
from handlers.making.kinds import KINDS, begun, still_to_say, switches_of
from handlers.making.question_card import OFF, ON, question_card
from handlers.making.saving import WHOLE, Made, save
from handlers.making.settings import SET, ask_text
from handlers.pages import shortened
from handlers.prompts import Choose, ChooseFromMany, one_below_another
from handlers.questionnaire import MOST_QUESTIONS
from handlers.questions.question import Question
from handlers.screen import Button, Screen
from handlers.staff.leaving import ask_or_leave
from handlers.texts import in_language
from handlers.ticking import Tick

ALWAYS, FRONT, ADD = "always", "front", "add"
_SHORT = 50
"""Characters of a question on a button."""


async def add_question(chat: Chat, made: Made) -> str | None:
    """Its type and its text; from then on it is kept.

    Returns:
        Its key; None: there is no room for more.
    """
    say, plain = chat.say, made.questionnaire
    if len(plain["questions"]) == MOST_QUESTIONS:
        return None
    buttons = [Button(say(name), kind) for kind, name in KINDS.items()]
    screen = Screen(say("making-which-kind"), rows=one_below_another(buttons))
    kind = await ask_or_leave(chat, "kind", Choose(lambda: screen), "button-to-questionnaire")
    text = await ask_text(chat, "making-which-note" if kind == "note" else "making-which-text")
    taken = {each["key"] for each in plain["questions"]} | set(plain.get("calculations", {}))
    key = draft.name_for(text, taken)
    await save(chat, made, draft.added(begun(kind, key, text)), "added", question=key)
    return key


async def on_question(chat: Chat, made: Made, question: Plain, what: str) -> str:
    """One thing that is done with it; what its type still needs is asked at once.

    Returns:
        Where to go on: what to do with which question, "add", or "card".
    """
    key = str(question["key"])
    match what:
        case "":
            return await _card(chat, made, question)
        case "copy":
            taken = {each["key"] for each in made.questionnaire["questions"]}
            copy = draft.name_for(key[: draft.LONGEST_KEY], taken)
            await save(chat, made, draft.copied(key, copy), what, question=copy)
            return f"q {copy}"
        case "remove":
            return await _remove(chat, made, question)
        case "move":
            behind = await _where(chat, made.questionnaire, key)
            await save(chat, made, draft.moved(key, behind), what, question=key)
        case "when":
            relevant = await _when(chat, made.questionnaire, key)
            await save(chat, made, draft.changed(key, relevant=relevant), what, question=key)
        case _ if what in SET:
            change = await SET[what](chat, question)
            await save(chat, made, change, what, question=key)
            left = question_in(made.questionnaire, key)
            return f"q {key} {still_to_say(left) or ''}".strip() if left else WHOLE
    return f"q {key}"


async def _card(chat: Chat, made: Made, question: Plain) -> str:
    """The card, until something else is to be done than flipping a switch."""
    shown = await question_card(chat, made, question)
    picked: str = await chat.ask("do", Choose(lambda: shown))
    sign, name = picked[:1], picked[1:]
    if sign not in (ON, OFF):
        return picked if picked in (WHOLE, ADD) else f"q {question['key']} {picked}"
    change = draft.changed(question["key"], **{name: sign == ON or None})
    again = question_in(change(made.questionnaire), question["key"])
    if name in switches_of(question) and again and complete_question(again):
        await save(chat, made, change, name, question=question["key"])
    chat.begin_again()
    left = question_in(made.questionnaire, question["key"])
    return await _card(chat, made, left) if left else WHOLE


async def _remove(chat: Chat, made: Made, question: Plain) -> str:
    say, key = chat.say, question["key"]
    hanging = ", ".join(map(str, draft.hanging_on(made.questionnaire, key)))
    text = say("making-remove-hanging", numbers=hanging) if hanging else say("making-remove-sure")
    yes, no = Button(say("making-remove"), "yes"), Button(say("button-keep-question"), "no")
    screen = Screen(text, in_language(question["text"], chat.language), rows=((yes,), (no,)))
    if await chat.ask("sure", Choose(lambda: screen)) == "no":
        return f"q {key}"
    await save(chat, made, draft.removed(key), "remove", question=key)
    return WHOLE


async def _where(chat: Chat, plain: Plain, key: str) -> str:
    """The key of the question behind which it is to come; empty: it comes first."""
    say = chat.say
    others = [
        (number, each) for number, each in enumerate(plain["questions"], 1) if each["key"] != key
    ]
    buttons = [
        Button(say("making-behind", question=_label(chat, number, each)), f"q {each['key']}")
        for number, each in others
    ]
    front = Button(say("making-in-front"), FRONT)
    picked = await ask_or_leave(
        chat,
        "behind",
        ChooseFromMany(lambda: Screen(say("making-move-where")), [front, *buttons]),
        "button-keep-as-it-is",
    )
    return "" if picked == FRONT else str(picked).removeprefix("q ")


async def _when(chat: Chat, plain: Plain, key: str) -> str | None:
    """The condition: an earlier question and its answers, by tapping; None: it is always asked."""
    say = chat.say
    earlier = plain["questions"][: draft.place_of(plain, key)]
    asked = {
        f"q {each['key']}": (number, question)
        for number, each in enumerate(earlier, 1)
        if (question := complete_question(each)) and answers_of(question, say, chat.language)
    }
    buttons = [
        Button(_label(chat, number, question.model_dump()), value)
        for value, (number, question) in asked.items()
    ]
    always = Button(say("making-always"), ALWAYS)
    text = say("making-when-which" if asked else "making-when-none")
    picked = await ask_or_leave(
        chat,
        "which",
        ChooseFromMany(lambda: Screen(text), [always, *buttons]),
        "button-keep-as-it-is",
    )
    if picked not in asked:
        return None
    question = asked[picked][1]
    return condition(question, await _answers(chat, question))


async def _answers(chat: Chat, question: Question) -> list[str]:
    labels = answers_of(question, chat.say, chat.language)
    buttons = [Button(label, value) for value, label in labels.items()]
    heading = in_language(question.text, chat.language)
    screen = Screen(chat.say("making-when-answers"), heading, rows=one_below_another(buttons))
    values: list[str] = await chat.ask("answers", Tick(lambda: screen))
    return values


def _label(chat: Chat, number: int, question: Plain) -> str:
    return f"{number}. {shortened(in_language(question['text'], chat.language), _SHORT)}"
