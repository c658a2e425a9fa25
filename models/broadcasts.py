"""Broadcasts: what an organiser tells to many, from being planned until all of it is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    and_,
    exists,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.bulk import Reach, put_out_bulk, reach_of
from models.conversations import Conversation
from models.database import BigId, Moment, Session, Table
from models.notices import Content, Notice, Sentence, Way, recall
from models.people import Person
from models.progress import who_took_part
from models.recalling import take_out
from models.rules.bulk import begins_at
from models.rules.marks import read_marks
from models.rules.message_kinds import Kind
from models.rules.quiet_hours import QuietHours
from models.sign_ups import SignUp, Standing
from models.wishes import Following

LISTED = timedelta(weeks=2)
"""How long one that is over stays in the list."""
SHOWN = timedelta(minutes=1)
"""How long after its end its card is still brought up to date."""


class To(StrEnum):
    """Whom a broadcast is for."""

    EVERYONE = "everyone"
    NEIGHBOURHOODS = "neighbourhoods"
    """Who wants to hear about one of these."""
    PROCESS = "process"
    """Who took part in it."""
    SIGNED_UP = "signed-up"
    """Who comes to this time of an activity."""


KINDS = {
    To.EVERYONE: Kind.NEWS,
    To.NEIGHBOURHOODS: Kind.NEWS,
    To.PROCESS: Kind.PROCESS,
    To.SIGNED_UP: Kind.ACTIVITY,
}


@dataclass(frozen=True)
class Audience:
    """Whom it is for: which neighbourhoods, which process, or which time of an activity."""

    to: To
    ids: tuple[int, ...] = ()

    @property
    def kind(self) -> Kind:
        """The kind of message it is to them."""
        return KINDS[self.to]

    def people(self) -> Select[int]:
        """Selects their numbers."""
        match self.to:
            case To.EVERYONE:
                return select(Person.id)
            case To.NEIGHBOURHOODS:
                return select(Following.person_id).where(Following.neighbourhood_id.in_(self.ids))
            case To.PROCESS:
                return who_took_part(self.ids[0])
            case To.SIGNED_UP:
                return select(SignUp.person_id).where(
                    SignUp.occurrence_id == self.ids[0], SignUp.standing == Standing.COMING
                )


class Stage(StrEnum):
    """How far a broadcast is."""

    PLANNED = "planned"
    SENDING = "sending"
    RECALLED = "recalled"
    """What was not sent is not sent; what arrived is taken out of the chats."""
    CANCELLED = "cancelled"
    """Before anything was sent."""


class Broadcast(Table):
    """What is told, to whom and when. How far it is stands with its notice."""

    __tablename__ = "broadcasts"
    __table_args__ = (
        Index(
            "ix_broadcasts_going_on",
            "planned_at",
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    author_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    to: Mapped[str] = mapped_column(String(16))
    ids: Mapped[list[int]] = mapped_column(JSON)
    texts: Mapped[dict[str, Any]] = mapped_column(JSON)
    """By language: `words`, and `marks` in them. Dutch is always there."""
    picture: Mapped[str | None] = mapped_column(String(200))
    planned_at: Mapped[datetime] = mapped_column(Moment)
    by_night: Mapped[bool] = mapped_column(Boolean)
    """It goes on in quiet hours: its author said so."""
    stage: Mapped[str] = mapped_column(String(10))
    muted: Mapped[int] = mapped_column(Integer, default=0)
    """How many do not want this kind of message."""
    left_out: Mapped[int] = mapped_column(Integer, default=0)
    """How many had enough messages for the coming days."""
    notice_id: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("notices.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Moment)

    @property
    def audience(self) -> Audience:
        """Whom it is for."""
        return Audience(To(self.to), tuple(self.ids))

    @property
    def content(self) -> Content:
        """What its receivers see."""
        return content_of(self.texts, self.picture)


def content_of(texts: dict[str, Any], picture: str | None) -> Content:
    """What receivers see of these texts.

    Raises:
        ValueError: a text is too long, or there is none in Dutch.
    """
    fewer = Way(label=Sentence(say="button-fewer-messages"), command="/berichten")
    return Content(
        text={language: each["words"] for language, each in texts.items()},
        marks={
            language: read_marks(each["marks"], each["words"]) for language, each in texts.items()
        },
        picture=picture,
        ways=(fewer,),
    )


async def broadcast_with_id(db: Session, broadcast_id: int) -> Broadcast | None:
    """The broadcast with this number."""
    return await db.get(Broadcast, broadcast_id)


async def locked_broadcast(db: Session, broadcast_id: int) -> Broadcast | None:
    """The same, as it is now, held against all others until the transaction ends."""
    await db.flush()
    return await db.get(Broadcast, broadcast_id, with_for_update=True, populate_existing=True)


async def notice_of(db: Session, broadcast: Broadcast) -> Notice | None:
    """How far it is; None: it was not put out."""
    if broadcast.notice_id is None:
        return None
    return await db.get(Notice, broadcast.notice_id, populate_existing=True)


async def listed(db: Session, now: datetime) -> list[Broadcast]:
    """Those that are planned or going on, and those of the last two weeks, the newest first."""
    found = await db.scalars(
        select(Broadcast)
        .where(or_(Broadcast.ended_at.is_(None), Broadcast.ended_at > now - LISTED))
        .order_by(Broadcast.id.desc())
    )
    return list(found)


async def cancel_planned(db: Session, broadcast: Broadcast, now: datetime) -> None:
    """Do not send it. Held by the caller."""
    if broadcast.stage == Stage.PLANNED:
        broadcast.stage, broadcast.ended_at = Stage.CANCELLED, now
        await db.flush()


async def recall_broadcast(db: Session, broadcast: Broadcast) -> None:
    """Send no more of it, and take out what arrived. Held by the caller."""
    if broadcast.notice_id is not None:
        broadcast.stage, broadcast.ended_at = Stage.RECALLED, None
        await recall(db, broadcast.notice_id)
        await db.flush()


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(
        Broadcast.ended_at.is_(None),
        Broadcast.stage == Stage.PLANNED,
        Broadcast.planned_at <= now,
    )


async def planned_reach(
    db: Session, now: datetime, quiet: QuietHours, most_a_day: int
) -> dict[int, Reach]:
    """Whom each broadcast reaches whose time has come. Reads much: beside writers.

    Returns:
        By the broadcast's number.
    """
    reaches = {}
    for each in (await db.scalars(select(Broadcast).where(_is_due(now)))).all():
        reaches[each.id] = await reach_of(
            db,
            each.audience.kind,
            each.audience.people(),
            at=begins_at(now, quiet, by_night=each.by_night),
            quiet=quiet,
            most_a_day=most_a_day,
        )
    return reaches


async def put_out_planned(
    db: Session, reaches: dict[int, Reach], now: datetime, quiet: QuietHours, most_a_day: int
) -> None:
    """Put out the broadcasts whose time has come. One that falls in the night waits for its end.

    Args:
        reaches: Of these, as `planned_reach` found them a moment ago.
    """
    due = await db.scalars(
        select(Broadcast)
        .where(Broadcast.id.in_(reaches), _is_due(now))
        .order_by(Broadcast.planned_at, Broadcast.id)
        .with_for_update()  # one after the other, so that each counts the ones before it
    )
    for each in due.all():
        notice = await put_out_bulk(
            db,
            each.audience.kind,
            f"broadcast {each.id}",
            each.content,
            each.audience.people(),
            at=now,
            quiet=quiet,
            most_a_day=most_a_day,
            by_night=each.by_night,
        )
        each.muted, each.left_out = reaches[each.id].muted, reaches[each.id].left_out
        each.stage, each.notice_id = Stage.SENDING, notice.id
        await db.flush()


async def any_goes_on(db: Session) -> bool:
    """Whether any was put out and is not over."""
    goes_on = exists().where(Broadcast.ended_at.is_(None), Broadcast.notice_id.is_not(None))
    return bool(await db.scalar(select(goes_on)))


async def bring_to_end(db: Session, now: datetime) -> None:
    """Note which broadcasts are over; have those that were recalled taken out of the chats."""
    going_on = await db.execute(
        select(Broadcast, Notice)
        .join(Notice, Notice.id == Broadcast.notice_id)
        .where(Broadcast.ended_at.is_(None))
        .order_by(Broadcast.id)
        .with_for_update(of=Broadcast, skip_locked=True)
    )
    for broadcast, notice in going_on.all():
        if broadcast.stage == Stage.RECALLED and notice.sending == 0:
            await take_out(db, notice.id, now)
            await db.refresh(notice)
        if notice.is_done:
            broadcast.ended_at = now
    await db.flush()


async def cards_on_screen(
    db: Session, name: str, now: datetime
) -> Sequence[tuple[int, Conversation, Broadcast, Notice]]:
    """The broadcasts that go on, or just ended, each with the card that its author has of it.

    Args:
        name: Of the conversation that is the card; its subject is the broadcast's number.
    """
    found = await db.execute(
        select(Person.chat_id, Conversation, Broadcast, Notice)
        .join(Notice, Notice.id == Broadcast.notice_id)
        .join(Person, Person.id == Broadcast.author_id)
        .join(Conversation, Conversation.person_id == Person.id)
        .where(
            or_(Broadcast.ended_at.is_(None), Broadcast.ended_at > now - SHOWN),
            Conversation.name == name,
            Conversation.subject == Broadcast.id.cast(String),
            Conversation.message_id.is_not(None),
        )
    )
    return [(chat_id, card, told, notice) for chat_id, card, told, notice in found]
