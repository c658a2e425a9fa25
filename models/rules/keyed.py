"""What only the key can make, besides pseudonyms: it is not in the database."""

import hashlib
import hmac

from models.rules.signature import signature
from models.rules.voting_codes import code_from


class Keyed:
    """What the key makes for one person's conversations.

    Args:
        key: What pseudonyms are made with.
        person_id: Whose conversations.
    """

    def __init__(self, key: bytes, person_id: int) -> None:
        self._key = key
        self._person_id = person_id

    def neighbour_in(self, poll_id: int) -> str:
        """The name of the sheet that this person fills in for a neighbour, until it is sent."""
        return self._digest(f"neighbour {poll_id}:{self._person_id}").hex()[:32]

    def code(self, poll_id: int, number: int) -> str:
        """A poll's voting code with this number, from 1 on. It is printed, and kept nowhere."""
        return code_from(self._digest(f"voting code {poll_id}:{number}"))

    def code_hash(self, code: str) -> str:
        """What is kept of a voting code: without the key it says nothing."""
        return self._digest(f"kept of {code}").hex()[:32]

    def signature_of(self, text: str) -> str:
        """What shows that a text in a link was written by this bot."""
        return signature(self._key, text)

    def _digest(self, text: str) -> bytes:
        return hmac.new(self._key, text.encode(), hashlib.sha256).digest()
