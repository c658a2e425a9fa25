"""Taking messages out of the chats again, after a broadcast was recalled: as paced as bulk is."""

import asyncio
from datetime import UTC, datetime, timedelta

import structlog
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.failures import Failures
from bot.telegram.api import Api
from bot.telegram.pacing import Pacing
from models.database import Database, passes_by_itself
from models.notices import State
from models.recalling import Arrived, any_to_take_out, claim_arrived, settle_taken_out

IDLE = 2.0
"""Seconds between two looks while there is nothing to take out."""
AT_ONCE = 30
LEASE = timedelta(seconds=60)
LATER = timedelta(seconds=30)
"""When a deletion that the Bot API did not do is tried again."""
SECONDS = 20.0

log = structlog.get_logger()


class Recaller:
    """Deletes messages.

    Args:
        pacing: Shared with what is sent: deletions leave no less room for answers to people.
    """

    def __init__(self, database: Database, api: Api, pacing: Pacing, failures: Failures) -> None:
        self._database = database
        self._api = api
        self._pacing = pacing
        self._failures = failures

    async def run(self) -> None:
        """Delete until cancelled."""
        while True:
            done = False
            try:
                done = await self._delete_some()
            except Exception as error:
                if passes_by_itself(error):
                    log.warning("recalling_waits", cause=type(error).__name__)
                else:
                    self._failures.note(error, "recalling_failed")
            if not done:
                await asyncio.sleep(IDLE)

    async def _delete_some(self) -> bool:
        """Whether there was anything to do."""
        now = datetime.now(UTC)
        async with self._database.reading() as db:
            if not await any_to_take_out(db, now):
                return False
        async with self._database.writing() as db:
            claims = await claim_arrived(db, AT_ONCE, now, now + LEASE)
        under_way = []
        for each in claims:
            await self._may_go(each.chat_id)
            under_way.append(asyncio.create_task(self._delete(each)))
        settled = list(zip(claims, await asyncio.gather(*under_way), strict=True))
        async with self._database.writing() as db:
            await settle_taken_out(db, settled, datetime.now(UTC) + LATER)
        return True

    async def _may_go(self, chat_id: int) -> None:
        """Returns once the budget has room for this chat, and takes it."""
        wait = self._pacing.seconds_until_bulk(chat_id)
        while wait > 0:
            await asyncio.sleep(wait)
            wait = self._pacing.seconds_until_bulk(chat_id)
        self._pacing.note(chat_id)

    async def _delete(self, each: Arrived) -> State:
        """What the delivery is from now on. One that is deleted already is as good as deleted."""
        parameters = {"chat_id": each.chat_id, "message_id": each.message_id}
        try:
            await self._api.call("deleteMessage", parameters, SECONDS)
        except RetryAfter as error:
            pause = error.retry_after
            self._pacing.hold_bulk(
                pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
            )
            return State.RECALLING
        except BadRequest as error:
            return State.RECALLED if "not found" in str(error) else State.DELIVERED
        except Forbidden:
            return State.DELIVERED
        except TelegramError:
            return State.RECALLING
        return State.RECALLED
