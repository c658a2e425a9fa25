"""Conversations: where each person stands in what they are doing with the bot."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    String,
    UniqueConstraint,
    and_,
    bindparam,
    case,
    delete,
    func,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table
from models.people import Person


class Conversation(Table):
    """One person's conversation under one name, about one subject.

    Its screen is derived from `kept`, so it is never stored: `shown` tells which version the
    person has in front of them, and a row with `shown < version` is shown again.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("person_id", "name", "subject"),
        Index("ix_conversations_name", "name", "subject"),
        # A button carries the id: that of a conversation gone is never given to another one.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("people.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(64))
    """What it is about, such as the number of a consultation; empty when nothing in particular."""
    depth: Mapped[int] = mapped_column(Integer)
    """The deepest of a person's open conversations is in front: it gets what they type."""
    kept: Mapped[dict[str, Any]] = mapped_column(JSON)
    """The answers so far; stays empty where they are kept under a pseudonym."""
    version: Mapped[int] = mapped_column(Integer)
    shown: Mapped[int] = mapped_column(Integer)
    step: Mapped[int] = mapped_column(Integer)
    """The version that first showed the step at hand. A press on any screen since then counts:
    someone may tap faster than the screen follows."""
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    """The message that carries its screen."""
    sent_below: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    """How many new messages were to carry its newest screen, and did not yet turn out to."""
    ended: Mapped[bool]

    def arrived(self, version: int, message_id: int) -> None:
        """A screen of it reached its person. As `note_shown`, with another change of the row."""
        if (version, message_id) <= (self.shown, self.message_id or 0):
            return  # a newer one did, or the same one lower
        if version == self.version and message_id > (self.message_id or 0):
            self.sent_below = max(self.sent_below - 1, 0)
        self.shown, self.message_id = version, message_id


_MESSAGE = func.coalesce(Conversation.message_id, 0)
_IS_NEWER = tuple_(Conversation.shown, _MESSAGE) < tuple_(bindparam("now"), bindparam("message"))
_CARRIES_NEWEST = and_(
    Conversation.version == bindparam("now"),
    Conversation.sent_below > 0,
    bindparam("message") > _MESSAGE,
)


@dataclass(frozen=True)
class Shown:
    """A screen that reached its person."""

    conversation_id: int
    version: int
    message_id: int
    ended: bool = False
    """Whether it was the last screen of its conversation."""


async def conversations_of(
    db: Session, person_ids: Collection[int]
) -> dict[int, list[Conversation]]:
    """Each person's conversations, the one in front first."""
    found = await db.scalars(
        select(Conversation)
        .where(Conversation.person_id.in_(person_ids))
        .order_by(Conversation.depth.desc())
    )
    by_person: dict[int, list[Conversation]] = {person_id: [] for person_id in person_ids}
    for conversation in found:
        by_person[conversation.person_id].append(conversation)
    return by_person


async def note_shown(db: Session, screens: Sequence[Shown]) -> None:
    """Write down which screens arrived; an ended conversation that was shown is done with."""
    rows = [
        {"at": screen.conversation_id, "now": screen.version, "message": screen.message_id}
        for screen in screens
    ]
    if not rows:
        return
    connection = await db.connection()
    await connection.execute(
        update(Conversation)
        .where(Conversation.id == bindparam("at"), _IS_NEWER)
        .values(
            shown=bindparam("now"),
            message_id=bindparam("message"),
            sent_below=case(
                (_CARRIES_NEWEST, Conversation.sent_below - 1), else_=Conversation.sent_below
            ),
        ),
        rows,
    )
    ended = [screen.conversation_id for screen in screens if screen.ended]
    if ended:
        await db.execute(
            delete(Conversation).where(
                Conversation.id.in_(ended),
                Conversation.ended,
                Conversation.shown >= Conversation.version,
            ),
            execution_options={"synchronize_session": False},
        )


async def hold_people_of(db: Session, conversation_ids: Collection[int]) -> None:
    """Hold the people of these conversations against other writers, in the order of a turn."""
    await db.execute(
        select(Person.id)
        .join(Conversation, Conversation.person_id == Person.id)
        .where(Conversation.id.in_(conversation_ids))
        .order_by(Person.id)
        .with_for_update(of=Person)
    )


async def note_sent_below(db: Session, conversation_ids: Collection[int]) -> None:
    """Screens of these conversations are about to be sent as new messages."""
    await db.execute(
        update(Conversation)
        .where(Conversation.id.in_(conversation_ids))
        .values(sent_below=Conversation.sent_below + 1),
        execution_options={"synchronize_session": False},
    )


async def gone_on_elsewhere(
    db: Session, screens: Sequence[Shown]
) -> Sequence[tuple[int, Conversation]]:
    """Chat and conversation of those that went on since these screens of them were shown, and whose
    newer screen may have been shown before these were."""
    shown = {screen.conversation_id: screen for screen in screens}
    rows = await db.execute(
        select(Person.chat_id, Conversation)
        .join(Person, Person.id == Conversation.person_id)
        .where(Conversation.id.in_(shown))
    )
    return [
        (chat_id, conversation)
        for chat_id, conversation in rows
        if conversation.version > shown[conversation.id].version
        and shown[conversation.id].message_id >= (conversation.message_id or 0)
    ]


async def put_aside(db: Session, conversations: Iterable[Conversation]) -> None:
    """End these conversations without a last screen."""
    for conversation in conversations:
        if conversation in db.new:
            db.expunge(conversation)
        else:
            await db.delete(conversation)
    await db.flush()


async def put_all_aside(db: Session, name: str, subject: str) -> None:
    """End everyone's conversations of this name and subject, with all that is kept in them."""
    await db.execute(
        delete(Conversation).where(Conversation.name == name, Conversation.subject == subject),
        execution_options={"synchronize_session": False},
    )


async def whose_screen_is_behind(
    db: Session, after: int, most: int
) -> Sequence[tuple[int, Conversation]]:
    """Chat and conversation of people who have not been shown where they stand.

    Args:
        after: Only conversations with a higher number than this one.
        most: How many at most, the lowest numbers first.
    """
    rows = await db.execute(
        select(Person.chat_id, Conversation)
        .join(Person, Person.id == Conversation.person_id)
        .where(
            Conversation.id > after,
            Conversation.shown < Conversation.version,
            Person.reachable,
        )
        .order_by(Conversation.id)
        .limit(most)
    )
    return [(chat_id, conversation) for chat_id, conversation in rows]
