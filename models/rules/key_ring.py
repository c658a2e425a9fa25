"""Which key a poll's pseudonyms are made with: a new key holds for the polls that come after it."""

import hashlib
import hmac
from collections.abc import Mapping
from functools import cached_property


class KeyRing:
    """The keys of an installation.

    Args:
        first: The key of the first polls, and of what belongs to no poll.
        later: The keys that came after it, by the number of the first poll that each holds for.
    """

    def __init__(self, first: bytes, later: Mapping[int, bytes] | None = None) -> None:
        self._keys = sorted({0: first, **(later or {})}.items(), reverse=True)

    def of(self, poll_id: int) -> bytes:
        """The key that holds for this poll."""
        return next(key for begins, key in self._keys if begins <= poll_id)

    @property
    def first(self) -> bytes:
        """The key of whatever belongs to no poll, or to one that is not known yet."""
        return self.of(0)

    @cached_property
    def marks(self) -> dict[int, str]:
        """By the first poll that a key holds for: what the key is known again by. It says nothing
        of the key."""
        return {begins: _mark(key) for begins, key in self._keys}

    def strange_to(self, noted: Mapping[int, str]) -> list[int]:
        """From which polls on a key is missing here, or another than the one with this mark."""
        return sorted(begins for begins, mark in noted.items() if self.marks.get(begins) != mark)


def _mark(key: bytes) -> str:
    """32 hexadecimal digits. HMAC-SHA-256 (RFC 2104), cut off at 128 bits."""
    return hmac.new(key, b"the mark of this key", hashlib.sha256).hexdigest()[:32]
