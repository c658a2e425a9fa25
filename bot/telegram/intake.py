"""An update of the Bot API, read as a turn."""

from typing import Any

from handlers.conversation import Command, Pressed, Said, Turn, Typed, Unreadable

ALLOWED_UPDATES = ["message", "callback_query"]
ATTACHMENTS = {
    "animation", "audio", "contact", "document", "location", "photo", "poll", "sticker",
    "story", "venue", "video", "video_note", "voice",
}  # fmt: skip

Plain = dict[str, Any]


def turn_of(update: Plain) -> Turn | None:
    """The turn in an update; None where no person said anything to the bot in a private chat.

    Args:
        update: The Bot API's Update object.

    Raises:
        KeyError, TypeError, AttributeError: it is no Update object at all.
    """
    said: Said | None = None
    if "callback_query" in update:
        query: Plain = update["callback_query"]
        person, chat = query["from"], query.get("message", {}).get("chat", {})
        said = _press(query)
    elif "message" in update:
        message: Plain = update["message"]
        person, chat = message.get("from", {}), message["chat"]
        said = _message(message)
    if said is None or chat.get("type") != "private" or person.get("is_bot"):
        return None
    return Turn(update["update_id"], chat["id"], person.get("language_code"), said)


def _press(query: Plain) -> Pressed | None:
    """What a press says. Data that no button of ours carries names no conversation at all."""
    if "message" not in query:
        return None
    conversation, _, rest = query.get("data", "").partition(":")
    version, _, value = rest.partition(":")
    ours = _is_number(conversation) and _is_number(version) and value
    return Pressed(
        conversation_id=int(conversation) if ours else 0,
        version=int(version) if ours else 0,
        value=value if ours else "",
        message_id=query["message"]["message_id"],
        query_id=query["id"],
    )


def _message(message: Plain) -> Said | None:
    text = message.get("text")
    if text is None:
        # A picture, a voice message: answered. A pinned message or a new photo of the chat: not.
        return Unreadable() if ATTACHMENTS & message.keys() else None
    if text.startswith("/"):
        command, _, argument = text[1:].partition(" ")
        return Command(command.partition("@")[0].lower(), argument.strip())
    return Typed(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19
