"""A scale: numbers with labelled ends, or faces."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.conversation import Answered, Refused
from handlers.questions.question import answer
from handlers.questions.scale import WIDEST_ROW, Scale
from handlers.said import Said, Typed
from handlers.texts import sayer
from tests.handlers.questions.asking import ANYTHING, answer_to, asked, pressed, taken
from tests.handlers.talking import press

NL = sayer("nl")
ENDS = {"low": {"nl": "slecht"}, "high": {"nl": "goed"}}


def scale(**fields: Any) -> Scale:
    return Scale.model_validate({"key": "scale", "text": {"nl": "Hoe was het?"}} | fields)


@given(first=st.integers(0, 1), last=st.integers(3, 10))
def test_every_point_has_a_button_in_order_on_rows_a_narrow_phone_shows(
    first: int, last: int
) -> None:
    mine = scale(first=first, last=last, **ENDS)
    rows = mine.form(NL, "nl", None, None).rows
    assert [int(button.value) for row in rows for button in row] == list(range(first, last + 1))
    assert all(0 < len(row) <= WIDEST_ROW for row in rows)
    assert len(rows) == (1 if last - first < WIDEST_ROW else 2)


async def test_the_ends_are_told_in_words() -> None:
    talk = await asked(scale(first=0, last=10, **ENDS)).begin()
    assert "0 = slecht, 10 = goed" in talk.screen.text


async def test_faces_have_words_and_the_happiest_is_on_top() -> None:
    talk = await asked(scale(faces=True, required=True)).begin()
    labels = [button.label for row in talk.screen.rows for button in row]
    assert labels[0] == "😀 heel goed"
    assert labels[-1] == "😢 heel slecht"
    assert talk.values == ["5", "4", "3", "2", "1"]
    await talk.type("😐 Gewoon")
    assert talk.kept.answers == {"scale": answer("3")}


@given(
    said=ANYTHING
    | st.integers(-5, 15).map(lambda n: press(str(n)))
    | st.integers(0, 15).map(lambda n: Typed(f" {n} "))
)
def test_takes_its_points_and_nothing_else(said: Said) -> None:
    points = [str(point) for point in range(11)]
    outcome = taken(scale(first=0, last=10, required=True, **ENDS), said)
    meant = said.text.strip() if isinstance(said, Typed) else pressed(said)
    if meant in points:
        assert outcome == Answered(answer(meant))
    else:
        assert isinstance(outcome, Refused)


def test_reads_back() -> None:
    assert scale(faces=True).in_words(NL, "nl", answer("1")) == "😢 heel slecht"
    assert scale(**ENDS).in_words(NL, "nl", answer("4")) == "4"


def test_its_points_are_told_as_they_stand_on_the_buttons() -> None:
    faces = scale(faces=True)
    assert faces.label_of(NL, "nl", faces.values[0]) == "😢 heel slecht"
    marks = scale(first=0, last=10, **ENDS)
    assert [marks.label_of(NL, "nl", value) for value in marks.values] == list(marks.values)


def test_what_is_answered_is_what_was_pressed() -> None:
    assert answer_to(scale(**ENDS), press("5")) == answer("5")


@pytest.mark.parametrize(
    "fields",
    [
        {"faces": True, "last": 6},
        {"faces": True, "first": 0, "last": 4},
        {"first": 1, "last": 2, **ENDS},
        {"last": 11, **ENDS},
        {"last": -3, **ENDS},
        {"low": {"nl": "slecht"}},
    ],
)
def test_a_scale_that_is_none_is_told(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"scale|faces|less than"):
        scale(**fields)
