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
from handlers.reception import Reception, Reply, begins
from handlers.said import Turn
from handlers.screen import Screen
from models.conversations import (
    Conversation,
    Shown,
    conversations_of,
    gone_on_elsewhere,
    hold_people_of,
    note_shown,
)
from models.database import Database, DatabaseError, passes_by_itself
from models.people import Person, note_unreachable, people_with_chats
from models.updates import first_seen

MOST_TOGETHER = 32
"""Turns in one transaction."""
GATHERING = 0.02
"""Seconds between the beginnings of two transactions, at least: under load, turns gather."""
UNWRITTEN = 1.0
"""Seconds for which it may stay unwritten that a screen was shown, unless its person goes on."""
TIDY = 3.0
"""Seconds after which the database's log is emptied of what was written."""
MOST_MARKS = 500
"""Marks that screens were shown, in one transaction."""
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
        self._gone: set[int] = set()
        self._stopping = False
        self._untidy_since: float | None = None
        self._wake = asyncio.Event()

    async def take(self, turn: Turn) -> None:
        """Returns once the turn is committed, or its failure was told and logged."""
        waiting = self._waiting.get(turn.update_id)
        if waiting is None:
            waiting = self._waiting[turn.update_id] = _Waiting(turn)
        self._wake.set()
        await asyncio.shield(waiting.taken)

    def count_waiting(self) -> int:
        """How many turns wait at this moment."""
        return len(self._waiting)

    def note_shown(self, shown: Shown) -> None:
        """A screen reached its person; written down with their next turn, or soon."""
        self._shown[shown.conversation_id] = (_clock(), shown)

    def note_gone(self, chat_id: int) -> None:
        """A chat turned out to be blocked or deleted; written down soon."""
        self._gone.add(chat_id)

    async def run(self) -> None:
        """Write until told to stop, and then what is still to be written."""
        troubles = 0
        while not self._stopping or self._waiting or self._shown or self._gone:
            with suppress(TimeoutError):
                async with asyncio.timeout(UNWRITTEN):
                    await self._wake.wait()
            self._wake.clear()
            began = _clock()
            try:
                await self._write()
                await self._write_marks(began if self._stopping else began - UNWRITTEN)
                await self._tidy(began if self._stopping else began - TIDY)
                troubles = 0
            except Exception as error:
                await self._wait_out(error, troubles)
                troubles += 1
            else:
                if len(self._waiting) < MOST_TOGETHER:
                    await asyncio.sleep(began + GATHERING - _clock())
            if self._waiting or self._stopping:
                self._wake.set()

    async def settled(self) -> None:
        """Wait until nobody waits for their turn."""
        while self._waiting:
            await asyncio.wait([each.taken for each in self._waiting.values()])

    def stop(self) -> None:
        """Let `run` end once everything is written."""
        self._stopping = True
        self._wake.set()

    async def _write(self) -> None:
        batch = self._next_batch()
        if not batch:
            return
        try:
            self._done(batch, await self._commit([each.turn for each in batch]))
        except Exception as error:
            if passes_by_itself(error):
                raise
            for each in batch:
                self._done([each], await self._alone(each.turn))

    def _done(self, batch: Sequence[_Waiting], replies: Sequence[Reply | Told]) -> None:
        for reply in replies:
            self._deliver(reply)
        for each in batch:
            del self._waiting[each.turn.update_id]
            if not each.taken.done():
                each.taken.set_result(None)

    async def _alone(self, turn: Turn) -> Sequence[Reply | Told]:
        try:
            return await self._commit([turn])
        except Exception as error:
            if passes_by_itself(error):
                raise
            async with self._database.writing() as db:
                await first_seen(db, [turn.update_id], datetime.now(UTC))
            return [Told(turn, "failed", self._failures.note(error, "turn_failed"))]

    async def _write_marks(self, moment: float) -> None:
        """Write down what was shown before that moment, and who turned out to be gone."""
        shown = [screen for at, screen in self._shown.values() if at <= moment][:MOST_MARKS]
        gone = set(self._gone)
        if not shown and not gone:
            return
        ahead: Sequence[tuple[int, Conversation]] = ()
        shared = bool(shown) and not self._database.is_sqlite  # with other processes
        async with self._database.writing() as db:
            if shared:
                await hold_people_of(db, [screen.conversation_id for screen in shown])
            await note_shown(db, shown)
            await note_unreachable(db, gone)
            if shared:
                ahead = await gone_on_elsewhere(db, shown)
        for chat_id, conversation in ahead:
            self._deliver(Reply(chat_id, conversation=conversation, edits=conversation.message_id))
        self._gone -= gone
        for screen in shown:
            self._forget(screen)

    async def _tidy(self, moment: float) -> None:
        """When something was written first before that moment, and not tidied up since."""
        if self._untidy_since is not None and self._untidy_since <= moment:
            self._untidy_since = None
            await self._database.tidy()

    async def _commit(self, turns: Sequence[Turn]) -> Sequence[Reply]:
        now = datetime.now(UTC)
        noted: list[Shown] = []
        replies: list[Reply] = []
        async with self._database.writing() as db:
            fresh = await first_seen(db, [turn.update_id for turn in turns], now)
            beginning = {
                turn.chat_id for turn in turns if turn.update_id in fresh and begins(turn.said)
            }
            chats = {turn.chat_id for turn in turns}
            people = await people_with_chats(db, chats, now.date(), beginning)
            theirs = await conversations_of(db, [person.id for person in people.values()])
            facing = [
                (turn, people[turn.chat_id], theirs[people[turn.chat_id].id])
                for turn in turns
                if turn.chat_id in people
            ]
            for turn in turns:
                if turn.chat_id not in people:
                    replies += self._reception.answer_nobody(turn)
            for _, _, conversations in facing:
                noted += self._mark_shown(conversations)
            held = await self._reception.look_ahead(db, facing)
            for turn, person, conversations in facing:
                if turn.update_id in fresh:
                    replies.append(await self._reception.take(db, turn, person, conversations, now))
                elif self._database.is_sqlite:  # else another process may be about to show it
                    replies += _still_behind(turn, conversations)
            del held
        self._untidy_since = self._untidy_since or _clock()
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
                conversation.arrived(screen.version, screen.message_id)
                noted.append(screen)
        return noted

    def _forget(self, screen: Shown) -> None:
        if self._shown.get(screen.conversation_id, (0.0, None))[1] is screen:
            del self._shown[screen.conversation_id]

    async def _wait_out(self, error: Exception, troubles: int) -> None:
        """Nothing can be written: say so once to each who waits, and try again later."""
        if not troubles:
            self._failures.note(error, "nothing_is_written")
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


def _still_behind(turn: Turn, conversations: Sequence[Conversation]) -> list[Reply]:
    """What a turn that was taken before may still be owed: its reply got lost with a crash."""
    behind = next((each for each in conversations if each.shown < each.version), None)
    if behind is None:
        return []
    behind.sent_below += 1
    return [Reply(turn.chat_id, conversation=behind, strips=behind.message_id)]


async def derive(
    database: Database, reception: Reception, chat_id: int, conversation_id: int
) -> tuple[Conversation, Screen] | None:
    """Where a conversation stands and its screen, read beside the writers.

    Returns:
        None when the conversation is gone.
    """
    try:
        return await _derive(database, reception, chat_id, conversation_id, may_write=False)
    except DatabaseError as error:
        if not passes_by_itself(error):
            raise
    # What its turn wrote is written again, and thrown away: not possible beside the writers.
    return await _derive(database, reception, chat_id, conversation_id, may_write=True)


async def _derive(
    database: Database, reception: Reception, chat_id: int, conversation_id: int, *, may_write: bool
) -> tuple[Conversation, Screen] | None:
    now = datetime.now(UTC)
    async with database.reading(may_write=may_write) as db:
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
