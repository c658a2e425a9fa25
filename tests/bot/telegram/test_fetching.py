"""Fetching what was sent: small files only; whatever goes wrong, there is simply no file."""

from typing import Any, cast

import pytest
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest

from bot.telegram.api import Api
from bot.telegram.files import LARGEST, MOST_FILES, Attached, Files


class Server:
    """Has one file, or an error in its place."""

    def __init__(self, content: bytes | TelegramError) -> None:
        self.content = content
        self.asked: list[str] = []

    async def call(self, method: str, parameters: dict[str, Any]) -> Any:
        assert method == "getFile"
        return {"file_path": f"documents/{parameters['file_id']}"}

    async def retrieve(self, url: str) -> bytes:
        self.asked.append(url)
        if isinstance(self.content, TelegramError):
            raise self.content
        return self.content


async def fetched(server: Server, size: int = 3) -> bytes | None:
    files = Files(cast(Api, server), cast(BaseRequest, server), "https://files/botX")
    return await files.fetch(Attached("7", "a.xlsx", size))


async def test_a_small_file_is_fetched() -> None:
    server = Server(b"abc")
    assert await fetched(server) == b"abc"
    assert server.asked == ["https://files/botX/documents/7"]


async def test_a_large_file_is_not_asked_for() -> None:
    server = Server(b"abc")
    assert await fetched(server, LARGEST + 1) is None
    assert server.asked == []


@pytest.mark.parametrize("content", [b"x" * (LARGEST + 1), NetworkError("gone")])
async def test_what_goes_wrong_is_no_file(content: bytes | TelegramError) -> None:
    assert await fetched(Server(content)) is None


async def test_one_person_does_not_keep_the_bot_fetching() -> None:
    server = Server(b"abc")
    files = Files(cast(Api, server), cast(BaseRequest, server), "https://files/botX")
    mine = [await files.fetch(Attached("7", "a.xlsx", 3, 1001)) for _ in range(MOST_FILES + 2)]
    assert mine == [b"abc"] * MOST_FILES + [None] * 2
    assert await files.fetch(Attached("7", "a.xlsx", 3, 1002)) == b"abc", "others go on"
