"""Whose results someone may read, and that each look is written down."""

from handlers.conversation import Chat
from handlers.row_numbers import row_number
from handlers.screen import Screen
from models import consultations
from models.audit import note_act
from models.consultations import Consultation
from models.neighbourhoods import ids_with_codes
from models.processes import process_with_id
from models.rules.permissions import Act


async def readable_poll(chat: Chat, number: str) -> Consultation | Screen:
    """The consultation with this number, or why it cannot be read."""
    poll = await consultations.consultation_with_id(chat.db, row_number(number))
    if poll is None:
        return Screen(chat.say("results-unknown", number=number))
    return poll if await may_read(chat, poll) else Screen(chat.say("not-allowed"))


async def may_read(chat: Chat, poll: Consultation) -> bool:
    """Where a role holds in its own processes or neighbourhoods, only those."""
    process = poll.process_id and await process_with_id(chat.db, poll.process_id)
    reached = await ids_with_codes(chat.db, process.neighbourhoods) if process else ()
    return await chat.may(Act.READ_RESULTS, process_id=poll.process_id, neighbourhood_ids=reached)


async def note_look(chat: Chat, poll: Consultation) -> None:
    """Write a look down, in the turn that opens it; a screen derived later finds it written."""
    if "_noted" not in chat.kept.answers:
        chat.kept.answers["_noted"] = True
        act = "act-interim-read" if poll.is_open(chat.now) else "act-results-read"
        await note_act(chat.db, chat.now, chat.person_id, act, f"consultation {poll.id}")
