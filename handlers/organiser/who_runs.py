"""Who makes and runs an activity: by a role, or as a resident where residents start their own."""

from collections.abc import Iterable

from handlers.conversation import Chat
from models.activities import Activity
from models.processes import process_with_id
from models.rules.permissions import Act
from models.rules.process import Rung


async def may_make(
    chat: Chat, process_id: int | None, neighbourhood_ids: Iterable[int] = ()
) -> bool:
    """Whether this person may make an activity there."""
    by_role = await chat.may(
        Act.MAKE_ACTIVITY, process_id=process_id, neighbourhood_ids=neighbourhood_ids
    )
    return by_role or await _starts_own(chat, process_id)


async def may_run(chat: Chat, activity: Activity) -> bool:
    """Whether this person may change it, and see who comes: on their own rung residents run what
    they made, and nothing else."""
    if await chat.may(Act.MAKE_ACTIVITY, process_id=activity.process_id):
        return True
    is_theirs = activity.organiser_id == chat.person_id
    return is_theirs and await _starts_own(chat, activity.process_id)


async def _starts_own(chat: Chat, process_id: int | None) -> bool:
    process = await process_with_id(chat.db, process_id) if process_id is not None else None
    if process is None:
        return False
    return await chat.may(Act.START_OWN, process_id=process.id, rung=Rung(process.rung))
