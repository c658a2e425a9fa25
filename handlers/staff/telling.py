"""Telling staff something in the middle of a conversation, with a button to go on."""

from handlers.conversation import Chat
from handlers.pages import on_screens
from handlers.prompts import Browse, one_below_another
from handlers.screen import Button


async def tell(chat: Chat, text: str) -> None:
    """Show this until the button below it is pressed."""
    rows = one_below_another([Button(chat.say("button-to-process"), "on")])
    screens = on_screens(text, rows=rows)
    await chat.ask("told", Browse(lambda: screens))


async def confirm(chat: Chat, text: str, button: str, heading: str = "") -> bool:
    """Whether they go through with it, having read this."""
    rows = one_below_another([Button(button, "yes"), Button(chat.say("button-to-process"), "no")])
    screens = on_screens(text, heading, rows)
    return bool(await chat.ask("sure", Browse(lambda: screens)) == "yes")
