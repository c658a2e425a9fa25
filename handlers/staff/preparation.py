"""Filling in a process: a short conversation for each thing it needs."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from handlers.conversation import Chat, Prompt
from handlers.dates import PickDay
from handlers.neighbourhoods import ChooseNeighbourhood, known_districts
from handlers.process_words import MOMENTS, ROOMS, RUNGS, today
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.screen import Button, Screen
from handlers.staff.leaving import ask_or_leave
from handlers.texts import FALLBACK
from handlers.ticking import Tick
from models.processes import Process
from models.rules import ladder
from models.rules.process import BindingMethod, Moment, Room, Rung, TieBreak

NONE, MORE = "none", "more"
LONGEST_REASON = 500
RETENTIONS = (3, 6, 12, 24)
ANSWER_WEEKS = (6, 8, 12)
QUORUMS = (25, 50, 100, 250)
THRESHOLDS = (50, 60, 67)
METHODS = {
    BindingMethod.APPROVALS: "binding-approvals",
    BindingMethod.BORDA: "binding-borda",
    BindingMethod.SCHULZE: "binding-schulze",
    BindingMethod.INSTANT_RUNOFF: "binding-instant-runoff",
    BindingMethod.EQUAL_SHARES: "binding-equal-shares",
}
TIE_BREAKS = {TieBreak.LOT: "tie-break-lot", TieBreak.COUNCIL: "tie-break-council"}

Ask = Callable[[Chat, Process], Awaitable[None]]


class Item(StrEnum):
    """What can be filled in, by the name that a button carries."""

    SUBJECT = "subject"
    NEIGHBOURHOODS = "areas"
    ROOM = "room"
    EMBEDDING = "embedding"
    ORGANISATIONS = "active"
    MOMENTS = "moments"
    PURPOSE = "purpose"
    RETENTION = "retention"
    ANSWER_DATE = "answer_on"
    BINDING_RULE = "rule"


async def ask_subject(chat: Chat, process: Process) -> None:
    """What it is about, in a few words."""
    words = await _words(chat, "subject", "process-subject", most=80)
    if chat.fresh:
        process.subject = {**process.subject, FALLBACK: words}


async def ask_room(chat: Chat, process: Process) -> None:
    """Preparatory question 1, with a sentence."""
    room = await _ask(chat, "room", _choice(chat, "ask-room", labels(chat, ROOMS)))
    question = chat.say("ask-room-because")
    if ladder.has_too_little_room(Rung(process.rung), Room(room)):
        too_little = chat.say("room-too-little", rung=chat.say(RUNGS[Rung(process.rung)]))
        question = f"{too_little}\n\n{question}"
    asked = Write(lambda: Screen(question), at_most(chat, LONGEST_REASON))
    because = await _ask(chat, "because", asked)
    if chat.fresh:
        process.room, process.room_because = Room(room), because


async def ask_embedding(chat: Chat, process: Process) -> None:
    """Preparatory question 2."""
    words = await _words(chat, "embedding", "ask-embedding", most=1000)
    if chat.fresh:
        process.embedding = words


async def ask_organisations(chat: Chat, process: Process) -> None:
    """Preparatory question 4: one organisation after another, until there are no more."""
    listed = list(process.organisations or [])
    while await _ask(chat, f"more-{len(listed)}", _more_organisations(chat, listed)) == MORE:
        nth = len(listed)
        organisation = {
            "name": await _words(chat, f"name-{nth}", "ask-organisation-name", most=120),
            "what": await _words(chat, f"what-{nth}", "ask-organisation-what"),
            "result": await _words(chat, f"result-{nth}", "ask-organisation-result"),
            "contact": await _words(chat, f"contact-{nth}", "ask-organisation-contact", most=200),
        }
        listed.append(organisation)
    if chat.fresh:
        process.organisations = listed


def _more_organisations(chat: Chat, listed: list[dict[str, str]]) -> Choose:
    enough = "button-no-more-organisations" if listed else "button-no-organisations"
    screen = Screen(
        chat.say("ask-organisations", known=names_of(listed) or "–"),
        rows=one_below_another(
            [
                Button(chat.say("button-add-organisation"), MORE),
                Button(chat.say(enough), NONE),
            ]
        ),
    )
    return Choose(lambda: screen)


async def ask_moments(chat: Chat, process: Process) -> None:
    """Preparatory question 5; all three are ticked unless one says otherwise."""
    ticked = tuple(process.moments) or tuple(Moment)
    screen = _screen(chat, "ask-moments", labels(chat, MOMENTS))
    moments = await _ask(chat, "moments", Tick(lambda: screen, ticked))
    if chat.fresh:
        process.moments = [Moment(moment) for moment in moments]


async def ask_purpose(chat: Chat, process: Process) -> None:
    """What the answers are for: part of what residents agree to."""
    words = await _words(chat, "purpose", "ask-purpose", most=600)
    if chat.fresh:
        process.purpose = {FALLBACK: words}


async def ask_retention(chat: Chat, process: Process) -> None:
    """How long answers are kept."""
    offered = {str(months): chat.say("months", count=months) for months in RETENTIONS}
    months = await _ask(chat, "retention", _choice(chat, "ask-retention", offered))
    if chat.fresh:
        process.retention_months = int(months)


async def ask_answer_date(chat: Chat, process: Process) -> None:
    """By when the organisation answers."""
    now = today(chat)
    offered = [now + timedelta(weeks=weeks) for weeks in ANSWER_WEEKS]
    day = await _ask(chat, "answer_on", PickDay(chat.say("ask-answer-date"), offered, now))
    if chat.fresh:
        process.answer_on = date.fromisoformat(day)


async def ask_binding_rule(chat: Chat, process: Process) -> None:
    """By what rule a poll decides: fixed before opening."""
    people = {str(number): chat.say("people", count=number) for number in QUORUMS}
    shares = {str(share): chat.say("per-cent", share=share) for share in THRESHOLDS}
    rule: dict[str, Any] = {
        "method": await _ask(chat, "method", _choice(chat, "ask-method", labels(chat, METHODS))),
        "quorum": int(await _ask(chat, "quorum", _choice(chat, "ask-quorum", people))),
        "threshold": int(await _ask(chat, "threshold", _choice(chat, "ask-threshold", shares))),
        "tie_break": await _ask(chat, "tie", _choice(chat, "ask-tie", labels(chat, TIE_BREAKS))),
    }
    if chat.fresh:
        process.binding_rule = rule


async def ask_neighbourhoods(chat: Chat, process: Process) -> None:
    """For whom it is: all neighbourhoods, or some. Not asked where none are known."""
    districts = await known_districts(chat.db)
    if not districts:
        return
    codes: list[str] = []
    where = {NONE: chat.say("button-all-neighbourhoods"), MORE: chat.say("button-some")}
    if await _ask(chat, "where", _choice(chat, "ask-neighbourhoods", where)) == MORE:
        which = ChooseNeighbourhood(chat.say("ask-neighbourhoods"), districts, several=True)
        codes = await _ask(chat, "which", which)
    if chat.fresh:
        process.neighbourhoods = codes


ITEMS: Mapping[Item, Ask] = {
    Item.SUBJECT: ask_subject,
    Item.NEIGHBOURHOODS: ask_neighbourhoods,
    Item.ROOM: ask_room,
    Item.EMBEDDING: ask_embedding,
    Item.ORGANISATIONS: ask_organisations,
    Item.MOMENTS: ask_moments,
    Item.PURPOSE: ask_purpose,
    Item.RETENTION: ask_retention,
    Item.ANSWER_DATE: ask_answer_date,
    Item.BINDING_RULE: ask_binding_rule,
}


def names_of(organisations: Iterable[Mapping[str, str]]) -> str:
    """The names of organisations, beside each other."""
    return ", ".join(organisation["name"] for organisation in organisations)


def labels(chat: Chat, sentences: Mapping[Any, str]) -> dict[str, str]:
    """A button's label by its value."""
    return {str(value): chat.say(key) for value, key in sentences.items()}


async def _ask(chat: Chat, key: str, prompt: Prompt) -> Any:
    return await ask_or_leave(chat, key, prompt, "button-to-process")


async def _words(chat: Chat, key: str, question: str, most: int = LONGEST_REASON) -> str:
    return str(
        await _ask(chat, key, Write(lambda: Screen(chat.say(question)), at_most(chat, most)))
    )


def _choice(chat: Chat, question: str, offered: Mapping[str, str]) -> Choose:
    return Choose(lambda: _screen(chat, question, offered))


def _screen(chat: Chat, question: str, offered: Mapping[str, str]) -> Screen:
    buttons = [Button(label, value) for value, label in offered.items()]
    return Screen(chat.say(question), rows=one_below_another(buttons))
