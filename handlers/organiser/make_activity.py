"""Making an activity: three texts and a few taps, shown as residents see it, published.

The subject is nothing, or an idea that becomes one: `idea 12`; of a resident's own activity it is
the number of the process.
"""

from collections.abc import Sequence
from datetime import datetime

from handlers.activity_in_words import activity_in_words
from handlers.conversation import Chat, Open, Script
from handlers.moments import AskMoment
from handlers.organiser.activity_fields import (
    ask_about,
    ask_costs,
    ask_for_whom,
    ask_places,
    ask_title,
)
from handlers.organiser.from_idea import idea_at_hand, take_up
from handlers.organiser.where import ask_place
from handlers.organiser.who_runs import may_make
from handlers.prompts import Choose, one_below_another
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from models.activities import Activity, Occurrence, Time, publish
from models.audit import note_act
from models.ideas import Idea
from models.processes import process_with_id
from models.reminders import plan_reminders
from models.rules.moments import Span
from models.rules.permissions import WITHIN_A_PROCESS, Act
from models.rules.process import State
from models.rules.repeats import monthly, weekly
from models.tasks import Task, add_task

MANAGED_BY = "manage-activity"
"""The conversation in which an activity is changed."""
ONCE, WEEK, TWO_WEEKS, MONTH, YES = "once", "week", "two-weeks", "month", "yes"
TIMES = ("4", "8", "12", "26")


async def make_activity(chat: Chat) -> Screen | Open:
    """Step by step; the last one shows it and publishes it."""
    if idea := await idea_at_hand(chat):
        return await _make(chat, idea.process_id, idea)
    return await _make(chat, await process_of_partner(chat))


async def make_own(chat: Chat) -> Screen | Open:
    """In the process where this person may begin one."""
    number = row_number(chat.subject)
    process = await process_with_id(chat.db, number)
    is_open = process is not None and process.state == State.OPEN
    if not is_open or not await may_make(chat, number):
        return Screen(chat.say("not-allowed"))
    return await _make(chat, number)


async def _make(chat: Chat, process_id: int | None, idea: Idea | None = None) -> Screen | Open:
    say = chat.say
    title = idea.title if idea else await ask_title(chat)
    when = Span.from_plain(await chat.ask("when", AskMoment(say("activity-which-moment"))))
    repeats = await _repeats(chat, when.start)
    activity = Activity(
        title=title,
        **await ask_place(chat),
        places=await ask_places(chat),
        costs=await ask_costs(chat),
        neighbourhood_ids=await ask_for_whom(chat),
        about=await ask_about(chat),
        repeats=repeats,
        process_id=process_id,
        organiser_id=chat.person_id,
    )
    return await publish_shown(chat, activity, when, idea=idea)


async def publish_shown(
    chat: Chat,
    activity: Activity,
    when: Span,
    *,
    idea: Idea | None = None,
    tasks: Sequence[Task] = (),
) -> Screen | Open:
    """Show a new activity as residents will see it; once confirmed it is there for everyone."""
    say = chat.say
    if not await may_make(chat, activity.process_id, activity.neighbourhood_ids):
        return Screen(say("not-allowed"))
    first = Occurrence(start_at=when.start, end_at=when.end, taken=0)
    words = await activity_in_words(chat, Time(activity, first), tasks)

    def sure() -> Screen:
        note = say("activity-repeats") if activity.repeats else ""
        above = say("activity-preview")
        publish = Button(say("button-publish-activity"), YES)
        return Screen(words, heading=activity.title, above=above, note=note, rows=((publish,),))

    await chat.ask("sure", Choose(sure))
    times = await put_on_the_list(chat, activity, when)
    for task in tasks:
        await add_task(chat.db, activity.id, task.title, task.places)
    if idea:
        await take_up(chat, idea, times[0])
    on = f"activity {activity.id}"
    await note_act(chat.db, chat.now, chat.person_id, "act-activity-made", on)
    return Open(MANAGED_BY, str(times[0].occurrence.id))


async def put_on_the_list(chat: Chat, activity: Activity, when: Span) -> list[Time]:
    """Publish it with each of its times, and plan their reminders."""
    zone, quiet = chat.organisation.time_zone, chat.organisation.quiet_hours
    times = await publish(chat.db, activity, when.start, when.end, zone)
    for time in times:
        await plan_reminders(chat.db, time, chat.now, quiet)
    return times


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


async def process_of_partner(chat: Chat) -> int | None:
    """A partner makes activities in their own process; who may do so everywhere, in none."""
    if await chat.may(Act.MAKE_ACTIVITY):
        return None
    grants = await chat.grants()
    return next((grant.process_id for grant in grants if grant.role in WITHIN_A_PROCESS), None)


MAKE_ACTIVITY = Script("make-activity", make_activity, needs=Act.MAKE_ACTIVITY)
OWN_ACTIVITY = Script("own-activity", make_own, needs=Act.START_OWN)
