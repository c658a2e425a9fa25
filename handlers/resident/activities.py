"""What there is to do soon; and what a button under a reminder or an offer says."""

from handlers.conversation import Chat, Open, Script
from handlers.moments import in_short
from handlers.pages import shortened
from handlers.prompts import ChooseFromMany
from handlers.resident.activity import ACTIVITY
from handlers.resident.messages import MESSAGES
from handlers.resident.reminding import REMINDING_OF_ACTIVITIES
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from models.activities import Time, upcoming
from models.rules.message_kinds import Kind
from models.sign_ups import coming_of, sign_up, sign_up_of, withdraw
from models.wishes import wanted_by, wish

MOST_LISTED = 80
LONGEST_LABEL = 40
YES, NOT = "yes-", "not-"
REMINDERS = "reminders"
WEEKLY, NOT_WEEKLY = "+digest", "-digest"
"""To get the weekly overview, or not."""


async def activities(chat: Chat) -> Screen | Open:
    """The list, the soonest first. Its subject may be `yes-12` or `not-12`: said at once."""
    said, number = chat.subject[:4], row_number(chat.subject[4:])
    if said in (YES, NOT) and number:
        await _say_at_once(chat, said, number)
        return Open(ACTIVITY.name, str(number))
    times = await upcoming(chat.db, chat.now, MOST_LISTED)
    theirs = await coming_of(chat.db, chat.person_id, chat.now)
    buttons = [
        Button(line_of(chat, time, time.occurrence.id in theirs), str(time.occurrence.id))
        for time in times
    ]

    weekly = Kind.DIGEST in await wanted_by(chat.db, chat.person_id)

    def shown() -> Screen:
        text = chat.say("activities-list", count=len(times))
        reminders = Button(chat.say("button-my-reminders"), REMINDERS)
        label = "button-digest-no-longer" if weekly else "button-digest"
        way = Button(chat.say(label), NOT_WEEKLY if weekly else WEEKLY)
        return Screen(text, heading=chat.say("activities-heading"), rows=((reminders,), (way,)))

    picked = await chat.ask("which", ChooseFromMany(shown, buttons))
    if picked == REMINDERS:
        return Open(REMINDING_OF_ACTIVITIES.name)
    if picked not in (WEEKLY, NOT_WEEKLY):
        return Open(ACTIVITY.name, picked)
    await wish(chat.db, chat.person_id, Kind.DIGEST, wanted=picked == WEEKLY)
    if picked == WEEKLY:
        return Open(MESSAGES.name)  # there they choose of which neighbourhood
    chat.begin_again()
    return await activities(chat)


async def _say_at_once(chat: Chat, said: str, number: int) -> None:
    if said == NOT:
        await withdraw(chat.db, number, chat.person_id, chat.now, chat.organisation.quiet_hours)
        return
    theirs = await sign_up_of(chat.db, number, chat.person_id)
    guests = theirs.guests if theirs else 0
    await sign_up(chat.db, number, chat.person_id, guests, chat.now)


def line_of(chat: Chat, time: Time, comes: bool = False) -> str:
    """An activity in a line of a list.

    Args:
        comes: The reader signed up for it.
    """
    key = "activities-line"
    if comes:
        key = "activities-line-yours"
    elif time.free is not None and time.free <= 0:
        key = "activities-line-full"
    title = shortened(time.activity.title, LONGEST_LABEL)
    return chat.say(key, moment=in_short(chat, time.occurrence.start_at), title=title)


ACTIVITIES = Script("activities", activities)
