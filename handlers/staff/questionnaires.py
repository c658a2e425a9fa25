"""Making a questionnaire in the chat, and changing one that was made or loaded.

The subject is its number and what is to be done: `12`, `12 add`, `12 q key`, `12 q key choices`,
`12 in tr`. Each is a short conversation that keeps what is said at once and opens the next one, so
a questionnaire is found back as it was left. One that waits in its process is `p12`, by the number
of its consultation: its rehearsal leads here, and from here one goes back there.
"""

from handlers.conversation import Chat, Open, Script
from handlers.making import draft
from handlers.making.card import (
    COPY,
    LIST,
    LONGEST_PURPOSE,
    PURPOSE,
    QUESTION,
    REHEARSE,
    TITLE,
    TRANSLATE,
    USE,
    card,
)
from handlers.making.draft import Plain, question_in
from handlers.making.findings import ask_about, findings
from handlers.making.kinds import still_to_say
from handlers.making.questions import add_question, on_question
from handlers.making.saving import WHOLE, Made, back, save
from handlers.making.settings import ask_text
from handlers.making.throwing_away import throw_away
from handlers.making.translating import pick_language, translate
from handlers.process_words import today
from handlers.prompts import Browse, ChooseFromMany, Write, at_most
from handlers.questionnaire import MOST_QUESTIONS, template, template_names
from handlers.row_numbers import row_number
from handlers.screen import Button, Rows, Screen
from handlers.staff.consultations import choose_process
from handlers.staff.leaving import Left
from handlers.staff.rehearsal import FORM, POLL, REHEARSAL, WAITING, can_be_changed
from handlers.texts import FALLBACK, in_language
from models import forms
from models.audit import note_act
from models.consultations import consultation_with_id
from models.forms import Form
from models.rules.permissions import Act

NAME = "questionnaires"
NEW = "new"
MOST_SHOWN = 40
LONGEST_TITLE = 120


async def questionnaires(chat: Chat) -> Screen | Open:
    """A list of all, a new one, or what the subject says of one."""
    number, _, goal = chat.subject.partition(" ")
    if number == NEW:
        return await _new(chat)
    made = await _made(chat, number)
    if made is None:
        return _rehearsal(number) if number.startswith(WAITING) else await _list(chat)
    try:
        return await _one(chat, made, *goal.split(" "))
    except Left:
        is_of_question = goal.startswith(QUESTION) and len(goal.split(" ")) > 2
        return _to(made, *goal.split(" ")[:2] if is_of_question else "")


async def _made(chat: Chat, number: str) -> Made | None:
    """A questionnaire of its own; or one that waits, as long as it does."""
    if not number.startswith(WAITING):
        return await forms.form_with_id(chat.db, row_number(number))
    poll = await consultation_with_id(chat.db, row_number(number.removeprefix(WAITING)))
    return poll if poll and can_be_changed(poll) else None


async def _one(chat: Chat, made: Made, goal: str, *rest: str) -> Screen | Open:
    match goal, rest:
        case "add", _ if isinstance(made, Form):
            key = await add_question(chat, made)
            if key is None:
                return Screen(chat.say("making-full", most=MOST_QUESTIONS))
            return _to(made, QUESTION, key, _still_to_say(made, key))
        case "q", (key, *what) if question := question_in(made.questionnaire, key):
            return _to(made, *(await on_question(chat, made, question, "".join(what))).split(" "))
        case "title", _:
            title = await ask_text(chat, "making-which-title", TITLE, LONGEST_TITLE)
            await save(chat, made, draft.titled(title=_dutch(made, TITLE, title)), TITLE)
        case "purpose", _:
            purpose = await ask_text(chat, "making-which-purpose", PURPOSE, LONGEST_PURPOSE)
            await save(chat, made, draft.titled(purpose=_dutch(made, PURPOSE, purpose)), PURPOSE)
        case "check", _:
            return await _check(chat, made)
        case "in", ():
            language = await pick_language(chat, made)
            return _to(made) if language == WHOLE else _to(made, TRANSLATE, language)
        case "in", (language,):
            await translate(chat, made, language)
            return _to(made, TRANSLATE)
        case "throw", _ if isinstance(made, Form):
            return Open(NAME) if await throw_away(chat, made) else _to(made)
        case "", _:
            return await _card(chat, made)
        case _:
            return Screen(chat.say("making-question-gone"))
    return _to(made)


