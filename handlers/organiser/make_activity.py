"""Making an activity: three texts and a few taps, shown as residents see it, published."""

from datetime import datetime

from handlers.activity_in_words import activity_in_words
from handlers.conversation import Chat, Open, Script
from handlers.moments import AskMoment
from handlers.organiser.activity_fields import (
    ask_about,
    ask_costs,
    ask_for_whom,
    ask_place,
    ask_places,
    ask_title,
)
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from models.activities import Activity, Occurrence, Time, publish
from models.audit import note_act
from models.reminders import plan_reminders
from models.rules.moments import Span
from models.rules.permissions import Act, Role
from models.rules.repeats import monthly, weekly

MANAGED_BY = "manage-activity"
"""The conversation in which an activity is changed."""
ONCE, WEEK, TWO_WEEKS, MONTH, YES = "once", "week", "two-weeks", "month", "yes"
TIMES = ("4", "8", "12", "26")


async def make_activity(chat: Chat) -> Screen | Open:
    """Step by step; the last one shows it and publishes it."""
    say = chat.say
    title = await ask_title(chat)
    when = Span.from_plain(await chat.ask("when", AskMoment(say("activity-which-moment"))))
    repeats = await _repeats(chat, when.start)
    activity = Activity(
        title=title,
        place=await ask_place(chat),
        places=await ask_places(chat),
        costs=await ask_costs(chat),
        neighbourhood_ids=await ask_for_whom(chat),
        about=await ask_about(chat),
        repeats=repeats,
        process_id=await _process_of_partner(chat),
        organiser_id=chat.person_id,
    )
    return await publish_shown(chat, activity, when)


async def publish_shown(chat: Chat, activity: Activity, when: Span) -> Screen | Open:
    """Show a new activity as residents will see it; once confirmed it is there for everyone."""
    say = chat.say
    if not await chat.may(
        Act.MAKE_ACTIVITY,
        process_id=activity.process_id,
        neighbourhood_ids=activity.neighbourhood_ids,
    ):
        return Screen(say("not-allowed"))
    first = Occurrence(start_at=when.start, end_at=when.end, taken=0)
    words = await activity_in_words(chat, Time(activity, first))

    def sure() -> Screen:
        note = say("activity-repeats") if activity.repeats else ""
        above = say("activity-preview")
        publish = Button(say("button-publish-activity"), YES)
        return Screen(words, heading=activity.title, above=above, note=note, rows=((publish,),))

    await chat.ask("sure", Choose(sure))
    zone, quiet = chat.organisation.time_zone, chat.organisation.quiet_hours
    times = await publish(chat.db, activity, when.start, when.end, zone)
    for time in times:
        await plan_reminders(chat.db, time, chat.now, quiet)
    on = f"activity {activity.id}"
    await note_act(chat.db, chat.now, chat.person_id, "act-activity-made", on)
    return Open(MANAGED_BY, str(times[0].occurrence.id))


async def _repeats(chat: Chat, first: datetime) -> str:
    say = chat.say

    def how_often() -> Screen:
        buttons = [
            Button(say("button-once"), ONCE),
            Button(say("button-every-week"), WEEK),
            Button(say("button-every-two-weeks"), TWO_WEEKS),
            Button(say("button-every-month"), MONTH),
        ]
        return Screen(say("activity-how-often"), rows=one_below_another(buttons))

    often = await chat.ask("often", Choose(how_often))
    if often == ONCE:
        return ""
    buttons = tuple(Button(times, times) for times in TIMES)
    how_many = Screen(say("activity-how-many-times"), rows=(buttons,))
    times = int(await chat.ask("times", Choose(lambda: how_many)))
    if often == MONTH:
        return monthly(first, times)
    return weekly(times, weeks=1 if often == WEEK else 2)


async def _process_of_partner(chat: Chat) -> int | None:
    """A partner makes activities in their own process; who may do so everywhere, in none."""
    if await chat.may(Act.MAKE_ACTIVITY):
        return None
    grants = await chat.grants()
    return next((grant.process_id for grant in grants if grant.role is Role.PARTNER), None)


MAKE_ACTIVITY = Script("make-activity", make_activity, needs=Act.MAKE_ACTIVITY)
