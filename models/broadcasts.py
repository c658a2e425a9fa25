"""Broadcasts: what an organiser tells to many, from being planned until all of it is over."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    ForeignKey,
    Index,
    Integer,
    String,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.audiences import Audience, To
from models.conversations import Conversation
from models.database import BigId, Moment, Session, Table
from models.notices import Content, Notice, Sentence, Way, recall
from models.people import Person
from models.rules.marks import read_marks

LISTED = timedelta(weeks=2)
"""How long one that is over stays in the list."""
SHOWN = timedelta(minutes=1)
"""How long after its end its card is still brought up to date."""


class Stage(StrEnum):
    """How far a broadcast is."""

    PLANNED = "planned"
    SENDING = "sending"
    RECALLING = "recalling"
    """What was not sent is not sent any more; what is under way at this moment still arrives."""
    RECALLED = "recalled"
    """What arrived is being, or was, taken out of the chats."""
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
        broadcast.stage, broadcast.ended_at = Stage.RECALLING, None
        await recall(db, broadcast.notice_id)
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
