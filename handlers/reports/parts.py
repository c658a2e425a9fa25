"""What a section of a report is made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    words: str


@dataclass(frozen=True)
class Points:
    """A list of short sentences."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Quotes:
    """What people said, word for word."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Title:
    """A heading within a section."""

    words: str


@dataclass(frozen=True)
class Table:
    """Rows of cells below their headings; where there are shares, each row is drawn as a bar too,
    behind its first cell."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float | None, ...] = ()
    """Per cent, a row; None: not shown."""


Part = Text | Points | Quotes | Title | Table


@dataclass(frozen=True)
class Section:
    """A part of a report with its heading; without parts it is left out."""

    heading: str
    parts: tuple[Part, ...]
