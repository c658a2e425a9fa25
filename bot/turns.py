"""Taking turns: those that arrive together are committed together.

One writer takes what has queued up, at most one turn a person, into one transaction. When that
fails, each of its turns is taken again in a transaction of its own, so that one person's trouble
never stops another's. When the database itself is in trouble, everything waits and is tried again:
nobody's turn is lost, and no update is confirmed that was not committed.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.failures import Failures
from handlers.conversation import Screen, Turn
from handlers.reception import Reception, Reply
from models.conversations import Conversation, Shown, conversations_of, note_shown
from models.database import Database, passes_by_itself
from models.people import Person, people_with_chats
from models.updates import first_seen

MOST_TOGETHER = 64
"""Turns in one transaction."""
GATHERING = 0.02
"""Seconds between the beginnings of two transactions, at least: under load, turns gather."""
UNWRITTEN = 1.0
"""Seconds for which it may stay unwritten that a screen was shown, unless its person goes on."""
WAITS = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds between tries while the database is in trouble; the last one is repeated."""


@dataclass(frozen=True)
class Told:
    """A sentence that a turn earns instead of a screen, by its key in the texts."""

    turn: Turn
    key: str
    error_id: str = ""


Deliver = Callable[[Reply | Told], None]


@dataclass
class _Waiting:
    turn: Turn
    taken: asyncio.Future[None] = field(default_factory=asyncio.Future)
    told: bool = False
    """Whether its person heard that it takes longer."""


class Turns:
    """The writer.

    Args:
        deliver: Called after the commit with what each person is owed.
    """

    def __init__(
        self, database: Database, reception: Reception, failures: Failures, deliver: Deliver
    ) -> None:
        self._database = database
        self._reception = reception
        self._failures = failures
        self._deliver = deliver
        self._waiting: dict[int, _Waiting] = {}
        """By update: one that is delivered again while it waits is not taken again."""
        self._shown: dict[int, tuple[float, Shown]] = {}
        """By conversation: when its newest screen was shown, and which."""
        self._wake = asyncio.Event()

    async def take(self, turn: Turn) -> None:
        """Returns once the turn is committed, or its failure was told and logged."""
        waiting = self._waiting.get(turn.update_id)
        if waiting is None:
            waiting = self._waiting[turn.update_id] = _Waiting(turn)
        self._wake.set()
        await asyncio.shield(waiting.taken)

    def note_shown(self, shown: Shown) -> None:
        """A screen reached its person; written down with their next turn, or soon."""
        self._shown[shown.conversation_id] = (_clock(), shown)

    async def run(self) -> None:
        """Write until cancelled."""
        troubles = 0
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(UNWRITTEN):
                    await self._wake.wait()
            self._wake.clear()
            began = _clock()
            try:
                await self._write(self._shown_before(_clock() - UNWRITTEN))
                troubles = 0
            except Exception as error:
                if not passes_by_itself(error):
                    raise
                await self._wait_out(error, troubles)
                troubles += 1
            else:
                await asyncio.sleep(began + GATHERING - _clock())
            if self._waiting:
                self._wake.set()

    async def finish(self, seconds: float) -> None:
        """Write what is still to be written; after `run` was cancelled.

        Raises:
            TimeoutError: it takes longer. What was not written was not confirmed either.
        """
        async with asyncio.timeout(seconds):
            while self._waiting or self._shown:
                await self._write(self._shown_before(_clock()))

    async def _write(self, shown: Sequence[Shown]) -> None:
        batch = self._next_batch()
        if not batch and not shown:
            return
        replies: Sequence[Reply | Told]
        try:
            replies = await self._commit([each.turn for each in batch], shown)
        except Exception as error:
            if passes_by_itself(error) or not batch:
                raise
            replies = [reply for each in batch for reply in await self._alone(each.turn)]
        for screen in shown:
            self._forget(screen)
        for reply in replies:
            self._deliver(reply)
        for each in batch:
            del self._waiting[each.turn.update_id]
            if not each.taken.done():
                each.taken.set_result(None)

    async def _alone(self, turn: Turn) -> Sequence[Reply | Told]:
        try:
            return await self._commit([turn], [])
        except Exception as error:
            if passes_by_itself(error):
                raise
            async with self._database.writing() as db:
                await first_seen(db, [turn.update_id], datetime.now(UTC))
            return [Told(turn, "failed", self._failures.note(error, "turn_failed"))]

    async def _commit(self, turns: Sequence[Turn], shown: Sequence[Shown]) -> Sequence[Reply]:
        now = datetime.now(UTC)
        noted: list[Shown] = []
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
            for _, _, conversations in facing:
                noted += self._mark_shown(conversations)
            held = await self._reception.look_ahead(db, facing)
            replies = [
                await self._reception.take(db, turn, person, conversations, now)
                for turn, person, conversations in facing
            ]
            del held
        for screen in noted:
            self._forget(screen)
        return replies

    def _mark_shown(self, conversations: Sequence[Conversation]) -> list[Shown]:
        """Write down in passing, with their own change, which of these were shown.

        One that ended is left to `note_shown`: it goes once it was shown.
        """
        noted = []
        for conversation in conversations:
            if conversation.id in self._shown and not conversation.ended:
                screen = self._shown[conversation.id][1]
                if conversation.shown < screen.version:
                    conversation.shown, conversation.message_id = screen.version, screen.message_id
                noted.append(screen)
        return noted

    def _shown_before(self, moment: float) -> list[Shown]:
        return [screen for at, screen in self._shown.values() if at <= moment][:MOST_TOGETHER]

    def _forget(self, screen: Shown) -> None:
        if self._shown.get(screen.conversation_id, (0.0, None))[1] is screen:
            del self._shown[screen.conversation_id]

    async def _wait_out(self, error: Exception, troubles: int) -> None:
        """The database is in trouble: say so once to each who waits, and try again later."""
        if not troubles:
            self._failures.note(error, "database_in_trouble")
        for each in self._waiting.values():
            if not each.told:
                each.told = True
                self._deliver(Told(each.turn, "takes-longer"))
        await asyncio.sleep(WAITS[min(troubles, len(WAITS) - 1)])

    def _next_batch(self) -> list[_Waiting]:
        """The turns that waited longest, one a person; a person's second waits for the next."""
        batch: dict[int, _Waiting] = {}
        for each in self._waiting.values():
            batch.setdefault(each.turn.chat_id, each)
            if len(batch) == MOST_TOGETHER:
                break
        return list(batch.values())


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


def _clock() -> float:
    return asyncio.get_running_loop().time()
