"""The audit log in plain words, the newest line first."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from handlers.conversation import Chat, Drafted, Outcome, Refused, Script
from handlers.moments import dated
from handlers.prompts import turned_to, ways_to_pages
from handlers.roles_in_words import ROLE_NAMES
from handlers.said import Said
from handlers.screen import Screen
from handlers.texts import Say
from models.audit import AuditLine, audit_page, end_of_log
from models.people import chats_of
from models.roles import GivenRole, notes_of, roles_with_ids
from models.rules.permissions import Act, Role

LINES = 10
_KINDS = {
    "consultation": "on-consultation",
    "form": "on-form",
    "process": "on-process",
    "link": "on-link",
    "activity": "on-activity",
    "activities": "on-activities",
    "broadcast": "on-broadcast",
    "idea": "on-idea",
    "proposal": "on-proposal",
    "neighbourhoods": "on-neighbourhoods",
}


async def logbook(chat: Chat) -> Screen:
    """Leaf through it, from the newest line back."""
    await chat.ask("page", _Pages())
    raise AssertionError("leafing has no end")


@dataclass(frozen=True)
class _Pages:
    """Pages looked up one at a time; the draft is the page, 0 the newest."""

    unhurried = True

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        total, _ = await end_of_log(chat.db)
        pages = max(1, -(-total // LINES))
        at = min(draft or 0, pages - 1)
        lines = await audit_page(chat.db, at, LINES)
        people = await _people(chat, {line.person_id for line in lines if line.person_id})
        roles = await roles_with_ids(chat.db, filter(None, map(_role_number, lines)))
        page = chat.say("page", number=at + 1, total=pages) if pages > 1 else ""
        return Screen(
            "\n\n".join(_told(chat, line, people, roles) for line in lines)
            or chat.say("logbook-empty"),
            heading=chat.say("logbook-heading"),
            above=page,
            rows=ways_to_pages(chat.say, at, pages),
        )

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        page = turned_to(said)
        return Refused(chat.say("use-the-buttons")) if page is None else Drafted(page)


async def _people(chat: Chat, numbers: Collection[int]) -> dict[int, str]:
    """Who they are, as far as is known: the name that goes with their role, or what they are. The
    log itself keeps the number alone."""
    notes, chats = await notes_of(chat.db, numbers), await chats_of(chat.db, numbers)
    told = {}
    for number in numbers:
        kind = "logbook-resident"
        if number not in chats:
            kind = "logbook-forgotten"
        elif chats[number] in chat.organisation.admins:
            kind = "logbook-first-admin"
        told[number] = notes.get(number) or chat.say(kind, number=str(number))
    return told


def _told(chat: Chat, line: AuditLine, people: dict[int, str], roles: dict[int, GivenRole]) -> str:
    role = roles.get(_role_number(line) or 0)
    return chat.say(
        "logbook-line",
        number=str(line.number),
        when=dated(chat, line.at),
        who=people[line.person_id] if line.person_id else chat.say("logbook-command-line"),
        what=_sentence(chat.say, line.act),
        on=_role(chat.say, role) if role else _thing(chat.say, line.subject),
    )


def _sentence(say: Say, act: str) -> str:
    """An act of a version that had another name for it is told by that name."""
    try:
        return say(act)
    except KeyError:
        return act


def _role_number(line: AuditLine) -> int | None:
    kind, _, number = line.subject.partition(" ")
    return int(number) if kind == "role" and number.isdecimal() else None


def _role(say: Say, given: GivenRole) -> str:
    return say("roles-line", note=given.note, role=say(ROLE_NAMES[Role(given.role)]))


def _thing(say: Say, subject: str) -> str:
    kind, _, number = subject.partition(" ")
    return say(_KINDS[kind], number=number) if kind in _KINDS else subject


LOGBOOK = Script("logbook", logbook, needs=Act.READ_AUDIT)
