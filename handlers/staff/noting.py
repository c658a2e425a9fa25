"""Writing down in the audit log what is done with a process."""

from handlers.conversation import Chat
from models.audit import note_act
from models.processes import Process


async def note(chat: Chat, act: str, process: Process, **detail: int | str | bool | None) -> None:
    """A line about this process, in this turn's transaction. Last: other writers wait from here."""
    on = f"process {process.id}"
    await chat.db.flush()
    await note_act(chat.db, chat.now, chat.person_id, act, on, detail)
