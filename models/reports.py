"""Summaries that were made: the last one of what is open, and the final one of what is closed.

What people read is always one of these. A summary that is made again shows by how much it differs
from the one before what somebody answered who came, or went, in between.
"""

import asyncio
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, String, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.cells import cells_of
from models.consultations import Consultation, Sheet
from models.database import Moment, Session, Table, insert_new
from models.neighbourhoods import people_by_age
from models.polls import PriorityPoll
from models.processes import process_with_id
from models.rules.asked import Plan
from models.rules.interim import so_far
from models.rules.population import population_of
from models.rules.summary import By, Stage, Summary, from_plain, to_plain
from models.rules.summing import sum_up


class Report(Table):
    """A summary that was made. The interim one makes way for the next, the final one stays."""

    __tablename__ = "reports"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="CASCADE"), primary_key=True
    )
    stage: Mapped[str] = mapped_column(String(8), primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    sent: Mapped[int]
    """How many sheets it was made from."""
    summary: Mapped[dict[str, Any]] = mapped_column(JSON)


async def report_of(db: Session, consultation_id: int, stage: Stage) -> Summary | None:
    """The one that was kept."""
    found = await db.get(Report, (consultation_id, stage))
    return from_plain(found.summary) if found else None


async def due_reports(db: Session, now: datetime, smallest: int) -> list[int]:
    """The consultations to be summed up: closed ones without a final report, and open ones to which
    at least `smallest` more sheets were sent than to the last report, and a tenth more: a large one
    is not counted again for every ten."""
    sent = (
        select(func.count())
        .where(Sheet.consultation_id == Consultation.id, Sheet.receipt.is_not(None))
        .scalar_subquery()
    )
    without_rule = Consultation.id.not_in(select(PriorityPoll.consultation_id))
    closed = await db.scalars(
        select(Consultation.id).where(
            Consultation.closed_at.is_not(None),
            without_rule,
            Consultation.id.not_in(
                select(Report.consultation_id).where(Report.stage == Stage.FINAL)
            ),
        )
    )
    grown = await db.scalars(
        select(Consultation.id)
        .outerjoin(
            Report, (Report.consultation_id == Consultation.id) & (Report.stage == Stage.INTERIM)
        )
        .where(
            Consultation.opened_at.is_not(None),
            Consultation.closed_at.is_(None),
            Consultation.closes_at > now,
            without_rule,
            sent >= func.coalesce(Report.sent, 0) + smallest,
            10 * sent >= 11 * func.coalesce(Report.sent, 0),
        )
    )
    return [*closed, *grown]


async def make_report(
    db: Session, poll: Consultation, plan: Plan, smallest: int, now: datetime
) -> Summary:
    """What there is to tell of it at this moment."""
    cells = await cells_of(db, poll.id, plan)
    if poll.is_open(now):
        return so_far(cells, plan, poll.id, smallest, now)
    process = await process_with_id(db, poll.process_id) if poll.process_id else None
    aged = await people_by_age(db)
    keys = {asked.key: asked.values for asked in plan.questions}
    offered = keys.get(plan.groups.get(By.NEIGHBOURHOOD, ""), ())
    codes = (process.neighbourhoods if process else ()) or offered or tuple(aged)
    population = population_of(plan, codes, aged)
    # Beside the turns of others: it takes a while where there are many groups.
    return await asyncio.to_thread(sum_up, cells, plan, population, poll.id, smallest, now)


async def keep_report(db: Session, summary: Summary) -> None:
    """Keep it in place of the interim one before; a final one that is there already stays."""
    new = insert_new(db, Report).values(
        consultation_id=summary.consultation_id,
        stage=summary.stage,
        made_at=summary.made_at,
        sent=summary.response.sent,
        summary=to_plain(summary),
    )
    keys = ["consultation_id", "stage"]
    if summary.stage is Stage.FINAL:
        await db.execute(new.on_conflict_do_nothing(index_elements=keys))
        return
    changed = {name: new.excluded[name] for name in ("made_at", "sent", "summary")}
    await db.execute(new.on_conflict_do_update(index_elements=keys, set_=changed))
