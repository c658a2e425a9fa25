"""The activities that an organiser can change, and a new one."""

from handlers.conversation import Chat, Open, Script
from handlers.organiser.make_activity import MAKE_ACTIVITY
from handlers.organiser.manage_activity import MANAGE_ACTIVITY
from handlers.prompts import ChooseFromMany
from handlers.resident.activities import MOST_LISTED, line_of
from handlers.screen import Button, Screen
from models.activities import recent, upcoming
from models.rules.permissions import Act

NEW = "new"


async def organise(chat: Chat) -> Screen | Open:
    """What is to come, then one's own of the last two weeks: to tick who came."""
    say = chat.say
    times = await upcoming(chat.db, chat.now, MOST_LISTED)
    times += await recent(chat.db, chat.now, chat.person_id)
    buttons = [Button(line_of(chat, time), str(time.occurrence.id)) for time in times]

    def shown() -> Screen:
        new = Button(say("button-new-activity"), NEW)
        text = say("organise-list", count=len(times))
        return Screen(text, heading=say("organise-heading"), rows=((new,),))

    picked = await chat.ask("which", ChooseFromMany(shown, buttons))
    return Open(MAKE_ACTIVITY.name) if picked == NEW else Open(MANAGE_ACTIVITY.name, picked)


ORGANISE = Script("organise", organise, needs=Act.MAKE_ACTIVITY)
