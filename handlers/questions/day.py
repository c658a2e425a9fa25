"""A date: typed as people write it, and shown back with its weekday."""

from datetime import date
from typing import ClassVar

from pydantic import model_validator

from handlers.conversation import Answered, Outcome, Refused
from handlers.dates import day_in_words, read_day
from handlers.questions.question import Answer, Form, OnPaper, Question, answer, typed_words
from handlers.said import Said
from handlers.texts import Say
from models.rules.expressions import Value, days

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""What lies outside is a slip of the finger, where a question says nothing else."""


class Day(Question):
    """A day from `first` to `last`. The value is the day in ISO 8601."""

    name: ClassVar[str] = "date"

    first: date = EARLIEST
    last: date = LATEST

    @model_validator(mode="after")
    def _has_days(self) -> "Day":
        if self.first > self.last:
            raise ValueError(f"question {self.key}: first is after last")
        return self

    def form(self, say: Say, language: str, draft: object, kept: Answer | None) -> Form:
        return Form(say("question-type-date"))

    def on_paper(self, say: Say, language: str) -> OnPaper:
        return OnPaper(say("paper-date"), lines=1)

    def take(
        self, say: Say, language: str, said: Said, draft: object, kept: Answer | None
    ) -> Outcome:
        day = read_day(typed_words(said) or "", language)
        if day is None:
            return Refused(say("date-unreadable"))
        if not self.first <= day <= self.last:
            first, last = (day_in_words(end, language) for end in (self.first, self.last))
            return Refused(say("date-outside", first=first, last=last))
        return Answered(answer(day.isoformat()))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        return day_in_words(date.fromisoformat(given["values"][0]), language)

    def expressed(self, given: Answer) -> Value:
        return days(date.fromisoformat(given["values"][0]))
