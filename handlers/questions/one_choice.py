"""One choice: the answer is the tap."""

from typing import Any, ClassVar

from handlers.conversation import Answered, Outcome, Refused
from handlers.prompts import one_below_another, typed_label
from handlers.questions.choices import OTHER, WithChoices, ask_other, take_other
from handlers.questions.question import Answer, Form, answer
from handlers.said import Pressed, Said
from handlers.texts import Say
from models.rules.summary import Kind


class OneChoice(WithChoices):
    """Pick one of the choices."""

    name: ClassVar[str] = "one_choice"
    summed: ClassVar[Kind] = Kind.ONE

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        rows = one_below_another(self.buttons(say, language))
        return Form(say("question-type-other") if draft else "", rows)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        buttons = self.buttons(say, language)
        if isinstance(said, Pressed):
            value = said.value if any(said.value == button.value for button in buttons) else None
        else:
            value = typed_label(said, buttons)
        if value == OTHER:
            return Refused(say("question-type-other")) if draft else ask_other([OTHER])
        if value:
            return Answered(answer(value))
        if draft:
            return take_other(say, said, [OTHER])
        return Refused(say("use-the-buttons"))
