"""What people say to the bot, as far as conversations know: a turn of one person."""

from dataclasses import dataclass, field

from models.rules.marks import Mark


@dataclass(frozen=True)
class Pressed:
    """A button was pressed."""

    conversation_id: int
    version: int
    value: str
    message_id: int
    query_id: str


CUT_AT = 4000
"""Characters from which on a text may be a piece of a longer one: chat apps cut at 4,096, or at a
space before that."""


@dataclass(frozen=True)
class Typed:
    """A text was typed."""

    text: str
    marks: tuple[Mark, ...] = ()
    """What stands out in it."""

    @property
    def is_cut(self) -> bool:
        """Whether the chat app may have cut it: then there is more of it."""
        return len(self.text) >= CUT_AT


@dataclass(frozen=True)
class Pictured:
    """A picture was sent, with what was written below it."""

    file_id: str
    """The chat app's own id of it, good for sending it on."""
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Command:
    """A command was given, with what stood behind it."""

    name: str
    argument: str


@dataclass(frozen=True)
class Located:
    """A pin on the map was sent: degrees north and east."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class Document:
    """A spreadsheet or a calendar was sent: a small one, with all that is in it."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Unreadable:
    """Something came that is of no use: a sticker, a voice message, a file."""


@dataclass(frozen=True)
class Edited:
    """An earlier message was changed: it was answered as it stood, so nothing follows from it."""


@dataclass(frozen=True)
class Left:
    """The person blocked the bot, or deleted the chat with it."""


@dataclass(frozen=True)
class Returned:
    """The person unblocked the bot."""


Said = (
    Pressed
    | Typed
    | Pictured
    | Command
    | Located
    | Document
    | Unreadable
    | Edited
    | Left
    | Returned
)


@dataclass(frozen=True)
class Turn:
    """One update: who, and what they said."""

    update_id: int
    chat_id: int
    app_language: str | None
    said: Said
