"""Ideas of residents: how far one is, what one person may send, and which are alike."""

import re
from collections.abc import Mapping
from enum import StrEnum


class Standing(StrEnum):
    """How far an idea is (handbook, section 6)."""

    WAITING = "waiting"
    """For a moderator."""
    ASKED = "asked"
    """A moderator asked the author something."""
    ACCEPTED = "accepted"
    """Everyone can read and support it."""
    MERGED = "merged"
    REFUSED = "refused"
    OPTION = "option"
    """It can be chosen in a priority poll."""
    ACTIVITY = "activity"
    """It became something to come to."""


PUBLIC = (Standing.ACCEPTED, Standing.OPTION, Standing.ACTIVITY)
"""What everyone reads."""
OPEN = (Standing.WAITING, Standing.ASKED)
MOST_OPEN = 3
"""Ideas of one person in one process that are not decided on yet."""
ENOUGH_SUPPORT = 10
"""People besides the author from whom on an idea is owed a reasoned answer."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters by which words are compared: "boompje" and "boompjes" are alike."""


def alike(title: str, others: Mapping[int, str]) -> list[int]:
    """The numbers of the titles that share half their longer words with this one, or more; the
    most alike first."""
    mine = _stems(title)
    shares = {}
    for number, other in others.items():
        theirs = _stems(other)
        fewest = min(len(mine), len(theirs))
        if fewest and 2 * len(mine & theirs) >= fewest:
            shares[number] = len(mine & theirs)
    return sorted(shares, key=lambda number: (-shares[number], number))


def _stems(title: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(title.casefold()))
