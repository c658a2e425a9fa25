"""An open question: the answer is typed."""

from typing import Any, ClassVar

from handlers.conversation import Answered, Outcome, Refused
from handlers.questions.question import (
    LONGEST_WORDS,
    Answer,
    Form,
    OnPaper,
    Question,
    answer,
    typed_words,
)
from handlers.said import Said
from handlers.texts import Say
from models.rules.expressions import Value

WORDS = "words"


class OpenText(Question):
    """Answer in your own words."""

    name: ClassVar[str] = "open_text"

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        return Form(say("question-type-words"))

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper(lines=3)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        words = typed_words(said)
        if words is None:
            return Refused(say("please-type"))
        if len(words) > LONGEST_WORDS:
            return Refused(say("too-long", count=len(words), most=LONGEST_WORDS))
        return Answered(answer(WORDS, words=words))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        return str(given["words"])

    def expressed(self, given: Answer) -> Value:
        return str(given["words"])
