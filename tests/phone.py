"""One person's phone: says things to the bot, and waits for what the person then sees."""

import asyncio
from typing import Any

from bot.tryout.chats import Chats

PATIENCE = 60.0
"""Seconds until something that should be seen has not come."""


class Phone:
    """A chat with the bot, as its person sees it."""

    def __init__(
        self, chats: Chats, user_id: int, language: str = "nl", name: str = "Greet de Boer"
    ) -> None:
        chats.add_user(user_id, name, language)
        self.toast = ""
        """What the bot last said above the chat."""
        self._chats = chats
        self.user_id = user_id
        self._changed = asyncio.Event()
        chats.listeners.append(self._notice)

    @property
    def screen(self) -> dict[str, Any]:
        """The newest message of the bot."""
        messages = self._chats.people[self.user_id].messages.values()
        return [each for each in messages if each["from"]["is_bot"]][-1]

    @property
    def text(self) -> str:
        """What the newest message says."""
        return _words(self.screen)

    @property
    def buttons(self) -> dict[str, str]:
        """The buttons of the newest message: what each sends, by its label."""
        return _buttons(self.screen)

    @property
    def read(self) -> str:
        """All that the bot ever said in this chat and that still stands there."""
        messages = self._chats.people[self.user_id].messages.values()
        return "\n".join(_words(each) for each in messages if each["from"]["is_bot"])

    async def type(self, text: str, shows: str) -> None:
        """Type something; the bot's newest message then holds these words."""
        self._chats.say(self.user_id, text)
        await self.sees(shows)

    async def send(self, content: dict[str, Any], shows: str) -> None:
        """Send something in the form of the Bot API's Message."""
        self._chats.send(self.user_id, content)
        await self.sees(shows)

    async def tap(self, label: str, shows: str) -> None:
        """Tap the button of the newest message whose label begins so."""
        found = [data for text, data in self.buttons.items() if text.startswith(label)]
        assert found, f"no button {label!r} among {list(self.buttons)}"
        self._chats.press(self.user_id, self.screen["message_id"], found[0])
        await self.sees(shows)

    async def send_picture(self, kind: str, shows: str) -> None:
        """Send something without words, such as a sticker."""
        message = self._chats.say(self.user_id, "x")
        del message["text"]
        content = {"file_id": "1", "file_unique_id": "1"}
        message[kind] = [content] if kind == "photo" else content
        await self.sees(shows)

    def press_again(self, message: dict[str, Any], label: str) -> None:
        """Press a button of a message as it was when seen."""
        data = _buttons(message)[label]
        self._chats.press(self.user_id, message["message_id"], data, forged=True)

    async def sees(self, words: str) -> None:
        """Wait until the newest message holds these words.

        Raises:
            AssertionError: it never does.
        """
        await self._until(lambda: words in self.text, f"{words!r} never came; there stands: ")

    async def sees_button(self, label: str) -> None:
        """Wait until the newest message has a button whose label begins so."""

        def there() -> bool:
            return any(text.startswith(label) for text in self.buttons)

        await self._until(there, f"no button {label!r}; there stands: ")

    async def gets(self, kind: str) -> None:
        """Wait until the newest message comes with this, such as a photo."""
        await self._until(lambda: kind in self.screen, f"no {kind} came; there stands: ")

    async def hears(self, words: str) -> None:
        """Wait until the bot says this above the chat."""
        await self._until(lambda: words in self.toast, f"no toast {words!r}; there stands: ")

    async def gets_menu(self, commands: list[str]) -> None:
        """Wait until the chat app lists these commands; they are published soon after the start."""
        for _ in range(100):
            menu = [each["command"] for each in self._chats.menu(self.user_id)]
            if menu == commands:
                return
            await asyncio.sleep(PATIENCE / 100)
        raise AssertionError(f"the menu lists {menu}")

    async def _until(self, seen: Any, otherwise: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                while not self._has_answered() or not seen():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            told = self.text if self._has_answered() else "nothing"
            raise AssertionError(otherwise + told) from None

    def _has_answered(self) -> bool:
        messages = self._chats.people[self.user_id].messages.values()
        return any(each["from"]["is_bot"] for each in messages)

    def _notice(self, user_id: int, kind: str, content: dict[str, Any]) -> None:
        if user_id == self.user_id:
            if kind == "toast":
                self.toast = content.get("text", "")
            self._changed.set()


def _words(message: dict[str, Any]) -> str:
    words: str = message["text"] if "text" in message else message.get("caption", "")
    return words


def _buttons(message: dict[str, Any]) -> dict[str, str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}
