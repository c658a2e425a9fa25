"""Notices: what people are told without having asked, and how far each one got.

`put_out` (models/outbox.py) is how something is told; a process of the bot sends it when its time
has come. A notice is told apart by its kind and subject, so the sweep or turn that puts it out can
run twice, or crash half-way, and nobody gets it twice.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator
from sqlalchemy import (
    JSON,
    Index,
    String,
    UniqueConstraint,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Moment, Session, Table
from models.rules.marks import Mark

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
"""Characters, in UTF-16 units, that a message takes, and one with a picture (Bot API)."""


class State(StrEnum):
    """How far one receiver's delivery is. All are ends but the first two and the last but one."""

    QUEUED = "queued"
    SENDING = "sending"
    DELIVERED = "delivered"
    BLOCKED = "blocked"
    """They do not want messages of the bot now, or have no account any more."""
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    """It may have arrived, and is not sent once more to find out."""
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    """Called back before it was sent."""
    RECALLING = "recalling"
    """It arrived, and is to be taken out of the chat again."""
    RECALLED = "recalled"


class Course(StrEnum):
    """Whether a notice goes on."""

    ON = "on"
    PAUSED = "paused"
    RECALLED = "recalled"


class Sentence(BaseModel):
    """A sentence of the bot's own, by its name in the Fluent files.

    A variable whose name ends in `_at` is a moment in ISO 8601; it is said as the organisation's
    clock had it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    say: str
    variables: dict[str, str | int] = {}


def _in_dutch_at_least(texts: dict[str, str]) -> dict[str, str]:
    if not texts.get("nl"):
        raise ValueError("a text is in Dutch, whatever other languages it is in")
    return texts


class Lines(BaseModel):
    """Sentences of the bot's own, one below another."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lines: tuple[Sentence, ...]


Words = Sentence | Lines | Annotated[dict[str, str], AfterValidator(_in_dutch_at_least)]
"""What the bot says itself, or a text by language."""


class Way(BaseModel):
    """A button under a notice: it gives a command, such as "/start abc", or opens a page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: Words
    command: str = ""
    url: str = ""

    @model_validator(mode="after")
    def _leads_to_one_thing(self) -> "Way":
        if bool(self.command) == bool(self.url):
            raise ValueError("a button gives a command or opens a page")
        if self.command and not (self.command[0] == "/" and len(self.command.encode()) <= 60):
            raise ValueError("a command begins with / and has at most 60 bytes")
        return self


class Content(BaseModel):
    """What a notice says."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: Words
    marks: dict[str, tuple[Mark, ...]] = {}
    """What stands out in the text, by its language."""
    picture: str | None = None
    """The chat app's own id of a picture that was sent to the bot."""
    ways: tuple[Way, ...] = ()

    @model_validator(mode="after")
    def _fits_in_a_message(self) -> "Content":
        most = LONGEST_CAPTION if self.picture else LONGEST_TEXT
        texts = self.text.values() if isinstance(self.text, dict) else ()
        if any(len(each.encode("utf-16-le")) // 2 > most for each in texts):
            raise ValueError(f"a text has at most {most} characters")
        return self


class Notice(Table):
    """Something told to one or many. How many receivers are in each state is kept as it changes:
    a send never counts rows. A receiver is in exactly one state."""

    __tablename__ = "notices"
    __table_args__ = (
        UniqueConstraint("kind", "subject"),
        Index(
            "ix_notices_owed",
            "once",
            "id",
            sqlite_where=text("queued > 0"),
            postgresql_where=text("queued > 0"),
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    """What sort of thing it is, such as "broadcast" or "reminder"."""
    subject: Mapped[str] = mapped_column(String(64))
    """Which one of that sort, such as the activity's number and the time of the reminder."""
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    """A `Content` as plain data."""
    not_before: Mapped[datetime] = mapped_column(Moment)
    not_after: Mapped[datetime] = mapped_column(Moment)
    """Who has not got it by then does not get it."""
    rests_at: Mapped[datetime | None] = mapped_column(Moment)
    """When it has to wait, since quiet hours begin; a sweep then puts off `not_before`."""
    once: Mapped[bool]
    """At most once: not sent again when it is unknown whether it arrived. Right for a broadcast,
    wrong for an answer owed to one person; those go before."""
    course: Mapped[str] = mapped_column(String(10), default=Course.ON)
    queued: Mapped[int] = mapped_column(default=0)
    sending: Mapped[int] = mapped_column(default=0)
    delivered: Mapped[int] = mapped_column(default=0)
    blocked: Mapped[int] = mapped_column(default=0)
    failed: Mapped[int] = mapped_column(default=0)
    uncertain: Mapped[int] = mapped_column(default=0)
    expired: Mapped[int] = mapped_column(default=0)
    cancelled: Mapped[int] = mapped_column(default=0)
    recalling: Mapped[int] = mapped_column(default=0)
    recalled: Mapped[int] = mapped_column(default=0)

    @property
    def counts(self) -> dict[State, int]:
        """Receivers by state."""
        return {state: getattr(self, state) for state in State}

    @property
    def is_done(self) -> bool:
        """Whether every receiver is in an end state."""
        return self.queued == self.sending == self.recalling == 0


async def notice_named(db: Session, kind: str, subject: str) -> Notice | None:
    """The notice of this kind on this subject, as it is now."""
    found = await db.scalars(
        select(Notice).where(Notice.kind == kind, Notice.subject == subject),
        execution_options={"populate_existing": True},
    )
    return found.one_or_none()


async def pause(db: Session, notice_id: int) -> None:
    """Send no more of it for now. What is under way at this moment still arrives."""
    await _steer(db, notice_id, Course.ON, Course.PAUSED)


async def resume(db: Session, notice_id: int) -> None:
    """Go on with a notice that was paused."""
    await _steer(db, notice_id, Course.PAUSED, Course.ON)
    db.info["queued"] = True


async def recall(db: Session, notice_id: int) -> None:
    """Stop it for good: who has not got it does not get it."""
    await db.execute(
        update(Notice).where(Notice.id == notice_id).values(course=Course.RECALLED),
        execution_options={"synchronize_session": False},
    )
    db.info["queued"] = True


async def _steer(db: Session, notice_id: int, before: Course, after: Course) -> None:
    await db.execute(
        update(Notice).where(Notice.id == notice_id, Notice.course == before).values(course=after),
        execution_options={"synchronize_session": False},
    )
