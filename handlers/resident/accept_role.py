"""Taking on a role, behind the one-time link that an admin gave."""

from handlers.conversation import Chat, Script
from handlers.prompts import Choose, Write, at_most, one_below_another
from handlers.roles_in_words import role_in_words
from handlers.screen import Button, Screen
from models.audit import note_act
from models.roles import LONGEST_NAME, accept_role, role_with_hash
from models.rules.permissions import WITHIN_A_PROCESS, is_of_the_organisation

ROLE_LINK = "r_"
"""What the code in such a link begins with."""
YES, NO = "yes", "no"


async def accept(chat: Chat) -> Screen:
    """The subject is the hash of the link's code; one tap says that one wants it."""
    say = chat.say
    offered = await role_with_hash(chat.db, chat.subject)
    if offered and offered.person_id == chat.person_id and offered.taken_at is None:
        return Screen(say("role-accepted", role=await role_in_words(chat, offered.grant)))
    if offered is None or not offered.is_pending(chat.now):
        return Screen(say("role-link-spent"))
    role = await role_in_words(chat, offered.grant)
    is_for_residents = offered.grant.role in WITHIN_A_PROCESS
    if is_for_residents and is_of_the_organisation(await chat.grants()):
        return Screen(say("role-for-residents", role=role))
    question = Screen(
        say("role-accept", role=role, organisation=chat.organisation.name),
        rows=one_below_another(
            [Button(say("button-accept-role"), YES), Button(say("button-decline-role"), NO)]
        ),
    )
    if await chat.ask("accept", Choose(lambda: question)) == NO:
        return Screen(say("role-declined"))
    name = None
    if is_for_residents:
        asked = Write(
            lambda: Screen(say("role-which-name", role=role)), at_most(chat, LONGEST_NAME)
        )
        name = await chat.ask("name", asked)
    if not await accept_role(chat.db, offered, chat.person_id, chat.now, name):
        return Screen(say("role-link-spent"))
    chat.new_menus.add(chat.chat_id)
    await note_act(chat.db, chat.now, chat.person_id, "act-role-accepted", f"role {offered.id}")
    return Screen(say("role-accepted", role=role))


ACCEPT_ROLE = Script("accept_role", accept)
