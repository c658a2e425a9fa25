"""A letter that the chat app cut in pieces is one text, and answers nothing but its question."""

from functools import partial
from typing import Any

from bot.failures import Failures
from bot.telegram.intake import Intake
from handlers.conversation import Chat
from handlers.prompts import Write, at_most
from handlers.said import Pressed, Said, Turn
from handlers.screen import Screen
from tests.handlers.talking import Talk

LONG = "a" * 4096


class Post:
    """What intake makes of what chat apps send."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.intake = Intake(self._take, lambda group: None, Failures(_unheard), _no_file)
        self._numbers = iter(range(1, 100))

    async def _take(self, turn: Turn) -> None:
        self.turns.append(turn)

    async def sends(self, text: str, at: int, chat: int = 5) -> str:
        """What it is read as."""
        person = {"id": chat, "is_bot": False}
        where = {"id": chat, "type": "private"}
        message = {"from": person, "chat": where, "date": at, "text": text}
        await self.intake.receive({"update_id": next(self._numbers), "message": message})
        return self.read

    async def presses(self) -> None:
        query = {
            "id": "1",
            "from": {"id": 5, "is_bot": False},
            "message": {"message_id": 3, "chat": {"id": 5, "type": "private"}},
            "data": "1:1:a",
        }
        await self.intake.receive({"update_id": next(self._numbers), "callback_query": query})

    @property
    def read(self) -> str:
        said = self.turns[-1].said
        return getattr(said, "text", "")


def _unheard(error_id: str, kind: str) -> None:
    raise AssertionError(error_id, kind)


async def _no_file(attached: Any) -> bytes | None:
    raise AssertionError(attached)


async def test_the_pieces_of_a_letter_are_one_text() -> None:
    post = Post()
    assert await post.sends(LONG, at=100) == LONG
    assert await post.sends("b" * 4050, at=100) == LONG + "b" * 4050
    assert await post.sends("c", at=101) == LONG + "b" * 4050 + "c"
    assert await post.sends("d", at=101) == "d"


async def test_what_comes_later_from_others_or_after_a_press_is_no_piece_of_it() -> None:
    post = Post()
    await post.sends(LONG, at=100)
    assert await post.sends("een ander", at=100, chat=6) == "een ander"
    assert await post.sends("later", at=103) == "later"
    await post.sends(LONG, at=110)
    await post.presses()
    assert isinstance(post.turns[-1].said, Pressed)
    assert await post.sends("daarna", at=110) == "daarna"


async def test_a_letter_answers_no_question_and_the_next_is_not_asked() -> None:
    async def run(chat: Chat) -> Screen:
        for key in ("first", "second"):
            await chat.ask(key, Write(partial(Screen, key), at_most(chat, 9000)))
        return Screen("The end")

    post, talk = Post(), await Talk(run).begin()
    for text in (LONG, "en de rest."):
        await post.sends(text, at=7)
        said: Said = post.turns[-1].said
        await talk.say(said)
        assert talk.screen.text == "first"
        assert "past niet in één bericht" in talk.screen.note
    await post.sends("Kort dan.", at=20)
    await talk.say(post.turns[-1].said)
    assert talk.kept.answers == {"first": "Kort dan."}
