"""Helping with an activity that came of one's own idea: the button under the notice says yes."""

from datetime import timedelta

from handlers.conversation import Chat, Open, Script
from handlers.resident.activity import ACTIVITY
from handlers.row_numbers import row_number
from handlers.screen import Screen
from models.activities import time_with_id
from models.notices import Content, Sentence, Way
from models.outbox import only, put_out
from models.sign_ups import sign_up, sign_up_of

WAITS = timedelta(days=14)


async def help_along(chat: Chat) -> Screen | Open:
    """Sign up, and tell the organiser that this person wants to help: once."""
    number = row_number(chat.subject)
    time = await time_with_id(chat.db, number)
    if time is None or not time.occurrence.is_open(chat.now):
        return Screen(chat.say("activity-unknown"))
    if await sign_up_of(chat.db, number, chat.person_id) is None:
        await sign_up(chat.db, number, chat.person_id, 0, chat.now)
    if time.activity.organiser_id is not None:
        await put_out(
            chat.db,
            "help",
            f"{number} {chat.person_id}",
            Content(
                text=Sentence(say="notice-wants-to-help", variables={"title": time.activity.title}),
                ways=(Way(label=Sentence(say="button-see-who-comes"), command="/organiseren"),),
            ),
            only(time.activity.organiser_id),
            not_before=chat.now,
            not_after=chat.now + WAITS,
            once=False,
        )
    return Open(ACTIVITY.name, str(number))


HELP_ALONG = Script("help-along", help_along)
