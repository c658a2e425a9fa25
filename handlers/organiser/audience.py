"""Whom a broadcast is for: chosen, judged by the table of who may do what, and said in words."""

from handlers.conversation import Chat
from handlers.moments import in_short
from handlers.neighbourhoods import ChooseNeighbourhood, District, known_districts
from handlers.prompts import Choose, ChooseFromMany, one_below_another
from handlers.resident.activities import MOST_LISTED, line_of
from handlers.screen import Button, Screen
from handlers.texts import in_language
from models.activities import recent, time_with_id, upcoming
from models.audiences import Audience, To
from models.neighbourhoods import ids_with_codes, names_of
from models.processes import process_with_id, processes_in
from models.rules.permissions import Act
from models.rules.process import State

OWN = "own"
"""All neighbourhoods of this organiser, with one tap."""


async def may_reach(chat: Chat, audience: Audience) -> bool:
    """Whether this person may tell them something (handbook 9)."""
    match audience.to:
        case To.SIGNED_UP:
            time = await time_with_id(chat.db, audience.ids[0])
            if time is None:
                return False
            process_id = time.activity.process_id
            return await chat.may(Act.BROADCAST_SIGNED_UP, process_id=process_id)
        case To.NEIGHBOURHOODS:
            return await chat.may(Act.BROADCAST_NEIGHBOURHOOD, neighbourhood_ids=audience.ids)
    return await chat.may(Act.BROADCAST_EVERYONE)


async def ask_audience(chat: Chat) -> Audience:
    """One of those that this person may reach."""
    say = chat.say
    own = await _own_neighbourhoods(chat)
    everywhere = await chat.may(Act.BROADCAST_EVERYONE)
    labels: dict[str, str] = {}
    if everywhere:
        labels[To.EVERYONE] = say("button-to-everyone")
    if own:
        names = ", ".join(await names_of(chat.db, own))
        labels[OWN] = say("button-to-own", names=names)
    if everywhere or len(own) > 1:
        labels[To.NEIGHBOURHOODS] = say("button-to-neighbourhoods")
    if everywhere:
        labels[To.PROCESS] = say("button-to-participants")
    labels[To.SIGNED_UP] = say("button-to-signed-up")
    buttons = [Button(label, value) for value, label in labels.items()]
    heading = say("broadcast-to-whom")
    to = await chat.ask("to", Choose(lambda: Screen(heading, rows=one_below_another(buttons))))
    match to:
        case "own":
            return Audience(To.NEIGHBOURHOODS, tuple(own))
        case To.NEIGHBOURHOODS:
            districts = await known_districts(chat.db)
            if not everywhere:
                districts = await _only(chat, districts, own)
            codes = await chat.ask("where", ChooseNeighbourhood(heading, districts, several=True))
            return Audience(To.NEIGHBOURHOODS, tuple(sorted(await ids_with_codes(chat.db, codes))))
        case To.PROCESS:
            return await _process(chat)
        case To.SIGNED_UP:
            return await _time(chat)
    return Audience(To.EVERYONE)


async def audience_in_words(chat: Chat, audience: Audience) -> str:
    """Whom it is for."""
    say = chat.say
    match audience.to:
        case To.NEIGHBOURHOODS:
            names = await names_of(chat.db, list(audience.ids))
            return say("to-neighbourhoods", names=", ".join(names))
        case To.PROCESS:
            process = await process_with_id(chat.db, audience.ids[0])
            subject = in_language(process.subject, chat.language) if process else "–"
            return say("to-process", subject=subject)
        case To.SIGNED_UP:
            time = await time_with_id(chat.db, audience.ids[0])
            if time is None:
                return say("to-signed-up", title="–", moment="–")
            moment = in_short(chat, time.occurrence.start_at)
            return say("to-signed-up", title=time.activity.title, moment=moment)
    return say("to-everyone")


async def _own_neighbourhoods(chat: Chat) -> list[int]:
    """Those of an organiser; where someone may reach all of them, none is singled out."""
    if await chat.may(Act.BROADCAST_EVERYONE):
        return []
    return sorted({each for grant in await chat.grants() for each in grant.neighbourhood_ids})


async def _only(
    chat: Chat, districts: tuple[District, ...], own: list[int]
) -> tuple[District, ...]:
    names = set(await names_of(chat.db, own))
    found = []
    for district in districts:
        theirs = tuple(each for each in district.neighbourhoods if each.name in names)
        if theirs:
            found.append(District(name=district.name, neighbourhoods=theirs))
    return tuple(found)


async def _process(chat: Chat) -> Audience:
    processes = await processes_in(
        chat.db, State.OPEN, State.CLOSED, State.ANSWERED, State.EVALUATED
    )
    buttons = [Button(in_language(each.subject, chat.language), str(each.id)) for each in processes]
    text = chat.say("broadcast-which-process", count=len(processes))
    picked = await chat.ask("process", ChooseFromMany(lambda: Screen(text), buttons))
    return Audience(To.PROCESS, (int(picked),))


async def _time(chat: Chat) -> Audience:
    times = await upcoming(chat.db, chat.now, MOST_LISTED)
    times += await recent(chat.db, chat.now, chat.person_id)
    theirs = [
        time
        for time in times
        if await chat.may(Act.BROADCAST_SIGNED_UP, process_id=time.activity.process_id)
    ]
    buttons = [Button(line_of(chat, time), str(time.occurrence.id)) for time in theirs]
    text = chat.say("broadcast-which-activity", count=len(theirs))
    picked = await chat.ask("time", ChooseFromMany(lambda: Screen(text), buttons))
    return Audience(To.SIGNED_UP, (int(picked),))
