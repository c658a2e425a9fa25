"""The chats of the local Bot API server, in memory: people, messages, updates still to fetch."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.tryout.markup import read_html, utf16_length
from bot.tryout.parameters import Refusal, checked_keyboard

MOST_MESSAGES = 200
"""Messages kept in a chat; older ones are forgotten."""
LONGEST_TEXT = 4096
QUERY_SECONDS = 60.0

Plain = dict[str, Any]
Listener = Callable[[int, str, Plain], None]
"""Told who, what ("message", "edited", "toast", "said") and the message or answer."""


@dataclass
class Person:
    """A person with their chat with the bot."""

    user: Plain
    started: bool = False
    blocked: bool = False
    messages: dict[int, Plain] = field(default_factory=dict)


class Chats:
    """All chats of one bot.

    Args:
        bot: The bot's User object.
    """

    def __init__(self, bot: Plain) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.updates: dict[int, Plain] = {}
        self.commands: dict[tuple[str, str], list[Plain]] = {}
        self.webhook: Plain = {"url": ""}
        self.listeners: list[Listener] = []
        self.queries: dict[str, tuple[int, float]] = {}
        # Numbers go on from the clock, so that a new run never uses those of an earlier one.
        self._next = int(time.time())
        self.came = asyncio.Event()

    def add_user(self, user_id: int, name: str, language_code: str) -> None:
        """Someone who could write to the bot."""
        first, _, last = name.partition(" ")
        user = {"id": user_id, "is_bot": False, "first_name": first}
        user |= {"last_name": last} if last else {}
        self.people[user_id] = Person(user | {"language_code": language_code})

    def say(self, user_id: int, text: str) -> Plain:
        """A person types something."""
        person = self.people[user_id]
        person.started, person.blocked = True, False
        message = self._message(person, person.user, text, [])
        if text.startswith("/"):
            length = len(text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        self._update("message", message)
        self._tell(user_id, "said", message)
        return message

    def press(self, user_id: int, message_id: int, data: str, *, forged: bool = False) -> str:
        """A person presses a button.

        Raises:
            Refusal: the message has no such button, unless it is `forged`.
        """
        person = self.people[user_id]
        message = person.messages.get(message_id, {"message_id": message_id})
        keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
        if not forged and all(
            data != each.get("callback_data") for row in keyboard for each in row
        ):
            raise Refusal(400, "Bad Request: no such button")
        query_id = str(self._number())
        now = time.monotonic()
        self.queries[query_id] = (user_id, now)
        message.setdefault("date", 0)
        message.setdefault("chat", _chat(person))
        query = {"id": query_id, "from": person.user, "message": dict(message), "data": data}
        self._update("callback_query", query | {"chat_instance": str(user_id)})
        return query_id

    def block(self, user_id: int) -> None:
        """A person blocks the bot."""
        self.people[user_id].blocked = True

    def send_message(self, call: Plain) -> Plain:
        """sendMessage."""
        person = self._reachable(call["chat_id"])
        text, entities = _read(call)
        message = self._message(person, self.bot, text, entities)
        _put_keyboard(message, call)
        self._tell(call["chat_id"], "message", message)
        return message

    def edit_text(self, call: Plain) -> Plain:
        """editMessageText."""
        text, entities = _read(call)
        return self._edit(call, {"text": text} | ({"entities": entities} if entities else {}))

    def edit_keyboard(self, call: Plain) -> Plain:
        """editMessageReplyMarkup."""
        return self._edit(call, None)

    def answer_query(self, call: Plain) -> bool:
        """answerCallbackQuery."""
        if len(call.get("text", "")) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        user_id, since = self.queries.pop(call["callback_query_id"], (0, float("-inf")))
        if time.monotonic() - since > QUERY_SECONDS:
            raise Refusal(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self._tell(user_id, "toast", call)
        return True

    def menu(self, user_id: int) -> list[Plain]:
        """The commands that this person's chat app shows."""
        language = self.people[user_id].user["language_code"]
        for scope in (f"chat:{user_id}", "default"):
            for code in (language, ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return []

    def _edit(self, call: Plain, content: Plain | None) -> Plain:
        person = self._reachable(call["chat_id"])
        message = person.messages.get(call["message_id"])
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if message["from"] is not self.bot:
            raise Refusal(400, "Bad Request: message can't be edited")
        kept = {"text", "entities"} if content is None else set()
        new = {key: value for key, value in message.items() if key not in _CONTENT - kept}
        new |= content or {}
        _put_keyboard(new, call)
        if all(new.get(key) == message.get(key) for key in _CONTENT):
            raise Refusal(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        new["edit_date"] = int(time.time())
        person.messages[call["message_id"]] = new
        self._tell(call["chat_id"], "edited", new)
        return new

    def _message(self, person: Person, sender: Plain, text: str, entities: list[Plain]) -> Plain:
        message_id = self._number()
        message: Plain = {
            "message_id": message_id,
            "from": sender,
            "chat": _chat(person),
            "date": int(time.time()),
            "text": text,
        }
        if entities:
            message["entities"] = entities
        person.messages[message_id] = message
        if len(person.messages) > MOST_MESSAGES:
            del person.messages[next(iter(person.messages))]
        return message

    def _reachable(self, chat_id: int) -> Person:
        person = self.people.get(chat_id)
        if person is None:
            raise Refusal(400, "Bad Request: chat not found")
        if person.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if not person.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return person

    def _update(self, kind: str, content: Plain) -> None:
        number = self._number()
        self.updates[number] = {"update_id": number, kind: content}
        self.came.set()

    def _number(self) -> int:
        self._next += 1
        return self._next

    def _tell(self, user_id: int, kind: str, content: Plain) -> None:
        for listener in self.listeners:
            listener(user_id, kind, content)


_CONTENT = {"text", "entities", "reply_markup"}


def _chat(person: Person) -> Plain:
    return {"id": person.user["id"], "type": "private", "first_name": person.user["first_name"]}


def _read(call: Plain) -> tuple[str, list[Plain]]:
    mode = call.get("parse_mode", "")
    if mode not in ("", "HTML"):
        raise Refusal(400, "Bad Request: unsupported parse_mode")
    text, entities = read_html(call["text"]) if mode else (call["text"], [])
    if not text.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise Refusal(400, "Bad Request: message is too long")
    return text, entities


def _put_keyboard(message: Plain, call: Plain) -> None:
    rows = checked_keyboard(call["reply_markup"]) if "reply_markup" in call else []
    if rows:
        message["reply_markup"] = {"inline_keyboard": rows}
