"""Moving one time of an activity, or cancelling it; with the later ones if that is meant."""

from handlers.conversation import Chat, undo
from handlers.moments import AskMoment, in_full
from handlers.prompts import Choose
from handlers.screen import Button, Screen
from models.activities import Time, time_and_later
from models.audit import note_act
from models.rules.moments import Span
from models.series import cancel_from, move_from
from models.sign_ups import count_people

ONLY, LATER, YES = "only", "later", "yes"


async def move_it(chat: Chat, time: Time) -> None:
    """Ask the new moment, and tell whoever comes once it is sure."""
    when = Span.from_plain(await chat.ask("when", AskMoment(chat.say("activity-move-to"))))
    later, people = await _with_later(chat, time)

    def sure() -> Screen:
        moment = in_full(chat, when.start)
        text = chat.say("activity-move-sure", moment=moment, people=people)
        return _sure(chat, text, "button-move-now", "do")

    await chat.ask("sure", Choose(sure))
    quiet = chat.organisation.quiet_hours
    if await move_from(chat.db, time, when, chat.now, quiet, later=later):
        await note_on(chat, "act-activity-moved", time)


async def cancel_it(chat: Chat, time: Time) -> None:
    """It does not take place: whoever comes is told once it is sure."""
    later, people = await _with_later(chat, time)

    def sure() -> Screen:
        text = chat.say("activity-cancel-sure", people=people)
        return _sure(chat, text, "button-cancel-now", "do")

    await chat.ask("sure", Choose(sure))
    if await cancel_from(chat.db, time, chat.now, later=later):
        await note_on(chat, "act-activity-cancelled", time)


async def _with_later(chat: Chat, time: Time) -> tuple[bool, int]:
    """Whether it goes for all later times too, and how many people are told. Not asked where
    this is the last one."""
    numbers = await time_and_later(chat.db, time, chat.now)
    later = False
    if len(numbers) > 1:
        only = Button(chat.say("button-only-this-time"), ONLY)
        all_of_them = Button(chat.say("button-later-times-too", count=len(numbers) - 1), LATER)
        which = Screen(chat.say("activity-which-times"), rows=((only,), (all_of_them,)))
        later = await chat.ask("times", Choose(lambda: which)) == LATER
    told = numbers if later else [time.occurrence.id]
    return later, await count_people(chat.db, told)


def _sure(chat: Chat, text: str, label: str, back_to: str) -> Screen:
    yes, no = Button(chat.say(label), YES), Button(chat.say("button-leave-it"), undo(back_to))
    return Screen(text, rows=((yes,), (no,)))


async def note_on(chat: Chat, act: str, time: Time) -> None:
    """Write down what was done with an activity, at which of its times."""
    on = f"activity {time.activity.id}"
    await note_act(chat.db, chat.now, chat.person_id, act, on, {"time": time.occurrence.id})
