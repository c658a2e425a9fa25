"""No screen is a dead end: where a conversation ends, or nothing leads back, the start does."""

from dataclasses import replace

from handlers.conversation import Chat, Script, Stopped
from handlers.resident.start import START
from handlers.screen import Button, Screen
from handlers.texts import Say

TO_START = f"/{START.name}"


async def where_it_waits(script: Script, chat: Chat, stop: Stopped) -> Screen:
    """The screen of the step at hand; of a first step with the way to the start, but for questions
    to a resident, which have their own way out."""
    screen = await chat.stopped_screen(stop)
    leads = script is START or script.private or chat.can_go_back
    return screen if leads else with_way_to_start(screen, chat.say)


def with_way_to_start(screen: Screen, say: Say) -> Screen:
    """The screen with that button below all others."""
    return replace(screen, rows=(*screen.rows, (Button(say("button-to-start"), TO_START),)))
