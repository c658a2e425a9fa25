"""What is told between the questions, and what must be said to have been read."""

from typing import Any, ClassVar

from handlers.conversation import Answered, Outcome, Refused
from handlers.prompts import typed_label
from handlers.questions.question import Answer, Form, OnPaper, Question, answer
from handlers.said import Pressed, Said
from handlers.screen import Button
from handlers.texts import Say

ONWARD, OK = "read", "OK"


class Note(Question):
    """A text to read. Nothing is answered."""

    name: ClassVar[str] = "note"
    asks: ClassVar[bool] = False

    def button(self, say: Say) -> Button:
        """The one button under it."""
        return Button(say("button-note-read"), ONWARD)

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        return Form("", ((self.button(say),),))

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper()

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        button = self.button(say)
        value = said.value if isinstance(said, Pressed) else typed_label(said, [button])
        return Answered(answer(value)) if value == button.value else Refused(say("use-the-buttons"))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        return self.button(say).label

    def ways_past(self, say: Say) -> list[Button]:
        return []


class Acknowledge(Note):
    """A text that one says to have understood, or to agree with."""

    name: ClassVar[str] = "acknowledge"
    asks: ClassVar[bool] = True

    def button(self, say: Say) -> Button:
        return Button(say("button-acknowledge"), OK)

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper(boxes=[self.button(say).label])

    def ways_past(self, say: Say) -> list[Button]:
        return Question.ways_past(self, say)
