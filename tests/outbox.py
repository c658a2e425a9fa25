"""What the tests of the outbox share: people, a broadcast to them, and the counts by hand."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select

from bot.tryout.chats import Chats
from models.claims import Claim, Settlement, claim, settle
from models.database import Database, Session
from models.deliveries import Delivery
from models.notices import Content, Notice, State, notice_named
from models.outbox import put_out
from models.people import Person

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FIRST_CHAT = 61_000
WORDS = "Zaterdag is er markt."
HELLO = Content(text={"nl": WORDS, "en": "There is a market on Saturday."})


async def add_people(db: Session, number: int, first_chat: int = 1001) -> list[int]:
    """So many reachable people; their numbers."""
    rows = [
        {"chat_id": chat_id, "reachable": True, "since_on": NOW.date()}
        for chat_id in range(first_chat, first_chat + number)
    ]
    return sorted(await db.scalars(insert(Person).returning(Person.id), rows))


async def broadcast(
    db: Session,
    subject: str = "markt",
    people: Iterable[int] | None = None,
    *,
    now: datetime = NOW,
    once: bool = True,
) -> Notice:
    """A notice to these people, or to everyone, that ends after a day."""
    receivers = select(Person.id)
    if people is not None:
        receivers = receivers.where(Person.id.in_(list(people)))
    return await put_out(
        db,
        "broadcast",
        subject,
        HELLO,
        receivers,
        not_before=now,
        not_after=now + timedelta(days=1),
        once=once,
    )


async def claimed(database: Database, most: int, now: datetime = NOW) -> list[Claim]:
    """What a worker claims, for a minute."""
    async with database.writing() as db:
        return await claim(db, most, now, now + timedelta(minutes=1))


async def settled(
    database: Database, claims: Iterable[Claim], state: State, due_at: datetime | None = None
) -> None:
    """All these claims came to the same."""
    async with database.writing() as db:
        await settle(db, [Settlement(each, state, due_at) for each in claims])


async def counted(database: Database, subject: str = "markt") -> dict[str, int]:
    """How many receivers of a broadcast are in each state: as kept, which equals the rows."""
    async with database.reading() as db:
        notice = await notice_named(db, "broadcast", subject)
        assert notice is not None
        rows = await db.execute(
            select(Delivery.state, func.count())
            .where(Delivery.notice_id == notice.id)
            .group_by(Delivery.state)
        )
        kept = {str(state): number for state, number in notice.counts.items() if number}
        assert kept == dict(rows.all())
        return kept


async def receivers(database: Database, chats: Chats, number: int) -> dict[int, int]:
    """People who started the bot: chat by person."""
    for chat_id in range(FIRST_CHAT, FIRST_CHAT + number):
        chats.add_user(chat_id, f"Bewoner {chat_id}", "nl")
        chats.people[chat_id].started = True
    async with database.writing() as db:
        people = await add_people(db, number, FIRST_CHAT)
    return dict(zip(people, range(FIRST_CHAT, FIRST_CHAT + number), strict=True))


async def done(
    database: Database, kind: str = "broadcast", subject: str = "markt", seconds: float = 60
) -> None:
    """Returns once everyone is in an end state."""
    async with asyncio.timeout(seconds):
        while True:
            async with database.reading() as db:
                notice = await notice_named(db, kind, subject)
            if notice is not None and notice.is_done:
                return
            await asyncio.sleep(0.05)


def copies(chats: Chats, words: str = WORDS) -> Counter[int]:
    """How often each chat got these words."""
    return Counter(
        {
            chat_id: number
            for chat_id, person in chats.people.items()
            if (number := sum(each.get("text") == words for each in person.messages.values()))
        }
    )
