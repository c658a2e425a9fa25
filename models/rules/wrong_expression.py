"""What can be wrong with an expression, as far as its writer can mend it."""

from enum import StrEnum


class Reason(StrEnum):
    """Each has a sentence under its value that says what to write instead."""

    TOO_LONG = "expression-too-long"
    TOO_DEEP = "expression-too-deep"
    BREAKS_OFF = "expression-breaks-off"
    UNEXPECTED = "expression-unexpected"
    BARE_WORD = "expression-bare-word"
    FUNCTION = "expression-function"
    ARGUMENTS = "expression-arguments"
    QUOTE = "expression-quote"


class WrongExpression(ValueError):
    """An expression that is not understood.

    Args:
        reason: why.
        facts: what the reason's sentence names.
    """

    def __init__(self, reason: Reason, **facts: str) -> None:
        super().__init__(f"{reason} {facts}")
        self.reason = reason
        self.facts = facts
