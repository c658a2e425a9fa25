"""Forgetting a person: everything with their account goes, and what joined them to answers."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from models.consultations import Answer, Sheet, consultation_with_id, sheets_under
from models.conversations import Conversation
from models.database import Session
from models.ideas import forget_pictures_of
from models.outbox import forget_receiver
from models.people import Person
from models.polls import Ballot
from models.voting_codes import free_codes_of


async def forget(db: Session, person: Person, pseudonyms: Iterable[str], now: datetime) -> None:
    """Erase this person. What they sent to polls that are closed still counts, and is nobody's.

    Participations and roles go with the account. The audit log keeps the account's number, which
    leads nowhere from now on, since it is never given again.

    Args:
        pseudonyms: Those of this person, in every poll there is or was.
    """
    still_open = []
    for sheet in await sheets_under(db, pseudonyms):
        poll = await consultation_with_id(db, sheet.consultation_id)
        if sheet.receipt and poll and not poll.is_open(now):
            await _cut_loose(db, sheet)
        else:
            still_open.append(sheet.consultation_id)
        await _erase(db, sheet)
    await free_codes_of(db, person.id, still_open)
    await forget_receiver(db, person.id)
    await forget_pictures_of(db, person.id)
    for conversation in await db.scalars(
        select(Conversation).where(Conversation.person_id == person.id)
    ):
        await db.delete(conversation)
    await db.delete(person)
    await db.flush()


async def _cut_loose(db: Session, sheet: Sheet) -> None:
    """Put what counts of a sheet under a name that no key can make, and leave the rest behind:
    what was typed, as it was typed, and the receipt that its person knows."""
    name = secrets.token_hex(16)
    await db.execute(
        insert(Sheet).values(
            pseudonym=name,
            consultation_id=sheet.consultation_id,
            kept={},
            language=sheet.language,
            channel=sheet.channel,
            receipt=secrets.token_hex(4).upper(),
        )
    )
    for counted in (Answer, Ballot):
        await db.execute(
            update(counted).where(counted.pseudonym == sheet.pseudonym).values(pseudonym=name),
            execution_options={"synchronize_session": False},
        )


async def _erase(db: Session, sheet: Sheet) -> None:
    await db.execute(
        delete(Answer).where(Answer.pseudonym == sheet.pseudonym),
        execution_options={"synchronize_session": False},
    )
    await db.delete(sheet)
