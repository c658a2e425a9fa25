"""What a call puts in a message: a text, a picture, a file, a place; or why it may not."""

from bot.tryout.files import Files
from bot.tryout.markup import read_html, trimmed, utf16_length
from bot.tryout.parameters import Plain, Refusal, bad

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
"""Both in UTF-16 units, after the markup has become entities."""

CONTENT = {
    "text", "entities", "caption", "caption_entities", "photo", "document", "location", "venue",
    "reply_markup",
}  # fmt: skip
"""What an edit takes the place of."""
CAPTION = {"caption", "caption_entities"}
CAPTIONED = {"photo", "document"}
_MEDIA_KEYS = {
    "photo": {"show_caption_above_media", "has_spoiler"},
    "document": {"thumbnail", "disable_content_type_detection"},
}


def text_of(call: Plain, too_long: str = "message is too long") -> Plain:
    """The text of sendMessage and editMessageText, with its entities.

    Raises:
        Refusal: Telegram would not show it.
    """
    text, entities = _formatted(call, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad(too_long)
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_of(call: Plain) -> Plain:
    """The words under a picture or a file; there need be none."""
    text, entities = _formatted(call, "caption", "caption_entities")
    if utf16_length(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    content: Plain = {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if entities else {})


def photo_of(call: Plain, files: Files) -> Plain:
    """The content of sendPhoto."""
    return caption_of(call) | {"photo": files.photo(call["photo"])}


def document_of(call: Plain, files: Files) -> Plain:
    """The content of sendDocument."""
    return caption_of(call) | {"document": files.document(call["document"])}


def media_of(media: Plain, files: Files) -> Plain:
    """The content of editMessageMedia."""
    kind, source = media.get("type"), media.get("media")
    if kind not in _MEDIA_KEYS or source is None:
        raise bad("can't parse InputMedia")
    known = {"type", "media", "caption", "parse_mode", "caption_entities"} | _MEDIA_KEYS[kind]
    if unknown := media.keys() - known:
        raise bad(f"unknown parameter {unknown.pop()} in InputMedia")
    return (photo_of if kind == "photo" else document_of)(media | {kind: source}, files)


def location_of(call: Plain) -> Plain:
    """The content of sendLocation."""
    if not 0 <= call.get("horizontal_accuracy", 0) <= 1500:
        raise bad("wrong horizontal accuracy specified")
    return {"location": place(call["latitude"], call["longitude"])}


def venue_of(call: Plain) -> Plain:
    """The content of sendVenue."""
    if not call["title"].strip() or not call["address"].strip():
        raise bad("venue title and address must be non-empty")
    where = place(call["latitude"], call["longitude"])
    named = {"location": where, "title": call["title"], "address": call["address"]}
    return {"location": where, "venue": named}


def place(latitude: float, longitude: float) -> Plain:
    """A Location, in degrees.

    Raises:
        Refusal: it is not on this earth.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


def _formatted(call: Plain, words: str, entities_key: str) -> tuple[str, list[Plain]]:
    text: str = call.get(words, "")
    mode = call.get("parse_mode")
    if not mode:
        return trimmed(text, _given_entities(call.get(entities_key, ()), text))
    if mode != "HTML":
        raise bad("unsupported parse_mode")
    return trimmed(*read_html(text))


def _given_entities(entities: list[Plain], text: str) -> list[Plain]:
    length = utf16_length(text) if entities else 0
    for entity in entities:
        try:
            inside = 0 <= entity["offset"] < entity["offset"] + entity["length"] <= length
        except (KeyError, TypeError):
            inside = False
        if not inside or not isinstance(entity.get("type"), str):
            raise Refusal(400, "Bad Request: can't parse MessageEntity")
    return list(entities)
