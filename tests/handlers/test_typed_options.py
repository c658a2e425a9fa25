"""Options as they are typed: a line each, and a mistake is told by its line."""

import pytest

from handlers.conversation import Answered, Refused
from handlers.staff.typed_options import read_options
from handlers.texts import sayer

NL = sayer("nl")
IDEA = {"text": {"nl": "Moestuin"}, "description": {"nl": "Bij school."}, "idea": 7}


def test_a_line_each_with_what_goes_with_it() -> None:
    typed = "Meer bomen | Op het plein\n\n  Een bankje"
    assert read_options(typed, NL, None, [IDEA]) == Answered(
        [
            IDEA,
            {"text": {"nl": "Meer bomen"}, "description": {"nl": "Op het plein"}},
            {"text": {"nl": "Een bankje"}},
        ]
    )


def test_with_money_each_says_what_it_costs() -> None:
    typed = "Meer bomen | Op het plein | 12.500\nEen bankje | € 900"
    assert read_options(typed, NL, 2_000_000) == Answered(
        [
            {
                "text": {"nl": "Meer bomen"},
                "description": {"nl": "Op het plein"},
                "cost": 1_250_000,
            },
            {"text": {"nl": "Een bankje"}, "cost": 90_000},
        ]
    )


@pytest.mark.parametrize(
    ("typed", "budget", "told"),
    [
        ("\n".join(map(str, range(60))), None, "61 keuzes"),
        ("Bomen\nbomen", None, "Regel 2: “bomen” staat er al."),
        ("Bomen\nmoestuin", None, "Regel 2: “moestuin” staat er al."),
        ("Bomen\n| uitleg", None, "Regel 2: "),
        ("Bomen | a | b\nBank", None, "Regel 1: "),
        ("Bomen\n" + "x" * 61, None, "Regel 2: Een keuze mag 60 tekens"),
        ("Bomen | " + "x" * 301 + "\nBank", None, "de uitleg 300"),
        ("Bomen | 10\nBank", 5_000, "Regel 2: Er staat geen bedrag."),
        ("Bomen | 10\nBank | gratis", 5_000, "Regel 2: Er staat geen bedrag."),
        ("Bomen | 10\nBank | 0", 5_000, "Regel 2: Er staat geen bedrag."),
        ("Bomen | 10\nBank | 51", 5_000, "Regel 2: Dit kost meer dan € 50"),
    ],
)
def test_mistakes_are_told_by_their_line(typed: str, budget: int | None, told: str) -> None:
    outcome = read_options(typed, NL, budget, [IDEA])
    assert isinstance(outcome, Refused)
    assert told in outcome.sentence


def test_one_option_is_no_choice() -> None:
    outcome = read_options("Bomen", NL, None)
    assert isinstance(outcome, Refused)
    assert "1 keuze" in outcome.sentence
