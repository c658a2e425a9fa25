"""What only the key can make, besides pseudonyms: it is not in the database."""

import hashlib
import hmac

from models.rules.key_ring import KeyRing
from models.rules.signature import signature
from models.rules.voting_codes import code_from


class Keyed:
    """What the key makes for one person's conversations.

    Args:
        keys: What pseudonyms are made with.
        person_id: Whose conversations.
    """

    def __init__(self, keys: KeyRing, person_id: int) -> None:
        self._keys = keys
        self._person_id = person_id

    def neighbour_in(self, poll_id: int) -> str:
        """The name of the sheet that this person fills in for a neighbour, until it is sent."""
        key = self._keys.of(poll_id)
        return _digest(key, f"neighbour {poll_id}:{self._person_id}").hex()[:32]

    def code(self, poll_id: int, number: int) -> str:
        """A poll's voting code with this number, from 1 on. It is printed, and kept nowhere."""
        return code_from(_digest(self._keys.of(poll_id), f"voting code {poll_id}:{number}"))

    def code_hash(self, code: str) -> str:
        """What is kept of a voting code: without the key it says nothing.

        Whoever types a code does not say for which poll it is, so this stays with the first key.
        """
        return _digest(self._keys.first, f"kept of {code}").hex()[:32]

    def signature_of(self, text: str) -> str:
        """What shows that a text in a link was written by this bot."""
        return signature(self._keys.first, text)


def _digest(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
