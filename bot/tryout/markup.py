"""Telegram's HTML, read strictly: a text and its entities."""

import re
from html import unescape
from typing import Any

from bot.tryout.parameters import Refusal, bad

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough",
    "del": "strikethrough", "code": "code", "pre": "pre", "tg-spoiler": "spoiler",
    "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
_TOKEN = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>|(&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)"
)
_HREF = re.compile(r'^\s+href="([^"]*)"\s*$')


def utf16_length(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def read_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The text without its tags, and where each entity stands.

    Raises:
        Refusal: the markup is not Telegram's.
    """
    text, at = "", 0
    open_tags: list[tuple[str, dict[str, Any]]] = []
    entities: list[dict[str, Any]] = []
    for token in _TOKEN.finditer(source):
        text += _plain(source[at : token.start()])
        at = token.end()
        closing, tag, attributes, entity = token.groups()
        if entity:
            text += unescape(entity)
        elif closing:
            if not open_tags or open_tags[-1][0] != tag:
                raise _broken(f'unmatched end tag "{tag}"')
            found = open_tags.pop()[1]
            found["length"] = utf16_length(text) - found["offset"]
            if found["length"]:
                entities.append(found)
        else:
            open_tags.append((tag, _entity(tag, attributes, utf16_length(text))))
    text += _plain(source[at:])
    if open_tags:
        raise _broken(f'can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """The text without white space around it, as Telegram keeps it, and its entities with it."""
    if not text or not (text[0].isspace() or text[-1].isspace()):
        return text, entities
    short = text.strip()
    lost, length = len(text) - len(text.lstrip()), utf16_length(short)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lost, 0)
        end = min(entity["offset"] + entity["length"] - lost, length)
        if start < end:
            kept.append(entity | {"offset": start, "length": end - start})
    return short, kept


def _entity(tag: str, attributes: str, offset: int) -> dict[str, Any]:
    if tag not in _TYPES:
        raise _broken(f'unsupported start tag "{tag}"')
    entity: dict[str, Any] = {"type": _TYPES[tag], "offset": offset}
    if tag == "a":
        href = _HREF.match(attributes)
        if href is None:
            raise _broken("a link without its address")
        entity["url"] = unescape(href[1])
    elif attributes.strip() not in ("", "expandable"):
        raise _broken(f'unexpected attribute in tag "{tag}"')
    return entity


def _plain(piece: str) -> str:
    if "<" in piece or ">" in piece:
        raise _broken("unsupported start tag")
    return piece


def _broken(cause: str) -> Refusal:
    return bad(f"can't parse entities: {cause}")
