"""What people said about messages to many: which kinds they want, and about which neighbourhood."""

from sqlalchemy import BigInteger, Boolean, Exists, ForeignKey, String, exists, select
from sqlalchemy.orm import InstrumentedAttribute, Mapped, mapped_column

from models.database import Session, Table, insert_new
from models.outbox import drop_queued
from models.rules.message_kinds import ASKED_FOR, Kind


class Wish(Table):
    """Whether someone wants a kind of message; without a row, what is usual."""

    __tablename__ = "wishes"

    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(40), primary_key=True, index=True)
    wanted: Mapped[bool] = mapped_column(Boolean)


class Following(Table):
    """The neighbourhood that someone wants to hear about. It was chosen for this: it is not taken
    from an answer, and need not be where they live."""

    __tablename__ = "followings"

    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    neighbourhood_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("neighbourhoods.id", ondelete="CASCADE"), index=True
    )


async def wish(db: Session, person_id: int, kind: Kind, *, wanted: bool) -> None:
    """This person wants these messages, or not: then none comes that still waits, either."""
    values = {"person_id": person_id, "kind": kind, "wanted": wanted}
    said = insert_new(db, Wish).values(**values)
    await db.execute(
        said.on_conflict_do_update(
            index_elements=["person_id", "kind"], set_={"wanted": said.excluded.wanted}
        )
    )
    if not wanted:
        await drop_queued(db, person_id, kind)


async def wanted_by(db: Session, person_id: int) -> frozenset[Kind]:
    """The kinds that this person gets."""
    rows = await db.scalars(select(Wish).where(Wish.person_id == person_id))
    said = {each.kind: each.wanted for each in rows}
    return frozenset(kind for kind in Kind if said.get(kind, kind not in ASKED_FOR))


def muted_by(person_id: InstrumentedAttribute[int], kind: Kind) -> Exists:
    """In a statement: whether this person does not want these messages."""
    return exists().where(Wish.person_id == person_id, Wish.kind == kind, ~Wish.wanted)


async def follow(db: Session, person_id: int, neighbourhood_id: int | None) -> None:
    """Hear about this neighbourhood; None: about none."""
    found = await db.get(Following, person_id)
    if neighbourhood_id is None:
        if found is not None:
            await db.delete(found)
    elif found is None:
        db.add(Following(person_id=person_id, neighbourhood_id=neighbourhood_id))
    else:
        found.neighbourhood_id = neighbourhood_id
    await db.flush()


async def followed_by(db: Session, person_id: int) -> int | None:
    """The neighbourhood that this person hears about."""
    return await db.scalar(
        select(Following.neighbourhood_id).where(Following.person_id == person_id)
    )
