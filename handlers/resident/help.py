"""What one can do here: only what one's roles can do."""

from collections.abc import Callable, Sequence

from handlers.conversation import Chat, MenuLine, Screen
from models.rules.permissions import Grants


async def help_(menu_for: Callable[[Grants], Sequence[MenuLine]], chat: Chat) -> Screen:
    """The commands in words, and whom to ask."""
    say = chat.say
    lines = [
        say("help-line", command=line.name_in(chat.language), what=say(line.text))
        for line in menu_for(await chat.grants())
    ]
    contact = say("help-contact", contact=chat.organisation.contact)
    return Screen("\n".join(lines) + "\n\n" + contact, heading=say("help-heading"))
