"""Voting codes: how they are written, and how often one may be wrong."""

from datetime import timedelta

CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter that is easily taken for another when read aloud or copied by hand."""
LENGTH = 10
"""31 ** 10 codes: whoever may be wrong five times an hour finds none of five thousand."""
MOST_CODES = 5000
"""Codes of one poll."""
MOST_WRONG = 5
WRONG_WITHIN = timedelta(hours=1)
"""So many wrong codes may one person try within this time."""


def code_from(digest: bytes) -> str:
    """A code, from what chance or a key made: at least ten bytes."""
    number, letters = int.from_bytes(digest), ""
    for _ in range(LENGTH):
        number, rest = divmod(number, len(CODE_LETTERS))
        letters += CODE_LETTERS[rest]
    return letters


def read_code(typed: str) -> str | None:
    """A code as it was typed, with or without spaces, dashes and capitals; None: it is no code."""
    code = "".join(letter for letter in typed.casefold() if letter not in " -\u2011\u2013.")
    is_code = len(code) == LENGTH and all(letter in CODE_LETTERS for letter in code)
    return code if is_code else None


def in_two(code: str) -> str:
    """As it is printed: in two halves, easier to copy."""
    half = LENGTH // 2
    return f"{code[:half]}-{code[half:]}"
