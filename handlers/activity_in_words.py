"""An activity as people read it."""

from handlers.conversation import Chat
from handlers.moments import in_full, time_in_words
from handlers.money import Euros
from models.activities import Activity, Time
from models.neighbourhoods import names_of


async def activity_in_words(chat: Chat, time: Time) -> str:
    """What, when, where, for whom, what it costs and whether there is room."""
    say, activity, occurrence = chat.say, time.activity, time.occurrence
    lines = [say("activity-when", moment=in_full(chat, occurrence.start_at))]
    if occurrence.end_at:
        lines[0] += say("activity-until", time=time_in_words(chat, occurrence.end_at))
    lines += [say("activity-where", place=activity.place), await for_whom(chat, activity)]
    lines.append(say("activity-free-of-charge"))
    if activity.costs:
        lines[-1] = say("activity-costs", amount=Euros(activity.costs))
    if time.free is not None:
        lines.append(say("activity-places", places=activity.places, free=max(time.free, 0)))
    if activity.about:
        lines.append("\n" + activity.about)
    return "\n".join(lines)


async def for_whom(chat: Chat, activity: Activity) -> str:
    """The neighbourhoods it is for."""
    if not activity.neighbourhood_ids:
        return chat.say("activity-for-everyone")
    names = await names_of(chat.db, activity.neighbourhood_ids)
    return chat.say("activity-for", names=", ".join(names))
