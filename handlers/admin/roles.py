"""Giving roles with a one-time link, seeing who has one, taking one away."""

from handlers.conversation import Answered, Chat, Outcome, Refused, Script, undo
from handlers.moments import dated
from handlers.neighbourhoods import ChooseNeighbourhood, known_districts
from handlers.process_words import instrument_refused, subject_of
from handlers.prompts import Choose, ChooseFromMany, Write, one_below_another
from handlers.resident.accept_role import ROLE_LINK
from handlers.roles_in_words import ROLE_NAMES, role_in_words
from handlers.screen import Button, Rows, Screen
from models.audit import note_act
from models.neighbourhoods import ids_with_codes
from models.people import Person
from models.processes import all_processes
from models.roles import (
    LINK_HOURS,
    LONGEST_NOTE,
    GivenRole,
    offer_role,
    role_with_id,
    roles_to_manage,
)
from models.rules import ladder
from models.rules.permissions import Act, Grant, Role
from models.rules.process import Instrument, Rung

NEW, TAKE, YES = "new", "take", "yes"
MOST_SHOWN = 20
GIVEN = (Role.AMBASSADOR, Role.PARTNER, Role.ORGANISER, Role.STAFF, Role.ADMIN)


async def roles(chat: Chat) -> Screen:
    """A list of all; behind each its card; below them a new one."""
    say = chat.say
    given = await roles_to_manage(chat.db, chat.now)
    buttons = [
        Button(
            say(
                "roles-line" if each.person_id else "roles-line-pending",
                note=each.note,
                role=say(ROLE_NAMES[Role(each.role)]),
            ),
            str(each.id),
        )
        for each in given
    ]

    def overview() -> Screen:
        new = Button(say("button-give-role"), NEW)
        return Screen(
            say("roles-list", count=len(given)), heading=say("roles-heading"), rows=((new,),)
        )

    picked = await chat.ask("which", ChooseFromMany(overview, buttons))
    if picked == NEW:
        return await _offer(chat)
    held = await role_with_id(chat.db, int(picked))
    return await _card(chat, held) if held else Screen(say("role-gone"))


async def _offer(chat: Chat) -> Screen:
    say = chat.say

    def which() -> Screen:
        buttons = [Button(say(ROLE_NAMES[role]), role.value) for role in GIVEN]
        return Screen(say("roles-which"), rows=one_below_another(buttons))

    role = Role(await chat.ask("role", Choose(which)))
    grant = await _scoped(chat, role)
    told = await role_in_words(chat, grant)

    note = await chat.ask(
        "note", Write(lambda: Screen(say("roles-note")), lambda typed: _read_note(chat, typed))
    )

    def sure() -> Screen:
        text = say("roles-sure", role=told, note=note, hours=LINK_HOURS)
        return Screen(text, rows=((Button(say("button-make-link"), YES),),))

    await chat.ask("sure", Choose(sure))
    if not chat.fresh:
        return Screen(say("role-link-shown"))  # its code is kept nowhere, so it cannot be again
    offered, code = await offer_role(chat.db, grant, note, chat.now)
    await note_act(
        chat.db,
        chat.now,
        chat.person_id,
        "act-role-offered",
        f"role {offered.id}",
        {"role": role.value},
    )
    link = f"https://t.me/{chat.organisation.bot_name}?start={ROLE_LINK}{code}"
    until = dated(chat, offered.expires_at)
    return Screen(say("role-link", link=link, until=until), heading=note)


async def _scoped(chat: Chat, role: Role) -> Grant:
    """The role, with where it is to hold."""
    if role is Role.PARTNER:
        return Grant(role, process_id=await _process(chat))
    if role is Role.ORGANISER:
        districts = await known_districts(chat.db)
        if districts:
            heading = chat.say("roles-which-neighbourhoods")
            codes = await chat.ask("where", ChooseNeighbourhood(heading, districts, several=True))
            ids = await ids_with_codes(chat.db, codes)
            return Grant(role, neighbourhood_ids=frozenset(ids))
    return Grant(role)


async def _process(chat: Chat) -> int:
    """In which process: only on a rung where residents are partners."""
    say = chat.say
    found = {str(each.id): each for each in await all_processes(chat.db)}

    def read(typed: str) -> Outcome:
        process = found.get(typed)
        if process is None:
            return Refused(say("roles-no-process"))
        rung = Rung(process.rung)
        if not ladder.allows(rung, Instrument.PARTNER_ROLE):
            return Refused(instrument_refused(say, rung, Instrument.PARTNER_ROLE))
        return Answered(typed)

    buttons = [
        Button(subject_of(chat, process), number)
        for number, process in found.items()
        if ladder.allows(Rung(process.rung), Instrument.PARTNER_ROLE)
    ]
    screen = Screen(say("roles-which-process"), rows=one_below_another(buttons[:MOST_SHOWN]))
    return int(await chat.ask("process", Write(lambda: screen, read)))


def _read_note(chat: Chat, typed: str) -> Outcome:
    if len(typed) > LONGEST_NOTE:
        return Refused(chat.say("too-long", count=len(typed), most=LONGEST_NOTE))
    return Answered(typed)


async def _card(chat: Chat, held: GivenRole) -> Screen:
    say = chat.say
    told = await role_in_words(chat, held.grant)
    pending = held.person_id is None

    def card() -> Screen:
        if held.taken_at:
            return Screen(say("role-taken"), heading=held.note)
        since = dated(chat, held.accepted_at or held.expires_at)
        rows: Rows = ((Button(say("button-withdraw" if pending else "button-take"), TAKE),),)
        text = say("role-card-pending" if pending else "role-card", role=told, since=since)
        return Screen(text, heading=held.note, rows=rows)

    await chat.ask("do", Choose(card))

    def sure() -> Screen:
        yes = Button(say("button-withdraw" if pending else "button-take"), YES)
        no = Button(say("button-leave-role"), undo("do"))
        return Screen(say("role-take-sure", role=told, note=held.note), rows=((yes,), (no,)))

    await chat.ask("sure", Choose(sure))
    if chat.fresh and held.taken_at is None:
        held.taken_at = chat.now
        if held.person_id is not None:
            person = await chat.db.get_one(Person, held.person_id)
            chat.new_menus.add(person.chat_id)
        act = "act-role-withdrawn" if pending else "act-role-taken"
        await note_act(chat.db, chat.now, chat.person_id, act, f"role {held.id}")
    return Screen(say("role-taken"), heading=held.note)


ROLES = Script("roles", roles, needs=Act.GIVE_ROLES)
