"""What `/stop` says, once the reception has put aside what was under way."""

from handlers.conversation import Chat, Script
from handlers.screen import Screen


async def stopped(chat: Chat) -> Screen:
    """The answers of a consultation stay kept; the subject tells whether there was one."""
    return Screen(chat.say("stopped-saved" if chat.subject else "stopped"))


STOPPED = Script("stopped", stopped)
