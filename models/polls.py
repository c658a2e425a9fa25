"""Priority polls: the rule that stands beside a poll's ballot paper, and the ballots sent.

A priority poll is a consultation whose one question is a ballot, so it has the consultation's
number: pseudonyms, sheets and participations are kept alike for both, and nobody can mistake one's
for the other's. What is its own, the rule and the ballots, is here.
"""

import secrets
from collections import Counter
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import JSON, BigInteger, ForeignKey, String, Text, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column, validates

from models.consultations import Consultation, Sheet
from models.database import BigId, Moment, Session, Table, row_with_key
from models.rules.count import Method
from models.rules.priority_poll import Interim, Terms, Voters
from models.rules.process import TieBreak


class FixedRule(Exception):
    """The rule of a poll was to be changed: nobody can."""


class PriorityPoll(Table):
    """The rule of a priority poll; see `models.rules.priority_poll.Terms`."""

    __tablename__ = "priority_polls"

    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id, ondelete="CASCADE"), primary_key=True
    )
    method: Mapped[str] = mapped_column(String(16))
    places: Mapped[int]
    tie_break: Mapped[str] = mapped_column(String(8))
    seed: Mapped[str] = mapped_column(String(32))
    quorum: Mapped[int]
    threshold: Mapped[int]
    interim: Mapped[str] = mapped_column(String(8))
    binding: Mapped[bool]
    voters: Mapped[str] = mapped_column(String(16))
    areas: Mapped[dict[str, str]] = mapped_column(JSON)
    """Names by codes, as they were at the opening."""
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the decision was stated; None for a poll that advises."""

    @validates(
        "method",
        "places",
        "tie_break",
        "seed",
        "quorum",
        "threshold",
        "interim",
        "binding",
        "voters",
        "areas",
    )
    def _stays(self, name: str, value: object) -> object:
        if getattr(self, name) not in (None, value):
            raise FixedRule(name)
        return value

    @property
    def terms(self) -> Terms:
        """The rule, for counting."""
        return Terms(
            method=Method(self.method),
            places=self.places,
            tie_break=TieBreak(self.tie_break),
            seed=self.seed,
            quorum=self.quorum,
            threshold=self.threshold,
            interim=Interim(self.interim),
            binding=self.binding,
            voters=Voters(self.voters),
            areas=self.areas,
        )


class Ballot(Table):
    """A ballot that was sent, under a pseudonym; it goes with its sheet."""

    __tablename__ = "ballots"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    pseudonym: Mapped[str] = mapped_column(
        String(32), ForeignKey("sheets.pseudonym", ondelete="CASCADE"), primary_key=True
    )
    consultation_id: Mapped[int] = mapped_column(BigInteger, index=True)
    written: Mapped[str] = mapped_column(Text)
    """As `models.rules.ballot` writes it; empty when blank."""


class BallotCount(Table):
    """How many ballots were written so, of those whose sheets were kept long enough."""

    __tablename__ = "ballot_counts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    consultation_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Consultation.id), index=True
    )
    written: Mapped[str] = mapped_column(Text)
    ballots: Mapped[int]


def new_seed() -> str:
    """A seed for a lot, which nobody chose."""
    return secrets.token_hex(8)


async def add_rule(db: Session, consultation_id: int, terms: Terms) -> PriorityPoll:
    """Make a consultation a priority poll."""
    rule = PriorityPoll(consultation_id=consultation_id, **vars(terms))
    db.add(rule)
    await db.flush()
    return rule


async def rule_of(db: Session, consultation_id: int) -> PriorityPoll | None:
    """The rule of a priority poll; None: it is another consultation."""
    return await row_with_key(db, PriorityPoll, consultation_id)


async def cast(db: Session, sheet: Sheet, written: str) -> None:
    """Count this ballot from now on, in place of what was sent before."""
    ballot = await db.get(Ballot, sheet.pseudonym)
    if ballot is None:
        ballot = Ballot(pseudonym=sheet.pseudonym, consultation_id=sheet.consultation_id)
        db.add(ballot)
    ballot.written = written
    await db.flush()


async def ballots_of(db: Session, consultation_id: int) -> dict[str, int]:
    """How many ballots are written alike, in the order of what they say."""
    kept = await db.execute(
        select(Ballot.written, func.count())
        .where(Ballot.consultation_id == consultation_id)
        .group_by(Ballot.written)
    )
    gone = await db.execute(
        select(BallotCount.written, BallotCount.ballots).where(
            BallotCount.consultation_id == consultation_id
        )
    )
    together: Counter[str] = Counter()
    for written, number in [*kept, *gone]:
        together[written] += number
    return dict(sorted(together.items()))


async def count_ballots(db: Session, consultation_id: int) -> int:
    """How many ballots were sent, blank ones included."""
    return sum((await ballots_of(db, consultation_id)).values())


async def count_ballots_under(db: Session, pseudonyms: Collection[str]) -> None:
    """Keep of these ballots only how many were written so."""
    theirs = Ballot.pseudonym.in_(pseudonyms)
    found = await db.execute(
        select(Ballot.consultation_id, Ballot.written, func.count())
        .where(theirs)
        .group_by(Ballot.consultation_id, Ballot.written)
    )
    for consultation_id, written, number in found:
        db.add(BallotCount(consultation_id=consultation_id, written=written, ballots=number))
    await db.flush()
    await db.execute(delete(Ballot).where(theirs))
