"""Taking turns: those that arrive together are committed together.

One writer takes what has queued up, at most one turn a person, into one transaction. When that
fails, each of its turns is taken again in a transaction of its own, so that one person's trouble
never stops another's.
"""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog

from handlers.conversation import Screen, Turn
from handlers.reception import Reception, Reply
from models.conversations import Conversation, Shown, conversations_of, note_shown
from models.database import Database
from models.people import Person, people_with_chats
from models.updates import first_seen

MOST_TOGETHER = 64
"""Turns in one transaction."""

log = structlog.get_logger()


@dataclass(frozen=True)
class Failed:
    """A turn that could not be taken: the person hears the id, the log has the cause with it."""

    chat_id: int
    error_id: str
    language: str | None


Deliver = Callable[[Reply | Failed], None]


@dataclass
class _Waiting:
    turn: Turn
    taken: asyncio.Future[None] = field(default_factory=asyncio.Future)


class Turns:
    """The writer.

    Args:
        deliver: Called after the commit with what each person is owed.
    """

    def __init__(self, database: Database, reception: Reception, deliver: Deliver) -> None:
        self._database = database
        self._reception = reception
        self._deliver = deliver
        self._waiting: list[_Waiting] = []
        self._shown: list[Shown] = []
        self._wake = asyncio.Event()

    async def take(self, turn: Turn) -> None:
        """Returns once the turn is committed, or its failure was told and logged."""
        waiting = _Waiting(turn)
        self._waiting.append(waiting)
        self._wake.set()
        await waiting.taken

    def note_shown(self, shown: Shown) -> None:
        """A screen reached its person; written down with the next commit."""
        self._shown.append(shown)
        self._wake.set()

    async def run(self) -> None:
        """Write until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting or self._shown:
                await self._write()

    async def finish(self) -> None:
        """Write what is still to be written; after `run` was cancelled."""
        while self._waiting or self._shown:
            await self._write()

    async def _write(self) -> None:
        batch = self._next_batch()
        shown, self._shown = self._shown, []
        replies: Sequence[Reply | Failed]
        try:
            replies = await self._commit([each.turn for each in batch], shown)
        except Exception:
            # What was shown is only a mark: without it, that screen is shown once more.
            log.warning("batch_failed", turns=len(batch), exc_info=not batch)
            replies = [reply for each in batch for reply in await self._alone(each.turn)]
        for reply in replies:
            self._deliver(reply)
        for each in batch:
            if not each.taken.done():
                each.taken.set_result(None)

    async def _alone(self, turn: Turn) -> Sequence[Reply | Failed]:
        try:
            return await self._commit([turn], [])
        except Exception:
            return [_failed(turn)]

    async def _commit(
        self, turns: Sequence[Turn], shown: Sequence[Shown]
    ) -> Sequence[Reply | Failed]:
        now = datetime.now(UTC)
        async with self._database.writing() as db:
            if shown:
                await note_shown(db, shown)
            if not turns:
                return []
            fresh = await first_seen(db, [turn.update_id for turn in turns], now)
            turns = [turn for turn in turns if turn.update_id in fresh]
            people = await people_with_chats(db, {turn.chat_id for turn in turns}, now.date())
            theirs = await conversations_of(db, [person.id for person in people.values()])
            facing = [
                (turn, people[turn.chat_id], theirs[people[turn.chat_id].id]) for turn in turns
            ]
            await self._reception.look_ahead(db, facing)
            return [
                await self._reception.take(db, turn, person, conversations, now)
                for turn, person, conversations in facing
            ]

    def _next_batch(self) -> list[_Waiting]:
        """The turns that waited longest, one a person; a person's second waits for the next."""
        batch: list[_Waiting] = []
        later: list[_Waiting] = []
        chats: set[int] = set()
        for each in self._waiting:
            if len(batch) < MOST_TOGETHER and each.turn.chat_id not in chats:
                batch.append(each)
            else:
                later.append(each)
            chats.add(each.turn.chat_id)
        self._waiting = later
        return batch


async def derive(
    database: Database, reception: Reception, chat_id: int, conversation_id: int
) -> tuple[Conversation, Screen] | None:
    """Where a conversation stands and its screen, read beside the writers.

    Returns:
        None when the conversation is gone.
    """
    now = datetime.now(UTC)
    async with database.reading() as db:
        conversation = await db.get(Conversation, conversation_id)
        if conversation is None:
            return None
        person = await db.get_one(Person, conversation.person_id)
        assert person.chat_id == chat_id
        screen = await reception.screen_of(db, person, conversation, now)
        db.expunge_all()
        return conversation, screen


def _failed(turn: Turn) -> Failed:
    error_id = secrets.token_hex(3).upper()
    log.exception("turn_failed", error_id=error_id)
    return Failed(turn.chat_id, error_id, turn.app_language)
