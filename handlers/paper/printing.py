"""A step that comes with a file on paper: made beside the conversations, and kept nowhere."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Chat, Outcome
from handlers.prompts import Choose, one_below_another
from handlers.said import Said
from handlers.screen import Button, File, Picture, Screen
from handlers.texts import languages, sayer


@dataclass(frozen=True)
class Printed:
    """A file, with a sentence below it and the ways on."""

    name: str
    text: str
    make: Callable[[], bytes]
    """Takes long, so it is called in a thread."""
    ways: tuple[Button, ...]
    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        content = await asyncio.to_thread(self.make)
        rows = one_below_another(self.ways)
        file = File(self.name, content)
        is_picture = self.name.endswith(".png")
        return Screen(self.text, rows=rows, file=Picture(file) if is_picture else file)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        rows = one_below_another(self.ways)
        return Choose(lambda: Screen(self.text, rows=rows)).take(chat, said, draft, kept)


async def ask_paper_language(chat: Chat) -> str:
    """In which language it is to be; each is offered under its own name.

    Raises:
        Stopped: it was not said yet.
    """
    buttons = [Button(sayer(code)("language-name"), code) for code in languages()]
    screen = Screen(chat.say("paper-language"), rows=one_below_another(buttons))
    picked: str = await chat.ask("language", Choose(lambda: screen))
    return picked
