"""All processes, and making a new one."""

from handlers.conversation import Chat, Open, Script
from handlers.process_words import state_in_words, subject_of, today
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.row_numbers import row_number
from handlers.screen import Button, Screen
from handlers.staff.changing import choose_rung
from handlers.staff.noting import note
from handlers.staff.preparation import Item
from handlers.staff.process import PROCESS
from handlers.staff.process_ways import ON
from handlers.texts import FALLBACK
from models import processes
from models.progress import facts_of
from models.rules.permissions import Act
from models.rules.process import Rung

NEW = "new"
MOST_SHOWN = 30


async def overview(chat: Chat) -> Screen | Open:
    """A list of all, and a new one at the end. `/trajecten 12` goes straight to number 12."""
    if number := row_number(chat.subject):
        return Open(PROCESS.name, str(number))
    say = chat.say
    found = await processes.all_processes(chat.db)
    buttons = [
        Button(
            say(
                "process-line",
                subject=subject_of(chat, each),
                state=state_in_words(say, await facts_of(chat.db, each, today(chat))),
            ),
            str(each.id),
        )
        for each in found[:MOST_SHOWN]
    ]
    screen = Screen(
        say("processes-list", count=len(found)),
        heading=say("processes-heading"),
        rows=one_below_another([*buttons, Button(say("button-new-process"), NEW)]),
    )
    picked = await chat.ask("which", Choose(lambda: screen))
    return await _make(chat) if picked == NEW else Open(PROCESS.name, picked)


async def _make(chat: Chat) -> Open:
    asked = Write(lambda: Screen(chat.say("process-subject")), at_most(chat, 80))
    subject = await chat.ask("subject", asked)
    rung = Rung(await chat.ask("rung", choose_rung(chat, "ask-rung")))
    made = await processes.make_process(chat.db, {FALLBACK: subject}, rung)
    await note(chat, "act-process-made", made, rung=rung)
    return Open(PROCESS.name, f"{made.id} {Item.NEIGHBOURHOODS} {ON}")


PROCESSES = Script("processes", overview, needs=Act.MAKE_PROCESS)
