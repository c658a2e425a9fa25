"""Fetching a file that somebody sent: small ones only, and not for longer than a moment."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.telegram.api import Api

LARGEST = 1_000_000
"""Bytes; nothing that the bot reads is larger."""
SECONDS = 5.0
MOST_FILES = 10
WITHIN = 600.0
"""Seconds in which so many files of one person are fetched, at most."""


@dataclass(frozen=True)
class Attached:
    """A file as an update names it."""

    file_id: str
    name: str
    size: int
    chat_id: int = 0


Fetch = Callable[[Attached], Awaitable[bytes | None]]


class Files:
    """The files of one bot.

    Args:
        address: Where files are, with the token in it, without a slash at the end.
    """

    def __init__(self, api: Api, transport: BaseRequest, address: str) -> None:
        self._api = api
        self._transport = transport
        self._address = address
        self._fetched: deque[tuple[float, int]] = deque()
        """When, and for which chat, of late."""

    async def fetch(self, attached: Attached) -> bytes | None:
        """What is in it; None where it is too large, could not be had in time, or is one of too
        many that its sender sent."""
        if attached.size > LARGEST or self._is_too_often(attached.chat_id):
            return None
        try:
            async with asyncio.timeout(SECONDS):
                found = await self._api.call("getFile", {"file_id": attached.file_id})
                url = f"{self._address}/{found['file_path']}"
                content = await self._transport.retrieve(url)
        except (TelegramError, TimeoutError, KeyError):
            return None
        return content if len(content) <= LARGEST else None

    def _is_too_often(self, chat_id: int) -> bool:
        now = asyncio.get_running_loop().time()
        while self._fetched and self._fetched[0][0] < now - WITHIN:
            self._fetched.popleft()
        if sum(chat == chat_id for _, chat in self._fetched) >= MOST_FILES:
            return True
        self._fetched.append((now, chat_id))
        return False
