"""More to read: what the organisation offers."""

from handlers.conversation import Chat, Script
from handlers.screen import Screen
from models.links import all_links


async def learn_more(chat: Chat) -> Screen:
    """Each title with its address; one without an address is to be looked up by its title."""
    shown = [link for link in await all_links(chat.db) if not link.removed]
    lines = [f"• {link.title}" + (f"\n  {link.url}" if link.url else "") for link in shown]
    return Screen(
        "\n".join(lines) or chat.say("learn-more-none"), heading=chat.say("learn-more-heading")
    )


LEARN_MORE = Script("learn_more", learn_more)
