"""One choice: the answer is the tap."""

import pytest
from hypothesis import given
from pydantic import ValidationError

from handlers.conversation import Answered, Drafted, Refused
from handlers.questions.one_choice import OneChoice
from handlers.questions.question import LONGEST_WORDS, answer
from handlers.said import Said, Typed, Unreadable
from handlers.texts import sayer
from tests.handlers.questions.asking import (
    ANYTHING,
    answer_to,
    asked,
    buttons_of,
    pressed,
    taken,
)
from tests.handlers.talking import press

NL = sayer("nl")
CHOICES = [
    {"name": "good", "text": {"nl": "Goed", "en": "Good"}},
    {"name": "bad", "text": {"nl": "Slecht", "en": "Bad"}},
]
PLAIN = {
    "key": "health",
    "text": {"nl": "Hoe gaat het?", "en": "How are you?"},
    "choices": CHOICES,
}
QUESTION = OneChoice.model_validate(PLAIN | {"dont_know": True, "rather_not": True, "other": True})
REQUIRED = OneChoice.model_validate(PLAIN | {"required": True})


async def test_shows_a_button_a_row() -> None:
    talk = await asked(QUESTION).begin()
    assert talk.values == ["good", "bad", "other", "dont-know", "rather-not", "skipped"]
    assert all(len(row) == 1 for row in talk.screen.rows)
    assert talk.screen.heading == "Hoe gaat het?"
    assert [button.value for button in await buttons_of(REQUIRED)] == ["good", "bad"]


@pytest.mark.parametrize("said", [press("good"), Typed("Goed"), Typed("  goed \n")])
def test_a_tap_or_its_label_typed_answers(said: Said) -> None:
    assert answer_to(QUESTION, said) == answer("good")


@pytest.mark.parametrize(
    ("said", "values"),
    [
        (press("dont-know"), ["dont-know"]),
        (Typed("weet ik niet"), ["dont-know"]),
        (press("rather-not"), ["rather-not"]),
        (press("skipped"), []),
        (Typed("Overslaan"), []),
    ],
)
def test_ways_past_are_answers_without_a_choice(said: Said, values: list[str]) -> None:
    assert answer_to(QUESTION, said) == answer(*values)
    assert isinstance(taken(REQUIRED, said), Refused)


async def test_other_opens_a_text() -> None:
    talk = await asked(QUESTION).begin()
    await talk.press("other")
    assert "Typ hieronder wat u bedoelt" in talk.screen.text
    await talk.say(Unreadable())
    assert "Typ uw antwoord in woorden" in talk.screen.note
    await talk.type("x" * (LONGEST_WORDS + 1))
    assert "2.001 tekens" in talk.screen.note
    await talk.type("  Het gaat. ")
    assert talk.ended
    assert talk.kept.answers == {"health": answer("other", words="Het gaat.")}


async def test_choosing_after_all_while_words_were_awaited() -> None:
    talk = await asked(QUESTION).begin()
    await talk.press("other")
    await talk.press("bad")
    assert talk.kept.answers == {"health": answer("bad")}


@given(said=ANYTHING)
def test_takes_what_it_shows_and_nothing_else(said: Said) -> None:
    labels = {"goed": "good", "slecht": "bad"}
    typed = labels.get(said.text.strip().lower()) if isinstance(said, Typed) else None
    expected = pressed(said) if pressed(said) in labels.values() else typed
    outcome = taken(REQUIRED, said)
    if expected:
        assert outcome == Answered(answer(expected))
    else:
        assert isinstance(outcome, Refused)


@given(said=ANYTHING)
def test_words_are_kept_as_typed(said: Said) -> None:
    outcome = taken(QUESTION, said, draft={"values": ["other"], "typing": True})
    words = said.text.strip() if isinstance(said, Typed) else ""
    assert isinstance(outcome, Answered | Drafted | Refused)
    if isinstance(outcome, Answered) and "other" in outcome.value["values"]:
        assert outcome.value["words"] == words
    elif not words and not pressed(said):
        assert isinstance(outcome, Refused)


async def test_an_answer_is_read_back_when_gone_back_to() -> None:
    talk = await asked(QUESTION, answer("other", words="Zo zo")).begin()
    assert "Uw antwoord nu: Anders: Zo zo" in talk.screen.text
    talk = await asked(QUESTION, answer()).begin()
    assert "Uw antwoord nu: (overgeslagen)" in talk.screen.text


def test_counts_choices_and_never_the_ways_past() -> None:
    told = [QUESTION.label_of(NL, "nl", value) for value in QUESTION.values]
    assert told == ["Goed", "Slecht", "Anders, namelijk …"]


def test_speaks_the_residents_language_or_dutch() -> None:
    assert QUESTION.in_words(sayer("en"), "en", answer("good")) == "Good"
    assert QUESTION.in_words(NL, "uk", answer("good")) == "Goed"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"choices": CHOICES[:1]}, "at least 2"),
        ({"choices": CHOICES[:1] * 2}, "same name"),
        ({"choices": [{"name": n, "text": {"nl": n}} for n in ("skipped", "b")]}, "skipped"),
        ({"text": {"en": "How?"}}, "Dutch"),
        ({"key": "_send"}, "pattern"),
        ({"colour": "red"}, "Extra inputs"),
    ],
)
def test_a_wrong_questionnaire_is_told(change: dict[str, object], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        OneChoice.model_validate(PLAIN | change)
