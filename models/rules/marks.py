"""What stands out in a text that someone typed: bold, slanted, underlined, or a link.

Kept beside the text, never in it, so that nothing which is typed can become markup. The chat app
sends and takes marks in the same form (Bot API, MessageEntity), counted in UTF-16 units.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

KINDS = ("bold", "italic", "underline", "text_link")
WEB = ("https://", "http://")


@dataclass(frozen=True)
class Mark:
    """A stretch of a text that stands out."""

    type: str
    offset: int
    length: int
    url: str = ""

    def to_plain(self) -> dict[str, Any]:
        """As the chat app takes it."""
        return {name: value for name, value in asdict(self).items() if value != ""}


def read_marks(entities: Iterable[Mapping[str, Any]], text: str) -> tuple[Mark, ...]:
    """The marks among these entities that may stand in a text of ours; the rest is left out.

    Args:
        entities: As plain data, from the chat app or from `Mark.to_plain`.
    """
    length = len(text.encode("utf-16-le")) // 2
    found = [
        Mark(str(each["type"]), each["offset"], each["length"], str(each.get("url", "")))
        for each in entities
        if each.get("type") in KINDS
    ]
    return tuple(
        mark
        for mark in found
        if 0 <= mark.offset < mark.offset + mark.length <= length
        and (mark.url.startswith(WEB) if mark.type == "text_link" else not mark.url)
    )
