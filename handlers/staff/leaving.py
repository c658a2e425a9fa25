"""A step that one can leave: one may not know the answer yet, and then nothing changes."""

from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Answered, Chat, Outcome, Prompt
from handlers.said import Pressed, Said
from handlers.screen import Button, Screen

LEAVE = "@leave"


class Left(Exception):
    """Whoever was filling in goes back; nothing of this step changes."""


async def ask_or_leave(chat: Chat, key: str, prompt: Prompt, button: str) -> Any:
    """The answer to a step that has a button to leave it.

    Args:
        button: The key of that button's label, which says where it leads.

    Raises:
        Left: it was pressed.
    """
    answer = await chat.ask(key, _WithWayOut(prompt, button))
    if answer == LEAVE:
        raise Left
    return answer


@dataclass(frozen=True)
class _WithWayOut:
    prompt: Prompt
    button: str
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        screen = await self.prompt.screen(chat, draft, kept)
        out = Button(chat.say(self.button), LEAVE)
        return replace(screen, rows=(*screen.rows, (out,)))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pressed) and said.value == LEAVE:
            return Answered(LEAVE)
        return self.prompt.take(chat, said, draft, kept)
