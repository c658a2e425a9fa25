"""A screen as a message: whatever it holds, Telegram takes it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.render import message_of
from bot.tryout.markup import read_html
from handlers.screen import Button, Screen
from tests.handlers.questions.asking import fits_the_chat

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)
LONG = st.tuples(TEXTS, st.sampled_from([1, 10, 400])).map(lambda pair: pair[0] * pair[1])


@given(text=LONG, heading=LONG, above=TEXTS, note=LONG)
def test_any_screen_fits(text: str, heading: str, above: str, note: str) -> None:
    fits_the_chat(Screen(f"t{text}", f"h{heading}", above, note))


def test_what_fits_is_shown_whole_and_nothing_in_it_is_markup() -> None:
    screen = Screen("<b>a</b> & b", heading="1 < 2", above="up", note="down")
    text, entities = read_html(message_of(screen, 7, 3)["text"])
    assert text == "up\n\n1 < 2\n\n<b>a</b> & b\n\ndown"
    assert [each["type"] for each in entities] == ["italic", "bold", "italic"]


def test_of_a_text_too_long_what_stands_around_it_stays() -> None:
    text, _ = read_html(message_of(Screen("😀" * 5000, "Vraag", note="Let op"), 1, 1)["text"])
    assert text.startswith("Vraag\n\n😀")
    assert text.endswith("😀…\n\nLet op")


def test_a_button_says_conversation_and_version_and_one_that_resumes_brings_its_own() -> None:
    rows = ((Button("Goed", "good"), Button("Verder", "3:4:=")),)
    keyboard = message_of(Screen("?", rows=rows), 7, 2)["reply_markup"]["inline_keyboard"]
    assert [button["callback_data"] for button in keyboard[0]] == ["7:2:good", "3:4:="]
