"""A resident as partner or owner of a process: not named by staff, but asked with a link."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from handlers.conversation import Chat, Open
from handlers.process_words import instrument_refused, subject_of
from handlers.roles_in_words import ROLE_NAMES
from handlers.staff.telling import confirm, tell
from models.notices import Content, Sentence, Way
from models.outbox import put_out
from models.processes import Process
from models.roles import who_may
from models.rules import ladder
from models.rules.permissions import WITHIN_A_PROCESS, Act, Role
from models.rules.process import Facts

WAITS = timedelta(days=7)
"""How long the question waits for an admin who cannot be reached."""
WANTED = {Role.PARTNER: "notice-wanted-partner", Role.OWNER: "notice-wanted-owner"}


def ask_for(role: Role) -> Callable[[Chat, Process, Facts], Awaitable[Open | None]]:
    """Whoever may give roles goes on to the link; others ask an admin to make it."""

    async def ask(chat: Chat, process: Process, facts: Facts) -> Open | None:
        if not ladder.allows(facts.rung, WITHIN_A_PROCESS[role]):
            await tell(chat, instrument_refused(chat.say, facts.rung, WITHIN_A_PROCESS[role]))
            return None
        if await chat.may(Act.GIVE_ROLES):
            return Open("roles", f"{role} {process.id}")
        told = chat.say("ask-admin-for-link", role=chat.say(ROLE_NAMES[role]))
        if await confirm(chat, told, chat.say("button-ask-admin")) and chat.fresh:
            await _ask_admins(chat, process, role)
        return None

    return ask


async def _ask_admins(chat: Chat, process: Process, role: Role) -> None:
    variables: dict[str, str | int] = {"subject": subject_of(chat, process), "number": process.id}
    await put_out(
        chat.db,
        "role-wanted",
        f"{role} {process.id} {chat.now:%Y-%m-%d}",
        Content(
            text=Sentence(say=WANTED[role], variables=variables),
            ways=(
                Way(label=Sentence(say="button-make-link"), command=f"/rollen {role} {process.id}"),
            ),
        ),
        who_may(Act.GIVE_ROLES, chat.organisation.admins),
        not_before=chat.now,
        not_after=chat.now + WAITS,
        once=False,
    )
