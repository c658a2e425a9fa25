"""Giving roles with a one-time link, seeing who has one, taking one away.

The subject is nothing, or a role that is given within a process and that process's number:
`partner 12`.
"""

from handlers.conversation import Answered, Chat, Outcome, Refused, Script, undo
from handlers.moments import dated
from handlers.neighbourhoods import ChooseNeighbourhood, known_districts
from handlers.process_words import instrument_refused, subject_of
from handlers.prompts import Choose, ChooseFromMany, Write, one_below_another
from handlers.resident.accept_role import ROLE_LINK
from handlers.roles_in_words import ROLE_NAMES, role_in_words
from handlers.row_numbers import row_number
from handlers.screen import Button, Rows, Screen
from models.audit import note_act
from models.neighbourhoods import ids_with_codes
from models.people import Person
from models.processes import all_processes, process_with_id
from models.roles import (
    LINK_HOURS,
    LONGEST_NOTE,
    GivenRole,
    offer_role,
    role_with_id,
    roles_to_manage,
)
from models.rules import ladder
from models.rules.permissions import WITHIN_A_PROCESS, Act, Grant, Role
from models.rules.process import Rung

NEW, TAKE, YES = "new", "take", "yes"
MOST_SHOWN = 20
GIVEN = (Role.AMBASSADOR, Role.PARTNER, Role.OWNER, Role.ORGANISER, Role.STAFF, Role.ADMIN)


async def roles(chat: Chat) -> Screen:
    """A list of all; behind each its card; below them a new one."""
    say = chat.say
    if named := await _named(chat):
        return await _offer(chat, named)
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
        return await _offer(chat, await _scoped(chat, await _which_role(chat)))
    held = await role_with_id(chat.db, int(picked))
    return await _card(chat, held) if held else Screen(say("role-gone"))


async def _named(chat: Chat) -> Grant | None:
    """The role that the subject names, where its process can have it."""
    name, _, number = chat.subject.partition(" ")
    if name not in WITHIN_A_PROCESS:
        return None
    role, process = Role(name), await process_with_id(chat.db, row_number(number))
    if process is None or not ladder.allows(Rung(process.rung), WITHIN_A_PROCESS[role]):
        return None
    return Grant(role, process_id=process.id)


async def _which_role(chat: Chat) -> Role:
    buttons = [Button(chat.say(ROLE_NAMES[role]), role.value) for role in GIVEN]
    screen = Screen(chat.say("roles-which"), rows=one_below_another(buttons))
    return Role(await chat.ask("role", Choose(lambda: screen)))


async def _offer(chat: Chat, grant: Grant) -> Screen:
    say = chat.say
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
        {"role": grant.role.value},
    )
    link = f"https://t.me/{chat.organisation.bot_name}?start={ROLE_LINK}{code}"
    until = dated(chat, offered.expires_at)
    rows: Rows = ()
    if grant.process_id is not None:
        rows = ((Button(say("button-to-process"), f"/trajecten {grant.process_id}"),),)
    return Screen(say("role-link", link=link, until=until), heading=note, rows=rows)


async def _scoped(chat: Chat, role: Role) -> Grant:
    """The role, with where it is to hold."""
    if role in WITHIN_A_PROCESS:
        return Grant(role, process_id=await _process(chat, role))
    if role is Role.ORGANISER:
        districts = await known_districts(chat.db)
        if districts:
            heading = chat.say("roles-which-neighbourhoods")
            codes = await chat.ask("where", ChooseNeighbourhood(heading, districts, several=True))
            ids = await ids_with_codes(chat.db, codes)
            return Grant(role, neighbourhood_ids=frozenset(ids))
    return Grant(role)


async def _process(chat: Chat, role: Role) -> int:
    """In which process: only on a rung that has this role."""
    say, needed = chat.say, WITHIN_A_PROCESS[role]
    found = {str(each.id): each for each in await all_processes(chat.db)}

    def read(typed: str) -> Outcome:
        process = found.get(typed)
        if process is None:
            return Refused(say("roles-no-process"))
        rung = Rung(process.rung)
        if not ladder.allows(rung, needed):
            return Refused(instrument_refused(say, rung, needed))
        return Answered(typed)

    buttons = [
        Button(subject_of(chat, process), number)
        for number, process in found.items()
        if ladder.allows(Rung(process.rung), needed)
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
