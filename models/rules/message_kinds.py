"""The kinds of message that go to many, and that a person can do without.

What is owed to one person (a place that came free, a walk that moved, what was done with their
answers) is none of these: it is never muted, and counts for no limit.
"""

from enum import StrEnum


class Kind(StrEnum):
    """The name that its notices bear."""

    NEWS = "news"
    """Broadcasts to everyone and to neighbourhoods."""
    PROCESS = "process-news"
    """Broadcasts to those who took part in a process."""
    ACTIVITY = "activity-news"
    """Broadcasts to those who come to an activity."""
    QUESTIONS = "consultation-reminder"
    """The one reminder of a consultation."""
    DIGEST = "digest"
    """Each week, what there is to do."""


ASKED_FOR = frozenset({Kind.DIGEST})
"""Comes only to those who said so; all others come until someone says not to."""
LIMITED = frozenset({Kind.NEWS, Kind.PROCESS, Kind.DIGEST})
"""Of these a person gets only so many a day. The others cannot wait: who comes to a walk hears
today that it rains, and a reminder comes once, before its consultation closes."""
