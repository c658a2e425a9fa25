"""What one can do here: only what one's role can do."""

from handlers.conversation import Chat, Screen, Script


async def help_(chat: Chat) -> Screen:
    """The commands in words, and whom to ask."""
    say = chat.say
    parts = [say("help-resident")]
    if chat.is_staff:
        parts.append(say("help-staff"))
    parts.append(say("help-contact", contact=chat.organisation.contact))
    return Screen("\n\n".join(parts), heading=say("help-heading"))


HELP = Script("help", help_)
