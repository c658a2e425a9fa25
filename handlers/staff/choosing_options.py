"""What residents choose from: ideas of theirs, a tap each, and what is typed besides."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.prompts import paged, turned_to
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Screen
from handlers.staff.typed_options import Option
from handlers.texts import FALLBACK

TICK, UNTICK, DONE = "+", "-", "done-choosing"


@dataclass(frozen=True)
class ChooseOptions:
    """Tick ideas and type the other options; typing ends it, and so does the button that says so.

    Args:
        ideas: that can become options, by their numbers.
        read: judges what was typed, besides the options that the ticked ideas become.
    """

    text: str
    ideas: Mapping[str, Option]
    read: Callable[[str, Sequence[Option]], Outcome]
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        ticked, page = _state(draft)
        buttons = [
            Button(f"☑ {option['text'][FALLBACK]}", UNTICK + number)
            if number in ticked
            else Button(f"☐ {option['text'][FALLBACK]}", TICK + number)
            for number, option in self.ideas.items()
        ]
        rows = paged(chat.say, buttons, page)
        if len(ticked) > 1:
            rows += ((Button(chat.say("button-only-these"), DONE),),)
        return Screen(self.text, rows=rows)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        ticked, page = _state(draft)
        if (turned := turned_to(said)) is not None:
            return Drafted({"ticked": ticked, "page": turned})
        chosen = [option for number, option in self.ideas.items() if number in ticked]
        match said:
            case Typed(text) if text.strip():
                return self.read(text.strip(), chosen)
            case Pressed(value=value) if value == DONE and len(chosen) > 1:
                return Answered(chosen)
            case Pressed(value=value) if value[1:] in self.ideas and value[0] in (TICK, UNTICK):
                others = [number for number in ticked if number != value[1:]]
                now = [*others, value[1:]] if value[0] == TICK else others
                return Drafted({"ticked": now, "page": page})
        return Refused(chat.say("please-type"))


def _state(draft: Any) -> tuple[list[str], int]:
    """The numbers of the ideas ticked, and the page at hand."""
    return (list(draft["ticked"]), draft["page"]) if draft else ([], 0)
