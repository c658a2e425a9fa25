"""What an organiser does with an activity that is published."""

from datetime import datetime

from handlers.activity_in_words import activity_in_words, link_to
from handlers.conversation import Chat, Open, Script
from handlers.moments import AskMoment
from handlers.organiser.activity_fields import (
    ask_about,
    ask_costs,
    ask_picture,
    ask_places,
    ask_reminding,
    ask_title,
)
from handlers.organiser.attendance import tick_who_came, way_back, who_comes
from handlers.organiser.make_activity import MANAGED_BY, publish_shown
from handlers.organiser.moving import cancel_it, move_it, note_on
from handlers.organiser.new_broadcast import NEW_BROADCAST, TO_SIGNED_UP
from handlers.organiser.tasks import change_tasks
from handlers.organiser.where import ask_place
from handlers.organiser.who_runs import may_run
from handlers.paper.qr import qr_picture
from handlers.prompts import Choose, one_below_another
from handlers.resident.at_the_door import door_link
from handlers.row_numbers import row_number
from handlers.screen import Button, File, Picture, Screen
from models.activities import (
    Activity,
    Occurrence,
    Time,
    locked_time,
    time_with_id,
)
from models.rules.afterwards import AT_THE_DOOR, end_of
from models.rules.moments import Span
from models.rules.permissions import Act
from models.sign_ups import SignUp, offer_free_places, sign_ups
from models.tasks import tasks_of

DOOR, PLACE, TASKS = "door", "place", "tasks"
WHO, TELL, CAME, MOVE, COPY, CANCEL, ALL = "who", "tell", "came", "move", "copy", "cancel", "all"
FIELDS = {
    "title": ("button-change-title", ask_title),
    "places": ("button-change-places", ask_places),
    "costs": ("button-change-costs", ask_costs),
    "about": ("button-change-about", ask_about),
    "picture": ("button-change-picture", ask_picture),
    "reminding": ("button-change-reminding", ask_reminding),
}
EDIT = "edit"


async def manage_activity(chat: Chat) -> Screen | Open:
    """The organiser's card of an activity at one of its times."""
    time = await time_with_id(chat.db, row_number(chat.subject))
    if time is None:
        return Screen(chat.say("activity-unknown"))
    if not await may_run(chat, time.activity):
        return Screen(chat.say("not-allowed"))
    signed_up = await sign_ups(chat.db, time.occurrence.id)
    tasks = await tasks_of(chat.db, time.activity.id)
    words = await activity_in_words(chat, time, tasks)
    process_id = time.activity.process_id
    may_tell = await chat.may(Act.BROADCAST_SIGNED_UP, process_id=process_id)

    def card() -> Screen:
        return _card(chat, time, signed_up, words, may_tell=may_tell)

    match await chat.ask("do", Choose(card)):
        case "who":
            return await who_comes(chat, time, signed_up)
        case "door":
            return await _at_the_door(chat, time)
        case "tell":
            return Open(NEW_BROADCAST.name, f"{TO_SIGNED_UP}{time.occurrence.id}")
        case "came":
            await tick_who_came(chat, time, signed_up)
        case "move":
            await move_it(chat, time)
        case "cancel":
            await cancel_it(chat, time)
        case "copy":
            return await _copy(chat, time.activity)
        case "all":
            return await _all(chat, process_id)
        case _:
            await _edit(chat, time)
    chat.begin_again()
    return await manage_activity(chat)


def _card(chat: Chat, time: Time, signed_up: list[SignUp], words: str, *, may_tell: bool) -> Screen:
    say, occurrence = chat.say, time.occurrence
    ways = [Button(say("button-who-comes"), WHO)]
    if not occurrence.cancelled_at and chat.now < _closed_at(occurrence):
        ways.append(Button(say("button-door"), DOOR))
    if signed_up and may_tell:
        ways.append(Button(say("button-tell-signed-up"), TELL))
    if occurrence.is_open(chat.now):
        ways += [
            Button(say("button-edit-activity"), EDIT),
            Button(say("button-move-activity"), MOVE),
            Button(say("button-cancel-activity"), CANCEL),
        ]
    elif occurrence.cancelled_at is None and signed_up:
        ways.append(Button(say("button-who-came"), CAME))
    ways += [
        Button(say("button-copy-activity"), COPY),
        Button(say("button-all-activities"), ALL),
    ]
    told = say(
        "activity-signed-up",
        people=occurrence.taken,
        accounts=len(signed_up),
        link=link_to(chat, time),
    )
    note = say("activity-is-cancelled") if occurrence.cancelled_at else ""
    rows = one_below_another(ways)
    return Screen(f"{words}\n\n{told}", heading=time.activity.title, note=note, rows=rows)


async def _all(chat: Chat, process_id: int | None) -> Open:
    """The list it stands in; of residents, all that they began in that process."""
    if await chat.may(Act.MAKE_ACTIVITY, process_id=process_id):
        return Open("organise")
    return Open("initiative", str(process_id))


def _closed_at(occurrence: Occurrence) -> datetime:
    return end_of(occurrence.start_at, occurrence.end_at) + AT_THE_DOOR


async def _at_the_door(chat: Chat, time: Time) -> Screen:
    """The code that whoever comes in scans: on the organiser's phone, or printed."""
    picture = File("deur.png", qr_picture(door_link(chat, time.occurrence.id)))
    title = time.activity.title
    back = ((await way_back(chat, time),),)
    return Screen(chat.say("activity-door"), heading=title, file=Picture(picture), rows=back)


async def _edit(chat: Chat, time: Time) -> None:
    buttons = [Button(chat.say(label), name) for name, (label, _) in FIELDS.items()]
    buttons.insert(1, Button(chat.say("button-change-place"), PLACE))
    buttons.append(Button(chat.say("button-change-tasks"), TASKS))
    which = Screen(chat.say("activity-edit-what"), rows=one_below_another(buttons))
    name: str = await chat.ask("field", Choose(lambda: which))
    if name == TASKS:
        chat.refusal = await change_tasks(chat, time.activity)
        await note_on(chat, "act-activity-changed", time)
        return
    changes = await ask_place(chat) if name == PLACE else {name: await FIELDS[name][1](chat)}
    locked = await locked_time(chat.db, time.occurrence.id)
    if locked:
        for field, value in changes.items():
            setattr(locked.activity, field, value)
        locked.activity.sequence += 1
        await offer_free_places(chat.db, locked, chat.now, chat.organisation.quiet_hours)
        await note_on(chat, "act-activity-changed", time)


async def _copy(chat: Chat, original: Activity) -> Screen | Open:
    when = Span.from_plain(await chat.ask("when", AskMoment(chat.say("activity-copy-to"))))
    copied = Activity(
        title=original.title,
        about=original.about,
        place=original.place,
        places=original.places,
        latitude=original.latitude,
        longitude=original.longitude,
        picture=original.picture,
        reminding=original.reminding,
        costs=original.costs,
        neighbourhood_ids=list(original.neighbourhood_ids),
        process_id=original.process_id,
        repeats="",
        organiser_id=chat.person_id,
    )
    return await publish_shown(chat, copied, when, tasks=await tasks_of(chat.db, original.id))


MANAGE_ACTIVITY = Script(MANAGED_BY, manage_activity, needs=Act.START_OWN)
