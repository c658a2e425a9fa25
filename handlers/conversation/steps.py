"""A step of a conversation: what it shows, what it takes for an answer, and the ways between."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from handlers.said import Said
from handlers.screen import Screen

if TYPE_CHECKING:
    from handlers.conversation.chat import Chat

BACK = "<"
ONWARD = ">"
RESUME = "="
JUMP = "@"
UNDO = "~"


def jump(key: str) -> str:
    """The value of a button that goes to an answered step, to answer it again."""
    return JUMP + key


def undo(key: str) -> str:
    """The value of a button that takes back the answer to a step."""
    return UNDO + key


def is_way(value: str) -> bool:
    """Whether a button's value is the machine's own: it leads somewhere and answers nothing."""
    return value in (BACK, ONWARD, RESUME) or value[:1] in (JUMP, UNDO)


@dataclass(frozen=True)
class Answered:
    """The step is answered; the value is kept, so it is plain data."""

    value: Any


@dataclass(frozen=True)
class Drafted:
    """Something was said, but the step is not answered yet."""

    draft: Any


@dataclass(frozen=True)
class Refused:
    """What was said does not answer the step: the sentence that says what to do next."""

    sentence: str


@dataclass(frozen=True)
class Leads:
    """What was said names a button of the machine's own, such as one whose label was typed."""

    way: str


Outcome = Answered | Drafted | Refused | Leads


class Prompt(Protocol):
    """A step: what it shows and what it takes for an answer."""

    unhurried: bool
    """Its screen takes long to look up: not to be done while others wait to write."""

    async def screen(self, chat: "Chat", draft: Any, kept: Any) -> Screen:
        """What to show, given what was said half-way and the answer kept, either may be None."""

    def take(self, chat: "Chat", said: Said, draft: Any, kept: Any) -> Outcome:
        """What was said, taken as an answer."""


class Stopped(Exception):
    """A conversation waits at a step. Control flow, not an error."""

    def __init__(self, key: str, prompt: Prompt) -> None:
        self.key = key
        self.prompt = prompt


class Led(Exception):
    """A step was answered with a way to another one. Control flow, not an error."""

    def __init__(self, way: str) -> None:
        self.way = way
