"""Where the bot can write: a person's own chat, a group, a channel; and why it now may not."""

from dataclasses import dataclass, field
from typing import Literal

from bot.tryout.parameters import Plain, Refusal

MOST_MESSAGES = 200
"""Messages kept in a chat; older ones are forgotten."""


@dataclass
class Place:
    """A chat and its messages.

    Args:
        chat: The Bot API's Chat object.
    """

    chat: Plain
    messages: dict[int, Plain] = field(default_factory=dict)
    fixed: set[int] = field(default_factory=set)
    """The messages that came with a keyboard of their own kind, and so cannot be edited."""

    def put(self, message: Plain) -> None:
        """Add a message, and forget the oldest when there are too many."""
        self.messages[message["message_id"]] = message
        if len(self.messages) > MOST_MESSAGES:
            oldest = next(iter(self.messages))
            del self.messages[oldest]
            self.fixed.discard(oldest)

    def why_closed(self) -> Refusal | None:
        """Why the bot can't write here; None: it can."""
        raise NotImplementedError


@dataclass
class Person(Place):
    """A person, with their own chat with the bot."""

    user: Plain = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    gone: bool = False
    """They deleted their account."""
    keyboard: Plain | None = None
    """What the bot put in place of the phone's keyboard."""
    asked_in: Plain | None = None
    """The message that asked for a reply."""

    def why_closed(self) -> Refusal | None:
        if self.gone:
            return Refusal(403, "Forbidden: user is deactivated")
        if self.blocked:
            return Refusal(403, "Forbidden: bot was blocked by the user")
        if not self.started:
            return Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return None


@dataclass
class Group(Place):
    """A group, supergroup or channel with the bot in it."""

    bot_is_in: bool = True
    moved_to: int | None = None
    """The supergroup that this group has become."""

    def why_closed(self) -> Refusal | None:
        kind: Literal["group", "supergroup", "channel"] = self.chat["type"]
        if self.moved_to is not None:
            return Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": self.moved_to},
            )
        if not self.bot_is_in:
            return Refusal(403, f"Forbidden: bot was kicked from the {kind} chat")
        return None
