"""When a broadcast goes: not in quiet hours unless that is said, and not before one is sure."""

from datetime import datetime

from handlers.conversation import Chat
from handlers.moments import AskMoment, in_full
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from models.rules.bulk import begins_at
from models.rules.moments import Span

YES, NO, BY_NIGHT, MORNING = "yes", "no", "by-night", "morning"


async def ask_moment(chat: Chat) -> datetime:
    """When it should go."""
    when = await chat.ask("when", AskMoment(chat.say("broadcast-when")))
    ask_anew(chat, "night")
    return Span.from_plain(when).start


async def out_of_the_night(chat: Chat, moment: datetime | None) -> tuple[datetime, bool]:
    """When it goes, and whether it goes on in quiet hours: only when that is said.

    Args:
        moment: When it should; None: now.
    """
    say, quiet = chat.say, chat.organisation.quiet_hours
    wanted = moment or chat.now
    morning = begins_at(wanted, quiet, by_night=False)
    if morning == wanted and "night" not in chat.kept.answers:
        return wanted, False
    label = "button-send-by-night" if moment else "button-send-by-night-now"
    ways = [
        Button(say("button-send-in-morning", moment=in_full(chat, morning)), MORNING),
        Button(say(label), BY_NIGHT),
    ]
    text = say("broadcast-quiet", begin=f"{quiet.begin:%H:%M}", end=f"{quiet.end:%H:%M}")
    by_night = await chat.ask("night", Choose(lambda: Screen(text, rows=one_below_another(ways))))
    return (wanted, True) if by_night == BY_NIGHT else (morning, False)


def ask_anew(chat: Chat, *keys: str) -> None:
    """What was said before of these does not hold for an answer given just now."""
    if chat.fresh:
        for key in keys:
            chat.kept.answers.pop(key, None)


async def is_sure(chat: Chat, whom: str, wanted: datetime) -> bool:
    """Asked once more, with whom it is for and when it goes."""
    say = chat.say
    text, label = say("broadcast-sure-now", whom=whom), "button-yes-send"
    if wanted > chat.now:
        text = say("broadcast-sure-later", whom=whom, moment=in_full(chat, wanted))
        label = "button-yes-plan"
    ways = [Button(say(label), YES), Button(say("button-back-to-preview"), NO)]
    sure = Choose(lambda: Screen(text, rows=one_below_another(ways)))
    return bool(await chat.ask("sure", sure) == YES)
