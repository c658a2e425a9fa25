"""A number: tapped where there are few to choose from, typed otherwise."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from babel.numbers import format_decimal, get_group_symbol
from pydantic import Field, model_validator

from handlers.conversation import Answered, Outcome, Refused
from handlers.digits import plain_digits
from handlers.questions.question import (
    Answer,
    Form,
    OnPaper,
    Question,
    answer,
    typed_words,
)
from handlers.questions.scale import in_rows
from handlers.said import Pressed, Said
from handlers.screen import Button
from handlers.texts import Say, locale_of
from models.rules.summary import Kind

MOST_BUTTONS = 12
"""So many numbers are offered as buttons; from more, it is quicker to type one."""
_NUMBER = re.compile(r"[-+]?\d{1,15}([.,]\d{1,6})?", re.ASCII)
_GROUPED = re.compile(r"[-+]?\d{1,3}([.,\s']\d{3})+", re.ASCII)


class Number(Question):
    """A whole number, or one with a fraction where `decimal` says so, from `least` to `most`."""

    name: ClassVar[str] = "number"
    summed: ClassVar[Kind] = Kind.NUMBER

    decimal: bool = False
    least: Decimal | None = Field(default=None, max_digits=15)
    most: Decimal | None = Field(default=None, max_digits=15)
    step: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _has_numbers(self) -> "Number":
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(f"question {self.key}: least is more than most")
        return self

    def offered(self) -> Sequence[str]:
        """The numbers to tap; none where there are too many."""
        if self.decimal or self.least is None or self.most is None:
            return []
        numbers = range(int(self.least), int(self.most) + 1, self.step)
        return [str(each) for each in numbers] if len(numbers) <= MOST_BUTTONS else []

    def form(self, say: Say, language: str, draft: object, kept: Answer | None) -> Form:
        offered = self.offered()
        if offered:
            return Form("", in_rows([Button(each, each) for each in offered]))
        return Form(say("question-type-decimal" if self.decimal else "question-type-number"))

    def on_paper(self, say: Say, language: str) -> OnPaper:
        offered = self.offered()
        return OnPaper(boxes=offered, beside=True) if offered else OnPaper(lines=1)

    def take(
        self, say: Say, language: str, said: Said, draft: object, kept: Answer | None
    ) -> Outcome:
        offered = self.offered()
        if isinstance(said, Pressed):
            known = said.value in offered
            return Answered(answer(said.value)) if known else Refused(say("use-the-buttons"))
        number = read_number(typed_words(said) or "", language)
        if number is None:
            return Refused(say("number-unreadable"))
        if not self.decimal and number != int(number):
            return Refused(say("number-not-whole"))
        if self.least is not None and number < self.least:
            return Refused(say("number-too-low", least=_in_words(self.least, language)))
        if self.most is not None and number > self.most:
            return Refused(say("number-too-high", most=_in_words(self.most, language)))
        value = _plain(number)
        if offered and value not in offered:
            return Refused(say("use-the-buttons"))
        return Answered(answer(value))

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        return _in_words(Decimal(given["values"][0]), language)

    def label_of(self, say: Say, language: str, value: str) -> str:
        first, _, last = value.partition("..")
        ends = [_in_words(Decimal(end), language) for end in (first, last) if end]
        if len(set(ends)) == 1:
            return ends[0]
        return say("result-band", first=ends[0], last=ends[1])


def read_number(typed: str, language: str) -> Decimal | None:
    """A typed number, with a comma or a point before its fraction: "72,5" or "72.5".

    "1.000" is a thousand where that language writes thousands so. None: it is no number.
    """
    text = plain_digits(typed).removeprefix("€").strip()
    group = get_group_symbol(locale_of(language))
    if _GROUPED.fullmatch(text) and (group in text or " " in text):
        return Decimal(re.sub(r"[.,\s']", "", text))
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def _in_words(number: Decimal, language: str) -> str:
    return format_decimal(number, locale=locale_of(language), decimal_quantization=False)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).lstrip("+") or "0"
