"""Texts that do not fit one screen, spread over several."""

from collections.abc import Iterable, Sequence

from handlers.screen import Rows, Screen

FULL = 3400
"""Characters of text on a screen, counted as chat apps do; heading and notes come on top."""


def length(text: str) -> int:
    """Characters as chat apps count them: in UTF-16 units, most emoji being two."""
    return len(text.encode("utf-16-le")) // 2


def spread(parts: Iterable[str], gap: str = "\n\n", most: int = 100) -> Sequence[Sequence[str]]:
    """The parts in their order, on as few pages as hold them.

    A part that fits no page by itself is broken off at the ends of its lines.

    Args:
        gap: What will stand between two parts of a page.
        most: Parts on a page.
    """
    pages: list[list[str]] = [[]]
    room = FULL
    for part in (piece for whole in parts for piece in _pieces(whole)):
        needed = length(part + gap)
        if pages[-1] and (needed > room or len(pages[-1]) == most):
            pages.append([])
            room = FULL
        pages[-1].append(part)
        room -= needed
    return pages


def _pieces(part: str) -> Iterable[str]:
    lines = part.split("\n")
    if length(part) <= FULL or len(lines) == 1:
        return [part]
    return ["\n".join(page) for page in spread(lines, gap="\n", most=len(lines))]


def shortened(text: str, most: int) -> str:
    """The text, cut off where it is longer than `most` characters."""
    if length(text) <= most:
        return text
    return text.encode("utf-16-le")[: 2 * (most - 1)].decode("utf-16-le", "ignore") + "…"


def on_screens(text: str, heading: str = "", rows: Rows = (), note: str = "") -> Sequence[Screen]:
    """A text on as many screens as it takes, each with the same buttons."""
    return [
        Screen("\n\n".join(page), heading=heading, rows=rows, note=note)
        for page in spread(text.split("\n\n"))
    ]


def as_much_as_fits(parts: Sequence[str], more: str, most: int, gap: str = "\n\n") -> str:
    """The parts in their order, as many as fit; where some do not, `more` says so at the end.

    Args:
        most: Characters of it all, as chat apps count them.
    """
    text = ""
    for number, part in enumerate(parts):
        longer = f"{text}{gap}{part}" if number else part
        is_last = number == len(parts) - 1
        if length(longer if is_last else f"{longer}{gap}{more}") > most:
            return f"{text}{gap}{more}" if number else shortened(part, most)
        text = longer
    return text
