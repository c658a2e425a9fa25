"""A screen as a Telegram message: the text as HTML, the buttons as an inline keyboard."""

from html import escape
from typing import Any

from handlers.conversation import Button, Screen

LONGEST = 4000
"""Characters of text; Telegram takes 4,096."""
LONGEST_LABEL = 120
MOST_ROWS = 100


def message_of(screen: Screen, conversation_id: int, version: int) -> dict[str, Any]:
    """The parameters of sendMessage and editMessageText that show a screen."""
    parts = [
        f"<i>{escape(screen.above, quote=False)}</i>" if screen.above else "",
        f"<b>{escape(screen.heading, quote=False)}</b>" if screen.heading else "",
        escape(_shortened(screen.text), quote=False),
        f"<i>{escape(screen.note, quote=False)}</i>" if screen.note else "",
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
        "text": "\n\n".join(part for part in parts if part),
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": keyboard},
    }


def _data(button: Button, conversation_id: int, version: int) -> str:
    """Conversation, version and value; a button that resumes another brings its own."""
    if ":" in button.value:
        return button.value
    return f"{conversation_id}:{version}:{button.value}"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
