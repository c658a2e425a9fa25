"""What an organiser says of an activity, a step each: for a new one, and to change one."""

import re
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Answered, Chat, Outcome, Refused
from handlers.neighbourhoods import ChooseNeighbourhood, known_districts
from handlers.prompts import Choose, Write, one_below_another
from handlers.resident.reminding import REMINDING
from handlers.said import Pictured, Pressed, Said
from handlers.screen import Button, Rows, Screen
from models.activities import LONGEST_ABOUT, LONGEST_TITLE
from models.neighbourhoods import ids_with_codes

NONE, SOME = "none", "some"
PLACES_OFFERED = (8, 12, 20, 30)
MOST_PLACES = 9999
_AMOUNT = re.compile(r"(?:€|eur|euro)?\s*(\d{1,3})(?:[.,](\d\d))?\s*(?:€|eur|euro)?", re.IGNORECASE)


async def ask_title(chat: Chat) -> str:
    """What it is called."""
    title: str = await chat.ask("title", _line(chat, "activity-which-title", LONGEST_TITLE))
    return title


async def ask_about(chat: Chat) -> str:
    """What else people should know; empty: nothing."""
    none = Button(chat.say("button-nothing-more"), NONE)

    def read(typed: str) -> Outcome:
        return _not_longer(chat, typed, LONGEST_ABOUT)

    screen = Screen(chat.say("activity-which-about"), rows=((none,),))
    about: str = await chat.ask("about", Write(lambda: screen, read))
    return "" if about == NONE else about


async def ask_places(chat: Chat) -> int | None:
    """How many people can come; None: there is no limit."""
    buttons = tuple(Button(str(places), str(places)) for places in PLACES_OFFERED)
    rows: Rows = (buttons, (Button(chat.say("button-no-limit"), NONE),))

    def read(typed: str) -> Outcome:
        is_number = typed.isascii() and typed.isdecimal() and len(typed) <= len(str(MOST_PLACES))
        if not is_number or int(typed) == 0:
            return Refused(chat.say("activity-wrong-places", most=MOST_PLACES))
        return Answered(str(int(typed)))

    places: str = await chat.ask(
        "places", Write(lambda: Screen(chat.say("activity-how-many"), rows=rows), read)
    )
    return None if places == NONE else int(places)


async def ask_costs(chat: Chat) -> int:
    """What it costs a person, in cents."""
    rows: Rows = ((Button(chat.say("button-free"), "0"),),)

    def read(typed: str) -> Outcome:
        amount = _AMOUNT.fullmatch(typed)
        if amount is None:
            return Refused(chat.say("activity-wrong-costs"))
        return Answered(str(int(amount[1]) * 100 + int(amount[2] or 0)))

    screen = Screen(chat.say("activity-which-costs"), rows=rows)
    costs: str = await chat.ask("costs", Write(lambda: screen, read))
    return int(costs)


async def ask_for_whom(chat: Chat) -> list[int]:
    """The neighbourhoods it is for; none: everyone. Not asked where none are known."""
    districts = await known_districts(chat.db)
    if not districts:
        return []
    rows: Rows = (
        (Button(chat.say("button-for-everyone"), NONE),),
        (Button(chat.say("button-for-neighbourhoods"), SOME),),
    )
    heading = chat.say("activity-for-whom")
    if await chat.ask("whom", Choose(lambda: Screen(heading, rows=rows))) == NONE:
        return []
    codes = await chat.ask("where", ChooseNeighbourhood(heading, districts, several=True))
    return sorted(await ids_with_codes(chat.db, codes))


async def ask_reminding(chat: Chat) -> str:
    """When people are reminded who did not choose that themselves."""
    buttons = [Button(chat.say(label), wish) for wish, label in REMINDING.items()]
    screen = Screen(chat.say("activity-which-reminders"), rows=one_below_another(buttons))
    reminding: str = await chat.ask("reminding", Choose(lambda: screen))
    return reminding


async def ask_picture(chat: Chat) -> str | None:
    """The chat app's own id of a picture; None: no picture."""
    picture: str = await chat.ask("picture", SendPicture())
    return None if picture == NONE else picture


@dataclass(frozen=True)
class SendPicture:
    """Send a picture, or say that there is to be none."""

    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return self._shown(chat)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if isinstance(said, Pictured):
            return Answered(said.file_id)
        if isinstance(said, Pressed):
            return Choose(lambda: self._shown(chat)).take(chat, said, draft, kept)
        return Refused(chat.say("activity-no-picture-sent"))

    def _shown(self, chat: Chat) -> Screen:
        none = Button(chat.say("button-no-picture"), NONE)
        return Screen(chat.say("activity-which-picture"), rows=((none,),))


def _line(chat: Chat, question: str, most: int) -> Write:
    def read(typed: str) -> Outcome:
        return _not_longer(chat, " ".join(typed.split()), most)

    return Write(lambda: Screen(chat.say(question)), read)


def _not_longer(chat: Chat, text: str, most: int) -> Outcome:
    if len(text) > most:
        return Refused(chat.say("too-long", count=len(text), most=most))
    return Answered(text)
