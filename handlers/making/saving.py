"""Keeping what is changed in a questionnaire, in the turn in which it is said."""

from handlers.conversation import Chat
from handlers.making.draft import Change, Plain
from handlers.making.findings import findings
from handlers.process_words import today
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.leaving import Left
from models.audit import note_act
from models.consultations import Consultation, hold_waiting
from models.forms import Form, change_form

Made = Form | Consultation
"""What is being made: a questionnaire of its own, or one that waits in its process to be opened."""

WHOLE = "card"
"""Where one goes back to."""


def back(chat: Chat, made: Made) -> Button:
    """The way back to the whole, or to the rehearsal of what waits."""
    where = "button-to-questionnaire" if isinstance(made, Form) else "button-to-rehearsal"
    return Button(chat.say(where), WHOLE)


async def save(chat: Chat, made: Made, change: Change, what: str, **detail: str) -> None:
    """Change it, and write that down. Last in a turn: other writers wait from here.

    Args:
        what: Which part of it is changed.

    Raises:
        Left: it cannot be changed so; they were told.
    """
    if isinstance(made, Form):
        await change_form(chat.db, made, change, chat.now)
    else:
        await _change_waiting(chat, made, change)
    on = f"{'form' if isinstance(made, Form) else 'consultation'} {made.id}"
    await note_act(
        chat.db, chat.now, chat.person_id, "act-form-changed", on, {"what": what, **detail}
    )


async def _change_waiting(chat: Chat, poll: Consultation, change: Change) -> None:
    """What waits may be opened at any moment, so it is never left as it could not be asked."""
    if not await hold_waiting(chat.db, poll):
        await _refuse(chat, chat.say("rehearsal-over"))
    changed = change(poll.questionnaire)
    wrong = _what_stops(chat, changed)
    if len(wrong) > len(_what_stops(chat, poll.questionnaire)):
        await _refuse(chat, chat.say("making-would-stop", reasons="\n".join(wrong)))
    poll.questionnaire = changed
    await chat.db.flush()


def _what_stops(chat: Chat, plain: Plain) -> list[str]:
    """Why it could not be opened, in sentences."""
    return [fault.in_words(chat.say) for fault in findings(plain, today(chat)) if fault.stops]


async def _refuse(chat: Chat, reason: str) -> None:
    """Say why nothing is changed; what was typed can be gone back to."""
    keep = Button(chat.say("button-keep-as-it-is"), "keep")
    await chat.ask("refused", Choose(lambda: Screen(reason, rows=one_below_another([keep]))))
    raise Left
