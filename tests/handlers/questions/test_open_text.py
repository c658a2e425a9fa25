"""An open question: what is typed is the answer, as it was typed."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation import Answered, Refused
from handlers.questions.open_text import OpenText
from handlers.questions.question import LONGEST_WORDS, answer
from handlers.said import Said, Typed, Unreadable
from handlers.texts import sayer
from tests.handlers.questions.asking import asked, taken
from tests.handlers.talking import press

NL = sayer("nl")
QUESTION = OpenText.model_validate(
    {"key": "why", "text": {"nl": "Waarom?"}, "hint": {"nl": "Kort"}}
)


async def test_hint_and_way_past() -> None:
    talk = await asked(QUESTION).begin()
    assert talk.screen.text == "Kort\n\nTyp uw antwoord hieronder."
    assert talk.values == ["skipped"]
    await talk.press("skipped")
    assert talk.kept.answers == {"why": answer()}


@given(st.text(max_size=60))
def test_takes_any_words_without_the_space_around_them(text: str) -> None:
    outcome = taken(QUESTION, Typed(text))
    if not text.strip():
        assert isinstance(outcome, Refused)
    elif text.strip().casefold() == "overslaan":
        assert outcome == Answered(answer())
    else:
        assert outcome == Answered(answer("words", words=text.strip()))


def test_takes_no_more_than_fits() -> None:
    longest = "é" * LONGEST_WORDS
    assert taken(QUESTION, Typed(longest)) == Answered(answer("words", words=longest))
    assert isinstance(taken(QUESTION, Typed(longest + "!")), Refused)


@given(
    st.one_of(st.text().filter(lambda value: value != "skipped").map(press), st.just(Unreadable()))
)
def test_asks_for_words_when_it_gets_none(said: Said) -> None:
    assert taken(QUESTION, said) == Refused(NL("please-type"))


def test_reads_back_as_typed_and_counts_nothing_by_value() -> None:
    assert QUESTION.in_words(NL, "nl", answer("words", words="Zon & <b>")) == "Zon & <b>"
    assert QUESTION.values == ()
