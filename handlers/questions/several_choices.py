"""Several choices: each tap ticks or unticks one, a last tap says that it is done."""

from dataclasses import replace
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from handlers.conversation import Answered, Drafted, Outcome, Refused
from handlers.prompts import one_below_another, typed_label
from handlers.questions.choices import OTHER, WithChoices, ask_other, take_other
from handlers.questions.question import Answer, Form, OnPaper, ValuesOf, answer
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button
from handlers.texts import Say
from models.rules.summary import Kind

DONE = "done-choosing"
TICK, UNTICK = "+", "-"
"""Before the value on a button: what it does, so that tapping it twice does it once."""


class SeveralChoices(WithChoices):
    """Pick at least `least` and at most `most` of the choices."""

    name: ClassVar[str] = "several_choices"
    summed: ClassVar[Kind] = Kind.SEVERAL

    least: int = Field(default=1, ge=1)
    most: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _least_fits(self) -> "SeveralChoices":
        if not self.least <= self.limit <= len(self.choices) + self.other:
            raise ValueError(f"question {self.key}: least and most do not fit the choices")
        return self

    def narrowed(self, values_of: ValuesOf) -> Self:
        narrow = super().narrowed(values_of)
        if narrow is self:
            return self
        left = len(narrow.choices) + self.other
        fewer = {"least": min(self.least, left), "most": min(self.limit, left)}
        return narrow.model_copy(update=fewer)

    @property
    def limit(self) -> int:
        """The most that can be chosen."""
        return self.most or len(self.choices) + self.other

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        chosen = self._chosen(draft, kept)
        hint = f"{self._how_many(say)} {say('question-chosen', count=len(chosen))}"
        typing = bool(draft and draft.get("typing"))
        if typing:
            hint = say("question-type-other")
        elif self._takes_words(chosen):
            hint += "\n\n" + say("question-type-other")
        rows = one_below_another(
            [
                Button(f"☑ {button.label}", UNTICK + button.value)
                if button.value in chosen
                else Button(f"☐ {button.label}", TICK + button.value)
                for button in self.buttons(say, language)
                # What to type stands above the buttons: few, so that an old phone shows it.
                if button.value in chosen or not typing
            ]
        )
        if not typing and self.least <= len(chosen) <= self.limit:
            rows += ((self._done_button(say, chosen),),)
        return Form(hint, rows)

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return replace(super().on_paper(say, language), how=self._how_many(say))

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        chosen = self._chosen(draft, kept)
        value = self._said(say, language, said, chosen)
        typing = draft and draft.get("typing")
        if not value and (typing or (isinstance(said, Typed) and self._takes_words(chosen))):
            return take_other(say, said, self._in_order(chosen))
        if value == DONE and typing:
            return Refused(say("question-type-other"))
        if value == DONE:
            return self._done(say, chosen, kept)
        sign, name = value[:1], value[1:]
        if sign not in (TICK, UNTICK) or name not in self.labels(say, language):
            return Refused(say("use-the-buttons"))
        if sign == UNTICK:
            return Drafted({"values": [each for each in chosen if each != name]})
        if name not in chosen and len(chosen) == self.limit:
            return Refused(say("question-too-many", most=self.limit))
        return Drafted({"values": self._in_order(list({*chosen, name}))})

    def _said(self, say: Say, language: str, said: Said, chosen: list[str]) -> str:
        """What was pressed; typing a choice ticks it, or unticks it when it was ticked."""
        if isinstance(said, Pressed):
            return said.value
        buttons = self.buttons(say, language)
        value = typed_label(said, [*buttons, self._done_button(say, chosen)]) or ""
        return value and (value if value == DONE else (UNTICK if value in chosen else TICK) + value)

    def _how_many(self, say: Say) -> str:
        if self.least == self.limit:
            return say("question-exactly", count=self.limit)
        return say("question-several", least=self.least, most=self.limit)

    def _done_button(self, say: Say, chosen: list[str]) -> Button:
        return Button(say("button-done", count=len(chosen)), DONE)

    def _takes_words(self, chosen: list[str]) -> bool:
        """Whether what is typed now can be the words behind "Anders, namelijk"."""
        return OTHER in chosen and self.least <= len(chosen) <= self.limit

    def _done(self, say: Say, chosen: list[str], kept: Answer | None) -> Outcome:
        if not self.least <= len(chosen) <= self.limit:
            return Refused(say("question-too-few", least=self.least))
        words = (kept or {}).get("words")
        if OTHER in chosen and not words:
            return ask_other(chosen)
        return Answered(answer(*chosen, words=words if OTHER in chosen else None))

    def _in_order(self, values: list[str]) -> list[str]:
        order = [choice.name for choice in self.choices] + [OTHER]
        return sorted(values, key=order.index)

    def _chosen(self, draft: Any, kept: Answer | None) -> list[str]:
        """What is ticked, of what can still be chosen."""
        chosen = (draft or kept or {"values": []})["values"]
        known = {OTHER, *(choice.name for choice in self.choices)}
        return [value for value in chosen if value in known]
