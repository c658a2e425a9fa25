"""Updates read as turns, whatever a button or a text holds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.intake import InGroup, read_update
from handlers.said import Command, Located, Pictured, Pressed, Said, Turn, Typed, Unreadable
from models.rules.marks import Mark

PERSON = {"id": 5, "is_bot": False, "language_code": "nl"}
CHAT = {"id": 5, "type": "private"}


def said(**message: Any) -> Said | None:
    turn = read_update({"update_id": 1, "message": {"from": PERSON, "chat": CHAT, **message}})
    assert not isinstance(turn, InGroup)
    return turn.said if turn else None


def pressed(data: str) -> Pressed:
    query = {"id": "9", "from": PERSON, "message": {"message_id": 3, "chat": CHAT}, "data": data}
    turn = read_update({"update_id": 1, "callback_query": query})
    assert isinstance(turn, Turn)
    assert isinstance(turn.said, Pressed)
    return turn.said


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("hallo", Typed("hallo")),
        ("/start", Command("start", "")),
        ("/START abc", Command("start", "abc")),
        ("/help@wijkstem_proef_bot", Command("help", "")),
        ("/resultaten   12 ", Command("resultaten", "12")),
        ("/", Command("", "")),
        ("ha\0l\ud800lo", Typed("hallo")),
        ("/start a\0b", Command("start", "ab")),
    ],
)
def test_texts_and_commands(text: str, meant: Said) -> None:
    assert said(text=text) == meant


@pytest.mark.parametrize("kind", ["sticker", "voice", "video", "document"])
def test_what_cannot_be_read_is_still_heard(kind: str) -> None:
    assert said(**{kind: {}}) == Unreadable()


def test_of_a_picture_the_largest_size_is_meant() -> None:
    sizes = [{"file_id": "small"}, {"file_id": "large"}]
    assert said(photo=sizes, caption="Soep") == Pictured("large", "Soep")
    assert said(photo=sizes) == Pictured("large", "")


@pytest.mark.parametrize("number", [True, 1.0, "1", None, 10**30])
def test_who_has_no_number_that_can_be_kept_is_nobody(number: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        said(text="hallo", chat=CHAT | {"id": number})


@pytest.mark.parametrize("kind", ["new_chat_title", "pinned_message", "group_chat_created"])
def test_what_the_chat_app_tells_by_itself_is_no_turn(kind: str) -> None:
    assert said(**{kind: {}}) is None


def test_a_press_names_conversation_version_and_value() -> None:
    press = pressed("12:3:@why")
    assert (press.conversation_id, press.version, press.value) == (12, 3, "@why")
    assert pressed("4:5:a:b").value == "a:b"


@given(st.text(max_size=64))
def test_forged_data_names_no_conversation_or_numbers_that_fit(data: str) -> None:
    press = pressed(data)
    assert 0 <= press.conversation_id < 2**63
    assert 0 <= press.version < 2**63
    assert press.value or press.conversation_id == 0


def test_a_picture_comes_with_its_words_and_what_stands_out_in_them() -> None:
    sizes = [{"file_id": "small"}, {"file_id": "large"}]
    bold = {"type": "bold", "offset": 0, "length": 5}
    link = {"type": "text_link", "offset": 6, "length": 3, "url": "https://wijk.nl"}
    odd = [{"type": "mention", "offset": 0, "length": 1}, {**bold, "length": 99}]
    sent = said(photo=sizes, caption="Markt nu!", caption_entities=[bold, link, *odd])
    marks = (Mark("bold", 0, 5), Mark("text_link", 6, 3, "https://wijk.nl"))
    assert sent == Pictured("large", "Markt nu!", marks)
    assert said(photo=sizes) == Pictured("large", "", ())
    script = {**link, "url": "javascript:alert(1)"}
    assert said(text="Markt nu!", entities=[script, bold]) == Typed("Markt nu!", marks[:1])


def test_a_pin_says_where() -> None:
    pin = {"location": {"latitude": 52.37, "longitude": 4.89}}
    assert said(**pin) == Located(52.37, 4.89)
