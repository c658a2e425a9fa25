"""What was heard in the open answers to a question, as far as it can be told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heard:
    """Themes, words and quotes; each theme and word of at least as many people as the smallest
    group."""

    question: str
    themes: tuple[tuple[str, int], ...] = ()
    """Names by staff, with how many answers have each; the most frequent first."""
    words: tuple[tuple[str, int], ...] = ()
    """The words used by most people, with how many."""
    quotes: tuple[str, ...] = ()
    """Answers that staff chose, without what their writer could be found by."""
    read: int = 0
    """The answers among which the words were counted."""
