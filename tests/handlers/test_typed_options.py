"""Options as they are typed: a line each, and a mistake is told by its line."""

import pytest

from handlers.conversation import Answered, Refused
from handlers.staff.typed_options import read_options
from handlers.texts import sayer

NL = sayer("nl")
IDEAS = {"#7": {"text": {"nl": "Moestuin"}, "description": {"nl": "Bij school."}, "idea": 7}}


def test_a_line_each_with_what_goes_with_it() -> None:
    typed = "Meer bomen | Op het plein\n\n  Een bankje  \n#7"
    assert read_options(typed, NL, None, IDEAS) == Answered(
        [
            {"text": {"nl": "Meer bomen"}, "description": {"nl": "Op het plein"}},
            {"text": {"nl": "Een bankje"}},
            IDEAS["#7"],
        ]
    )


def test_with_money_each_says_what_it_costs() -> None:
    typed = "Meer bomen | Op het plein | 12.500\nEen bankje | € 900\n#7 | 45,50"
    assert read_options(typed, NL, 2_000_000, IDEAS) == Answered(
        [
            {
                "text": {"nl": "Meer bomen"},
                "description": {"nl": "Op het plein"},
                "cost": 1_250_000,
            },
            {"text": {"nl": "Een bankje"}, "cost": 90_000},
            IDEAS["#7"] | {"cost": 4_550},
        ]
    )


@pytest.mark.parametrize(
    ("typed", "budget", "told"),
    [
        ("Bomen", None, "1 keuze"),
        ("\n".join(map(str, range(61))), None, "61 keuzes"),
        ("Bomen\nbomen", None, "Regel 2: “bomen” staat er al."),
        ("Moestuin\n#7", None, "Regel 2: “#7” staat er al."),
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
    outcome = read_options(typed, NL, budget, IDEAS)
    assert isinstance(outcome, Refused)
    assert told in outcome.sentence