def _to(made: Made, *goal: str) -> Open:
    said = [part for part in goal if part and part != WHOLE]
    if isinstance(made, Form):
        return Open(NAME, " ".join([str(made.id), *said]))
    number = f"{WAITING}{made.id}"
    return Open(NAME, " ".join([number, *said])) if said else _rehearsal(number)


def _rehearsal(number: str) -> Open:
    """Of what waits under this number."""
    return Open(REHEARSAL.name, f"{POLL} {number.removeprefix(WAITING)}")


async def _list(chat: Chat) -> Open:
    say = chat.say
    kept = await forms.newest_forms(chat.db, MOST_SHOWN)
    buttons = [
        Button(in_language(form.questionnaire["title"], chat.language), str(form.id))
        for form in kept
    ]
    text = say("making-list", count=len(kept))
    screen = Screen(text, say("making-heading"))
    new = Button(say("button-new"), NEW)
    picked = await chat.ask("which", ChooseFromMany(lambda: screen, [new, *buttons]))
    return Open(NAME, picked)


async def _new(chat: Chat) -> Open:
    """From nothing, or from a copy of a ready one."""
    say = chat.say
    ready = {name: template(name) for name in template_names()}
    buttons = [
        Button(say("making-copy-of", title=in_language(plain["title"], chat.language)), name)
        for name, plain in ready.items()
    ]
    rows: Rows = tuple((button,) for button in buttons)
    screen = Screen(say("making-begin"), say("making-heading"), rows=rows)
    said = await chat.ask(TITLE, Write(lambda: screen, at_most(chat, LONGEST_TITLE)))
    plain: Plain = ready.get(said) or draft.new_draft({FALLBACK: said})
    name = draft.name_for(in_language(plain["title"], FALLBACK), ())
    form = await forms.begin_form(chat.db, name, plain, chat.now)
    await note_act(chat.db, chat.now, chat.person_id, "act-form-made", f"form {form.id}")
    return _to(form) if said in ready else _to(form, PURPOSE)


async def _card(chat: Chat, made: Made) -> Open:
    """All questions, and what is done with the whole."""
    is_used = isinstance(made, Form) and await forms.is_used(chat.db, made)
    cards = card(chat, made, is_used=is_used)
    picked: str = await chat.ask("do", Browse(lambda: cards))
    if not isinstance(made, Form):
        return _to(made, *picked.split(" "))
    if picked == REHEARSE:
        return Open(REHEARSAL.name, f"{FORM} {made.id}")
    if picked == USE:
        return await choose_process(chat, f"form-{made.id}")
    if picked == COPY:
        copy = await forms.begin_form(chat.db, made.key, made.questionnaire, chat.now)
        await note_act(chat.db, chat.now, chat.person_id, "act-form-made", f"form {copy.id}")
        return _to(copy, TITLE)
    return Open(NAME) if picked == LIST else _to(made, *picked.split(" "))


async def _check(chat: Chat, made: Made) -> Open:
    """What the checker finds, each with the way to it."""
    plain = made.questionnaire
    heading = in_language(plain["title"], chat.language)
    picked = await ask_about(
        chat, "found", findings(plain, today(chat)), heading, [back(chat, made)]
    )
    if picked == WHOLE:
        return _to(made)
    number = int(picked.removeprefix("go-"))
    if not number:
        return _to(made, "" if plain["purpose"] else PURPOSE)
    return _to(made, QUESTION, plain["questions"][number - 1]["key"])


def _dutch(made: Made, name: str, text: str) -> dict[str, str]:
    """That text with the translations that are there, to be looked at again."""
    return {**made.questionnaire[name], FALLBACK: text}


def _still_to_say(made: Made, key: str) -> str:
    question = question_in(made.questionnaire, key)
    return (still_to_say(question) or "") if question else ""


QUESTIONNAIRES = Script(NAME, questionnaires, needs=Act.MAKE_POLL)
