"""Voting codes: one ballot each. What is kept of a code says nothing without the key."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.consultations import Consultation
from models.database import BigId, Moment, Session, Table
from models.rules.voting_codes import MOST_WRONG, WRONG_WITHIN


class VotingCode(Table):
    """A code that was printed. Who used it is part of who took part: it leads to no ballot."""

    __tablename__ = "voting_codes"
    # In the order of their hashes: not in the order in which they were printed.
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    code_hash: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="CASCADE"), index=True
    )
    used: Mapped[bool]
    person_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    """Whose account used it; None: nobody yet, or somebody without an account."""


class WrongTry(Table):
    """That someone tried a code that is none."""

    __tablename__ = "wrong_tries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
    tried_at: Mapped[datetime] = mapped_column(Moment)


async def add_codes(db: Session, consultation_id: int, hashes: Iterable[str]) -> None:
    """Codes that can be used from now on."""
    rows = [
        {"code_hash": each, "consultation_id": consultation_id, "used": False} for each in hashes
    ]
    await db.execute(insert(VotingCode), sorted(rows, key=lambda row: str(row["code_hash"])))


async def count_codes(db: Session, consultation_id: int) -> tuple[int, int]:
    """How many there are, and how many of them were used."""
    rows = await db.execute(
        select(VotingCode.used, func.count())
        .where(VotingCode.consultation_id == consultation_id)
        .group_by(VotingCode.used)
    )
    counts: dict[bool, int] = dict(rows.all())
    return sum(counts.values()), counts.get(True, 0)


async def hold_codes(db: Session, consultation_id: int) -> int:
    """How many there are; until the transaction ends, nobody else makes more of them."""
    poll = select(Consultation.id).where(Consultation.id == consultation_id)
    await db.execute(poll.with_for_update(key_share=True))  # who takes part need not wait for it
    made, _ = await count_codes(db, consultation_id)
    return made


async def code_with_hash(db: Session, code_hash: str) -> VotingCode | None:
    """The code of which this is kept."""
    return await db.get(VotingCode, code_hash, populate_existing=True)


async def use_code(
    db: Session, code_hash: str, consultation_id: int, person_id: int | None
) -> bool:
    """Whether this code is now this person's, or that of somebody without an account; of two who
    use one at once, one has it."""
    taken = await db.scalars(
        update(VotingCode)
        .where(
            VotingCode.code_hash == code_hash,
            VotingCode.consultation_id == consultation_id,
            ~VotingCode.used,
        )
        .values(used=True, person_id=person_id)
        .returning(VotingCode.code_hash),
        execution_options={"synchronize_session": False},
    )
    return taken.one_or_none() is not None


async def has_code(db: Session, consultation_id: int, person_id: int) -> bool:
    """Whether this person used a code in this poll."""
    found = await db.scalars(
        select(VotingCode.code_hash).where(
            VotingCode.person_id == person_id, VotingCode.consultation_id == consultation_id
        )
    )
    return found.first() is not None


async def free_code(db: Session, code_hash: str) -> None:
    """It can be used again: its ballot was not sent."""
    await db.execute(
        update(VotingCode)
        .where(VotingCode.code_hash == code_hash)
        .values(used=False, person_id=None),
        execution_options={"synchronize_session": False},
    )


async def free_codes_of(db: Session, person_id: int, consultation_ids: Iterable[int]) -> None:
    """This person's codes in these polls can be used again: their ballots are erased."""
    await db.execute(
        update(VotingCode)
        .where(
            VotingCode.person_id == person_id,
            VotingCode.consultation_id.in_(list(consultation_ids)),
        )
        .values(used=False, person_id=None),
        execution_options={"synchronize_session": False},
    )


async def forget_users(db: Session, consultation_id: int) -> None:
    """Keep of these codes only whether they were used."""
    await db.execute(
        update(VotingCode)
        .where(VotingCode.consultation_id == consultation_id)
        .values(person_id=None),
        execution_options={"synchronize_session": False},
    )


async def may_try(db: Session, person_id: int, now: datetime) -> bool:
    """Whether this person was not wrong too often of late."""
    wrong = await db.scalar(
        select(func.count()).where(
            WrongTry.person_id == person_id, WrongTry.tried_at > now - WRONG_WITHIN
        )
    )
    return (wrong or 0) < MOST_WRONG


async def note_wrong_try(db: Session, person_id: int, now: datetime) -> None:
    """This person was wrong; what is too long ago to count is kept of nobody."""
    await db.execute(delete(WrongTry).where(WrongTry.tried_at <= now - WRONG_WITHIN))
    db.add(WrongTry(person_id=person_id, tried_at=now))
    await db.flush()
