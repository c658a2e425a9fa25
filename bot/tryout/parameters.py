"""The Bot API methods that the try-out server serves, with the parameters each one knows."""

from dataclasses import dataclass
from types import UnionType
from typing import Any

Plain = dict[str, Any]


@dataclass(frozen=True)
class Upload:
    """A file as it came in."""

    name: str
    content: bytes
    mime: str


class Refusal(Exception):
    """What the Bot API answers instead of doing as asked.

    Args:
        parameters: What helps the caller onward: `migrate_to_chat_id` or `retry_after`.
    """

    def __init__(self, code: int, description: str, parameters: Plain | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(cause: str) -> Refusal:
    """A refusal because of what was asked."""
    return Refusal(400, f"Bad Request: {cause}")


Kind = type | UnionType
Kinds = dict[str, Kind]

FILE = Upload | str
NUMBER = int | float

_SEND: Kinds = {
    "business_connection_id": str, "message_thread_id": int, "direct_messages_topic_id": int,
    "disable_notification": bool, "protect_content": bool, "allow_paid_broadcast": bool,
    "message_effect_id": str, "suggested_post_parameters": dict, "reply_parameters": dict,
    "reply_markup": dict,
}  # fmt: skip
_EDIT: Kinds = {"business_connection_id": str, "inline_message_id": str, "reply_markup": dict}
_CAPTION: Kinds = {"caption": str, "parse_mode": str, "caption_entities": list}
_MESSAGE: Kinds = {"chat_id": int, "message_id": int}
_WHERE: Kinds = {"chat_id": int, "latitude": NUMBER, "longitude": NUMBER}
_COMMANDS: Kinds = {"scope": dict, "language_code": str}

METHODS: dict[str, tuple[Kinds, Kinds]] = {
    "getMe": ({}, {}),
    "getUpdates": ({}, {"offset": int, "limit": int, "timeout": int, "allowed_updates": list}),
    "setWebhook": (
        {"url": str},
        {
            "certificate": FILE, "ip_address": str, "max_connections": int,
            "allowed_updates": list, "drop_pending_updates": bool, "secret_token": str,
        },
    ),
    "deleteWebhook": ({}, {"drop_pending_updates": bool}),
    "getWebhookInfo": ({}, {}),
    "sendMessage": (
        {"chat_id": int, "text": str},
        _SEND | {"parse_mode": str, "entities": list, "link_preview_options": dict},
    ),
    "sendPhoto": (
        {"chat_id": int, "photo": FILE},
        _SEND | _CAPTION | {"show_caption_above_media": bool, "has_spoiler": bool},
    ),
    "sendDocument": (
        {"chat_id": int, "document": FILE},
        _SEND | _CAPTION | {"thumbnail": FILE, "disable_content_type_detection": bool},
    ),
    "sendLocation": (
        _WHERE,
        _SEND | {
            "horizontal_accuracy": NUMBER, "live_period": int, "heading": int,
            "proximity_alert_radius": int,
        },
    ),
    "sendVenue": (
        _WHERE | {"title": str, "address": str},
        _SEND | {
            "foursquare_id": str, "foursquare_type": str, "google_place_id": str,
            "google_place_type": str,
        },
    ),
    "sendChatAction": (
        {"chat_id": int, "action": str},
        {"business_connection_id": str, "message_thread_id": int},
    ),
    "editMessageText": (
        _MESSAGE | {"text": str},
        _EDIT | {
            "parse_mode": str, "entities": list, "link_preview_options": dict,
            "rich_message": dict,
        },
    ),
    "editMessageCaption": (_MESSAGE, _EDIT | _CAPTION | {"show_caption_above_media": bool}),
    "editMessageMedia": (_MESSAGE | {"media": dict}, _EDIT),
    "editMessageReplyMarkup": (_MESSAGE, _EDIT),
    "deleteMessage": (_MESSAGE, {}),
    "getFile": ({"file_id": str}, {}),
    "getChat": ({"chat_id": int}, {}),
    "leaveChat": ({"chat_id": int}, {}),
    "answerCallbackQuery": (
        {"callback_query_id": str},
        {"text": str, "show_alert": bool, "url": str, "cache_time": int},
    ),
    "setMyCommands": ({"commands": list}, _COMMANDS),
    "getMyCommands": ({}, _COMMANDS),
    "deleteMyCommands": ({}, _COMMANDS),
    "setMyDescription": ({}, {"description": str, "language_code": str}),
    "getMyDescription": ({}, {"language_code": str}),
    "setMyShortDescription": ({}, {"short_description": str, "language_code": str}),
    "getMyShortDescription": ({}, {"language_code": str}),
}  # fmt: skip
"""By method: the parameters that are required here, and those that are not."""

KNOWN = {method: required | optional for method, (required, optional) in METHODS.items()}


def checked(method: str, given: Plain) -> Plain:
    """The parameters of a call, each of its own type.

    Raises:
        Refusal: a method or parameter is unknown, one is missing or of the wrong type.
    """
    known = KNOWN.get(method)
    if known is None:
        raise Refusal(404, "Not Found")
    for name, value in given.items():
        kind = known.get(name)
        if kind is None:
            raise bad(f"unknown parameter {name}")
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise bad(f"parameter {name} must be of type {getattr(kind, '__name__', kind)}")
    for name in METHODS[method][0]:
        if name not in given:
            raise bad(f"parameter {name} is missing")
    return given
