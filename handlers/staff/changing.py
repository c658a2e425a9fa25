"""Changing a process: one of its items, or the rung it stands on."""

from dataclasses import replace

from handlers.conversation import Chat, Open
from handlers.participants import move_to
from handlers.process_words import (
    PLAIN_RUNGS,
    RUNGS,
    instrument_refused,
    missing_in_words,
    move_refused,
)
from handlers.prompts import Choose, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.noting import note
from handlers.staff.preparation import Item
from handlers.staff.telling import confirm, tell
from models import progress
from models.processes import Process
from models.rules import ladder
from models.rules.process import Facts, Rung, State

ITEM_NAMES = {
    Item.SUBJECT: "item-subject",
    Item.NEIGHBOURHOODS: "item-neighbourhoods",
    Item.ROOM: "item-room",
    Item.EMBEDDING: "item-embedding",
    Item.ORGANISATIONS: "item-organisations",
    Item.MOMENTS: "item-moments",
    Item.PURPOSE: "item-purpose",
    Item.RETENTION: "item-retention",
    Item.ANSWER_DATE: "item-answer-date",
    Item.BINDING_RULE: "item-binding-rule",
}


def is_fixed(item: Item, process: Process, facts: Facts) -> bool:
    """Whether residents took part under it, so that it can be filled in but not changed."""
    if item is Item.BINDING_RULE:
        return ladder.rule_is_fixed(facts)
    promised = {
        Item.SUBJECT: process.subject,
        Item.PURPOSE: process.purpose,
        Item.RETENTION: process.retention_months,
        Item.ANSWER_DATE: process.answer_on,
    }
    return facts.state is not State.DRAFT and promised.get(item) is not None


async def change(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """Which of its items."""
    say = chat.say
    items = [
        Button(say(name), item)
        for item, name in ITEM_NAMES.items()
        if not is_fixed(item, process, facts)
    ]
    rung, back = Button(say("item-rung"), "rung"), Button(say("button-to-process"), "card")
    screen = Screen(say("change-which"), rows=one_below_another([rung, *items, back]))
    picked = await chat.ask("item", Choose(lambda: screen))
    return None if picked == "card" else Open("process", f"{process.id} {picked}")


async def move(chat: Chat, process: Process, facts: Facts) -> Open | None:
    """To another rung: up at any time, down only while nothing was answered."""
    say = chat.say
    picked = Rung(await chat.ask("rung", choose_rung(chat, "move-which")))
    answered = await progress.anyone_answered(chat.db, process.id)
    if picked == facts.rung:
        return None
    if not ladder.may_move(facts.rung, picked, anyone_answered=answered):
        await tell(chat, move_refused(say, facts.rung, picked))
        return None
    if lacking := ladder.lacking_on(picked, facts):
        await tell(chat, instrument_refused(say, picked, lacking))
        return None
    missing = ladder.missing_before_move(facts, picked)
    if missing:
        await tell(chat, missing_in_words(say, replace(facts, rung=picked), State.OPEN, missing))
        return None
    told = await progress.count_who_took_part(chat.db, process.id)
    text = say("move-sure", rung=say(RUNGS[picked]), reason=say(PLAIN_RUNGS[picked]), told=told)
    if await confirm(chat, text, say("button-move")) and chat.fresh:
        await move_to(chat.db, process, picked, chat.now)
        await note(chat, "act-process-moved", process, rung=picked)
    return None


def choose_rung(chat: Chat, question: str) -> Choose:
    """The six rungs, each in plain words, a button each."""
    say = chat.say
    lines = [f"{say(RUNGS[rung])}: {say(PLAIN_RUNGS[rung])}" for rung in Rung]
    buttons = [Button(say(RUNGS[rung]), rung) for rung in Rung]
    text = "\n\n".join([say(question), *lines])
    return Choose(lambda: Screen(text, rows=one_below_another(buttons)))
