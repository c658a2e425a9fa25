"""Afterwards: a short questionnaire to those who came, once; and to the organiser what came of it.

At co-production and above it is the joint one, of working together, and belongs to the process.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from models.activities import Activity, Occurrence, Time, locked_time
from models.consultations import Consultation, open_consultation
from models.database import Session
from models.notices import Content, Lines, Sentence, Way
from models.outbox import only, put_out
from models.processes import process_with_id
from models.reports import Report, report_of
from models.rules.afterwards import ASKED_FOR, asked_from
from models.rules.ladder import evaluation_needed
from models.rules.process import Rung
from models.rules.quiet_hours import QuietHours
from models.rules.summary import Stage, Summary
from models.sign_ups import SignUp, Standing, everyone_of

LOOKED_BACK = timedelta(days=7)
"""What was over longer ago is not asked about any more."""
POINTS = {
    "5": "evaluation-very-good",
    "4": "evaluation-good",
    "3": "evaluation-all-right",
    "2": "evaluation-bad",
    "1": "evaluation-very-bad",
}
"""Of the first question of both questionnaires, with the line that tells how many gave each."""


@dataclass(frozen=True)
class Questionnaires:
    """What is asked, as plain data; the first question of each is a scale with faces."""

    short: Mapping[str, Any]
    joint: Mapping[str, Any]


async def to_be_evaluated(db: Session, now: datetime, quiet: QuietHours) -> list[int]:
    """The times that are over, and that nobody was asked about yet."""
    found = await db.scalars(
        select(Occurrence)
        .where(
            Occurrence.start_at > now - LOOKED_BACK,
            Occurrence.start_at <= now,
            Occurrence.cancelled_at.is_(None),
            Occurrence.evaluation_id.is_(None),
            Occurrence.summed_up_at.is_(None),
        )
        .order_by(Occurrence.start_at)
    )
    return [each.id for each in found if _is_due(each, now, quiet)]


async def ask_who_came(
    db: Session,
    occurrence_id: int,
    questionnaires: Questionnaires,
    now: datetime,
    quiet: QuietHours,
) -> None:
    """Ask those who came how it was. Where nobody ticked who came: those who signed up."""
    time = await locked_time(db, occurrence_id)
    if time is None or time.occurrence.evaluation_id or not _is_due(time.occurrence, now, quiet):
        return
    occurrence = time.occurrence
    came = await _who_came(db, occurrence_id)
    if await db.scalar(select(func.count()).select_from(came.subquery())) == 0:
        occurrence.summed_up_at = now  # there is nobody to ask
        return
    poll = await _open(db, time, questionnaires, now)
    occurrence.evaluation_id = poll.id
    way = Way(label=Sentence(say="button-tell-how-it-was"), command=f"/start {poll.code}")
    night = quiet.around(now)
    await put_out(
        db,
        "evaluation",
        str(occurrence_id),
        Content(
            text=Sentence(say="evaluation-asked", variables={"title": time.activity.title}),
            ways=(way,),
        ),
        came,
        not_before=night[1] if night else now,
        not_after=poll.closes_at,
        once=False,
    )


async def to_be_summed_up(db: Session, now: datetime) -> list[int]:
    """The times whose evaluation was summed up, and of which the organiser was not told."""
    found = await db.scalars(
        select(Occurrence.id)
        .join(Report, Report.consultation_id == Occurrence.evaluation_id)
        .where(
            Occurrence.start_at > now - 4 * LOOKED_BACK,
            Occurrence.summed_up_at.is_(None),
            Report.stage == Stage.FINAL,
        )
    )
    return list(found)


async def sum_up(db: Session, occurrence_id: int, now: datetime, quiet: QuietHours) -> None:
    """Tell the organiser what came of it: no more than the summary tells anyone."""
    time = await locked_time(db, occurrence_id)
    if time is None or time.occurrence.summed_up_at or not time.occurrence.evaluation_id:
        return
    summary = await report_of(db, time.occurrence.evaluation_id, Stage.FINAL)
    if summary is None:
        return
    time.occurrence.summed_up_at = now
    organiser_id = time.activity.organiser_id
    if organiser_id is None:
        return
    night = quiet.around(now)
    await put_out(
        db,
        "evaluated",
        str(occurrence_id),
        Content(text=_told(time, summary)),
        only(organiser_id),
        not_before=night[1] if night else now,
        not_after=now + LOOKED_BACK,
        once=False,
    )


def _told(time: Time, summary: Summary) -> Sentence | Lines:
    about: dict[str, str | int] = {
        "title": time.activity.title,
        "start_at": time.occurrence.start_at.isoformat(),
    }
    least, sent = summary.smallest_group, summary.response.sent
    if not summary.questions:
        return Sentence(say="evaluation-too-few", variables=about | {"least": least})
    counts = {value.name: value.count for value in summary.questions[0].values}
    told = {name: count for name in POINTS if isinstance(count := counts[name], int)}
    lines = [Sentence(say="evaluation-summary", variables=about | {"sent": sent})]
    lines += [Sentence(say=POINTS[name], variables={"count": told[name]}) for name in told]
    if len(told) < len(POINTS):
        lines.append(Sentence(say="evaluation-hidden", variables={"least": least}))
    return Lines(lines=tuple(lines))


def _is_due(occurrence: Occurrence, now: datetime, quiet: QuietHours) -> bool:
    return asked_from(occurrence.start_at, occurrence.end_at, quiet.zone) <= now


async def _who_came(db: Session, occurrence_id: int) -> Select[int]:
    coming = everyone_of(occurrence_id).where(SignUp.standing == Standing.COMING)
    ticked = select(func.count()).where(
        SignUp.occurrence_id == occurrence_id, SignUp.came.is_not(None)
    )
    return coming.where(SignUp.came.is_(True)) if await db.scalar(ticked) else coming


async def _open(
    db: Session, time: Time, questionnaires: Questionnaires, now: datetime
) -> Consultation:
    process_id = await _partners_process(db, time.activity)
    return await open_consultation(
        db,
        dict(questionnaires.joint if process_id else questionnaires.short),
        now,
        now + ASKED_FOR,
        process_id=process_id,
        key=f"activiteit-{time.occurrence.id}" if process_id else None,
        template="evaluatie-samenwerken" if process_id else "evaluatie-activiteit",
        moment="evaluation" if process_id else None,
        by_invitation=True,
    )


async def _partners_process(db: Session, activity: Activity) -> int | None:
    """The process in which residents are partners, where it is of one."""
    process = await process_with_id(db, activity.process_id) if activity.process_id else None
    return process.id if process and evaluation_needed(Rung(process.rung)) else None
