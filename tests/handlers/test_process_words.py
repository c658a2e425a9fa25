"""Every refusal that the ladder can give says the rung and the reason, in every language."""

from datetime import date
from itertools import product

import pytest

from handlers.process_words import (
    INSTRUMENTS,
    NEEDS,
    PLAIN_RUNGS,
    RUNGS,
    STEPS,
    instrument_refused,
    missing_in_words,
    move_refused,
)
from handlers.texts import languages, sayer
from models.rules import ladder
from models.rules.process import Facts, Instrument, Need, Rung, State

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("language", languages())
def test_an_instrument_is_refused_with_rung_and_reason(language: str) -> None:
    say = sayer(language)
    refused = [each for each in product(Rung, Instrument) if not ladder.allows(*each)]
    for rung, instrument in refused:
        text = instrument_refused(say, rung, instrument)
        told = (RUNGS[rung], PLAIN_RUNGS[rung], INSTRUMENTS[instrument])
        assert all(say(key) in text for key in told), text
        assert say(RUNGS[ladder.first_that_allows(instrument)]) in text
    print(f"{len(refused)} instruments on rungs that lack them")
    assert len(refused) == 28


@pytest.mark.parametrize("language", languages())
def test_a_step_is_refused_with_rung_and_all_that_is_missing(language: str) -> None:
    say = sayer(language)
    for rung, step in product(Rung, (State.OPEN, State.CLOSED, State.ANSWERED)):
        facts = Facts(rung=rung, today=TODAY)
        missing = ladder.missing_before(step, facts)
        text = missing_in_words(say, facts, step, missing)
        assert say(RUNGS[rung]) in text
        assert say(STEPS[step]) in text
        assert all(say(NEEDS[need]) in text for need in missing)


@pytest.mark.parametrize("language", languages())
def test_going_down_is_refused_with_both_rungs(language: str) -> None:
    say = sayer(language)
    for here, there in product(Rung, Rung):
        if not ladder.may_move(here, there, anyone_answered=True) and here != there:
            text = move_refused(say, here, there)
            assert say(RUNGS[here]) in text
            assert say(RUNGS[there]) in text


@pytest.mark.parametrize("language", languages())
def test_a_binding_promise_names_no_number_before_there_is_one(language: str) -> None:
    promise = sayer(language)(ladder.LADDER[Rung.CODECIDE].promise, quorum=0)
    assert not any(letter.isdecimal() for letter in promise)


def test_every_need_has_its_words_and_every_rung_its_promise() -> None:
    assert set(NEEDS) == set(Need)
    assert set(RUNGS) == set(PLAIN_RUNGS) == set(Rung)
    for language in languages():
        promises = {sayer(language)(ladder.LADDER[rung].promise, quorum=100) for rung in Rung}
        assert len(promises) == len(Rung)
