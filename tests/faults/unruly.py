"""Updates that come late, twice and in another order, as a network on a bad day brings them."""

import asyncio
import random
from typing import Any

from bot.tryout.chats import Chats
from bot.tryout.updates import Updates

LATE, LONGEST_DELAY = 0.1, 0.8
"""How large a part of the updates comes late, and how late at the most, in seconds."""
TWICE = 0.05


class UnrulyUpdates(Updates):
    """Meddles with the updates of `chats`, by what a seed decides."""

    keeps_connections = False

    def __init__(self, chats: Chats, seed: int) -> None:
        super().__init__()
        self._chats = chats
        self._chance = random.Random(seed)
        self._again: list[dict[str, Any]] = []

    def add(self, number: int, kind: str, content: dict[str, Any]) -> None:
        """Some come late: with a number of their own, as Telegram numbers what it hands out."""
        if self._chance.random() < LATE:
            delay = self._chance.random() * LONGEST_DELAY
            asyncio.get_running_loop().call_later(delay, self._add_late, kind, content)
        else:
            self._add(number, kind, content)

    async def get_updates(self, call: dict[str, Any]) -> list[dict[str, Any]]:
        """In any order, and now and then with some that were confirmed before."""
        updates = await super().get_updates(call)
        self._chance.shuffle(updates)
        again, self._again = self._again, []
        self._again = [each for each in updates if self._chance.random() < TWICE]
        return again + updates

    def _add_late(self, kind: str, content: dict[str, Any]) -> None:
        self._add(self._chats.number(), kind, content)

    def _add(self, number: int, kind: str, content: dict[str, Any]) -> None:
        super().add(number, kind, content)
        if self._lanes and self._chance.random() < TWICE:
            self._lane(content).put_nowait({"update_id": number, kind: content})
