"""Roles: offered with a one-time link, accepted, held, taken away: a row is a role's whole life."""

import hashlib
import secrets
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import JSON, BigInteger, ForeignKey, Select, String, func, or_, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Moment, Session, Table
from models.people import Person
from models.processes import Process
from models.rules.permissions import TABLE, Act, Grant, Role, Scope, holds
from models.rules.process import Rung

LINK_HOURS = 48
LONGEST_NOTE = 60
LONGEST_NAME = 60


class GivenRole(Table):
    """A role with its link. Held from `accepted_at` until `taken_at`."""

    __tablename__ = "given_roles"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    role: Mapped[str] = mapped_column(String(12))
    process_id: Mapped[int | None] = mapped_column(BigInteger)
    """The process of a partner or an owner."""
    neighbourhood_ids: Mapped[list[int]] = mapped_column(JSON)
    """The neighbourhoods of an organiser."""
    note: Mapped[str] = mapped_column(String(LONGEST_NOTE))
    """What the admin typed to know whose it is. The account's own name is kept nowhere."""
    name: Mapped[str | None] = mapped_column(String(LONGEST_NAME))
    """How a partner or an owner wants to be called, as they typed it when they accepted."""
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    """SHA-256 of the link's code; the code itself is kept nowhere."""
    expires_at: Mapped[datetime] = mapped_column(Moment)
    person_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
    accepted_at: Mapped[datetime | None] = mapped_column(Moment)
    taken_at: Mapped[datetime | None] = mapped_column(Moment)

    @property
    def grant(self) -> Grant:
        """What the permission table needs to know of it."""
        return Grant(Role(self.role), self.process_id, frozenset(self.neighbourhood_ids))

    def is_pending(self, now: datetime) -> bool:
        """Whether its link can still be used."""
        return self.person_id is None and self.taken_at is None and now < self.expires_at


def hash_of(code: str) -> str:
    """What is kept of a link's code. Looking a hash up tells nothing of the code by its timing."""
    return hashlib.sha256(code.encode()).hexdigest()


async def offer_role(db: Session, grant: Grant, note: str, now: datetime) -> tuple[GivenRole, str]:
    """Make a one-time link for a role.

    Returns:
        The role, and the link's code, which nobody can look up again.
    """
    code = secrets.token_urlsafe(24)
    offered = GivenRole(
        role=grant.role,
        process_id=grant.process_id,
        neighbourhood_ids=sorted(grant.neighbourhood_ids),
        note=note,
        code_hash=hash_of(code),
        expires_at=now + timedelta(hours=LINK_HOURS),
    )
    db.add(offered)
    await db.flush()
    return offered, code


async def role_with_hash(db: Session, code_hash: str) -> GivenRole | None:
    """The role that a link was made for."""
    found = await db.scalars(select(GivenRole).where(GivenRole.code_hash == code_hash))
    return found.one_or_none()


async def accept_role(
    db: Session, offered: GivenRole, person_id: int, now: datetime, name: str | None = None
) -> bool:
    """Whether this person has the role now; of two who use a link at once, one has.

    Args:
        name: How they want to be called in their process.
    """
    accepted = await db.scalars(
        update(GivenRole)
        .where(
            GivenRole.id == offered.id,
            GivenRole.person_id.is_(None),
            GivenRole.taken_at.is_(None),
            GivenRole.expires_at > now,
        )
        .values(person_id=person_id, accepted_at=now, name=name)
        .returning(GivenRole.id),
        execution_options={"synchronize_session": False},
    )
    return accepted.one_or_none() is not None


async def grants_of(db: Session, person_id: int) -> list[Grant]:
    """The roles this person holds; a role in a process only as long as its rung has it."""
    found = await db.execute(
        select(GivenRole, Process.rung)
        .outerjoin(Process, Process.id == GivenRole.process_id)
        .where(GivenRole.person_id == person_id, GivenRole.taken_at.is_(None))
    )
    return [held.grant for held, rung in found if _holds(held, rung)]


def _holds(given: GivenRole, rung: str | None) -> bool:
    return given.taken_at is None and holds(Role(given.role), Rung(rung) if rung else None)


async def holders_in(db: Session, process_id: int, role: Role) -> list[GivenRole]:
    """Who has this role in a process, in the order in which they accepted it."""
    found = await db.scalars(
        select(GivenRole)
        .where(
            GivenRole.process_id == process_id,
            GivenRole.role == role,
            GivenRole.person_id.is_not(None),
            GivenRole.taken_at.is_(None),
        )
        .order_by(GivenRole.accepted_at, GivenRole.id)
    )
    return list(found)


async def roles_to_manage(db: Session, now: datetime) -> list[GivenRole]:
    """Every role that is held, and every link that can still be used, by the admin's note."""
    found = await db.scalars(
        select(GivenRole)
        .where(
            GivenRole.taken_at.is_(None),
            or_(GivenRole.person_id.is_not(None), GivenRole.expires_at > now),
        )
        .order_by(GivenRole.note, GivenRole.id)
    )
    return list(found)


async def role_with_id(db: Session, role_id: int) -> GivenRole | None:
    """The role with this number, whether held, offered or taken away."""
    return await db.get(GivenRole, role_id)


async def roles_with_ids(db: Session, role_ids: Iterable[int]) -> dict[int, GivenRole]:
    """The roles with these numbers."""
    found = await db.scalars(select(GivenRole).where(GivenRole.id.in_(list(role_ids))))
    return {given.id: given for given in found}


async def notes_of(db: Session, person_ids: Iterable[int]) -> dict[int, str]:
    """By person: how they want to be called, or what an admin typed to know whose role it is."""
    rows = await db.execute(
        select(GivenRole.person_id, func.coalesce(GivenRole.name, GivenRole.note))
        .where(GivenRole.person_id.in_(list(person_ids)))
        .order_by(GivenRole.id)
    )
    return {person_id: note for person_id, note in rows if person_id is not None}


async def grants_by_chat(
    db: Session, chat_ids: Iterable[int] | None = None
) -> dict[int, list[Grant]]:
    """The roles held, by chat, for everyone who holds or ever held one; or for these chats."""
    wanted = (
        select(Person.chat_id, GivenRole, Process.rung)
        .join(Person, Person.id == GivenRole.person_id)
        .outerjoin(Process, Process.id == GivenRole.process_id)
    )
    if chat_ids is not None:
        wanted = wanted.where(Person.chat_id.in_(list(chat_ids)))
    grants: dict[int, list[Grant]] = {}
    for chat_id, given, rung in await db.execute(wanted):
        held = grants.setdefault(chat_id, [])
        if _holds(given, rung):
            held.append(given.grant)
    return grants


def who_may(act: Act, first_admins: Collection[int]) -> Select[int]:
    """Selects the numbers of the people who may do this everywhere.

    Args:
        first_admins: The chats that are admin from the start.
    """
    roles = [role for role, scope in TABLE[act].items() if scope is Scope.EVERYWHERE]
    held = select(GivenRole.person_id).where(
        GivenRole.role.in_(roles), GivenRole.person_id.is_not(None), GivenRole.taken_at.is_(None)
    )
    return select(Person.id).where(or_(Person.id.in_(held), Person.chat_id.in_(first_admins)))
