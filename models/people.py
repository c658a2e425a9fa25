"""People: who talks with the bot, and in which language."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import BigInteger, String, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table


class Person(Table):
    """Someone with an account in the chat app. What they answer is never kept here."""

    __tablename__ = "people"
    # Answers are kept under names made from this number: it is never given to another person.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    language: Mapped[str | None] = mapped_column(String(8))
    """The language they chose; None: the one of their chat app."""
    app_language: Mapped[str | None] = mapped_column(String(16))
    reachable: Mapped[bool] = mapped_column(default=True)
    """False once they blocked the bot, until they write again."""
    since_on: Mapped[date]
    reminding: Mapped[str | None] = mapped_column(String(8))
    """Which reminders of activities they want; None: those that each activity gives."""


async def people_with_chats(
    db: Session,
    chat_ids: Collection[int],
    today: date,
    beginning: Collection[int] | None = None,
) -> dict[int, Person]:
    """The people behind these chats, new ones added, held against other writers until the end.

    Args:
        today: The day written down for those who are new.
        beginning: The chats that are added when they are not known; None: all of them.
    """
    found = await db.scalars(
        select(Person).where(Person.chat_id.in_(chat_ids)).order_by(Person.id).with_for_update()
    )
    people = {person.chat_id: person for person in found}
    for chat_id in sorted(chat_ids):  # in one order: of two processes none waits for the other
        if chat_id not in people and (beginning is None or chat_id in beginning):
            people[chat_id] = Person(chat_id=chat_id, since_on=today, reachable=True)
            db.add(people[chat_id])
    if db.new:
        await db.flush()
    return people


async def note_unreachable(db: Session, chat_ids: Collection[int]) -> None:
    """These people blocked the bot or are gone; they are reachable again once they come back."""
    await db.execute(
        update(Person).where(Person.chat_id.in_(chat_ids)).values(reachable=False),
        execution_options={"synchronize_session": False},
    )


async def chats_of(db: Session, person_ids: Iterable[int]) -> dict[int, int]:
    """The chat of each of these people who has an account still."""
    found = await db.execute(
        select(Person.id, Person.chat_id).where(Person.id.in_(list(person_ids)))
    )
    return dict(found.all())


async def count_people(db: Session) -> int:
    """How many people have come to the bot: whom a consultation can reach."""
    return await db.scalar(select(func.count()).select_from(Person)) or 0
