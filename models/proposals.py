"""What residents propose in a process: an activity of their own, or to take over a task.

Staff answer each by a day that its author was told. It is kept with the author's account, which it
outlives without a name.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, Float, ForeignKey, String, Text, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.activities import LONGEST_PLACE, LONGEST_TITLE
from models.database import BigId, Moment, Session, Table
from models.people import Person
from models.processes import Process
from models.rules.idea import OPEN, Standing
from models.rules.proposal import Kind

LONGEST_WORDS = 600


class Proposal(Table):
    """One of them. Of an idea's standings it has: waiting, asked, accepted, refused."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    process_id: Mapped[int] = mapped_column(BigInteger, ForeignKey(Process.id), index=True)
    person_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey(Person.id, ondelete="SET NULL"), index=True
    )
    """The author; None: whose account was erased."""
    kind: Mapped[Kind] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(String(LONGEST_TITLE))
    words: Mapped[str] = mapped_column(Text)
    place: Mapped[str | None] = mapped_column(String(LONGEST_PLACE))
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    start_at: Mapped[datetime | None] = mapped_column(Moment)
    end_at: Mapped[datetime | None] = mapped_column(Moment)
    """Where and when; for an activity alone."""
    standing: Mapped[Standing] = mapped_column(String(12))
    told: Mapped[str | None] = mapped_column(Text)
    """What staff last asked, or the reason they gave."""
    sent_on: Mapped[date] = mapped_column(Date)
    answer_on: Mapped[date] = mapped_column(Date)
    """The last day on which the answer is in time, as the author was told."""


async def proposal_with_id(db: Session, proposal_id: int) -> Proposal | None:
    """The proposal with this number."""
    return await db.get(Proposal, proposal_id)


async def waits(db: Session, proposal: Proposal) -> bool:
    """Whether nobody has answered it; held against all others until the transaction ends."""
    await db.refresh(proposal, with_for_update=True)
    return proposal.standing == Standing.WAITING


async def waiting_proposals(db: Session) -> list[Proposal]:
    """Those that staff have to answer, the one that is due first in front."""
    found = await db.scalars(
        select(Proposal)
        .where(Proposal.standing == Standing.WAITING)
        .order_by(Proposal.answer_on, Proposal.id)
    )
    return list(found)


async def proposals_of(db: Session, person_id: int) -> list[Proposal]:
    """What this person proposed, the newest first."""
    found = select(Proposal).where(Proposal.person_id == person_id).order_by(Proposal.id.desc())
    return list(await db.scalars(found))


async def count_open(db: Session, process_id: int, person_id: int) -> int:
    """How many proposals of this person in this process are not decided on yet."""
    mine = select(func.count()).where(
        Proposal.process_id == process_id,
        Proposal.person_id == person_id,
        Proposal.standing.in_(OPEN),
    )
    return await db.scalar(mine) or 0
