"""Opening what is asked: at once, with its process, or once it was rehearsed."""

from enum import StrEnum

from handlers.conversation import Chat, Open
from handlers.pages import on_screens
from handlers.participants import invite_to_look_back
from handlers.prompts import Browse, one_below_another
from handlers.questionnaire import JOINT
from handlers.screen import Button
from handlers.staff.rehearsal import POLL, REHEARSAL, throw_away
from handlers.staff.telling import tell
from models import polls, processes
from models.audit import note_act
from models.consultations import Consultation
from models.rules.process import State


class Opening(StrEnum):
    """What is to be done with what was made."""

    AS_PLANNED = "yes"
    REHEARSED = "rehearse"
    NOT = "no"


async def ask_opening(chat: Chat, text: str, button: str, heading: str) -> Opening:
    """What they choose, having read this.

    Args:
        button: The label that says when it opens.
    """
    say = chat.say
    buttons = [
        Button(button, Opening.AS_PLANNED),
        Button(say("button-rehearse-first"), Opening.REHEARSED),
        Button(say("button-to-process"), Opening.NOT),
    ]
    screens = on_screens(text, heading, one_below_another(buttons))
    return Opening(await chat.ask("sure", Browse(lambda: screens)))


def after_making(opening: Opening, poll: Consultation) -> Open:
    """To its rehearsal, or to its card."""
    if opening is Opening.REHEARSED:
        return Open(REHEARSAL.name, f"{POLL} {poll.id}")
    return Open("consultations", str(poll.id))


async def can_open(chat: Chat, poll: Consultation) -> bool:
    """Whether it waits for nothing but somebody who opens it."""
    if poll.opened_at is not None or poll.process_id is None:
        return False
    process = await processes.process_with_id(chat.db, poll.process_id)
    return process is not None and process.state == State.OPEN


async def open_now(chat: Chat, poll: Consultation) -> None:
    """Put it to residents. It is no rehearsal any more."""
    if poll.closes_at <= chat.now or poll.closed_at is not None:
        await tell(chat, chat.say("refused-closing-day"))
        return
    poll.opened_at = chat.now
    await throw_away(chat.db, poll)
    process = await processes.process_with_id(chat.db, poll.process_id or 0)
    if poll.template == JOINT and process:
        admins = chat.organisation.admins
        await invite_to_look_back(chat.db, process, poll, admins, chat.now)
    is_poll = await polls.rule_of(chat.db, poll.id) is not None
    await chat.db.flush()
    act = "act-poll-opened" if is_poll else "act-consultation-opened"
    on = f"consultation {poll.id}"
    await note_act(chat.db, chat.now, chat.person_id, act, on, {"process": poll.process_id})
