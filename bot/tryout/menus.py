"""What the bot says of itself: its menu of commands and its descriptions, by language."""

import re
from collections.abc import Callable

from bot.tryout.parameters import Plain, bad

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
}  # fmt: skip
MOST_COMMANDS = 100
LONGEST = {"description": 512, "short_description": 120}

Key = tuple[str, str]
"""Scope, with the chat's number where it is one chat's; and language, empty for all others."""


class Menus:
    """The menus and descriptions of one bot.

    Args:
        knows: Whether there is a chat with this number.
    """

    def __init__(self, knows: Callable[[int], bool]) -> None:
        self._knows = knows
        self._commands: dict[Key, list[Plain]] = {}
        self._words: dict[Key, str] = {}

    def shown(self, chat_id: int, language: str) -> list[Plain]:
        """The commands that a person's chat app shows them."""
        for scope in (f"chat:{chat_id}", "all_private_chats", "default"):
            for code in (language, ""):
                if (scope, code) in self._commands:
                    return self._commands[scope, code]
        return []

    def description(self, language: str) -> str:
        """What a person reads before they write to the bot."""
        return self._words.get(("description", language)) or self._words.get(
            ("description", ""), ""
        )

    def set_commands(self, call: Plain) -> bool:
        """setMyCommands."""
        if len(call["commands"]) > MOST_COMMANDS:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        for command in call["commands"]:
            if not isinstance(command, dict) or command.keys() != {"command", "description"}:
                raise bad("can't parse BotCommand")
            if not COMMAND.fullmatch(command["command"]):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        self._commands[self._key(call)] = call["commands"]
        return True

    def get_commands(self, call: Plain) -> list[Plain]:
        """getMyCommands."""
        return self._commands.get(self._key(call), [])

    def delete_commands(self, call: Plain) -> bool:
        """deleteMyCommands."""
        self._commands.pop(self._key(call), None)
        return True

    def set_words(self, name: str, call: Plain) -> bool:
        """setMyDescription and setMyShortDescription."""
        words = call.get(name, "")
        if len(words) > LONGEST[name]:
            raise bad(f"the bot's {name} is too long")
        self._words[name, _language(call)] = words
        return True

    def get_words(self, name: str, call: Plain) -> Plain:
        """getMyDescription and getMyShortDescription."""
        return {name: self._words.get((name, _language(call)), "")}

    def _key(self, call: Plain) -> Key:
        scope = call.get("scope", {"type": "default"})
        kind = scope.get("type")
        if kind not in SCOPES:
            raise bad("can't parse BotCommandScope")
        if kind.startswith("chat"):
            if not self._knows(scope.get("chat_id", 0)):
                raise bad("chat not found")
            kind = f"{kind}:{scope['chat_id']}"
        return kind, _language(call)


def _language(call: Plain) -> str:
    code: str = call.get("language_code", "")
    if code and not LANGUAGE.fullmatch(code):
        raise bad("LANG_CODE_INVALID")
    return code
