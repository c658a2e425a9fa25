"""Consultations: the questionnaires, who takes part, and what they answered, kept apart."""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Moment, Session, Table, insert_new, row_with_key
from models.processes import Process
from models.rules.process import Side
from models.rules.voting_codes import CODE_LETTERS

CHAT, AMBASSADOR, COUNTER = "chat", "ambassador", "counter"
"""The channels: by oneself, by way of an ambassador, with staff at a counter."""


class Consultation(Table):
    """A questionnaire put to residents. Open from `opened_at` until `closed_at` or `closes_at`."""

    __tablename__ = "consultations"
    __table_args__ = (UniqueConstraint("process_id", "key"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    """What a deep link carries."""
    questionnaire: Mapped[dict[str, Any]] = mapped_column(JSON)
    """As in the template; never changed once open."""
    process_id: Mapped[int | None] = mapped_column(BigInteger, ForeignKey(Process.id), index=True)
    """None only for those from before there were processes: what was promised then is unknown."""
    key: Mapped[str | None] = mapped_column(String(64))
    """Its name within its process."""
    template: Mapped[str | None] = mapped_column(String(64))
    """The ready template that it was made from."""
    moment: Mapped[str | None] = mapped_column(String(16))
    opened_at: Mapped[datetime | None] = mapped_column(Moment)
    """None: it waits for its process to open."""
    closes_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    by_invitation: Mapped[bool] = mapped_column(default=False)
    """Only for those who were sent its link, such as who came to an activity: in no list."""

    def is_open(self, now: datetime) -> bool:
        """Whether an answer still counts at this moment."""
        return self.opened_at is not None and self.closed_at is None and now < self.closes_at


class Participation(Table):
    """That someone takes part, with their consent. Never what they answered, nor exactly when."""

    __tablename__ = "participations"

    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id"), primary_key=True, index=True
    )
    consented_on: Mapped[date]
    consent_text: Mapped[str] = mapped_column(String(12))
    """The fingerprint of the text they agreed to."""
    sent: Mapped[bool]
    side: Mapped[Side | None] = mapped_column(String(12))
    """In a joint evaluation that was sent: from where they looked back."""


class ConsentText(Table):
    """A text that somebody agreed to, word for word."""

    __tablename__ = "consent_texts"

    fingerprint: Mapped[str] = mapped_column(String(12), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class Sheet(Table):
    """One respondent's sheet, under a pseudonym: no account, no number, no time."""

    __tablename__ = "sheets"
    # Rows in the order of their pseudonyms: the order in which they came would join them to people.
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    pseudonym: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("consultations.id"), index=True
    )
    kept: Mapped[dict[str, Any]] = mapped_column(JSON)
    """What was tapped and typed so far, saved tap by tap. It counts only once sent."""
    language: Mapped[str] = mapped_column(String(8))
    """In which it was filled in, and whether in easy words: "nl", "nl-easy"."""
    channel: Mapped[str] = mapped_column(String(12))
    receipt: Mapped[str | None] = mapped_column(String(12))
    """Given at the first sending; says nothing of the answers."""


class Answer(Table):
    """A value given to a question on a sheet that was sent. Results are counted from these."""

    __tablename__ = "answers"
    __table_args__ = (
        Index("ix_answers_counted", "consultation_id", "question", "value"),
        {"sqlite_with_rowid": False},
    )

    pseudonym: Mapped[str] = mapped_column(
        String(32), ForeignKey("sheets.pseudonym", ondelete="CASCADE"), primary_key=True
    )
    question: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(String(32), primary_key=True)
    words: Mapped[str | None] = mapped_column(Text)
    consultation_id: Mapped[int] = mapped_column(BigInteger)


async def open_consultation(
    db: Session,
    questionnaire: dict[str, Any],
    opened_at: datetime | None,
    closes_at: datetime,
    *,
    process_id: int | None = None,
    key: str | None = None,
    template: str | None = None,
    moment: str | None = None,
    by_invitation: bool = False,
) -> Consultation:
    """Put a questionnaire to residents until `closes_at`; without `opened_at` it waits for its
    process to open."""
    consultation = Consultation(
        code=_random_code(8),
        process_id=process_id,
        key=key,
        template=template,
        moment=moment,
        questionnaire=questionnaire,
        opened_at=opened_at,
        closes_at=closes_at,
        by_invitation=by_invitation,
    )
    db.add(consultation)
    await db.flush()
    return consultation


async def consultation_with_id(db: Session, consultation_id: int) -> Consultation | None:
    """The consultation with this number."""
    return await row_with_key(db, Consultation, consultation_id)


async def hold_waiting(db: Session, consultation: Consultation) -> bool:
    """Whether it still waits to be opened; if so, it does until this transaction ends."""
    await db.refresh(consultation, with_for_update=True)
    return consultation.opened_at is None


async def consultation_with_code(db: Session, code: str) -> Consultation | None:
    """The consultation that a deep link's code stands for."""
    found = await db.scalars(select(Consultation).where(Consultation.code == code))
    return found.one_or_none()


async def all_consultations(db: Session) -> list[Consultation]:
    """Every consultation that is not by invitation, the newest first."""
    found = await db.scalars(
        select(Consultation).where(~Consultation.by_invitation).order_by(Consultation.id.desc())
    )
    return list(found)


async def open_consultations(db: Session, now: datetime) -> list[Consultation]:
    """Those that can be answered at this moment, the one that closes first in front."""
    found = await db.scalars(
        select(Consultation)
        .where(
            Consultation.opened_at.is_not(None),
            Consultation.closed_at.is_(None),
            Consultation.closes_at > now,
            ~Consultation.by_invitation,
        )
        .order_by(Consultation.closes_at, Consultation.id)
    )
    return list(found)


async def close_due(db: Session, now: datetime) -> None:
    """Close what has reached its closing time."""
    await db.execute(
        update(Consultation)
        .where(Consultation.closed_at.is_(None), Consultation.closes_at <= now)
        .values(closed_at=Consultation.closes_at),
        execution_options={"synchronize_session": False},
    )


async def sheet_under(db: Session, pseudonym: str) -> Sheet | None:
    """The sheet kept under this pseudonym."""
    return await row_with_key(db, Sheet, pseudonym)


async def sheets_under(db: Session, pseudonyms: Iterable[str]) -> Sequence[Sheet]:
    """Many sheets at once. While they are held, `sheet_under` finds them without asking."""
    found = await db.scalars(select(Sheet).where(Sheet.pseudonym.in_(list(pseudonyms))))
    return found.all()


async def consultations_with_ids(db: Session, ids: Iterable[int]) -> Sequence[Consultation]:
    """Many consultations at once, for the same reason."""
    found = await db.scalars(select(Consultation).where(Consultation.id.in_(list(ids))))
    return found.all()


async def begun_by(db: Session, person_id: int) -> dict[int, bool]:
    """The consultations that this person takes part in, and whether their answers were sent."""
    rows = await db.execute(
        select(Participation.consultation_id, Participation.sent).where(
            Participation.person_id == person_id
        )
    )
    return dict(rows.all())


async def count_who_took_part(db: Session, consultation_id: int) -> tuple[int, int]:
    """How many people agreed to take part, and how many of them sent their answers. Those without
    an account are not among them."""
    rows = await db.execute(
        select(Participation.sent, func.count())
        .where(Participation.consultation_id == consultation_id)
        .group_by(Participation.sent)
    )
    counts: dict[bool, int] = dict(rows.all())
    return sum(counts.values()), counts.get(True, 0)


async def note_consent(
    db: Session, person_id: int, consultation_id: int, text: str, today: date
) -> None:
    """Write down that this person agreed to take part, and to what text."""
    fingerprint = hashlib.sha256(text.encode()).hexdigest()[:12]
    await db.execute(
        insert_new(db, ConsentText)
        .values(fingerprint=fingerprint, text=text)
        .on_conflict_do_nothing()
    )
    participation = await db.get(Participation, (person_id, consultation_id))
    if participation is None:
        participation = Participation(
            person_id=person_id, consultation_id=consultation_id, sent=False
        )
        db.add(participation)
    participation.consented_on = today
    participation.consent_text = fingerprint


async def send(
    db: Session,
    sheet: Sheet,
    person_id: int,
    answers: Iterable[tuple[str, str, str | None]],
) -> None:
    """Count this sheet from now on, in place of what it said when it was sent before.

    Args:
        answers: Question, value and words of each value given.
    """
    await db.execute(delete(Answer).where(Answer.pseudonym == sheet.pseudonym))
    rows = [
        {
            "pseudonym": sheet.pseudonym,
            "consultation_id": sheet.consultation_id,
            "question": question,
            "value": value,
            "words": words,
        }
        for question, value, words in answers
    ]
    sheet.receipt = sheet.receipt or _random_code(8).upper()
    await db.flush()
    if rows:
        await db.execute(insert(Answer), rows)
    await db.execute(
        update(Participation)
        .where(
            Participation.person_id == person_id,
            Participation.consultation_id == sheet.consultation_id,
        )
        .values(sent=True)
    )


async def note_side(db: Session, person_id: int, consultation_id: int, side: Side) -> None:
    """Write down from where someone looked back on working together."""
    participation = await db.get_one(Participation, (person_id, consultation_id))
    participation.side = side


async def withdraw(db: Session, sheet: Sheet, person_id: int) -> None:
    """Erase a sheet, its answers, and that this person took part."""
    await db.execute(delete(Answer).where(Answer.pseudonym == sheet.pseudonym))
    await db.delete(sheet)
    await db.execute(
        delete(Participation).where(
            Participation.person_id == person_id,
            Participation.consultation_id == sheet.consultation_id,
        )
    )
    await db.flush()


async def consultation_ids(db: Session) -> Sequence[int]:
    """The number of every consultation there is or was."""
    return (await db.scalars(select(Consultation.id).order_by(Consultation.id))).all()


async def count_consultations(db: Session) -> int:
    """How many consultations there are or were."""
    return await db.scalar(select(func.count()).select_from(Consultation)) or 0


def _random_code(length: int) -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))
