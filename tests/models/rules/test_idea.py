"""Ideas that are alike are found; others are left alone."""

import pytest

from models.rules.idea import alike

IDEAS = {
    1: "Een moestuin bij de school",
    2: "Meer bankjes in het park",
    3: "Schooltuin voor kinderen",
    4: "Ja",
}


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Moestuin bij de Akkerschool", [1]),
        ("een MOESTUINTJE, bij school!", [1, 3]),
        ("Bankje in het park", [2]),
        ("Parkbank", []),
        ("Zwemles", []),
        ("Ja", []),
        ("", []),
    ],
)
def test_alike(title: str, found: list[int]) -> None:
    assert alike(title, IDEAS) == found


def test_the_most_alike_comes_first() -> None:
    assert alike("Bankjes bij de moestuin van de school", IDEAS)[0] == 1
