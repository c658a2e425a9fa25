"""Where an activity is: words, and if one likes a pin on the map."""

from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.said import Located, Said, Typed
from handlers.screen import Screen
from models.activities import LONGEST_PLACE


@dataclass(frozen=True)
class WritePlace:
    """Type where it is; a pin that was sent before that goes with it. The draft is the pin."""

    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return Screen(chat.say("activity-place-pinned" if draft else "activity-which-place"))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Located):
            return Drafted([said.latitude, said.longitude])
        if not isinstance(said, Typed) or not said.text.strip():
            return Refused(chat.say("please-type"))
        place = " ".join(said.text.split())
        if len(place) > LONGEST_PLACE:
            return Refused(chat.say("too-long", count=len(place), most=LONGEST_PLACE))
        north, east = draft or (None, None)
        return Answered({"place": place, "latitude": north, "longitude": east})


async def ask_place(chat: Chat) -> dict[str, Any]:
    """Where people have to be, as an activity keeps it: another place takes its pin along."""
    where: dict[str, Any] = await chat.ask("place", WritePlace())
    return where
