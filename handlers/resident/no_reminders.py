"""Not wanting to be asked again, by the button under a reminder."""

from handlers.conversation import Chat, Script
from handlers.screen import Screen
from models.consultations import consultation_with_code
from models.nudges import refuse_reminders


async def no_reminders(chat: Chat) -> Screen:
    """The subject is the consultation's code."""
    poll = await consultation_with_code(chat.db, chat.subject)
    if poll is None:
        return Screen(chat.say("link-unknown"))
    await refuse_reminders(chat.db, chat.person_id, poll.id)
    return Screen(chat.say("no-reminders"))


NO_REMINDERS = Script("no-reminders", no_reminders)
