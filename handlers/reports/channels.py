"""By what way sheets came, in words."""

from collections.abc import Mapping

from handlers.texts import Say
from models.consultations import AMBASSADOR, CHAT, COUNTER

CHANNELS = {
    CHAT: "channel-chat",
    AMBASSADOR: "channel-ambassador",
    COUNTER: "channel-counter",
}


def channels_in_words(say: Say, by_channel: Mapping[str, int]) -> list[str]:
    """A line a channel; none where all came in the chat by themselves."""
    if not by_channel.keys() - {CHAT}:
        return []
    return [
        say("result-line", label=say(label), count=by_channel.get(channel, 0))
        for channel, label in CHANNELS.items()
    ]
