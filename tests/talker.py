"""Someone in a journey: says and presses things, and waits for what the bot shows next."""

import asyncio
from typing import Any

from bot.tryout.chats import Chats
from bot.tryout.parameters import Upload
from tests.pictures import png

PATIENCE = 15
"""Seconds to wait for the bot."""


class Talker:
    """One person's chat, followed by what they see."""

    def __init__(self, chats: Chats, user_id: int) -> None:
        self.chats = chats
        self.user_id = user_id
        self.taps = 0
        self.texts = 0
        self._seen: dict[int, tuple[str, bool]] = {}
        self._shown = asyncio.Event()
        chats.listeners.append(self._listen)

    @property
    def screen(self) -> dict[str, Any]:
        """The bot's newest message."""
        messages = self.chats.people[self.user_id].messages.values()
        return [each for each in messages if each["from"]["is_bot"]][-1]

    @property
    def text(self) -> str:
        """What it says, or what stands below its picture."""
        return _words(self.screen)

    @property
    def labels(self) -> list[str]:
        """What its buttons say."""
        return [button["text"] for row in self._rows() for button in row]

    async def say(self, text: str) -> str:
        """Type something; gives what is shown next."""
        self.texts += 1
        self._shown.clear()
        self.chats.say(self.user_id, text)
        return await self._next()

    async def send(self, content: dict[str, Any]) -> str:
        """Send something else than words, such as a place; gives what is shown next."""
        self._shown.clear()
        self.chats.send(self.user_id, content)
        return await self._next()

    async def send_photo(self, words: str = "") -> str:
        """Send a photo, with these words below it; gives what is shown next."""
        photo = self.chats.files.photo(Upload("foto.png", png(8, 8), "image/png"))
        return await self.send({"photo": photo} | ({"caption": words} if words else {}))

    async def press(self, label: str) -> str:
        """Press the button whose label begins with this; gives what is shown next."""
        buttons = [button for row in self._rows() for button in row]
        found = [button for button in buttons if button["text"].startswith(label)]
        assert found, f"no button {label!r} among {self.labels} under {self.text!r}"
        self.taps += 1
        self._shown.clear()
        self.chats.press(self.user_id, self.screen["message_id"], found[0]["callback_data"])
        return await self._next()

    async def hears(self, words: str) -> str:
        """Wait until the newest message says this."""
        async with asyncio.timeout(PATIENCE):
            while words not in self.text:
                self._shown.clear()
                await self._shown.wait()
        return self.text

    async def _next(self) -> str:
        async with asyncio.timeout(PATIENCE):
            await self._shown.wait()
        return self.text

    def _rows(self) -> Any:
        return self.screen.get("reply_markup", {}).get("inline_keyboard", [])

    def _listen(self, user_id: int, kind: str, message: dict[str, Any]) -> None:
        if user_id != self.user_id or kind not in ("message", "edited"):
            return
        now = (_words(message), "reply_markup" in message)
        before = self._seen.get(message["message_id"])
        self._seen[message["message_id"]] = now
        if kind == "edited" and before is not None and before[0] == now[0] and not now[1]:
            return  # an old message that loses its buttons is no answer
        self._shown.set()


def _words(message: dict[str, Any]) -> str:
    return str(message.get("text", message.get("caption", "")))
