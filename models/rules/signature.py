"""Signatures: what shows that a link was made by this bot, and by nobody else."""

import base64
import hashlib
import hmac

LENGTH = 16
"""Letters: 80 bits, more than anyone can guess at a door."""


def signature(key: bytes, text: str) -> str:
    """Small letters and digits that nobody can make for this text without the key.

    HMAC-SHA-256 (RFC 2104) in base 32, cut off. Never the pseudonym of anyone: the texts signed
    begin with a word.
    """
    signed = hmac.new(key, f"signed:{text}".encode(), hashlib.sha256).digest()
    return base64.b32encode(signed).decode().lower()[:LENGTH]
