"""Pseudonyms: under what name a person's answers to one poll are kept."""

import hashlib
import hmac


def pseudonym(key: bytes, poll_id: int, person_id: int) -> str:
    """The name of this person's answers to this poll: 32 hexadecimal digits.

    Without the key, which is not in the database, nobody can tell whose it is, and one person's
    names in two polls have nothing in common. HMAC-SHA-256 (RFC 2104), cut off at 128 bits.
    """
    message = f"{poll_id}:{person_id}".encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()[:32]
