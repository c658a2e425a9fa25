"""What an organiser does with an activity that is published."""

from handlers.activity_in_words import activity_in_words
from handlers.conversation import Chat, Open, Script, undo
from handlers.moments import AskMoment, in_full
from handlers.organiser.activity_fields import (
    ask_about,
    ask_costs,
    ask_place,
    ask_places,
    ask_title,
)
from handlers.organiser.attendance import tick_who_came, who_comes
from handlers.organiser.make_activity import MANAGED_BY, publish_shown
from handlers.organiser.who_runs import may_run
from handlers.prompts import Choose, one_below_another
from handlers.resident.start import ACTIVITY_LINK
from handlers.screen import Button, Screen
from models.activities import Activity, Time, locked_time, time_with_id
from models.audit import note_act
from models.reminders import cancel, move
from models.rules.moments import Span
from models.rules.permissions import Act
from models.sign_ups import SignUp, offer_free_places, sign_ups

WHO, CAME, MOVE, COPY, CANCEL, YES = "who", "came", "move", "copy", "cancel", "yes"
FIELDS = {
    "title": ("button-change-title", ask_title),
    "place": ("button-change-place", ask_place),
    "places": ("button-change-places", ask_places),
    "costs": ("button-change-costs", ask_costs),
    "about": ("button-change-about", ask_about),
}
EDIT = "edit"


async def manage_activity(chat: Chat) -> Screen | Open:
    """The organiser's card of an activity at one of its times."""
    time = await time_with_id(chat.db, int(chat.subject)) if chat.subject.isdecimal() else None
    if time is None:
        return Screen(chat.say("activity-unknown"))
    if not await may_run(chat, time.activity):
        return Screen(chat.say("not-allowed"))
    signed_up = await sign_ups(chat.db, time.occurrence.id)
    words = await activity_in_words(chat, time)

    def card() -> Screen:
        return _card(chat, time, signed_up, words)

    match await chat.ask("do", Choose(card)):
        case "who":
            return who_comes(chat, time, signed_up)
        case "came":
            await tick_who_came(chat, time, signed_up)
        case "move":
            await _move(chat, time, len(signed_up))
        case "cancel":
            await _cancel(chat, time, len(signed_up))
        case "copy":
            return await _copy(chat, time.activity)
        case _:
            await _edit(chat, time)
    chat.begin_again()
    return await manage_activity(chat)


def _card(chat: Chat, time: Time, signed_up: list[SignUp], words: str) -> Screen:
    say, occurrence = chat.say, time.occurrence
    ways = [Button(say("button-who-comes"), WHO)]
    if occurrence.is_open(chat.now):
        ways += [
            Button(say("button-edit-activity"), EDIT),
            Button(say("button-move-activity"), MOVE),
            Button(say("button-cancel-activity"), CANCEL),
        ]
    elif occurrence.cancelled_at is None and signed_up:
        ways.append(Button(say("button-who-came"), CAME))
    ways.append(Button(say("button-copy-activity"), COPY))
    link = f"https://t.me/{chat.organisation.bot_name}?start={ACTIVITY_LINK}{occurrence.id}"
    told = say("activity-signed-up", people=occurrence.taken, accounts=len(signed_up), link=link)
    note = say("activity-is-cancelled") if occurrence.cancelled_at else ""
    rows = one_below_another(ways)
    return Screen(f"{words}\n\n{told}", heading=time.activity.title, note=note, rows=rows)


async def _move(chat: Chat, time: Time, told: int) -> None:
    when = Span.from_plain(await chat.ask("when", AskMoment(chat.say("activity-move-to"))))

    def sure() -> Screen:
        moment = in_full(chat, when.start)
        text = chat.say("activity-move-sure", moment=moment, people=told)
        return _sure(chat, text, "button-move-now", "do")

    await chat.ask("sure", Choose(sure))
    locked = await locked_time(chat.db, time.occurrence.id)
    if locked and locked.occurrence.is_open(chat.now):
        quiet = chat.organisation.quiet_hours
        await move(chat.db, locked, when.start, when.end, chat.now, quiet)
        await _note(chat, "act-activity-moved", time)


async def _cancel(chat: Chat, time: Time, told: int) -> None:
    def sure() -> Screen:
        text = chat.say("activity-cancel-sure", people=told)
        return _sure(chat, text, "button-cancel-now", "do")

    await chat.ask("sure", Choose(sure))
    locked = await locked_time(chat.db, time.occurrence.id)
    if locked and locked.occurrence.is_open(chat.now):
        await cancel(chat.db, locked, chat.now)
        await _note(chat, "act-activity-cancelled", time)


async def _edit(chat: Chat, time: Time) -> None:
    buttons = [Button(chat.say(label), name) for name, (label, _) in FIELDS.items()]
    which = Screen(chat.say("activity-edit-what"), rows=one_below_another(buttons))
    name: str = await chat.ask("field", Choose(lambda: which))
    value = await FIELDS[name][1](chat)
    locked = await locked_time(chat.db, time.occurrence.id)
    if locked:
        setattr(locked.activity, name, value)
        await offer_free_places(chat.db, locked, chat.now, chat.organisation.quiet_hours)
        await _note(chat, "act-activity-changed", time)


async def _copy(chat: Chat, original: Activity) -> Screen | Open:
    when = Span.from_plain(await chat.ask("when", AskMoment(chat.say("activity-copy-to"))))
    copied = Activity(
        title=original.title,
        about=original.about,
        place=original.place,
        places=original.places,
        costs=original.costs,
        neighbourhood_ids=list(original.neighbourhood_ids),
        process_id=original.process_id,
        repeats="",
        organiser_id=chat.person_id,
    )
    return await publish_shown(chat, copied, when)


def _sure(chat: Chat, text: str, label: str, back_to: str) -> Screen:
    yes, no = Button(chat.say(label), YES), Button(chat.say("button-leave-it"), undo(back_to))
    return Screen(text, rows=((yes,), (no,)))


async def _note(chat: Chat, act: str, time: Time) -> None:
    on = f"activity {time.activity.id}"
    await note_act(chat.db, chat.now, chat.person_id, act, on, {"time": time.occurrence.id})


MANAGE_ACTIVITY = Script(MANAGED_BY, manage_activity, needs=Act.START_OWN)
