"""Keeping what is changed in a questionnaire, in the turn in which it is said."""

from handlers.conversation import Chat
from handlers.making.draft import Change
from models.audit import note_act
from models.forms import Form, change_form


async def save(chat: Chat, form: Form, change: Change, what: str, **detail: str) -> None:
    """Change it, and write that down. Last in a turn: other writers wait from here.

    Args:
        what: Which part of it is changed.
    """
    await change_form(chat.db, form, change, chat.now)
    on, about = f"form {form.id}", {"what": what, **detail}
    await note_act(chat.db, chat.now, chat.person_id, "act-form-changed", on, about)
