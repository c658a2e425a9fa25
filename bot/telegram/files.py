"""Fetching a file that somebody sent: small ones only, and not for longer than a moment."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.telegram.api import Api

LARGEST = 1_000_000
"""Bytes; nothing that the bot reads is larger."""
SECONDS = 5.0


@dataclass(frozen=True)
class Attached:
    """A file as an update names it."""

    file_id: str
    name: str
    size: int


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

    async def fetch(self, attached: Attached) -> bytes | None:
        """What is in it; None where it is too large, or could not be had in time."""
        if attached.size > LARGEST:
            return None
        try:
            async with asyncio.timeout(SECONDS):
                found = await self._api.call("getFile", {"file_id": attached.file_id})
                url = f"{self._address}/{found['file_path']}"
                content = await self._transport.retrieve(url)
        except (TelegramError, TimeoutError, KeyError):
            return None
        return content if len(content) <= LARGEST else None
