"""A role as people read it, with where it holds."""

from handlers.conversation import Chat
from models.neighbourhoods import names_of
from models.rules.permissions import Grant, Role

ROLE_NAMES = {
    Role.RESIDENT: "role-resident",
    Role.AMBASSADOR: "role-ambassador",
    Role.PARTNER: "role-partner",
    Role.OWNER: "role-owner",
    Role.ORGANISER: "role-organiser",
    Role.STAFF: "role-staff",
    Role.ADMIN: "role-admin",
}


async def role_in_words(chat: Chat, grant: Grant) -> str:
    """Such as: organisator (Lindehof, Parkzicht)."""
    name = chat.say(ROLE_NAMES[grant.role])
    if grant.process_id is not None:
        return chat.say("role-in-process", role=name, number=str(grant.process_id))
    if grant.neighbourhood_ids:
        names = await names_of(chat.db, sorted(grant.neighbourhood_ids))
        return chat.say("role-in-neighbourhoods", role=name, names=", ".join(names))
    return name
