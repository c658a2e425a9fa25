"""What one process alone does for all: the sweeps, sending bulk, showing again what a crash left.

Whoever leads does it, until it stops or dies; then another one takes over within seconds. Bulk is
sent only as long as the lead is sure to be ours: shorter than the database keeps it for us. The
other processes tell what they send, so that bulk leaves room for it.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack

import structlog

from bot.telegram.pacing import Pacing
from models.database import Database
from models.presence import LOST, Presence, Present

LOOK = 0.5
"""Seconds between two looks at who is at work."""
REPORT = 0.05
"""Seconds between two reports of what was sent."""
SURE = LOST - 2.0
"""Seconds after a look for which the lead is surely ours."""
UNKNOWN = 1.0
"""Seconds that bulk waits at first: what the process before sent counts for so long."""

log = structlog.get_logger()

Lead = Callable[[asyncio.Event], AbstractAsyncContextManager[None]]


class Duty:
    """This process's part of the work.

    Args:
        lead: Does the work of the one that leads, until its block ends. The event that it is given
            is set when another process ended, for then there may be screens that nobody shows.
    """

    def __init__(self, database: Database, pacing: Pacing, lead: Lead) -> None:
        self._pacing = pacing
        self._lead = lead
        self._presence = None if database.is_sqlite else Presence(database, self._hear)
        self._leads = False

    async def run(self) -> None:
        """Do it until cancelled. On SQLite there is one process, which leads."""
        if self._presence is None:
            async with self._lead(asyncio.Event()):
                await asyncio.Event().wait()
        else:
            await self._take_part(self._presence)

    async def _take_part(self, presence: Presence) -> None:
        self._pacing.lease_bulk(0)
        reporting = asyncio.create_task(self._report(presence))
        try:
            while True:
                present = await _look(presence)
                if present and present.leads:
                    await self._have_lead(presence, present.others)
                else:
                    await asyncio.sleep(LOOK)
        finally:
            reporting.cancel()
            await presence.leave()

    async def _have_lead(self, presence: Presence, others: frozenset[int]) -> None:
        """Lead until that is not sure any more."""
        log.info("leads")
        someone_ended = asyncio.Event()
        self._leads = True
        self._pacing.hold_bulk(UNKNOWN)
        loop = asyncio.get_running_loop()
        sure_until = loop.time()
        async with AsyncExitStack() as stack:
            stack.callback(self._end_lead)
            await stack.enter_async_context(self._lead(someone_ended))
            while True:
                began = loop.time()
                present = await _look(presence)
                if present and not present.leads:
                    break  # the connection was lost, and another process was faster
                if present:
                    sure_until = began + SURE
                    self._pacing.lease_bulk(sure_until - loop.time(), shared=bool(present.others))
                    if others - present.others:
                        someone_ended.set()
                    others = present.others
                elif loop.time() > sure_until:
                    break
                await asyncio.sleep(LOOK)
        log.warning("leads_no_longer")

    def _end_lead(self) -> None:
        self._leads = False
        self._pacing.lease_bulk(0)

    async def _report(self, presence: Presence) -> None:
        while True:
            await asyncio.sleep(REPORT)
            chats, held = self._pacing.take_untold()
            if self._leads or not (chats or held):
                continue
            try:
                await presence.tell(f"{held} {' '.join(map(str, chats))}")
            except Exception as error:  # whatever it is: bulk leaves room for what is not told
                log.warning("not_reported", cause=type(error).__name__)

    def _hear(self, words: str) -> None:
        held, *chats = words.split()
        if self._leads:
            if float(held):
                self._pacing.hold_bulk(float(held))
            for chat_id in chats:
                self._pacing.note(int(chat_id))


async def _look(presence: Presence) -> Present | None:
    """None: nobody can be seen, whatever keeps them from it. Answering people goes on meanwhile."""
    try:
        return await presence.look()
    except Exception as error:
        log.warning("nobody_seen", cause=type(error).__name__)
        return None
