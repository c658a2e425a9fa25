"""What comes of sending a notice, and what is done about it: decided here, with all the numbers.

| what happened | the delivery |
|---|---|
| sent | delivered |
| 403: blocked, account deleted | blocked: the person is unreachable until they write again |
| 400: no such chat, or a message that cannot be | failed |
| 400 with another chat's number | sent there |
| 429 | again after the time told; until then no bulk |
| no connection; 5xx; 401 | again, after waits that grow, until its `not_after` |
| time-out, line cut, no sense in the answer | unknown: uncertain, or again if not `once` |
"""

from dataclasses import dataclass
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.transport import CutOff, NotSent
from models.notices import State

FIRST_WAIT = 2.0
LONGEST_WAIT = 600.0
"""Seconds before a delivery's second try, doubled before each next one up to the longest."""


@dataclass(frozen=True)
class Outcome:
    """What becomes of a delivery."""

    state: State
    wait: float = 0.0
    """Queued again: not before so many seconds have passed."""
    holds: float = 0.0
    """All bulk has to wait for so many seconds."""
    is_trouble: bool = False
    """The Bot API did not do its work, or did not say so: not this message's fault."""
    message_id: int | None = None
    moved_to: int | None = None


def delivered(message_id: int) -> Outcome:
    """It arrived, as this message."""
    return Outcome(State.DELIVERED, message_id=message_id)


def unknown(tries: int, *, once: bool) -> Outcome:
    """It may have arrived, or not."""
    return Outcome(State.UNCERTAIN, is_trouble=True) if once else _again(tries)


def outcome_of(error: TelegramError, tries: int, *, once: bool) -> Outcome:
    """What a send came to that ended in this error.

    Args:
        tries: How often it was tried, this one counted.
        once: An unknown outcome is not repeated.
    """
    match error:
        case RetryAfter(retry_after=pause):
            seconds = pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
            return Outcome(State.QUEUED, wait=seconds, holds=seconds)
        case Forbidden():
            return Outcome(State.BLOCKED)
        case ChatMigrated(new_chat_id=chat_id):
            return Outcome(State.QUEUED, moved_to=chat_id)
        case BadRequest():
            return Outcome(State.FAILED)
        case NotSent() | InvalidToken():
            return _again(tries)
        case TimedOut() | CutOff():
            return unknown(tries, once=once)
        case NetworkError():
            return _again(tries)  # the Bot API itself answered, with a 5xx
    return unknown(tries, once=once)


def growing(tries: int) -> float:
    """Seconds to wait after so many tries."""
    doublings = min(tries - 1, 20)  # by then it is the longest
    return min(FIRST_WAIT * 2.0**doublings, LONGEST_WAIT)


def _again(tries: int) -> Outcome:
    return Outcome(State.QUEUED, wait=growing(tries), is_trouble=True)
