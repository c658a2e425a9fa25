"""Sending a picture or a place along, before the button that goes on is pressed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.pages import length
from handlers.prompts import Choose
from handlers.said import Located, Pictured, Pressed, Said, Typed
from handlers.screen import Button, Screen

PICKED, PICTURE, SEEN, PLACE = "picked", "picture", "seen", "place"
"""What the answer holds: the button, the picture's id, what is to be seen on it, and the place."""
LONGEST_SEEN = 200
"""Characters of what is to be seen on a picture."""
WITHOUT = "without"


@dataclass(frozen=True)
class Attach:
    """Press one of the screen's buttons. Before that a picture may be sent, and then has to be told
    in words; and where `places` says so, a pin on the map."""

    shown: Callable[[], Screen]
    places: bool = False
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        draft = draft or {}
        if PICTURE in draft and not draft.get(SEEN):
            without = Button(chat.say("button-without-picture"), WITHOUT)
            return Screen(chat.say("ask-picture-seen"), rows=((without,),))
        screen = self.shown()
        parts = [screen.text]
        if PICTURE in draft:
            parts.append(chat.say("attached-picture", seen=draft[SEEN]))
        if PLACE in draft:
            parts.append(chat.say("attached-place"))
        return replace(screen, text="\n\n".join(parts))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        draft = dict(draft or {})
        waits = PICTURE in draft and not draft.get(SEEN)
        match said:
            case Pictured(file_id, text):
                return self._seen(chat, draft | {PICTURE: file_id}, text)
            case Located(latitude, longitude) if self.places:
                return Drafted(draft | {PLACE: f"{latitude:.4f} {longitude:.4f}"})
            case Typed(text) if waits:
                return self._seen(chat, draft, text)
            case Pressed(value=value) if value == WITHOUT:
                return Drafted({key: draft[key] for key in draft if key == PLACE})
        if waits:
            return Refused(chat.say("ask-picture-seen"))
        outcome = Choose(self.shown).take(chat, said, None, None)
        if isinstance(outcome, Answered):
            return Answered(draft | {PICKED: outcome.value})
        return outcome

    def _seen(self, chat: Chat, draft: dict[str, Any], text: str) -> Outcome:
        if length(text) > LONGEST_SEEN:
            return Refused(chat.say("too-long", count=length(text), most=LONGEST_SEEN))
        return Drafted(draft | {SEEN: text.strip()})
