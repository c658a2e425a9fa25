"""What can be wrong with a file of ballots."""

from enum import StrEnum


class Mistake(StrEnum):
    """Each has a sentence under its value that says what to write instead."""

    ENDING = "ballot-file-ending"
    NOT_TEXT = "ballot-file-not-text"
    NOT_ROWS = "ballot-file-not-rows"
    ENDS_EARLY = "ballot-file-ends-early"
    NOT_A_NUMBER = "ballot-file-not-a-number"
    NOT_MONEY = "ballot-file-not-money"
    NOT_A_LINE = "ballot-file-not-a-line"
    FIELDS = "ballot-file-fields"
    COLUMN = "ballot-file-column"
    SECTION = "ballot-file-section"
    SETTING = "ballot-file-setting"
    UNKNOWN_OPTION = "ballot-file-unknown-option"
    OPTION_TWICE = "ballot-file-option-twice"
    COUNT = "ballot-file-count"
    TOO_FEW = "ballot-file-too-few"
    EQUAL_RANKS = "ballot-file-equal-ranks"
    NOT_COMPLETE = "ballot-file-not-complete"


class WrongFile(ValueError):
    """A file that is not what its format asks.

    Args:
        mistake: which.
        line: where, the first being 1.
        facts: what the mistake's sentence names.
    """

    def __init__(self, mistake: Mistake, line: int, **facts: str | int) -> None:
        super().__init__(f"line {line}: {mistake} {facts}")
        self.mistake = mistake
        self.line = line
        self.facts = facts
