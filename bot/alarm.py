"""Admins hear of failures: through the outbox, or straight when the database is what failed."""

import asyncio
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from time import monotonic

from models.database import Database
from models.failure_notices import TELL_AGAIN, tell_of_failure


class Alarm:
    """Tells admins.

    Args:
        admins: The chats that are admin from the start.
        tell_straight: Tells them of a failure, by its id and kind, without the database.
    """

    def __init__(
        self, database: Database, admins: Collection[int], tell_straight: Callable[[str, str], None]
    ) -> None:
        self._database = database
        self._admins = admins
        self._tell_straight = tell_straight
        self._raised_at: dict[str, float] = {}
        self._under_way = set[asyncio.Task[None]]()

    def raise_(self, error_id: str, kind: str) -> None:
        """Tell admins, unless they heard of this kind within the hour."""
        raised_at = self._raised_at.get(kind)
        if raised_at is not None and monotonic() - raised_at < TELL_AGAIN.total_seconds():
            return  # what this process knows needs no query
        self._raised_at[kind] = monotonic()
        task = asyncio.create_task(self._tell(error_id, kind))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settled(self) -> None:
        """Wait until what was raised is put out."""
        await asyncio.gather(*self._under_way)

    async def _tell(self, error_id: str, kind: str) -> None:
        try:
            async with self._database.writing() as db:
                await tell_of_failure(db, self._admins, error_id, kind, datetime.now(UTC))
        except Exception:  # whatever is wrong with the outbox, the alarm goes out
            self._tell_straight(error_id, kind)
