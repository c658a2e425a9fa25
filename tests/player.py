"""Someone who talks with the running bot by what they see: words and labels of buttons."""

import asyncio
from typing import Any

from bot.tryout.chats import Chats


class Player:
    """A person in the local chat, whose screen is the newest message of the bot."""

    def __init__(self, chats: Chats, user_id: int) -> None:
        self.chats = chats
        self.user_id = user_id
        self.toasts: list[str] = []
        chats.listeners.append(self._hear)

    @property
    def screen(self) -> dict[str, Any]:
        """The newest message of the bot."""
        messages = self.chats.people[self.user_id].messages.values()
        theirs = [each for each in messages if each["from"] is self.chats.bot]
        return theirs[-1] if theirs else {"text": "", "message_id": 0}

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons."""
        return [button["text"] for button in _buttons(self.screen)]

    async def say(self, words: str, *, sees: str) -> None:
        """Type this, and wait until the screen holds these words."""
        before = self.screen["message_id"]
        self.chats.say(self.user_id, words)
        await self._until(lambda: self.screen["message_id"] != before and self._shows(sees))

    async def press(self, label: str, *, sees: str) -> None:
        """Press the button with this label, and wait until the screen holds these words."""
        screen = self.screen
        data = next(
            button["callback_data"] for button in _buttons(screen) if label in button["text"]
        )
        self.chats.press(self.user_id, screen["message_id"], data)
        await self._until(lambda: self.screen != screen and self._shows(sees))

    async def press_again(self, message: dict[str, Any], at: int = 0) -> None:
        """Press a button that this message had, as an app with an old picture of it does."""
        heard = len(self.toasts)
        data = _buttons(message)[at]["callback_data"]
        self.chats.press(self.user_id, message["message_id"], data, forged=True)
        await self._until(lambda: len(self.toasts) > heard)

    def _shows(self, words: str) -> bool:
        return words in self.screen["text"] or any(words in label for label in self.labels)

    def _hear(self, user_id: int, kind: str, content: dict[str, Any]) -> None:
        if user_id == self.user_id and kind == "toast":
            self.toasts.append(content.get("text", ""))

    async def _until(self, seen: Any) -> None:
        for _ in range(1000):
            if seen():
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"this is what {self.user_id} sees: {self.screen}")


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
