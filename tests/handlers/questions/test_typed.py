"""Numbers, dates, places and notes: what is taken, and how it is told back."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation import Answered, Refused
from handlers.questions.day import Day
from handlers.questions.note import OK, ONWARD, Acknowledge, Note
from handlers.questions.number import Number, read_number
from handlers.questions.place import Place
from handlers.questions.question import Question, answer
from handlers.said import Located, Said, Typed, Unreadable
from handlers.texts import sayer
from models.rules.expressions import days
from tests.handlers.questions.asking import (
    ANYTHING,
    answer_to,
    asked,
    buttons_of,
    fits_the_chat,
    taken,
)
from tests.handlers.talking import press

TEXT = {"nl": "Een vraag"}
SAY = sayer("nl")


def number(**more: Any) -> Number:
    return Number(key="q", text=TEXT, **more)


KINDS: list[Question] = [
    number(),
    number(decimal=True, least=0, most=10),
    number(least=1, most=5),
    Day(key="q", text=TEXT),
    Place(key="q", text=TEXT),
    Note(key="q", text=TEXT),
    Acknowledge(key="q", text=TEXT, required=True),
]


@pytest.mark.parametrize("question", KINDS, ids=lambda question: question.name)
@given(said=ANYTHING)
def test_whatever_is_said_is_taken_or_refused_with_a_sentence(
    question: Question, said: Said
) -> None:
    outcome = taken(question, said)
    if isinstance(outcome, Answered):
        assert question.in_words(SAY, "nl", outcome.value) or outcome.value["values"] == []
        assert all(len(value) <= 32 for value in outcome.value["values"])
    else:
        assert isinstance(outcome, Refused)
        assert outcome.sentence


@pytest.mark.parametrize("question", KINDS, ids=lambda question: question.name)
async def test_the_screen_fits_the_chat(question: Question) -> None:
    fits_the_chat((await asked(question).begin()).screen)


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("3", "nl", "3"),
        (" 2,5 ", "nl", "2.5"),
        ("2.5", "nl", "2.5"),
        ("1.000", "nl", "1000"),
        ("1.234.567", "nl", "1234567"),
        ("1,000", "en", "1000"),
        ("1.000", "en", "1.000"),
        ("€ 12,50", "nl", "12.50"),
        ("-4", "nl", "-4"),
        ("drie", "nl", None),
        ("3 of 4", "nl", None),
        ("", "nl", None),
        ("1" * 40, "nl", None),
        ("٣", "nl", "3"),
        ("۲٫۵", "ar", "2.5"),
        ("²", "nl", None),
    ],
)
def test_numbers_as_people_type_them(typed: str, language: str, read: str | None) -> None:
    assert read_number(typed, language) == (None if read is None else Decimal(read))


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_every_whole_number_is_kept_as_it_is(value: int) -> None:
    assert answer_to(number(), Typed(str(value))) == answer(str(value))


def test_a_number_stays_within_its_range() -> None:
    question = number(least=16, most=120)
    for typed, told in (("15", "te laag. Typ 16"), ("121", "te hoog"), ("20,5", "heel getal")):
        outcome = taken(question, Typed(typed))
        assert isinstance(outcome, Refused)
        assert told in outcome.sentence
    assert answer_to(question, Typed("16")) == answer("16")
    assert answer_to(number(decimal=True), Typed("2,50")) == answer("2.5")
    assert number(decimal=True).in_words(SAY, "nl", answer("1234.5")) == "1.234,5"


async def test_few_numbers_are_tapped() -> None:
    question = number(least=0, most=10, step=5, required=True)
    assert [button.value for button in await buttons_of(question)] == ["0", "5", "10"]
    assert answer_to(question, press("5")) == answer("5")
    assert answer_to(question, Typed("10")) == answer("10")
    assert isinstance(taken(question, press("3")), Refused)
    assert isinstance(taken(question, Typed("3")), Refused)


def test_numbers_are_told_in_bands_and_never_one_by_one() -> None:
    assert number().values == ()
    assert number().label_of(SAY, "nl", "1000..1999") == "1.000 tot en met 1.999"
    assert number().label_of(SAY, "nl", "7..7") == "7"
    assert number().label_of(SAY, "nl", "-10..-6") == "-10 tot en met -6"


@pytest.mark.parametrize("typed", ["31-12-2026", "31/12/2026", "2026-12-31", "31 december 2026"])
def test_a_date_is_typed_as_people_write_it_and_told_back(typed: str) -> None:
    question = Day(key="q", text=TEXT)
    given_ = answer_to(question, Typed(typed))
    assert given_ == answer("2026-12-31")
    assert question.in_words(SAY, "nl", given_) == "donderdag 31 december 2026"
    assert question.expressed(given_) == days(date(2026, 12, 31))


def test_a_date_stays_within_its_range() -> None:
    question = Day(key="q", text=TEXT, first=date(2026, 1, 1), last=date(2026, 12, 31))
    outcome = taken(question, Typed("1-1-2027"))
    assert isinstance(outcome, Refused)
    assert "31 december 2026" in outcome.sentence
    assert isinstance(taken(question, Typed("31-2-2026")), Refused)


def test_a_place_is_a_pin_or_words() -> None:
    question = Place(key="q", text=TEXT)
    pin = answer_to(question, Located(52.370216, 4.895168))
    assert pin == answer("pin", words="52.3702 4.8952")
    assert question.in_words(SAY, "nl", pin) == "plek op de kaart (52.3702, 4.8952)"
    assert question.expressed(pin) == "52.3702 4.8952"
    words = answer_to(question, Typed("bij de brug"))
    assert question.in_words(SAY, "nl", words) == "bij de brug"
    assert isinstance(taken(question, Unreadable()), Refused)
    assert isinstance(taken(number(), Located(52.0, 4.0)), Refused)


async def test_a_note_is_read_and_an_agreement_is_given() -> None:
    [read] = await buttons_of(Note(key="q", text=TEXT))
    assert answer_to(Note(key="q", text=TEXT), press(read.value)) == answer(ONWARD)
    agree = Acknowledge(key="q", text=TEXT, required=True)
    assert [button.value for button in await buttons_of(agree)] == [OK]
    assert answer_to(agree, Typed("Ja, dat is goed")) == answer(OK)
