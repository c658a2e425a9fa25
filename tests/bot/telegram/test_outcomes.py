"""What each answer of the Bot API means for a delivery."""

from datetime import timedelta

import pytest
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

from bot.telegram.outcomes import LONGEST_WAIT, Outcome, growing, outcome_of
from bot.telegram.transport import CutOff, NotSent
from models.notices import State


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (Forbidden("Forbidden: user is deactivated"), Outcome(State.BLOCKED)),
        (BadRequest("Bad Request: chat not found"), Outcome(State.FAILED)),
        (ChatMigrated(-100500), Outcome(State.QUEUED, moved_to=-100500)),
        (RetryAfter(timedelta(seconds=17)), Outcome(State.QUEUED, wait=17, holds=17)),
        (NotSent("no connection"), Outcome(State.QUEUED, wait=8, is_trouble=True)),
        (InvalidToken("Unauthorized"), Outcome(State.QUEUED, wait=8, is_trouble=True)),
        (NetworkError("Bad Gateway"), Outcome(State.QUEUED, wait=8, is_trouble=True)),
    ],
)
def test_known_outcomes_are_the_same_for_one_and_for_many(
    error: TelegramError, outcome: Outcome
) -> None:
    assert outcome_of(error, 3, once=True) == outcome
    assert outcome_of(error, 3, once=False) == outcome


@pytest.mark.parametrize(
    "error", [TimedOut(), CutOff("disconnected"), TelegramError("Invalid server response")]
)
def test_an_unknown_outcome_is_not_repeated_for_a_broadcast(error: TelegramError) -> None:
    assert outcome_of(error, 1, once=True) == Outcome(State.UNCERTAIN, is_trouble=True)
    assert outcome_of(error, 1, once=False) == Outcome(State.QUEUED, wait=2, is_trouble=True)


def test_waits_grow_up_to_the_longest() -> None:
    waits = [growing(tries) for tries in range(1, 2000)]
    assert waits[:4] == [2, 4, 8, 16]
    assert max(waits) == waits[-1] == LONGEST_WAIT
