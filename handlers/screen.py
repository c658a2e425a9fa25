"""What people see: a screen of plain text with rows of buttons."""

from dataclasses import dataclass

from models.notices import Content


@dataclass(frozen=True)
class Button:
    """A button, and what pressing it says: at most 40 bytes."""

    label: str
    value: str


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class File:
    """A file for a person: made when it is shown, and kept nowhere."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Picture:
    """A picture: one made here, or the chat app's own id of one that was sent to the bot."""

    content: File | str


@dataclass(frozen=True)
class Pin:
    """A place on the map: degrees north and east. It takes the place of the screen's text."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True)
class Sample:
    """A notice as someone who reads this language would get it."""

    content: Content
    language: str


@dataclass(frozen=True)
class Screen:
    """What a person sees: plain texts (nothing in them is markup) and rows of buttons."""

    text: str
    heading: str = ""
    above: str = ""
    """A small line over the heading, such as how far one is."""
    note: str = ""
    """What needs attention, below everything else."""
    rows: Rows = ()
    file: File | Picture | Pin | None = None
    """What the screen comes with. A text below a file is short: a caption."""
    samples: tuple[Sample, ...] = ()
    """What stands above the screen, as messages of their own, where it is a new one."""
