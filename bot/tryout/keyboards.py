"""Keyboards as Telegram would show them: under a message, or in place of the phone's own."""

from typing import Any
from urllib.parse import urlsplit

from bot.tryout.parameters import Plain, bad

MOST_BUTTONS = 100
MOST_REPLY_BUTTONS = 300
MOST_IN_A_ROW = 8
LONGEST_DATA = 64
"""Bytes of what a button says when pressed."""
LONGEST_COPY = 256

_LOOK = {"text", "icon_custom_emoji_id", "style"}
BUTTON_KEYS = _LOOK | {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
}  # fmt: skip
REPLY_BUTTON_KEYS = _LOOK | {
    "request_users", "request_chat", "request_managed_bot", "request_contact",
    "request_location", "request_poll", "web_app",
}  # fmt: skip
MARKUP_KEYS = {
    "inline_keyboard": set[str](),
    "keyboard": {
        "is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder",
        "selective",
    },
    "remove_keyboard": {"selective"},
    "force_reply": {"input_field_placeholder", "selective"},
}  # fmt: skip
"""By the key that tells which markup it is: what else may be in it."""

Rows = list[list[Plain]]


def checked_keyboard(markup: Plain) -> Rows:
    """The rows of buttons under a message.

    Raises:
        Refusal: it is not a keyboard that Telegram would show there.
    """
    if "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    rows = _rows(markup, "inline_keyboard")
    count = 0
    for row in rows:
        count += len(row)
        if len(row) > MOST_IN_A_ROW:
            raise bad("reply markup is too long")
        for button in row:
            _check_inline(button)
    if count > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return [row for row in rows if row]


def reply_markup(markup: Plain, private: bool) -> Plain:
    """What takes the place of the phone's keyboard: buttons, nothing any more, or a reply asked.

    Raises:
        Refusal: it is none of these, or asks in a group what only one person can give.
    """
    kind = next((key for key in MARKUP_KEYS if key in markup), None)
    if kind is None or markup.keys() - {kind} - MARKUP_KEYS[kind]:
        raise bad("can't parse reply keyboard markup JSON object")
    placeholder = markup.get("input_field_placeholder", "")
    if not isinstance(placeholder, str) or len(placeholder) > 64:
        raise bad("can't parse reply keyboard markup JSON object")
    if kind != "keyboard":
        if markup[kind] is not True:
            raise bad("can't parse reply keyboard markup JSON object")
        return markup
    rows = _rows(markup, "keyboard")
    if sum(map(len, rows)) > MOST_REPLY_BUTTONS:
        raise bad("reply markup is too long")
    for row in rows:
        for button in row:
            _check_reply(button, private)
    return markup


def _rows(markup: Plain, key: str) -> Rows:
    rows: Any = markup[key]
    if markup.keys() - {key} - MARKUP_KEYS[key] or not isinstance(rows, list):
        raise bad("can't parse reply keyboard markup JSON object")
    for row in rows:
        if not isinstance(row, list):
            raise bad("can't parse reply keyboard markup JSON object")
    found: Rows = rows
    return found


def _check_inline(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad("can't parse inline keyboard button")
    if not button["text"].strip() or not button.keys() <= BUTTON_KEYS:
        raise bad("can't parse inline keyboard button")
    if len(button.keys() - _LOOK) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= LONGEST_DATA:
            raise bad("BUTTON_DATA_INVALID")
    elif "url" in button:
        _check_url(button["url"])
    elif "copy_text" in button:
        copied = button["copy_text"]
        if not isinstance(copied, dict) or not 1 <= len(copied.get("text", "")) <= LONGEST_COPY:
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: Any) -> None:
    parts = urlsplit(url) if isinstance(url, str) else None
    if parts is None or parts.scheme not in ("http", "https", "tg"):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme != "tg" and "." not in (parts.hostname or ""):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_reply(button: Any, private: bool) -> None:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or button.keys() - REPLY_BUTTON_KEYS:
        raise bad("can't parse keyboard button")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad("can't parse keyboard button")
    asks = button.keys() - _LOOK
    if len(asks) > 1:
        raise bad("can't parse keyboard button")
    if asks and not private:
        raise bad(f"{asks.pop()} can be requested in private chats only")
