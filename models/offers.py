"""What there is for everyone to do at this moment, besides what is asked."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select

from models.activities import Occurrence
from models.database import Session
from models.processes import Process
from models.rules import ladder
from models.rules.process import Instrument, Rung, State

_WITH_IDEAS = [rung for rung in Rung if ladder.allows(rung, Instrument.IDEA)]


@dataclass(frozen=True)
class Offers:
    """Which of the lists have something in them."""

    activities: bool
    """Something to come to."""
    ideas: bool
    """A process in which they can be sent."""
    processes: bool
    """A process to read of: what it promises, and what came of it."""


async def what_is_on(db: Session, now: datetime) -> Offers:
    """All of it in one look, since everyone who comes in asks for it."""
    comes = exists().where(Occurrence.start_at > now, Occurrence.cancelled_at.is_(None))
    takes_ideas = exists().where(Process.state == State.OPEN, Process.rung.in_(_WITH_IDEAS))
    is_there = exists().where(Process.state != State.DRAFT)
    return Offers(*(await db.execute(select(comes, takes_ideas, is_there))).one())
