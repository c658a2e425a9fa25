"""Answers that were promised and are late: staff are reminded, once a week until they are sent."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from models.database import Session
from models.notices import Content, Sentence, Way
from models.outbox import put_out
from models.processes import Process, processes_in
from models.progress import facts_of
from models.proposals import waiting_proposals
from models.roles import who_may
from models.rules import ladder
from models.rules.permissions import Act
from models.rules.process import State
from models.rules.proposal import weeks_late

WEEK = timedelta(weeks=1)


async def late_answers(db: Session, today: date) -> list[Process]:
    """The processes whose promised answer is late. Looks at each that goes on: beside writers."""
    going_on = await processes_in(db, State.OPEN, State.CLOSED)
    return [each for each in going_on if ladder.is_late(await facts_of(db, each, today))]


async def remind_of_late_answers(
    db: Session,
    late: Iterable[Process],
    first_admins: Collection[int],
    today: date,
    now: datetime,
) -> None:
    """Put out this week's reminder of each late answer; doing it again adds nothing.

    Args:
        late: As `late_answers` found them a moment ago.
        first_admins: The chats that are admin from the start.
    """
    for process in late:
        assert process.answer_on is not None
        week = (today - process.answer_on).days // 7
        await put_out(
            db,
            "late-answer",
            f"{process.id} {process.answer_on} {week}",
            _reminder(process),
            who_may(Act.GIVE_FEEDBACK, first_admins),
            not_before=now,
            not_after=now + WEEK,
            once=False,
        )


async def remind_of_late_proposals(
    db: Session, first_admins: Collection[int], today: date, now: datetime
) -> None:
    """The same for what residents proposed, by the day that each author was told."""
    for proposal in await waiting_proposals(db):
        week = weeks_late(proposal.answer_on, today)
        if week is None:
            break  # those that are due first stand in front
        sentence = Sentence(say="notice-proposal-late", variables={"title": proposal.title})
        way = Way(label=Sentence(say="button-answer-proposals"), command="/aanvragen")
        await put_out(
            db,
            "late-proposal",
            f"{proposal.id} {proposal.answer_on} {week}",
            Content(text=sentence, ways=(way,)),
            who_may(Act.ANSWER_PROPOSAL, first_admins),
            not_before=now,
            not_after=now + WEEK,
            once=False,
        )


def _reminder(process: Process) -> Content:
    return Content(
        text=Sentence(
            say="notice-late", variables={"subject": process.subject["nl"], "number": process.id}
        ),
        ways=(Way(label=Sentence(say="button-to-process"), command=f"/trajecten {process.id}"),),
    )
