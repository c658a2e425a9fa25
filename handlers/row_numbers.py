"""Numbers of rows, as a command, a link or another conversation says them."""

_LONGEST = len(str(2**63)) - 1
"""Digits that any database's key has room for."""


def row_number(said: str) -> int:
    """The number that was said; 0, which no row has, where it is none."""
    return int(said) if said.isdecimal() and len(said) <= _LONGEST else 0
