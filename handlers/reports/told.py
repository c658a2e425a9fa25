"""What may be taken along, drawn and published: a summary that was made and kept."""

from datetime import datetime

from handlers.reports.results import summary_of
from models.consultations import Consultation
from models.database import Session
from models.polls import rule_of
from models.reports import report_of
from models.rules.summary import Stage, Summary


async def told_of(
    db: Session, poll: Consultation, smallest_group: int, now: datetime
) -> Summary | None:
    """While it is open, what is told of it so far; after that the final summary, which stays as it
    is. None: that is still to be made, or it is a priority poll, which is counted."""
    if await rule_of(db, poll.id) is not None:
        return None
    if poll.is_open(now) or poll.opened_at is None:
        return await summary_of(db, poll, smallest_group, now)
    return await report_of(db, poll.id, Stage.FINAL)
