"""The Bot API methods that the try-out server serves, with the parameters each one knows."""

from typing import Any

_REPLY = {
    "business_connection_id": str, "message_thread_id": int, "direct_messages_topic_id": int,
    "disable_notification": bool, "protect_content": bool, "allow_paid_broadcast": bool,
    "message_effect_id": str, "suggested_post_parameters": dict, "reply_parameters": dict,
    "reply_markup": dict,
}  # fmt: skip

METHODS: dict[str, tuple[dict[str, type], dict[str, type]]] = {
    "getMe": ({}, {}),
    "getUpdates": ({}, {"offset": int, "limit": int, "timeout": int, "allowed_updates": list}),
    "setWebhook": (
        {"url": str},
        {
            "certificate": str, "ip_address": str, "max_connections": int,
            "allowed_updates": list, "drop_pending_updates": bool, "secret_token": str,
        },
    ),
    "deleteWebhook": ({}, {"drop_pending_updates": bool}),
    "getWebhookInfo": ({}, {}),
    "sendMessage": (
        {"chat_id": int, "text": str},
        _REPLY | {"parse_mode": str, "entities": list, "link_preview_options": dict},
    ),
    "editMessageText": (
        {"chat_id": int, "message_id": int, "text": str},
        {
            "business_connection_id": str, "inline_message_id": str, "parse_mode": str,
            "entities": list, "link_preview_options": dict, "rich_message": dict,
            "reply_markup": dict,
        },
    ),
    "editMessageReplyMarkup": (
        {"chat_id": int, "message_id": int},
        {"business_connection_id": str, "inline_message_id": str, "reply_markup": dict},
    ),
    "answerCallbackQuery": (
        {"callback_query_id": str},
        {"text": str, "show_alert": bool, "url": str, "cache_time": int},
    ),
    "setMyCommands": ({"commands": list}, {"scope": dict, "language_code": str}),
    "getMyCommands": ({}, {"scope": dict, "language_code": str}),
    "deleteMyCommands": ({}, {"scope": dict, "language_code": str}),
}  # fmt: skip
"""By method: the parameters that are required here, and those that are not."""

BUTTON_KEYS = {
    "text", "icon_custom_emoji_id", "style", "url", "callback_data", "web_app", "login_url",
    "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
}  # fmt: skip


class Refusal(Exception):
    """What the Bot API answers instead of doing as asked."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description


def checked(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters of a call, each of its own type.

    Raises:
        Refusal: a method or parameter is unknown, one is missing or of the wrong type.
    """
    if method not in METHODS:
        raise Refusal(404, "Not Found")
    required, optional = METHODS[method]
    known = required | optional
    for name, value in given.items():
        kind = known.get(name)
        if kind is None:
            raise Refusal(400, f"Bad Request: unknown parameter {name}")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise Refusal(400, f"Bad Request: parameter {name} must be of type {kind.__name__}")
    for name in required:
        if name not in given:
            raise Refusal(400, f"Bad Request: parameter {name} is missing")
    return given


def checked_keyboard(markup: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The rows of an inline keyboard.

    Raises:
        Refusal: it is not one that Telegram would show.
    """
    if markup.keys() - {"inline_keyboard"} or not isinstance(markup.get("inline_keyboard"), list):
        raise Refusal(400, "Bad Request: can't parse reply keyboard markup JSON object")
    rows: list[list[dict[str, Any]]] = markup["inline_keyboard"]
    if sum(map(len, rows)) > 100 or any(len(row) > 8 for row in rows):
        raise Refusal(400, "Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if button.keys() - BUTTON_KEYS or not button.get("text"):
            raise Refusal(400, "Bad Request: can't parse inline keyboard button")
        actions = button.keys() - {"text", "icon_custom_emoji_id", "style"}
        if len(actions) != 1:
            raise Refusal(400, "Bad Request: text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= 64:
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    return [row for row in rows if row]
