"""The broadcasts that are planned, go on or went lately; and a new one."""

from handlers.conversation import Chat, Open, Script
from handlers.moments import in_short
from handlers.organiser.audience import may_reach
from handlers.organiser.broadcast import BROADCAST
from handlers.organiser.new_broadcast import NEW_BROADCAST
from handlers.pages import shortened
from handlers.prompts import ChooseFromMany
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK
from models.broadcasts import Broadcast, Stage, listed
from models.rules.permissions import Act

NEW = "new"
LONGEST_LABEL = 30
LINES = {
    Stage.PLANNED: "broadcasts-planned",
    Stage.SENDING: "broadcasts-going",
    Stage.RECALLING: "broadcasts-recalled",
    Stage.RECALLED: "broadcasts-recalled",
    Stage.CANCELLED: "broadcasts-cancelled",
}


async def broadcasts(chat: Chat) -> Screen | Open:
    """Those whose audience one may reach."""
    say = chat.say
    theirs = [
        each for each in await listed(chat.db, chat.now) if await may_reach(chat, each.audience)
    ]
    buttons = [Button(_line(chat, each), str(each.id)) for each in theirs]

    def shown() -> Screen:
        new = Button(say("button-new-broadcast"), NEW)
        text = say("broadcasts-list", count=len(theirs))
        return Screen(text, heading=say("broadcasts-heading"), rows=((new,),))

    picked = await chat.ask("which", ChooseFromMany(shown, buttons))
    return Open(NEW_BROADCAST.name) if picked == NEW else Open(BROADCAST.name, picked)


def _line(chat: Chat, told: Broadcast) -> str:
    key = LINES[Stage(told.stage)]
    if told.stage == Stage.SENDING and told.ended_at is not None:
        key = "broadcasts-sent"
    words = shortened(" ".join(told.texts[FALLBACK]["words"].split()), LONGEST_LABEL)
    return chat.say(key, moment=in_short(chat, told.planned_at), words=words)


BROADCASTS = Script("broadcasts", broadcasts, needs=Act.BROADCAST_SIGNED_UP)
