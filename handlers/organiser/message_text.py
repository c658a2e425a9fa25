"""Typing a message as it will be sent: with what is bold and what is a link, and a picture."""

from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.pages import length
from handlers.said import Pictured, Said, Typed
from handlers.screen import Screen
from models.notices import LONGEST_CAPTION, LONGEST_TEXT


@dataclass(frozen=True)
class WriteMessage:
    """The answer has the words, the marks in them, and the picture if there is one. The words are
    kept to the letter: marks are counted from their beginning. The draft is a picture that came
    without words."""

    question: str
    has_picture: bool = False
    """There is a picture already that these words will stand below."""
    longest_other: int = 0
    """Characters of the longest translation: it has to fit below a picture that comes now."""
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return Screen(chat.say("broadcast-picture-alone") if draft else self.question)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if not isinstance(said, Typed | Pictured):
            return Refused(chat.say("please-type"))
        picture = said.file_id if isinstance(said, Pictured) else draft
        if picture and self.longest_other > LONGEST_CAPTION:
            return Refused(chat.say("broadcast-translation-too-long", most=LONGEST_CAPTION))
        if not said.text.strip():
            return Drafted(picture)
        most = LONGEST_CAPTION if picture or self.has_picture else LONGEST_TEXT
        if (count := length(said.text)) > most:
            return Refused(chat.say("too-long", count=count, most=most))
        marks = [mark.to_plain() for mark in said.marks]
        return Answered({"words": said.text, "marks": marks, "picture": picture})
