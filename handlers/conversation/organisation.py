"""Who runs the bot."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from models.rules.quiet_hours import QuietHours


@dataclass(frozen=True)
class Organisation:
    """Who runs the bot, as far as conversations need to know."""

    name: str
    contact: str
    time_zone: ZoneInfo
    smallest_group: int
    """The fewest people whose answers may be shown together."""
    admins: frozenset[int]
    """The chats that are admin from the start."""
    bot_name: str
    """The bot's user name, without @."""
    quiet_hours: QuietHours
    messages_a_day: int = 3
    """How many messages to many one person gets in a day."""
