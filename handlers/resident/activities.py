"""What there is to do soon; and what a button under a reminder or an offer says."""

from handlers.conversation import Button, Chat, Open, Rows, Screen, Script
from handlers.moments import in_short
from handlers.pages import shortened
from handlers.prompts import ChooseFromMany
from handlers.resident.activity import ACTIVITY
from models.activities import Time, time_with_id, upcoming
from models.rules.permissions import Act, allows_somewhere
from models.sign_ups import coming_of, sign_up, sign_up_of, withdraw

MOST_LISTED = 80
LONGEST_LABEL = 40
NEW = "new"
MADE_BY = "make-activity"
"""The conversation of whoever may make one."""
YES, NOT = "yes-", "not-"


async def activities(chat: Chat) -> Screen | Open:
    """The list, the soonest first. Its subject may be `yes-12` or `not-12`: said at once."""
    said, number = chat.subject[:4], chat.subject[4:]
    if said in (YES, NOT) and number.isdecimal():
        await _say_at_once(chat, said, int(number))
        return Open(ACTIVITY.name, number)
    say = chat.say
    times = await upcoming(chat.db, chat.now, MOST_LISTED)
    theirs = await coming_of(chat.db, chat.person_id, chat.now)
    may_make = await _may_make(chat)
    buttons = [
        Button(_label(chat, time, time.occurrence.id in theirs), str(time.occurrence.id))
        for time in times
    ]

    def shown() -> Screen:
        rows: Rows = ((Button(say("button-new-activity"), NEW),),) if may_make else ()
        text = say("activities-list", count=len(times))
        return Screen(text, heading=say("activities-heading"), rows=rows)

    picked = await chat.ask("which", ChooseFromMany(shown, buttons))
    return Open(MADE_BY) if picked == NEW else Open(ACTIVITY.name, picked)


async def _say_at_once(chat: Chat, said: str, number: int) -> None:
    if said == NOT:
        await withdraw(chat.db, number, chat.person_id, chat.now, chat.organisation.quiet_hours)
    elif await time_with_id(chat.db, number):
        theirs = await sign_up_of(chat.db, number, chat.person_id)
        guests = theirs.guests if theirs else 0
        await sign_up(chat.db, number, chat.person_id, guests, chat.now)


async def _may_make(chat: Chat) -> bool:
    return allows_somewhere(await chat.grants(), Act.MAKE_ACTIVITY)


def _label(chat: Chat, time: Time, comes: bool) -> str:
    key = "activities-line"
    if comes:
        key = "activities-line-yours"
    elif time.free is not None and time.free <= 0:
        key = "activities-line-full"
    title = shortened(time.activity.title, LONGEST_LABEL)
    return chat.say(key, moment=in_short(chat, time.occurrence.start_at), title=title)


ACTIVITIES = Script("activities", activities)
