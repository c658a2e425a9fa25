"""Something that can be chosen on a ballot."""

from typing import Self

from pydantic import Field, model_validator

from handlers.pages import length
from handlers.questions.question import Plain, Translated

LONGEST, LONGEST_DESCRIPTION = 60, 300
"""Characters of an option and its description: eight of them fit a screen."""


class Option(Plain):
    """Something that can be chosen. Its cost is in cents."""

    text: Translated
    description: Translated | None = None
    cost: int = Field(default=0, ge=0)
    picture: str | None = None
    """The chat app's own id of it."""
    picture_words: Translated | None = None
    """The same in words: what is to be seen on it."""
    idea: int | None = None
    """The resident's idea that it was."""

    @model_validator(mode="after")
    def _fits_a_screen(self) -> Self:
        if self.picture and not self.picture_words:
            raise ValueError("a picture comes with the same in words")
        for texts, most in (
            (self.text, LONGEST),
            (self.description, LONGEST_DESCRIPTION),
            (self.picture_words, LONGEST_DESCRIPTION),
        ):
            if any(length(text) > most for text in (texts or {}).values()):
                raise ValueError(f"an option's text is longer than {most} characters")
        return self
