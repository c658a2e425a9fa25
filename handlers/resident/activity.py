"""One activity: signing up with one tap, with guests, and withdrawing."""

from handlers.activity_in_words import activity_in_words
from handlers.conversation import Answered, Chat, Outcome, Refused, Script
from handlers.prompts import Choose, Write, one_below_another
from handlers.screen import Button, Rows, Screen
from models.activities import Time, time_with_id
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

COME, LEAVE, NAME = "come-", "leave", "name"


async def activity(chat: Chat) -> Screen:
    """The activity's card. Its subject is the number of one time that it takes place."""
    time = await time_with_id(chat.db, int(chat.subject)) if chat.subject.isdecimal() else None
    if time is None:
        return Screen(chat.say("activity-unknown"))
    number = time.occurrence.id
    theirs = await sign_up_of(chat.db, number, chat.person_id)
    words = await activity_in_words(chat, time)

    def card() -> Screen:
        rows = _ways(chat, time, theirs)
        standing = _standing(chat, time, theirs)
        return Screen(words, heading=time.activity.title, note=standing, rows=rows)

    picked: str = await chat.ask("do", Choose(card))
    if picked == NAME:
        question = Screen(chat.say("activity-which-name"))
        name = await chat.ask("name", Write(lambda: question, lambda typed: _read(chat, typed)))
        await name_for_organiser(chat.db, number, chat.person_id, name)
    elif picked == LEAVE:
        await withdraw(chat.db, number, chat.person_id, chat.now, chat.organisation.quiet_hours)
    else:
        guests = int(picked.removeprefix(COME))
        await sign_up(chat.db, number, chat.person_id, guests, chat.now)
    chat.begin_again()
    return await activity(chat)


def _standing(chat: Chat, time: Time, theirs: SignUp | None) -> str:
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
    return say("activity-you-come", guests=theirs.guests)


def _ways(chat: Chat, time: Time, theirs: SignUp | None) -> Rows:
    say = chat.say
    if not time.occurrence.is_open(chat.now):
        return ()
    if theirs and theirs.standing == Standing.WAITING:
        return ((Button(say("button-no-longer-wait"), LEAVE),),)
    if theirs and theirs.standing == Standing.OFFERED:
        take = Button(say("button-take-place"), f"{COME}{theirs.guests}")
        return ((take,), (Button(say("button-not-coming"), LEAVE),))
    room = MOST_GUESTS + 1 if time.free is None else time.free + (theirs.people if theirs else 0)
    guests = [
        Button(say("button-come-with", guests=count), f"{COME}{count}")
        for count in range(MOST_GUESTS + 1)
        if count < room and not (theirs and theirs.guests == count)
    ]
    if theirs:
        name = Button(say("button-tell-name"), NAME)
        return (*one_below_another(guests), (name,), (Button(say("button-not-coming"), LEAVE),))
    return one_below_another(guests or [Button(say("button-wait"), f"{COME}0")])


def _read(chat: Chat, typed: str) -> Outcome:
    name = " ".join(typed.split())
    if len(name) > LONGEST_NAME:
        return Refused(chat.say("too-long", count=len(name), most=LONGEST_NAME))
    return Answered(name)


ACTIVITY = Script("activity", activity)
