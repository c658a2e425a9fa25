"""Whether keys are those that a database's sheets were named with: others would find nobody's."""

from sqlalchemy import func, select

from models.consultations import Consultation, Participation, Sheet
from models.database import Session
from models.rules.key_ring import KeyRing
from models.rules.pseudonym import pseudonym

LOOKED_UP = 50
"""So many who sent their answers are looked up; nobody's name comes out of it."""


async def keys_fit(db: Session, keys: KeyRing) -> bool:
    """Whether any of these people's sheets is found. True where nobody sent any answers yet."""
    sent = await db.execute(
        select(Participation.person_id, Participation.consultation_id)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .where(Participation.sent, Consultation.closed_at.is_(None))
        .limit(LOOKED_UP)
    )
    names = [pseudonym(keys.of(poll_id), poll_id, person_id) for person_id, poll_id in sent]
    found = select(func.count()).where(Sheet.pseudonym.in_(names))
    return not names or bool(await db.scalar(found))
