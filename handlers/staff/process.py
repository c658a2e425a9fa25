"""One process: its card, and from there everything that is done with it.

The subject is the process's number, what is to be done, and `on` when what is missing is filled in
one after another: `12`, `12 purpose`, `12 purpose on`.
"""

from collections.abc import Awaitable, Callable, Mapping

from handlers.conversation import Chat, Open, Script
from handlers.pages import on_screens
from handlers.points_owed import facts_now
from handlers.process_words import missing_in_words, subject_of
from handlers.prompts import Browse, one_below_another
from handlers.screen import Screen
from handlers.staff.changing import change, is_fixed, move
from handlers.staff.feedback import feedback, send_feedback
from handlers.staff.leaving import Left
from handlers.staff.life import publish, take_next_step
from handlers.staff.looking_back import look_back
from handlers.staff.new_consultation import add_consultation
from handlers.staff.new_poll import add_poll
from handlers.staff.noting import note
from handlers.staff.preparation import ITEMS, Item
from handlers.staff.process_card import card_in_words
from handlers.staff.process_ways import (
    ASK,
    CHANGE,
    EVALUATE,
    FEEDBACK,
    LIST,
    ON,
    OWNER,
    PARTNER,
    POLL,
    POLLS,
    PUBLISH,
    RUNG,
    SEND,
    STEP,
    VOICE,
    WHERE,
    ways_from,
    why_not,
)
from handlers.staff.residents_roles import ask_for
from handlers.staff.telling import tell
from models import processes, progress
from models.processes import Process
from models.rules import ladder
from models.rules.permissions import Act, Role
from models.rules.process import Facts, Need, State

Do = Callable[[Chat, Process, Facts], Awaitable[Screen | Open | None]]


async def _polls(chat: Chat, process: Process, facts: Facts) -> Open:
    """The list of what is asked in it."""
    return Open("consultations", f"process {process.id}")


ACTS: Mapping[str, Do] = {
    STEP: take_next_step,
    CHANGE: change,
    RUNG: move,
    ASK: add_consultation,
    POLL: add_poll,
    POLLS: _polls,
    PUBLISH: publish,
    FEEDBACK: feedback,
    SEND: send_feedback,
    EVALUATE: look_back,
    PARTNER: ask_for(Role.PARTNER),
    OWNER: ask_for(Role.OWNER),
}
"""What is done, by the name that a button carries. Each ends by going back to the card (None), or
somewhere else."""


async def process(chat: Chat) -> Screen | Open:
    """The card, or one thing that is done."""
    number, _, goal = chat.subject.partition(" ")
    goal, _, on = goal.partition(" ")
    process = await processes.process_with_id(chat.db, int(number))
    if process is None:
        return Screen(chat.say("process-unknown", number=number))
    facts = await facts_now(chat, process)
    if not goal:
        return await _card(chat, process, facts)
    if facts.state is State.ARCHIVED:
        await tell(chat, chat.say("refused-archived"))
        return Open(PROCESS.name, number)
    try:
        if goal in ACTS:
            return await ACTS[goal](chat, process, facts) or Open(PROCESS.name, number)
        await _fill_in(chat, process, facts, Item(goal))
    except Left:
        return Open(PROCESS.name, number)
    return Open(PROCESS.name, await _next_to_fill_in(chat, process) if on else number)


async def _fill_in(chat: Chat, process: Process, facts: Facts, item: Item) -> None:
    if is_fixed(item, process, facts):
        await tell(chat, chat.say("refused-change"))
        return
    await ITEMS[item](chat, process)
    if chat.fresh:
        await note(chat, "act-process-changed", process, item=item)


async def _next_to_fill_in(chat: Chat, process: Process) -> str:
    facts = await facts_now(chat, process)
    step = ladder.step_after(facts.state) or State.ARCHIVED
    for need in ladder.missing_before(step, facts):
        if WHERE[need] in ITEMS and need is not Need.ROOM_TO_CHANGE:
            return f"{process.id} {WHERE[need]} {ON}"
    return str(process.id)


async def _card(chat: Chat, process: Process, facts: Facts) -> Screen | Open:
    step = ladder.step_after(facts.state)
    missing = ladder.missing_before(step, facts) if step else ()
    polls = await progress.consultations_of(chat.db, process.id)
    open_now = [poll for poll in polls if poll.is_open(chat.now)]
    ways = ways_from(chat.say, facts, missing, is_asking=bool(open_now))
    text = await card_in_words(chat, process, facts, open_now)
    if step and missing:
        text += "\n\n" + missing_in_words(chat.say, facts, step, missing)
    screens = on_screens(
        text,
        subject_of(chat, process),
        one_below_another(ways),
        why_not(chat, facts, is_asking=bool(open_now)),
    )
    picked = await chat.ask("do", Browse(lambda: screens))
    elsewhere = {VOICE: Open("voice", str(process.id)), LIST: Open("processes")}
    return elsewhere.get(picked, Open(PROCESS.name, f"{process.id} {picked}"))


PROCESS = Script("process", process, needs=Act.MAKE_PROCESS)
