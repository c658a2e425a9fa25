"""At the door: the link behind the QR code marks who follows it as present."""

from hmac import compare_digest

from handlers.activity_in_words import way_to
from handlers.conversation import Chat, Script
from handlers.screen import Screen
from models.activities import time_with_id
from models.door import Entry, come_in

DOOR_LINK = "deur-"


def door_link(chat: Chat, occurrence_id: int) -> str:
    """The link that only this bot can make, for this one time."""
    code = f"{DOOR_LINK}{occurrence_id}-{chat.keyed.signature_of(f'door {occurrence_id}')}"
    return f"https://t.me/{chat.organisation.bot_name}?start={code}"


async def at_the_door(chat: Chat) -> Screen:
    """The subject is the number of one time of an activity, and its signature."""
    number, _, signature = chat.subject.partition("-")
    expected = chat.keyed.signature_of(f"door {number}")
    is_ours = number.isdecimal() and compare_digest(signature.encode(), expected.encode())
    time = await time_with_id(chat.db, int(number)) if is_ours else None
    if time is None:
        return Screen(chat.say("link-unknown"))
    title = time.activity.title
    entry = await come_in(chat.db, time.occurrence.id, chat.person_id, chat.now)
    sentence = {
        Entry.PRESENT: "door-present",
        Entry.FULL: "door-full",
        Entry.NOT_NOW: "door-not-now",
    }
    rows = ((way_to(chat, time),),)
    return Screen(chat.say(sentence[entry], title=title), heading=title, rows=rows)


AT_THE_DOOR = Script("at-the-door", at_the_door)
