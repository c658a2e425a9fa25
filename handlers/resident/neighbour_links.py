"""Links on paper and from an ambassador: where they lead, and what is kept of coming by one."""

from handlers.conversation import Chat, Open
from handlers.resident.consultation import CONSULTATION
from handlers.resident.voting_code import checked
from handlers.screen import Screen
from models.consultations import sheet_under
from models.interviewers import interviewer_with_code
from models.rules.links import CODE_LINK, NEIGHBOUR_LINK
from models.voting_codes import has_code, use_code


async def brought(chat: Chat) -> Screen | Open:
    """An ambassador's own link leads to the consultation."""
    found = await interviewer_with_code(chat.db, chat.subject.removeprefix(NEIGHBOUR_LINK))
    if found is None:
        return Screen(chat.say("link-unknown"))
    poll_id = found.consultation_id
    takes_part = await sheet_under(chat.db, chat.pseudonym_in(poll_id)) is not None
    counts = not takes_part and found.person_id != chat.person_id
    return Open(CONSULTATION.name, str(poll_id), came_by=chat.subject if counts else "")


async def with_code(chat: Chat) -> Screen | Open:
    """A voting code opens its ballot."""
    found, problem = await checked(chat, chat.subject.removeprefix(CODE_LINK))
    if found is None:
        return Screen(problem)
    poll_id = found.consultation_id
    if await sheet_under(chat.db, chat.pseudonym_in(poll_id)) is None:
        return Open(CONSULTATION.name, str(poll_id), came_by=CODE_LINK + found.code_hash)
    if not await has_code(chat.db, poll_id, chat.person_id):  # they agreed before, without one
        await use_code(chat.db, found.code_hash, poll_id, chat.person_id)
    return Open(CONSULTATION.name, str(poll_id))
