"""Those who ask their neighbours: ambassadors, and staff at a counter. Only how many they reached
is kept: not whom, not when, and nothing that leads to a sheet."""

import secrets
from collections.abc import Sequence

from sqlalchemy import BigInteger, ForeignKey, String, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Sheet, send
from models.database import Session, Table
from models.polls import cast

NOBODY = 0
"""In place of a person's number: there is no account behind the sheet."""


class Interviewer(Table):
    """Someone who asks neighbours in one consultation."""

    __tablename__ = "interviewers"

    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    code: Mapped[str] = mapped_column(String(16), unique=True)
    """What their own link carries."""
    brought: Mapped[int]
    """People who took part by that link."""
    interviews: Mapped[int]
    """Sheets they filled in for neighbours without the app, and sent."""


async def interviewer_in(db: Session, person_id: int, consultation_id: int) -> Interviewer:
    """This person as an interviewer in this consultation, from now on if not before."""
    found = await db.get(Interviewer, (person_id, consultation_id))
    if found is None:
        found = Interviewer(
            person_id=person_id,
            consultation_id=consultation_id,
            code=secrets.token_hex(8),
            brought=0,
            interviews=0,
        )
        db.add(found)
        await db.flush()
    return found


async def interviewer_with_code(db: Session, code: str) -> Interviewer | None:
    """Whose link this is."""
    found = await db.scalars(select(Interviewer).where(Interviewer.code == code))
    return found.one_or_none()


async def interviewers_in(db: Session, consultation_id: int) -> Sequence[Interviewer]:
    """Everyone who reached somebody, who reached most first."""
    found = await db.scalars(
        select(Interviewer)
        .where(
            Interviewer.consultation_id == consultation_id,
            Interviewer.brought + Interviewer.interviews > 0,
        )
        .order_by((Interviewer.brought + Interviewer.interviews).desc(), Interviewer.person_id)
    )
    return found.all()


async def note_brought(db: Session, code: str) -> None:
    """One more person takes part by this link."""
    await db.execute(
        update(Interviewer).where(Interviewer.code == code).values(brought=Interviewer.brought + 1),
        execution_options={"synchronize_session": False},
    )


async def hand_in(
    db: Session,
    sheet: Sheet,
    person_id: int,
    answers: Sequence[tuple[str, str, str | None]],
    ballot: str | None,
) -> None:
    """Count a neighbour's sheet, under a name that no key can make: from here on nobody, and
    whoever filled it in neither, can find it again.

    Args:
        person_id: Who asked the questions.
        answers: As `models.consultations.send` takes them.
        ballot: As `models.rules.ballot` writes it; None: there is none.
    """
    loose = Sheet(
        pseudonym=secrets.token_hex(16),
        consultation_id=sheet.consultation_id,
        kept={},
        language=sheet.language,
        channel=sheet.channel,
    )
    db.add(loose)
    await db.flush()
    await send(db, loose, NOBODY, answers)
    if ballot is not None:
        await cast(db, loose, ballot)
    await erase(db, sheet)
    await db.execute(
        update(Interviewer)
        .where(
            Interviewer.person_id == person_id,
            Interviewer.consultation_id == sheet.consultation_id,
        )
        .values(interviews=Interviewer.interviews + 1),
        execution_options={"synchronize_session": False},
    )


async def erase(db: Session, sheet: Sheet) -> None:
    """Erase a sheet that was not sent."""
    await db.delete(sheet)
    await db.flush()
