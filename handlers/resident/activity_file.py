"""What a card leads to: the place on the map, the picture, the file for one's own calendar."""

from handlers.activity_in_words import link_to, way_to
from handlers.conversation import Chat, Script
from handlers.row_numbers import row_number
from handlers.screen import File, Picture, Pin, Screen
from models.activities import Time, time_with_id
from models.calendars import event_of
from models.rules.calendars.writing import write_calendar

MAP, PICTURE, CALENDAR = "map", "picture", "calendar"


async def activity_file(chat: Chat) -> Screen:
    """The subject says what, and of which time: `map-12`."""
    what, _, number = chat.subject.partition("-")
    time = await time_with_id(chat.db, row_number(number))
    held = _held(chat, what, time) if time else None
    if time is None or held is None:
        return Screen(chat.say("activity-unknown"))
    text = chat.say("activity-calendar-file") if what == CALENDAR else ""
    return Screen(text, heading=time.activity.title, file=held, rows=((way_to(chat, time),),))


def _held(chat: Chat, what: str, time: Time) -> File | Picture | Pin | None:
    activity = time.activity
    match what:
        case "map" if activity.latitude is not None and activity.longitude is not None:
            return Pin(activity.latitude, activity.longitude, activity.title, activity.place)
        case "picture" if activity.picture:
            return Picture(activity.picture)
        case "calendar":
            event, name = event_of(time, link_to(chat, time)), chat.organisation.name
            zone = chat.organisation.time_zone
            content = write_calendar([event], name, chat.now, zone)
            return File(chat.say("activity-calendar-file-name"), content)
    return None


ACTIVITY_FILE = Script("activity-file", activity_file)
