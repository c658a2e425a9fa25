"""Feedback in words: "U zei … wij doen … omdat …"."""

from collections.abc import Iterable

from handlers.texts import Say
from models.feedback import FeedbackPoint


def feedback_in_words(say: Say, points: Iterable[FeedbackPoint]) -> str:
    """Point by point, in the order they were written."""
    return "\n\n".join(
        say("feedback-point", said=point.said, doing=point.doing, because=point.because)
        for point in points
    )
