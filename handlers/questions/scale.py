"""A scale of 3 to 11 points, as numbers with labelled ends or as faces."""

from typing import Any, ClassVar

from pydantic import Field, model_validator

from handlers.conversation import Answered, Outcome, Refused
from handlers.prompts import one_below_another, typed_label
from handlers.questions.question import Answer, Form, OnPaper, Question, Translated, answer
from handlers.said import Pressed, Said
from handlers.screen import Button
from handlers.texts import Say, in_language
from models.rules.summary import Kind

WIDEST_ROW = 6
"""Number buttons beside each other that an old, narrow phone still shows whole."""


class Scale(Question):
    """Pick a point from `first` to `last`; a higher one is more, or better."""

    name: ClassVar[str] = "scale"
    summed: ClassVar[Kind] = Kind.SCALE

    first: int = Field(default=1, ge=0, le=1)
    last: int = Field(default=5, le=10)
    low: Translated = Field(default={})
    high: Translated = Field(default={})
    faces: bool = False
    dimension: Translated = Field(default={})
    """Its short name among others of its kind: together they are shown as a radar picture."""

    @model_validator(mode="after")
    def _has_points(self) -> "Scale":
        points = len(self.points)
        if self.faces and self.points != range(1, 6):
            raise ValueError(f"question {self.key}: faces go with the points 1 to 5")
        if not self.faces and not (3 <= points <= 11 and self.low and self.high):
            raise ValueError(f"question {self.key}: a scale has 3 to 11 points and both its ends")
        return self

    @property
    def points(self) -> range:
        """The points, the lowest first."""
        return range(self.first, self.last + 1)

    def labels(self, say: Say) -> dict[str, str]:
        """What stands on the button of each point."""
        if self.faces:
            faces = ("face-1", "face-2", "face-3", "face-4", "face-5")
            return {str(point): say(face) for point, face in zip(self.points, faces, strict=True)}
        return {str(point): str(point) for point in self.points}

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        buttons = [Button(label, value) for value, label in self.labels(say).items()]
        if self.faces:
            return Form("", one_below_another(buttons[::-1]))
        return Form(self._ends(say, language), in_rows(buttons))

    def _ends(self, say: Say, language: str) -> str:
        return say(
            "question-scale",
            first=str(self.first),
            low=in_language(self.low, language),
            last=str(self.last),
            high=in_language(self.high, language),
        )

    def on_paper(self, say: Say, language: str) -> OnPaper:
        labels = list(self.labels(say).values())
        if self.faces:  # paper has no faces of its own: their words say the same
            return OnPaper(say("paper-one"), [label.partition(" ")[2] for label in labels[::-1]])
        return OnPaper(self._ends(say, language), labels, beside=True)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        labels = self.labels(say)
        buttons = [Button(label, value) for value, label in labels.items()]
        value = said.value if isinstance(said, Pressed) else typed_label(said, buttons)
        return Answered(answer(value)) if value in labels else Refused(say("use-the-buttons"))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        return self.labels(say)[given["values"][0]]

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(str(point) for point in self.points)

    def label_of(self, say: Say, language: str, value: str) -> str:
        return self.labels(say).get(value, value)


def in_rows(buttons: list[Button]) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of about the same width, none too wide for an old phone."""
    rows = -(-len(buttons) // WIDEST_ROW)
    wide = -(-len(buttons) // rows)
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))
