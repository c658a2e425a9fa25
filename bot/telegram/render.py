"""A screen as a Telegram message: the text as HTML, the buttons as an inline keyboard."""

from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from handlers.notices import marks_in, said
from handlers.pages import length, shortened
from handlers.screen import Button, File, Picture, Pin, Screen
from models.notices import LONGEST_CAPTION, Content, Way

LONGEST = 4096
"""Characters of a whole message, as Telegram counts them."""
LONGEST_AROUND = 1000
"""Characters of a heading or a note."""
GAP = "\n\n"
LONGEST_LABEL = 120
MOST_ROWS = 100


def message_of(screen: Screen, conversation_id: int, version: int) -> dict[str, Any]:
    """The parameters of sendMessage and editMessageText that show a screen."""
    above, heading, note = (
        shortened(part, LONGEST_AROUND) for part in (screen.above, screen.heading, screen.note)
    )
    room = LONGEST - sum(length(part + GAP) for part in (above, heading, note) if part)
    parts = [
        f"<i>{escape(above, quote=False)}</i>" if above else "",
        f"<b>{escape(heading, quote=False)}</b>" if heading else "",
        escape(shortened(screen.text, room), quote=False),
        f"<i>{escape(note, quote=False)}</i>" if note else "",
    ]
    keyboard = [
        [
            {
                "text": button.label[:LONGEST_LABEL],
                "callback_data": _data(button, conversation_id, version),
            }
            for button in row
        ]
        for row in screen.rows[:MOST_ROWS]
    ]
    return {
        "text": GAP.join(part for part in parts if part),
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": keyboard},
    }


def coming_with(message: dict[str, Any], file: File | Picture | Pin) -> tuple[str, dict[str, Any]]:
    """The method and the parameters for a message that comes with something."""
    rest = {name: value for name, value in message.items() if name != "text"}
    match file:
        case File():
            return "sendDocument", {**rest, "document": file, "caption": message["text"]}
        case Picture(content):
            return "sendPhoto", {**rest, "photo": content, "caption": message["text"]}
        case Pin(latitude, longitude, title, address):
            del rest["parse_mode"]
            where = {"latitude": latitude, "longitude": longitude}
            return "sendVenue", {**rest, **where, "title": title, "address": address or title}


def message_of_notice(
    content: Content, language: str, zone: ZoneInfo
) -> tuple[str, dict[str, Any]]:
    """The method and the parameters that send a notice, but for the chat.

    Raises:
        KeyError, ValueError: as `said` does.
    """
    words = said(content.text, language, zone)
    message: dict[str, Any] = {"text": shortened(words, LONGEST)}
    if content.picture:
        message = {"photo": content.picture, "caption": shortened(words, LONGEST_CAPTION)}
    if marks := marks_in(content, language):
        name = "caption_entities" if content.picture else "entities"
        message[name] = [mark.to_plain() for mark in marks]
    if content.ways:
        keyboard = [[_way(way, language, zone)] for way in content.ways]
        message["reply_markup"] = {"inline_keyboard": keyboard}
    return ("sendPhoto" if content.picture else "sendMessage"), message


def _way(way: Way, language: str, zone: ZoneInfo) -> dict[str, str]:
    label = {"text": said(way.label, language, zone)[:LONGEST_LABEL]}
    return label | ({"url": way.url} if way.url else {"callback_data": f"0:0:{way.command}"})


def _data(button: Button, conversation_id: int, version: int) -> str:
    """Conversation, version and value; a button that resumes another brings its own."""
    if ":" in button.value:
        return button.value
    return f"{conversation_id}:{version}:{button.value}"
