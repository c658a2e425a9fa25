"""What residents propose to do themselves, and by when they hear whether it can be."""

from datetime import date, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What is proposed."""

    ACTIVITY = "activity"
    """Something to come to, which staff put on the list."""
    CHALLENGE = "challenge"
    """The right to challenge: to take over a task of the municipality."""


ANSWERED_WITHIN = {Kind.ACTIVITY: timedelta(weeks=2), Kind.CHALLENGE: timedelta(weeks=8)}
"""Eight weeks is the longest that an authority may take over a request (Awb, article 4:13)."""
MOST_OPEN = 3
"""Proposals of one person in one process that are not decided on yet."""


def answer_day(kind: Kind, sent_on: date) -> date:
    """The last day on which the answer is in time."""
    return sent_on + ANSWERED_WITHIN[kind]


def weeks_late(answer_on: date, today: date) -> int | None:
    """For how many whole weeks an answer is late; None: it is not."""
    return (today - answer_on).days // 7 if answer_on < today else None
