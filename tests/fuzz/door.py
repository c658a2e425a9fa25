"""The webhook before a bot at work: whatever is posted to it is answered, and the next is heard."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from random import Random
from typing import Any, cast

from aiohttp import ClientSession
from telegram import Bot

from bot.telegram.webhook import MOST_BYTES, SECRET_HEADER, listen
from tests.fuzz.town import Town
from tests.journeys.conftest import free_port

SECRET = "only-telegram-knows"
PIECES = (b"", b"{", b"]", b"null", b"1e999", b"-", b"\xff", b'"', b"\\ud800", b"[" * 3000,
          b"9" * 5000)  # fmt: skip
WRONG = ("", "wrong", SECRET + "1", SECRET.upper(), "é")


class Door:
    """Where Telegram, and anybody else, knocks."""

    def __init__(self, made: Town, session: ClientSession, url: str, random: Random) -> None:
        self._made, self._session, self._url, self._random = made, session, url, random

    async def knock(self) -> None:
        """Something is posted; what does not hold of the answer raises AssertionError."""
        random = self._random
        update = json.dumps(self._made.update()).encode()
        match random.randrange(8):
            case 0:
                assert await self._post(update, random.choice(WRONG)) == 403
            case 1:
                assert await self._post(update + b" " * MOST_BYTES) == 413
            case 2:
                assert await self._post(update, path="/anything") == 404
            case 3 | 4 | 5:
                noise = random.randbytes(random.randrange(200))
                body = random.choice((self._spoilt(update), noise))
                assert await self._post(body) in (200, 400), body
            case _:
                assert await self._post(update) == 200, update

    async def _post(self, body: bytes, secret: str = SECRET, path: str = "") -> int:
        sent: dict[str, Any] = {"data": BytesIO(body), "headers": {SECRET_HEADER: secret}}
        async with self._session.post(self._url + path, **sent) as reply:
            return reply.status

    def _spoilt(self, update: bytes) -> bytes:
        body = bytearray(update)
        for _ in range(self._random.randint(1, 6)):
            at = self._random.randrange(len(body) + 1)
            body[at : at + self._random.randrange(4)] = self._random.choice(PIECES)
        return bytes(body)


class _Telegram:
    async def set_webhook(self, *_: Any, **__: Any) -> None:
        """Heard."""


@asynccontextmanager
async def door(made: Town, seed: str) -> AsyncIterator[Door]:
    """A webhook that listens on this machine, with the bot of a town behind it."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    bot = cast(Bot, _Telegram())
    runner = await listen(bot, made.intake, url, f"127.0.0.1:{port}", SECRET, shared=False)
    try:
        async with ClientSession() as session:
            yield Door(made, session, url, Random(seed))
    finally:
        await runner.cleanup()
