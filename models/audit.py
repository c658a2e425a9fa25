"""The audit log: who did what, when, on what. Append-only, each line chained to the one before.

The chain shows any line that was changed, removed, added or moved by someone who did not write
the whole log anew; docs/audit.md says what that leaves.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import BigInteger, Integer, String, Text, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Session, Table

_PAGE = 1000


class AuditLine(Table):
    """One act. All columns are numbers and exact texts, so that each byte is in the hash."""

    __tablename__ = "audit_lines"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    """Counts up from 1 without a gap."""
    noted_at: Mapped[str] = mapped_column(String(32))
    """When, in UTC, as ISO 8601 with microseconds."""
    person_id: Mapped[int | None] = mapped_column(BigInteger)
    """Who; None: the command line. No key into `people`: the line outlives the account."""
    act: Mapped[str] = mapped_column(String(60))
    """The key of the sentence that tells what was done."""
    subject: Mapped[str] = mapped_column(String(80))
    """On what, as a kind and a number: `role 12`."""
    detail: Mapped[str] = mapped_column(Text)
    """What else belongs to it, as JSON. Never an answer, a name or a text of a resident."""
    hash: Mapped[str] = mapped_column(String(64))
    """SHA-256 of the previous line's hash and this line's content."""

    @property
    def at(self) -> datetime:
        """When, as an aware moment."""
        return datetime.fromisoformat(self.noted_at)


class AuditTail(Table):
    """The one row that says where the log ends, so that a removed end shows."""

    __tablename__ = "audit_tail"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    lines: Mapped[int] = mapped_column(Integer)
    hash: Mapped[str] = mapped_column(String(64))


@dataclass(frozen=True)
class BrokenLink:
    """A place where the log is not what was written."""

    number: int
    """The line where it shows."""
    problem: str
    """`changed`, `missing` or `tail`."""


async def note_act(
    db: Session,
    now: datetime,
    person_id: int | None,
    act: str,
    on: str,
    detail: Mapping[str, int | str | bool | None] | None = None,
) -> None:
    """Write a line at the end of the log, in the caller's own transaction.

    From here until that transaction ends, other writers wait to write theirs: call it last.

    Args:
        act: The key of the sentence that tells it.
        on: What it was done to, as a kind and a number.
        detail: Numbers and names of the program's own, nothing that a resident wrote.
    """
    moved = update(AuditTail).values(lines=AuditTail.lines + 1)
    number, previous = (await db.execute(moved.returning(AuditTail.lines, AuditTail.hash))).one()
    noted_at = now.astimezone(UTC).isoformat(timespec="microseconds")
    told = json.dumps(dict(detail or {}), sort_keys=True, ensure_ascii=False)
    content = (number, noted_at, person_id, act, on, told)
    digest = _chained(previous, content)
    names = ("number", "noted_at", "person_id", "act", "subject", "detail")
    await db.execute(
        insert(AuditLine).values(**dict(zip(names, content, strict=True)), hash=digest)
    )
    await db.execute(
        update(AuditTail).values(hash=digest), execution_options={"synchronize_session": False}
    )


async def broken_links(db: Session) -> list[BrokenLink]:
    """Each place where the log is not what was written, the first one first."""
    broken = []
    read, number, previous = 0, 0, ""
    in_order = select(*AuditLine.__table__.columns).order_by(AuditLine.number).limit(_PAGE)
    while lines := (await db.execute(in_order.offset(read))).all():
        for line in lines:
            if line.number != number + 1:
                broken.append(BrokenLink(number + 1, "missing"))
            elif line.hash != _chained(previous, tuple(line)[:-1]):
                broken.append(BrokenLink(line.number, "changed"))
            number, previous = line.number, line.hash
        read += len(lines)
    tails = (await db.execute(select(AuditTail.lines, AuditTail.hash))).all()
    if [tuple(tail) for tail in tails] != [(number, previous)]:
        broken.append(BrokenLink(number, "tail"))
    return broken


async def end_of_log(db: Session) -> tuple[int, str]:
    """How many lines there are and the last one's hash: to be kept elsewhere."""
    tail = (await db.execute(select(AuditTail.lines, AuditTail.hash))).one()
    return tail.lines, tail.hash


async def audit_page(db: Session, page: int, size: int) -> list[AuditLine]:
    """A page of the log, the newest line first; page 0 is the newest."""
    found = await db.scalars(
        select(AuditLine).order_by(AuditLine.number.desc()).offset(page * size).limit(size)
    )
    return list(found)


def _chained(previous: str, content: tuple[object, ...]) -> str:
    written = json.dumps([previous, *content], ensure_ascii=False, default=str)
    return hashlib.sha256(written.encode()).hexdigest()
