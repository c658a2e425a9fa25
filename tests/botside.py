"""A bot that a test is itself: calls of the local Bot API, as plain as they go over the wire."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp

from bot.tryout.chats import Chats
from bot.tryout.people import TOKEN
from tests.running import api_server

GREET, MEHMET, AMIRA, ILSE = 1001, 1002, 1003, 1009
"""Some of the cast."""

File = tuple[str, bytes, str]
"""Name, content and MIME type."""


class Refused(Exception):
    """The API did not do as asked; says the description, and keeps the whole answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(answer["description"])
        self.answer = answer


@dataclass
class BotSide:
    """The bot's side of some chats."""

    chats: Chats
    address: str
    session: aiohttp.ClientSession

    async def call(self, method: str, **parameters: Any) -> Any:
        """The result of a call.

        Raises:
            Refused: the API refused it.
        """
        return await self._asked(method, json=parameters)

    async def send_file(self, method: str, files: dict[str, File], **parameters: Any) -> Any:
        """The result of a call with files in it (multipart).

        Raises:
            Refused: the API refused it.
        """
        form = aiohttp.FormData(quote_fields=False)
        for name, value in parameters.items():
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        for name, (filename, content, mime) in files.items():
            form.add_field(name, BytesIO(content), filename=filename, content_type=mime)
        return await self._asked(method, data=form)

    async def raw(self, method: str, body: str) -> Any:
        """The result of a call with a body that calls itself JSON."""
        headers = {"Content-Type": "application/json"}
        return await self._asked(method, data=body, headers=headers)

    async def download(self, path: str) -> bytes:
        """A file, at the path that getFile gave."""
        async with self.session.get(f"{self.address}/file/bot{TOKEN}/{path}") as reply:
            if reply.status != 200:
                raise Refused(await reply.json())
            return await reply.read()

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        """The updates that wait; they are confirmed."""
        found: list[dict[str, Any]] = await self.call("getUpdates", **parameters)
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1)
        return found

    async def _asked(self, method: str, **body: Any) -> Any:
        async with self.session.post(f"{self.address}/bot{TOKEN}/{method}", **body) as reply:
            answer = await reply.json()
        if not answer["ok"]:
            assert reply.status == answer["error_code"]
            raise Refused(answer)
        return answer["result"]


@asynccontextmanager
async def bot_side() -> AsyncIterator[BotSide]:
    """The bot's side of a try-out that runs without a bot."""
    async with api_server() as (chats, address), aiohttp.ClientSession() as session:
        yield BotSide(chats, address, session)
