"""An update of the Bot API, read as a turn."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.failures import Failures
from bot.telegram.files import Attached, Fetch
from bot.telegram.letters import Letters
from handlers.said import (
    Command,
    Document,
    Edited,
    Left,
    Located,
    Pictured,
    Pressed,
    Returned,
    Said,
    Turn,
    Typed,
    Unreadable,
)
from models.rules.marks import read_marks

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
ATTACHMENTS = {
    "animation", "audio", "contact", "document", "location", "photo", "poll", "sticker",
    "story", "venue", "video", "video_note", "voice",
}  # fmt: skip

READABLE = (".xlsx", ".ics")
"""How the names of files end that somebody reads."""
UNREADABLE = (LookupError, TypeError, ValueError, AttributeError)
"""What comes of reading something that is no Update object."""
LARGEST_NUMBER = (1 << 63) - 1

Plain = dict[str, Any]


@dataclass(frozen=True)
class InGroup:
    """Somebody called the bot in a group, where nobody's answers should be seen."""

    chat_id: int
    app_language: str | None


class Intake:
    """Receives updates, from wherever they come.

    Args:
        take: Returns once a turn is committed.
        point_home: Called for a group, to be told where the bot can be spoken with.
        fetch: Gives what is in a file that was sent.
    """

    def __init__(
        self,
        take: Callable[[Turn], Awaitable[None]],
        point_home: Callable[[InGroup], None],
        failures: Failures,
        fetch: Fetch,
    ) -> None:
        self._take = take
        self._point_home = point_home
        self._failures = failures
        self._fetch = fetch
        self._letters = Letters()

    async def receive(self, update: Plain) -> None:
        """Returns once the update may be confirmed to Telegram.

        One that cannot be read is noted and passed by: it would come back for ever.
        """
        try:
            read, attached = read_update(update), _readable(update)
            if isinstance(read, Turn):
                read = self._letters.joined(read, update)
        except UNREADABLE as error:
            self._failures.note(error, "unreadable_update")
            return
        match read:
            case Turn(said=Unreadable()) if attached:
                content = await self._fetch(attached)
                said = read.said if content is None else Document(attached.name, content)
                await self._take(replace(read, said=said))
            case Turn():
                await self._take(read)
            case InGroup():
                self._point_home(read)


def read_update(update: Plain) -> Turn | InGroup | None:
    """What an update says; None where there is nothing to answer.

    Channels, other bots, what groups say among themselves and messages about the chat itself (a
    pinned message, a group that moved) get no answer.

    Args:
        update: The Bot API's Update object.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: it is no Update object at all.
    """
    said: Said | None = None
    if "callback_query" in update:
        query: Plain = update["callback_query"]
        person, chat = query["from"], query.get("message", {}).get("chat", {})
        said = _press(query)
    elif "my_chat_member" in update:
        change: Plain = update["my_chat_member"]
        person, chat = change["from"], change["chat"]
        said = Left() if change["new_chat_member"]["status"] in ("kicked", "left") else Returned()
    else:
        message: Plain = update.get("message") or update.get("edited_message") or {}
        person, chat = message.get("from", {}), message.get("chat", {})
        said = Edited() if "edited_message" in update else _message(message)
    if said is None or person.get("is_bot"):
        return None
    language = _text(person.get("language_code", ""))
    if chat.get("type") == "private":
        return Turn(_number(update["update_id"]), _number(chat["id"]), language or None, said)
    if chat.get("type") in ("group", "supergroup") and isinstance(said, Command):
        return InGroup(_number(chat["id"]), language or None)
    return None


def _press(query: Plain) -> Pressed | None:
    """What a press says. Data that no button of ours carries names no conversation at all."""
    if "message" not in query:
        return None
    conversation, _, rest = _text(query.get("data", "")).partition(":")
    version, _, value = rest.partition(":")
    ours = _is_number(conversation) and _is_number(version) and value
    return Pressed(
        conversation_id=int(conversation) if ours else 0,
        version=int(version) if ours else 0,
        value=value if ours else "",
        message_id=_number(query["message"]["message_id"]),
        query_id=_text(query["id"]),
    )


def _message(message: Plain) -> Said | None:
    text = message.get("text")
    if "location" in message:
        place: Plain = message["location"]
        return Located(float(place["latitude"]), float(place["longitude"]))
    if "photo" in message:
        caption = _text(message.get("caption", ""))
        marks = read_marks(message.get("caption_entities", ()), caption)
        return Pictured(_text(message["photo"][-1]["file_id"]), caption, marks)
    if text is None:
        # A picture, a voice message: answered. A pinned message or a new photo of the chat: not.
        return Unreadable() if ATTACHMENTS & message.keys() else None
    text = _text(text)
    if text.startswith("/"):
        command, _, argument = text[1:].partition(" ")
        return Command(command.partition("@")[0].lower(), argument.strip())
    return Typed(text, read_marks(message.get("entities", ()), text))


def _readable(update: Plain) -> Attached | None:
    """The spreadsheet or calendar that a message carries; None: it carries none."""
    message: Plain = update.get("message", {})
    document: Plain = message.get("document", {})
    name = _text(document.get("file_name", ""))
    if not name.lower().endswith(READABLE):
        return None
    size = _number(document.get("file_size", 0))
    return Attached(_text(document["file_id"]), name, size, message["chat"]["id"])


def _number(value: Any) -> int:
    """A whole number that a database can hold.

    Raises:
        TypeError, ValueError: it is none.
    """
    if type(value) is not int:
        raise TypeError("no whole number")
    if abs(value) > LARGEST_NUMBER:
        raise ValueError("too large")
    return value


def _text(value: Any) -> str:
    """A text as it can be kept: PostgreSQL has no place for NUL, and nothing for half a character.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, str):
        raise TypeError("no text")
    return value.replace("\0", "").encode("utf-8", "ignore").decode()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19
