"""One activity: signing up with one tap, with guests or to help, and withdrawing."""

from collections.abc import Sequence

from handlers.activity_in_words import activity_in_words
from handlers.conversation import Answered, Chat, Open, Outcome, Refused, Script
from handlers.prompts import Choose, Write, one_below_another
from handlers.resident.activity_file import ACTIVITY_FILE, CALENDAR, MAP, PICTURE
from handlers.row_numbers import row_number
from handlers.screen import Button, Rows, Screen
from models import helping
from models.activities import Time, time_with_id
from models.people import Person
from models.rules.reminders import Reminding, reminders
from models.sign_ups import (
    LONGEST_NAME,
    MOST_GUESTS,
    SignUp,
    Standing,
    name_for_organiser,
    sign_up,
    sign_up_of,
    withdraw,
)
from models.tasks import Task, tasks_of

COME, HELP, NO_HELP, LEAVE, NAME, ALL = "come-", "help-", "no-help", "leave", "name", "all"
_FILES = (MAP, PICTURE, CALENDAR)


async def activity(chat: Chat) -> Screen | Open:
    """The activity's card. Its subject is the number of one time that it takes place."""
    time = await time_with_id(chat.db, row_number(chat.subject))
    if time is None:
        return Screen(chat.say("activity-unknown"))
    theirs = await sign_up_of(chat.db, time.occurrence.id, chat.person_id)
    tasks = await tasks_of(chat.db, time.activity.id)
    words = await activity_in_words(chat, time, tasks)
    free = await _free(chat, time, tasks, theirs)
    note = await _standing(chat, time, theirs, tasks)

    def card() -> Screen:
        back = Button(chat.say("button-all-activities"), ALL)
        rows = (*_ways(chat, time, theirs, free), *_files(chat, time, theirs), (back,))
        return Screen(words, heading=time.activity.title, note=note, rows=rows)

    picked: str = await chat.ask("do", Choose(card))
    if picked == ALL:
        return Open("activities")
    if picked in _FILES:
        return Open(ACTIVITY_FILE.name, f"{picked}-{time.occurrence.id}")
    await _do(chat, picked, time.occurrence.id)
    chat.begin_again()
    return await activity(chat)


async def _do(chat: Chat, picked: str, number: int) -> None:
    db, quiet = chat.db, chat.organisation.quiet_hours
    if picked == NAME:
        question = Screen(chat.say("activity-which-name"))
        name = await chat.ask("name", Write(lambda: question, lambda typed: _read(chat, typed)))
        await name_for_organiser(db, number, chat.person_id, name)
    elif picked == LEAVE:
        await withdraw(db, number, chat.person_id, chat.now, quiet)
    elif picked == NO_HELP:
        await helping.stop_helping(db, number, chat.person_id, chat.now, quiet)
    elif picked.startswith(HELP):
        task_id = int(picked.removeprefix(HELP))
        await helping.help_with(db, number, chat.person_id, task_id, chat.now, quiet)
    else:
        await sign_up(db, number, chat.person_id, int(picked.removeprefix(COME)), chat.now)


async def _free(
    chat: Chat, time: Time, tasks: Sequence[Task], theirs: SignUp | None
) -> list[tuple[Task, int]]:
    """The tasks that they could help with, and how many people each still needs."""
    if not tasks:
        return []
    taken = await helping.helpers_of(chat.db, time.occurrence.id)
    mine = theirs.task_id if theirs else None
    return [
        (task, task.places - taken[task.id])
        for task in tasks
        if task.id != mine and taken[task.id] < task.places
    ]


async def _standing(chat: Chat, time: Time, theirs: SignUp | None, tasks: Sequence[Task]) -> str:
    say = chat.say
    if time.occurrence.cancelled_at:
        return say("activity-is-cancelled")
    if not time.occurrence.is_open(chat.now):
        return say("activity-has-begun")
    if theirs is None:
        full = time.free is not None and time.free <= 0
        return say("activity-is-full") if full else ""
    if theirs.standing == Standing.WAITING:
        return say("activity-you-wait")
    if theirs.standing == Standing.OFFERED:
        return say("activity-you-are-offered")
    lines = [say("activity-you-come", guests=theirs.guests)]
    task = next((each for each in tasks if each.id == theirs.task_id), None)
    if task:
        lines.append(say("activity-you-help", title=task.title))
    reminded = await _is_reminded(chat, time)
    lines.append(say("activity-you-are-reminded" if reminded else "activity-you-are-not-reminded"))
    return " ".join(lines)


async def _is_reminded(chat: Chat, time: Time) -> bool:
    """Whether there is still a reminder to come, by their own choice or the activity's."""
    person = await chat.db.get_one(Person, chat.person_id)
    wish = Reminding(person.reminding or time.activity.reminding)
    to_come = reminders(time.occurrence.start_at, wish.leads, chat.organisation.quiet_hours)
    return any(each.at > chat.now for each in to_come)


def _ways(chat: Chat, time: Time, theirs: SignUp | None, free: Sequence[tuple[Task, int]]) -> Rows:
    say = chat.say
    if not time.occurrence.is_open(chat.now):
        return ()
    to_help = [
        Button(say("button-help-with", title=task.title, left=left), f"{HELP}{task.id}")
        for task, left in free
    ]
    if theirs and theirs.standing == Standing.WAITING:
        return one_below_another([*to_help, Button(say("button-no-longer-wait"), LEAVE)])
    if theirs and theirs.standing == Standing.OFFERED:
        take = Button(say("button-take-place"), f"{COME}{theirs.guests}")
        return ((take,), (Button(say("button-not-coming"), LEAVE),))
    counts = [count for count in range(MOST_GUESTS + 1) if _fits(time, theirs, count)]
    if theirs is None:
        come = [Button(say("button-come-with", guests=each), f"{COME}{each}") for each in counts]
        return one_below_another([*(come or [Button(say("button-wait"), f"{COME}0")]), *to_help])
    # Beside each other: what they are most likely to want now stands below.
    others = tuple(Button(say("button-with", guests=each), f"{COME}{each}") for each in counts)
    no_help = [Button(say("button-no-help"), NO_HELP)] if theirs.task_id else []
    name = Button(say("button-tell-name"), NAME)
    leave = Button(say("button-not-coming"), LEAVE)
    rest = one_below_another([*to_help, *no_help, name, leave])
    return (others, *rest) if others else rest


def _fits(time: Time, theirs: SignUp | None, guests: int) -> bool:
    """Whether they can come with so many guests, and do not so yet."""
    if theirs is None:
        return time.free is None or guests < time.free
    more = guests - theirs.guests
    return more != 0 and (time.free is None or more <= time.free)


def _files(chat: Chat, time: Time, theirs: SignUp | None) -> Rows:
    say, activity = chat.say, time.activity
    ways = []
    if activity.latitude is not None:
        ways.append(Button(say("button-map"), MAP))
    if activity.picture:
        ways.append(Button(say("button-picture"), PICTURE))
    if theirs and theirs.standing == Standing.COMING and time.occurrence.is_open(chat.now):
        ways.append(Button(say("button-to-calendar"), CALENDAR))
    return one_below_another(ways)


def _read(chat: Chat, typed: str) -> Outcome:
    name = " ".join(typed.split())
    if len(name) > LONGEST_NAME:
        return Refused(chat.say("too-long", count=len(name), most=LONGEST_NAME))
    return Answered(name)


ACTIVITY = Script("activity", activity)
