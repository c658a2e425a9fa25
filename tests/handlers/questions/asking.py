"""Asking one question, and the sizes that the chat app holds it to."""

from typing import Any

from hypothesis import strategies as st

from bot.telegram.render import message_of
from bot.tryout.content import LONGEST_TEXT
from bot.tryout.keyboards import checked_keyboard
from bot.tryout.markup import read_html, utf16_length
from handlers.conversation import Answered, Chat, Kept, Outcome
from handlers.questions.question import Answer, Asked, Question
from handlers.said import Pressed, Said, Typed, Unreadable
from handlers.screen import Button, Screen
from tests.handlers.talking import Talk, chat_with, press

LARGEST_ID, LARGEST_VERSION = 2**63 - 1, 2**31 - 1


def asked(question: Question, kept: Answer | None = None) -> Talk:
    """A conversation of this question alone; its screen is there once begun."""

    async def run(chat: Chat) -> Screen:
        await chat.ask(question.key, Asked(question, 1, 1))
        return Screen("The end")

    if kept is None:
        return Talk(run)
    return Talk(run, Kept({question.key: kept}, at=question.key))


async def buttons_of(question: Question, draft: Any = None, kept: Any = None) -> list[Button]:
    """The buttons of the question's screen."""
    screen = await Asked(question, 1, 1).screen(chat_with(Kept()), draft, kept)
    return [button for row in screen.rows for button in row]


def taken(question: Question, said: Said, draft: Any = None, kept: Any = None) -> Outcome:
    """What the question takes that for."""
    return Asked(question, 1, 1).take(chat_with(Kept()), said, draft, kept)


def answer_to(question: Question, said: Said, draft: Any = None) -> Answer:
    """The answer that this gives.

    Raises:
        AssertionError: it gives none.
    """
    outcome = taken(question, said, draft)
    assert isinstance(outcome, Answered), outcome
    answer: Answer = outcome.value
    return answer


def fits_the_chat(screen: Screen) -> None:
    """Check a screen against what Telegram takes, by the strict local server's own rules."""
    message = message_of(screen, LARGEST_ID, LARGEST_VERSION)
    text, _ = read_html(message["text"])
    assert 0 < utf16_length(text) <= LONGEST_TEXT
    checked_keyboard(message["reply_markup"])


ANYTHING: st.SearchStrategy[Said] = st.one_of(
    st.text(max_size=40).map(press),
    st.text(max_size=40).map(Typed),
    st.just(Unreadable()),
)
"""What forgers, jokers and cats on keyboards say."""


def pressed(said: Said) -> str | None:
    """The value that was pressed, if any was."""
    return said.value if isinstance(said, Pressed) else None
