"""Ideas that residents send in a process, and who supports them.

An idea is no answer: it stands there for everyone to read, and its author hears of each step, so
it is kept with the account, which it outlives without a name.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import (
    BigInteger,
    Date,
    ForeignKey,
    Select,
    String,
    Text,
    delete,
    func,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table
from models.people import Person
from models.processes import Process
from models.rules.idea import OPEN, PUBLIC, Standing

LONGEST_TITLE, LONGEST_WORDS = 60, 600
"""Characters; a title is as long as an option in a priority poll can be."""


class Idea(Table):
    """A resident's proposal."""

    __tablename__ = "ideas"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    process_id: Mapped[int] = mapped_column(BigInteger, ForeignKey(Process.id), index=True)
    person_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey(Person.id, ondelete="SET NULL"), index=True
    )
    """The author; None: whose account was erased."""
    title: Mapped[str] = mapped_column(String(LONGEST_TITLE))
    words: Mapped[str] = mapped_column(Text)
    picture: Mapped[str | None] = mapped_column(String(200))
    """The chat app's own id of it."""
    seen: Mapped[str | None] = mapped_column(Text)
    """What is to be seen on the picture, in words."""
    place: Mapped[str | None] = mapped_column(String(32))
    """Degrees north and east, to some ten metres."""
    standing: Mapped[Standing] = mapped_column(String(12))
    told: Mapped[str | None] = mapped_column(Text)
    """What the moderator last asked, or the reason why not."""
    merged_into: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("ideas.id"))
    sent_on: Mapped[date] = mapped_column(Date)


class IdeaSupport(Table):
    """That someone supports an idea."""

    __tablename__ = "idea_supports"

    idea_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Idea.id, ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey(Person.id, ondelete="CASCADE"), primary_key=True, index=True
    )


async def send_idea(
    db: Session,
    process_id: int,
    person_id: int,
    title: str,
    words: str,
    today: date,
    *,
    picture: str | None = None,
    seen: str | None = None,
    place: str | None = None,
) -> Idea:
    """An idea that waits for a moderator."""
    idea = Idea(
        picture=picture,
        seen=seen,
        place=place,
        process_id=process_id,
        person_id=person_id,
        title=title,
        words=words,
        standing=Standing.WAITING,
        sent_on=today,
    )
    db.add(idea)
    await db.flush()
    return idea


async def idea_with_id(db: Session, idea_id: int) -> Idea | None:
    """The idea with this number."""
    return await db.get(Idea, idea_id)


async def waits(db: Session, idea: Idea) -> bool:
    """Whether nobody has decided on it; held against all others until the transaction ends."""
    await db.refresh(idea, with_for_update=True)
    return idea.standing == Standing.WAITING


async def ideas_in(db: Session, process_ids: Iterable[int], *standings: Standing) -> list[Idea]:
    """The ideas in these processes that are so far, the oldest first."""
    found = select(Idea).where(Idea.process_id.in_(list(process_ids)), Idea.standing.in_(standings))
    return list(await db.scalars(found.order_by(Idea.id)))


async def ideas_of(db: Session, person_id: int) -> list[Idea]:
    """What this person sent, the newest first."""
    found = select(Idea).where(Idea.person_id == person_id).order_by(Idea.id.desc())
    return list(await db.scalars(found))


async def supported_by(db: Session, person_id: int) -> list[Idea]:
    """What this person supports, in the order it was sent."""
    found = select(Idea).join(IdeaSupport).where(IdeaSupport.person_id == person_id)
    return list(await db.scalars(found.order_by(Idea.id)))


async def count_open(db: Session, process_id: int, person_id: int) -> int:
    """How many ideas of this person in this process are not decided on yet."""
    mine = select(func.count()).where(
        Idea.process_id == process_id, Idea.person_id == person_id, Idea.standing.in_(OPEN)
    )
    return await db.scalar(mine) or 0


async def support(db: Session, idea: Idea, person_id: int, *, supports: bool) -> None:
    """Have this person support an idea, or no longer; twice is once."""
    row = await db.get(IdeaSupport, (idea.id, person_id))
    if supports and row is None:
        db.add(IdeaSupport(idea_id=idea.id, person_id=person_id))
    elif not supports and row is not None:
        await db.delete(row)
    await db.flush()


async def supports_it(db: Session, idea: Idea, person_id: int) -> bool:
    """Whether this person supports it."""
    return await db.get(IdeaSupport, (idea.id, person_id)) is not None


async def count_support(db: Session, ideas: Iterable[Idea]) -> dict[int, int]:
    """How many people support each of these, by its number."""
    numbers = [idea.id for idea in ideas]
    found = await db.execute(
        select(IdeaSupport.idea_id, func.count())
        .where(IdeaSupport.idea_id.in_(numbers))
        .group_by(IdeaSupport.idea_id)
    )
    return dict.fromkeys(numbers, 0) | dict(found.all())


async def merge(db: Session, idea: Idea, into: Idea) -> None:
    """Have one idea go on in another, with its author and everyone who supports it."""
    theirs, there = await _supporters(db, idea), await _supporters(db, into)
    moving = ({*theirs, idea.person_id} - there) - {into.person_id, None}
    await db.execute(delete(IdeaSupport).where(IdeaSupport.idea_id == idea.id))
    db.add_all(IdeaSupport(idea_id=into.id, person_id=each) for each in moving)
    idea.standing, idea.merged_into = Standing.MERGED, into.id
    await db.flush()


async def _supporters(db: Session, idea: Idea) -> set[int]:
    found = await db.scalars(select(IdeaSupport.person_id).where(IdeaSupport.idea_id == idea.id))
    return set(found)


async def forget_pictures_of(db: Session, person_id: int) -> None:
    """Leave of this person's ideas only the words: a picture or a place can tell whose it was."""
    for idea in await ideas_of(db, person_id):
        idea.picture = idea.seen = idea.place = None
    await db.flush()


def authors_in(process_id: int) -> Select[int]:
    """The numbers of the people whose idea in a process was taken up."""
    taken_up = Idea.standing.in_((*PUBLIC, Standing.MERGED))
    mine = Idea.person_id == Person.id
    return select(Person.id).join(Idea, mine).where(Idea.process_id == process_id, taken_up)
