"""Who voted, once a poll is closed: how many, by account and by code. Never what."""

from handlers.conversation import Chat
from handlers.screen import Screen
from models.audit import note_act
from models.consultations import Consultation, count_who_took_part
from models.voting_codes import count_codes


async def who_voted(chat: Chat, poll: Consultation) -> Screen:
    """Each look is in the audit log."""
    say = chat.say
    if chat.fresh:
        on = f"consultation {poll.id}"
        await note_act(chat.db, chat.now, chat.person_id, "act-who-voted-read", on)
    began, sent = await count_who_took_part(chat.db, poll.id)
    made, used = await count_codes(chat.db, poll.id)
    lines = [say("who-voted", sent=sent, unsent=began - sent)]
    if made:
        lines.append(say("who-used-codes", made=made, used=used))
    return Screen("\n\n".join(lines), heading=say("who-voted-heading"))
