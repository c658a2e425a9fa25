"""The webhook: who does not know the secret changes nothing, and no update is lost."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, cast

import pytest
from aiohttp import ClientSession
from telegram import Bot

from bot.failures import Failures
from bot.telegram.files import Attached
from bot.telegram.intake import Intake
from bot.telegram.webhook import MOST_BYTES, SECRET_HEADER, listen
from handlers.said import Turn, Typed
from tests.journeys.conftest import free_port

SECRET = "only-telegram-knows"
MESSAGE: dict[str, Any] = {
    "message_id": 1,
    "from": {"id": 1001, "is_bot": False, "language_code": "nl"},
    "chat": {"id": 1001, "type": "private"},
    "text": "hallo",
}
UPDATE = {"update_id": 7, "message": MESSAGE}


@dataclass
class Hook:
    """A webhook that listens, and a writer that commits when the test says so."""

    url: str
    taken: list[Turn] = field(default_factory=list)
    noted: list[tuple[Any, ...]] = field(default_factory=list)
    told: list[dict[str, Any]] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    committed: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, turn: Turn) -> None:
        self.taken.append(turn)
        self.arrived.set()
        await self.committed.wait()

    async def set_webhook(self, url: str, **rest: Any) -> None:
        self.told.append({"url": url, **rest})

    async def post(self, body: bytes, secret: str | None = SECRET) -> int:
        """Post as Telegram would.

        Returns:
            The status.
        """
        headers = {SECRET_HEADER: secret} if secret is not None else {}
        async with (
            ClientSession() as session,
            session.post(self.url, data=BytesIO(body), headers=headers) as reply,
        ):
            return reply.status


async def no_file(_: Attached) -> bytes | None:
    return None


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    port = free_port()
    hook = Hook(f"http://127.0.0.1:{port}/telegram")
    failures = Failures(lambda *told: hook.noted.append(told))
    intake = Intake(hook.take, lambda _: None, failures, no_file)
    listening = f"127.0.0.1:{port}"
    runner = await listen(cast(Bot, hook), intake, hook.url, listening, SECRET, shared=False)
    yield hook
    await runner.cleanup()


async def test_telegram_hears_where_and_with_what_secret(hook: Hook) -> None:
    [told] = hook.told
    assert (told["url"], told["secret_token"]) == (hook.url, SECRET)
    assert {"message", "callback_query"} <= set(told["allowed_updates"])


async def test_update_is_confirmed_only_after_the_commit(hook: Hook) -> None:
    posting = asyncio.create_task(hook.post(json.dumps(UPDATE).encode()))
    await asyncio.wait_for(hook.arrived.wait(), 5)
    await asyncio.sleep(0.1)
    assert not posting.done()
    hook.committed.set()
    assert await posting == 200
    assert hook.taken == [Turn(7, 1001, "nl", Typed("hallo"))]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "1", SECRET.upper(), "é"])
async def test_without_the_secret_nothing_is_taken(hook: Hook, secret: str | None) -> None:
    hook.committed.set()
    assert await hook.post(json.dumps(UPDATE).encode(), secret) == 403
    assert hook.taken == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hallo",
        b"\xff\xfe",
        b'{"update_id": 7,',
        b"[" * 200_000,
    ],
)
async def test_a_body_that_is_no_json_is_refused(hook: Hook, body: bytes) -> None:
    hook.committed.set()
    assert await hook.post(body) == 400
    assert hook.taken == []


@pytest.mark.parametrize(
    "body",
    [
        b"null",
        b"7",
        b"[]",
        b'"text"',
        b'{"update_id": 7, "message": {"chat": {"id": 1, "type": "private"}, "text": 5}}',
        b'{"update_id": 7, "callback_query": []}',
    ],
)
async def test_an_update_that_cannot_be_read_is_noted_and_does_not_come_back(
    hook: Hook, body: bytes
) -> None:
    assert await hook.post(body) == 200
    assert hook.taken == []
    assert len(hook.noted) == 1


async def test_a_body_too_large_is_refused(hook: Hook) -> None:
    assert await hook.post(b'{"update_id": 7, "x": "' + b"x" * MOST_BYTES + b'"}') == 413
    assert hook.taken == []


@pytest.mark.parametrize(
    "change",
    [
        {"chat": {"id": -5, "type": "group"}},
        {"from": {"id": 5, "is_bot": True}},
        {"text": None},
    ],
)
async def test_what_is_not_for_the_bot_is_confirmed_and_left(
    hook: Hook, change: dict[str, Any]
) -> None:
    message = {key: value for key, value in (MESSAGE | change).items() if value}
    assert await hook.post(json.dumps(UPDATE | {"message": message}).encode()) == 200
    assert await hook.post(b'{"update_id": 8, "poll": {}}') == 200
    assert hook.taken == []
