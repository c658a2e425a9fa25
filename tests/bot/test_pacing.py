"""The send budget, against a clock that only moves when told."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pacing import SECOND, Pacing


class Clock:
    """A clock to set."""

    def __init__(self) -> None:
        self.now = 5 * SECOND

    def __call__(self) -> int:
        return self.now


def sent(pacing: Pacing, clock: Clock, chats: list[int], lateness: list[int]) -> list[int]:
    """When bulk went to each of these chats, one after the other, each woken up a little late."""
    moments = []
    for chat_id, late in zip(chats, lateness, strict=True):
        while wait := pacing.seconds_until_bulk(chat_id):
            clock.now += round(wait * SECOND) + late
        pacing.note(chat_id)
        moments.append(clock.now)
    return moments


def most_in(moments: list[int], seconds: int) -> int:
    """The most of these moments in any stretch of so many seconds, its end not included."""
    length = seconds * SECOND
    return max(
        sum(begin <= moment < begin + length for moment in moments[index:])
        for index, begin in enumerate(moments)
    )


late = st.integers(0, 20_000_000)


@given(st.lists(late, min_size=40, max_size=120))
def test_all_chats_together_never_pass_thirty_a_second(lateness: list[int]) -> None:
    clock = Clock()
    pacing = Pacing(clock=clock)
    moments = sent(pacing, clock, list(range(1, len(lateness) + 1)), lateness)
    assert most_in(moments, 1) <= 30


@given(st.lists(st.tuples(st.sampled_from([7, 8, -9]), late), min_size=5, max_size=80))
def test_one_chat_and_a_group_have_limits_of_their_own(sends: list[tuple[int, int]]) -> None:
    clock = Clock()
    pacing = Pacing(clock=clock)
    chats = [chat_id for chat_id, _ in sends]
    moments = sent(pacing, clock, chats, [each for _, each in sends])
    for chat_id, most, seconds in ((7, 3, 3), (8, 3, 3), (-9, 20, 60)):
        theirs = [moment for moment, chat in zip(moments, chats, strict=True) if chat == chat_id]
        assert not theirs or most_in(theirs, seconds) <= most


@given(
    st.lists(
        st.tuples(st.sampled_from(["answer", "bulk", "time"]), st.integers(0, 50_000_000)),
        max_size=200,
    )
)
def test_bulk_gets_what_answers_leave(steps: list[tuple[str, int]]) -> None:
    clock = Clock()
    pacing = Pacing(clock=clock)
    everything: list[int] = []
    for number, (step, pause) in enumerate(steps):
        if step == "time":
            clock.now += pause
        elif step == "answer":  # never asked to wait
            pacing.note(number + 1)
            everything.append(clock.now)
        elif pacing.seconds_until_bulk(number + 1) == 0:
            pacing.note(number + 1)
            everything.append(clock.now)
            last_second = [each for each in everything if each > clock.now - SECOND]
            assert len(last_second) <= 30


@pytest.mark.parametrize(("paid", "rate"), [(False, 30), (True, 1000)])
def test_nearly_all_of_the_budget_is_used(paid: bool, rate: int) -> None:
    clock = Clock()
    pacing = Pacing(paid=paid, clock=clock)
    number = rate * 20
    moments = sent(pacing, clock, list(range(1, number + 1)), [1_500_000] * number)
    seconds = (moments[-1] - moments[0]) / SECOND
    assert number / seconds >= 0.98 * rate


def test_bulk_is_spread_over_the_second() -> None:
    clock = Clock()
    moments = sent(Pacing(clock=clock), clock, list(range(1, 31)), [0] * 30)
    assert moments[-1] - moments[0] >= 0.4 * SECOND
    assert max(after - before for before, after in pairwise(moments)) <= 0.15 * SECOND


def test_a_hold_is_for_the_time_told_and_never_shortened() -> None:
    clock = Clock()
    pacing = Pacing(clock=clock)
    pacing.hold_bulk(7)
    pacing.hold_bulk(2)
    assert pacing.seconds_until_bulk(1) == 7
    assert pacing.is_held
    clock.now += 7 * SECOND
    assert not pacing.is_held
    assert pacing.seconds_until_bulk(1) == 0


def test_chats_that_are_quiet_are_forgotten() -> None:
    clock = Clock()
    pacing = Pacing(clock=clock)
    for chat_id in range(1, 5_000):
        pacing.note(chat_id)
        clock.now += SECOND // 100
    assert len(pacing._people._limits) <= 301
