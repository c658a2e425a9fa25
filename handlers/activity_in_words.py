"""An activity as people read it."""

from collections.abc import Iterable
from datetime import time as clock_time
from datetime import timedelta

from handlers.conversation import Chat
from handlers.dates import day_in_words
from handlers.moments import in_full, time_in_words
from handlers.money import Euros
from handlers.screen import Button
from models.activities import Activity, Time
from models.neighbourhoods import names_of
from models.tasks import Task

ACTIVITY_LINK = "activiteit-"
"""What a deep link to an activity begins with."""


async def activity_in_words(chat: Chat, time: Time, tasks: Iterable[Task] = ()) -> str:
    """What, when, where, for whom, what it costs and whether there is room."""
    say, activity = chat.say, time.activity
    lines = [say("activity-when", moment=when_in_words(chat, time))]
    if activity.place:
        lines.append(say("activity-where", place=activity.place))
    lines.append(await for_whom(chat, activity))
    lines.append(say("activity-free-of-charge"))
    if activity.costs:
        lines[-1] = say("activity-costs", amount=Euros(activity.costs))
    if time.free is not None:
        lines.append(say("activity-places", places=activity.places, free=max(time.free, 0)))
    if titles := ", ".join(task.title for task in tasks):
        lines.append(say("activity-tasks", titles=titles))
    if activity.about:
        lines.append("\n" + activity.about)
    return "\n".join(lines)


def when_in_words(chat: Chat, time: Time) -> str:
    """From when until when: the day alone, when it lasts from midnight to midnight."""
    zone = chat.organisation.time_zone
    start = time.occurrence.start_at.astimezone(zone)
    if time.occurrence.end_at is None:
        return in_full(chat, start)
    end = time.occurrence.end_at.astimezone(zone)
    if start.time() == end.time() == clock_time():
        first, last = (day_in_words(day, chat.language) for day in (start, end - timedelta(days=1)))
        return chat.say("activity-all-day", first=first, last=last, days=(end - start).days)
    is_same_day = end.date() == start.date()
    until = time_in_words(chat, end) if is_same_day else in_full(chat, end)
    return in_full(chat, start) + chat.say("activity-until", time=until)


def link_to(chat: Chat, time: Time) -> str:
    """What leads people outside the chat to this time of an activity."""
    return f"https://t.me/{chat.organisation.bot_name}?start={ACTIVITY_LINK}{time.occurrence.id}"


def way_to(chat: Chat, time: Time) -> Button:
    """The button that leads back to its card, from a screen that ends a conversation."""
    command = f"0:0:/start {ACTIVITY_LINK}{time.occurrence.id}"
    return Button(chat.say("button-to-activity"), command)


async def for_whom(chat: Chat, activity: Activity) -> str:
    """The neighbourhoods it is for."""
    if not activity.neighbourhood_ids:
        return chat.say("activity-for-everyone")
    names = await names_of(chat.db, activity.neighbourhood_ids)
    return chat.say("activity-for", names=", ".join(names))
