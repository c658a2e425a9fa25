"""The first and the last of something as people type them: "1 tot 10", "od 1 do 10", "1-10"."""

import re
from collections.abc import Callable
from typing import TypeVar

from models.rules.day_names import plainly, unmarked

Read = TypeVar("Read")
_AROUND = re.compile(
    unmarked(
        r"^(?:van|tussen|from|between|od|między|від|зі?|між|من|بين) |"
        r"(?<=\d)'?y?[ae](?= kadar$)| (?:kadar|arası|arasında)$"
    )
)
"""What may stand before and behind the two."""
_BETWEEN = re.compile(
    unmarked(
        r"\s*[\n;–—]\s*|\s+-\s+|\s+(?:t/m|tot en met|tot|en|to|until|till|and|ile|ve|do|a|i|до|по|"
        r"та|і|إلى|حتى)\s+|(?<=\d)'?[dt][ae]n\s+|\s+و\s*"
    )
)
"""What stands between them: a sign, or a word of one of the languages."""
_DASH = re.compile(r"(?<=\d)-(?=-?\d)")
"""Between numbers; within a date it is no such thing."""


def first_and_last(typed: str, read: Callable[[str], Read | None]) -> tuple[Read, Read] | None:
    """Both, each read by itself; None: there are not two, or one of them cannot be read."""
    text = _AROUND.sub("", _AROUND.sub("", plainly(typed).strip()))
    for between in (_BETWEEN, _DASH):
        found = [read(part) for part in between.split(text)]
        match found:
            case [first, last] if first is not None and last is not None:
                return first, last
    return None
