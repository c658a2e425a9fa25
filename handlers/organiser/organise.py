"""The activities that an organiser can change, and a new one."""

from handlers.conversation import Chat, Open, Script
from handlers.organiser.calendar import CALENDAR
from handlers.organiser.from_idea import ideas_to_do, pick_idea
from handlers.organiser.make_activity import MAKE_ACTIVITY
from handlers.organiser.manage_activity import MANAGE_ACTIVITY
from handlers.prompts import ChooseFromMany, one_below_another
from handlers.resident.activities import MOST_LISTED, line_of
from handlers.screen import Button, Screen
from models.activities import recent, upcoming
from models.rules.permissions import Act

NEW, IDEA, CALENDAR_FILE = "new", "idea", "calendar"


async def organise(chat: Chat) -> Screen | Open:
    """What is to come, then one's own of the last two weeks: to tick who came. The subject may be
    the number of one time: opened at once."""
    say = chat.say
    if chat.subject.isdecimal():
        return Open(MANAGE_ACTIVITY.name, chat.subject)
    times = await upcoming(chat.db, chat.now, MOST_LISTED)
    times += await recent(chat.db, chat.now, chat.person_id)
    buttons = [Button(line_of(chat, time), str(time.occurrence.id)) for time in times]

    waiting = await ideas_to_do(chat)

    def shown() -> Screen:
        ways = [Button(say("button-new-activity"), NEW)]
        if waiting:
            ways.append(Button(say("button-from-idea"), IDEA))
        ways.append(Button(say("button-calendar"), CALENDAR_FILE))
        text = say("organise-list", count=len(times))
        return Screen(text, heading=say("organise-heading"), rows=one_below_another(ways))

    picked = await chat.ask("which", ChooseFromMany(shown, buttons))
    if picked == IDEA:
        return await pick_idea(chat, waiting)
    if picked == CALENDAR_FILE:
        return Open(CALENDAR.name)
    return Open(MAKE_ACTIVITY.name) if picked == NEW else Open(MANAGE_ACTIVITY.name, picked)


ORGANISE = Script("organise", organise, needs=Act.MAKE_ACTIVITY)
