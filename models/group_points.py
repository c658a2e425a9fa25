"""What a neighbourhood scores on each scale, for residents to see beside their own points while a
consultation is open.

Only these counts are ever shown, and they move in steps: a neighbourhood's points on a question
are there once three times as many sheets hold them as the smallest group (the mean of fewer would
tell too much beside the final results), and anew once at least as many as it more do. All
neighbourhoods together are the sum of what is shown of each. So no two looks, of one person or of
many, differ by fewer people than the smallest group.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import BigInteger, ForeignKey, Integer, String, cast, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Answer, Consultation
from models.database import Session, Table

FIRST = 3
"""Smallest groups together, from which on points are shown."""
EVERYONE = ""
"""In place of a neighbourhood, where a questionnaire asks for none."""
SELDOM = 50
"""Of a large group the points are added up anew when a fiftieth of it has come to it."""


class GroupPoints(Table):
    """The points on one question, as they are shown at this moment."""

    __tablename__ = "group_points"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="CASCADE"), primary_key=True
    )
    neighbourhood: Mapped[str] = mapped_column(String(32), primary_key=True)
    question: Mapped[str] = mapped_column(String(32), primary_key=True)
    sheets: Mapped[int]
    points: Mapped[int]
    """Of all those sheets together."""


@dataclass(frozen=True)
class Points:
    """Sheets, and their points on a question added up."""

    sheets: int
    points: int

    def __add__(self, other: "Points") -> "Points":
        return Points(self.sheets + other.sheets, self.points + other.points)


async def add_up(
    db: Session,
    consultation_id: int,
    questions: Collection[str],
    neighbourhood: tuple[str, str] | None,
    smallest_group: int,
) -> None:
    """Bring the points of one neighbourhood up to date, as far as enough more sheets hold them.

    Args:
        questions: The scales; an answer that is no whole number passes a question by.
        neighbourhood: The question that asks for it, and the answer; None: everyone.
    """
    of_poll = Answer.consultation_id == consultation_id
    name = neighbourhood[1] if neighbourhood else EVERYONE
    kept = {
        row.question: row
        for row in await db.scalars(
            select(GroupPoints).filter_by(consultation_id=consultation_id, neighbourhood=name)
        )
    }
    theirs = select(Answer.pseudonym).where(of_poll)
    if neighbourhood:
        theirs = theirs.where(Answer.question == neighbourhood[0], Answer.value == name)
    else:
        theirs = theirs.where(Answer.question == min(questions))
    before_first = (FIRST - 1) * smallest_group
    last = max((row.sheets for row in kept.values()), default=before_first)
    group = await db.scalar(select(func.count()).select_from(theirs.subquery())) or 0
    if group < last + max(smallest_group, last // SELDOM):
        return
    held = await db.execute(
        select(Answer.question, func.count(), func.sum(cast(Answer.value, Integer)))
        .where(
            of_poll,
            Answer.question.in_(questions),
            Answer.value.in_([str(point) for point in range(11)]),
            Answer.pseudonym.in_(theirs),
        )
        .group_by(Answer.question)
    )
    for question, sheets, points in held:
        row = kept.get(question)
        if sheets < (row.sheets if row else before_first) + smallest_group:
            continue
        if row is None:
            row = GroupPoints(
                consultation_id=consultation_id, neighbourhood=name, question=question
            )
            db.add(row)
        row.sheets, row.points = sheets, points
    await db.flush()


async def points_in(db: Session, consultation_id: int) -> Mapping[str, Mapping[str, Points]]:
    """What is shown at this moment, by neighbourhood and by question."""
    found: dict[str, dict[str, Points]] = {}
    rows = await db.scalars(select(GroupPoints).filter_by(consultation_id=consultation_id))
    for row in rows:
        found.setdefault(row.neighbourhood, {})[row.question] = Points(row.sheets, row.points)
    return found
