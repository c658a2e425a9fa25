"""Questions about oneself: asked once, and then answered again with one tap."""

from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Answered, Chat, Outcome
from handlers.questionnaire import Questionnaire
from handlers.questions.question import NOT_ANSWERS, Asked, answer, answer_in_words
from handlers.said import Pressed, Said
from handlers.screen import Button, Screen
from models.backgrounds import BACKGROUND, background_under, keep_background


@dataclass(frozen=True)
class AskedOnce:
    """A background question, with the answer of an earlier time as its first button."""

    asked: Asked
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        screen = await self.asked.screen(chat, draft, kept)
        if draft is not None or kept is not None:
            return screen
        screen = replace(screen, note=chat.say("asked-once"))
        said = await background_under(chat.db, chat.pseudonym_in(BACKGROUND))
        value = str(said.get(self.asked.question.key, ""))
        press = Pressed(0, 0, value, 0, "")
        if not isinstance(self.take(chat, press, None, None), Answered):
            return screen  # it is not among the choices of this time
        told = answer_in_words(self.asked.put_to(chat), chat.say, chat.language, answer(value))
        same = Button(chat.say("button-same-as-before", answer=told), value)
        return replace(screen, rows=((same,), *screen.rows))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        return self.asked.take(chat, said, draft, kept)


async def keep_what_was_said(chat: Chat, questionnaire: Questionnaire) -> None:
    """Once answers are sent: what was chosen for the background questions among them."""
    given = {
        question.key: chat.kept.answers[question.key]["values"]
        for question in questionnaire.questions
        if question.background and question.key in chat.kept.answers
    }
    said = {
        key: values[0]
        for key, values in given.items()
        if len(values) == 1 and values[0] not in NOT_ANSWERS | {"words"}
    }
    if said:
        await keep_background(chat.db, chat.pseudonym_in(BACKGROUND), said)
