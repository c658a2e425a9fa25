"""Conversations as they are written: a function, and what the directory needs to know of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from handlers.conversation.chat import Chat
from handlers.conversation.steps import Led
from handlers.screen import Screen
from models.rules.permissions import Act, allows_somewhere


@dataclass(frozen=True)
class Open:
    """A conversation ends by opening another one in its place."""

    name: str
    subject: str = ""
    came_by: str = ""
    """What the link that leads there says, for a conversation under a pseudonym."""


Run = Callable[[Chat], Awaitable[Screen | Open]]


@dataclass(frozen=True)
class Script:
    """A conversation as the directory lists it."""

    name: str
    talk: Run
    private: bool = False
    """Its answers are a poll's: kept under a pseudonym, never with the account. Its subject is
    the poll's number."""
    for_neighbour: bool = False
    """Those answers are not the person's own, but a neighbour's."""
    needs: Act | None = None
    """What one must be allowed to do somewhere to have it. Where, it asks `Chat.may` itself."""

    async def run(self, chat: Chat) -> Screen | Open:
        """One run of the conversation, from its first line; the one place that lets in who may.

        Raises:
            Stopped: it waits at a step.
        """
        if self.needs and not allows_somewhere(await chat.grants(), self.needs):
            return Screen(chat.say("not-allowed"))
        try:
            return await self.talk(chat)
        except Led as led:
            await chat.move(self.talk, led.way)
            return await self.talk(chat)
