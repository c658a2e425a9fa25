"""Texts spread over screens, and cut where nothing else helps."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.pages import FULL, length, shortened, spread

LINES = st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), min_size=1)
PARTS = st.lists(LINES.map(lambda line: line * 40), max_size=30)


@given(parts=PARTS, most=st.integers(1, 10))
def test_nothing_is_lost_and_every_page_fits(parts: list[str], most: int) -> None:
    pages = spread(parts, most=most)
    assert [part for page in pages for part in page] == parts
    for page in pages:
        assert len(page) <= most
        assert length("\n\n".join(page)) <= FULL or len(page) == 1
    assert len(pages) == 1 or all(pages)


def test_a_part_too_long_for_a_page_is_broken_off_at_a_line() -> None:
    lines = [f"– keuze {number}: {'x' * 90}" for number in range(100)]
    pages = spread(["eerst", "\n".join(lines), "laatst"])
    assert all(length("\n\n".join(page)) <= FULL for page in pages)
    assert "\n".join(part for page in pages for part in page).split("\n") == [
        "eerst",
        *lines,
        "laatst",
    ]


def test_as_few_pages_as_hold_them() -> None:
    assert len(spread(["x" * (FULL // 2 - 2)] * 4)) == 2


@given(text=st.text(st.characters(exclude_categories=("Cs",))), most=st.integers(1, 30))
def test_shortened_fits_and_says_that_it_was(text: str, most: int) -> None:
    short = shortened(text, most)
    assert length(short) <= most
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_emoji_count_double_and_are_never_halved() -> None:
    assert length("😀") == 2
    assert shortened("😀😀", 3) == "😀…"
