"""What a conversation has kept from turn to turn: all that it needs to go on."""

from dataclasses import dataclass, field
from typing import Any

EASY_CHOSEN = "_easy"
"""Where the answers keep that easy words were chosen."""


@dataclass
class Kept:
    """What a conversation has kept."""

    answers: dict[str, Any] = field(default_factory=dict)
    drafts: dict[str, Any] = field(default_factory=dict)
    """By step: what was said half-way. It waits there when the person goes elsewhere."""
    at: str | None = None
    """The answered step that the person has gone back to; None: the first without an answer."""

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> "Kept":
        """What `to_plain` made."""
        return cls(dict(plain.get("answers", {})), dict(plain.get("drafts", {})), plain.get("at"))

    def to_plain(self) -> dict[str, Any]:
        """As plain data; empty when nothing is kept."""
        plain = {"answers": self.answers, "drafts": self.drafts, "at": self.at}
        return {name: value for name, value in plain.items() if value}
