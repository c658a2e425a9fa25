"""Throwing a questionnaire away that nothing was made from."""

from handlers.conversation import Chat
from handlers.prompts import Choose
from handlers.screen import Button, Screen
from handlers.staff.rehearsal import FORM, REHEARSAL
from handlers.texts import in_language
from models import forms
from models.audit import note_act
from models.conversations import put_all_aside
from models.forms import Form

THROW, KEEP = "throw", "keep"


async def throw_away(chat: Chat, form: Form) -> bool:
    """After one more question, with what anyone answered to try it.

    Returns:
        False: it stays, since they want it to, or something was made from it meanwhile.
    """
    say, number = chat.say, form.id
    yes, no = Button(say("making-throw-away"), THROW), Button(say("button-keep-question"), KEEP)
    title = in_language(form.questionnaire["title"], chat.language)
    sure = Screen(say("making-throw-away-sure"), heading=title, rows=((yes,), (no,)))
    if await chat.ask("sure", Choose(lambda: sure)) == KEEP:
        return False
    if not await forms.throw_away(chat.db, form):
        return False
    await put_all_aside(chat.db, REHEARSAL.name, f"{FORM} {number}")
    await note_act(chat.db, chat.now, chat.person_id, "act-form-thrown-away", f"form {number}")
    return True
