"""A place: a pin on the map, or words."""

from typing import Any, ClassVar

from handlers.conversation import Answered, Outcome
from handlers.questions.open_text import OpenText
from handlers.questions.question import Answer, Form, OnPaper, answer
from handlers.said import Located, Said
from handlers.texts import Say
from models.rules.expressions import Value

PIN = "pin"


class Place(OpenText):
    """Where something is. A pin is kept to four decimals: some ten metres."""

    name: ClassVar[str] = "place"

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        return Form(say("question-place"))

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper(lines=1)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        if isinstance(said, Located):
            return Answered(answer(PIN, words=f"{said.latitude:.4f} {said.longitude:.4f}"))
        return super().take(say, language, said, draft, kept)

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        if given["values"] != [PIN]:
            return super().in_words(say, language, given)
        return say("answer-pin", where=given["words"].replace(" ", ", "))

    def expressed(self, given: Answer) -> Value:
        return str(given["words"])
