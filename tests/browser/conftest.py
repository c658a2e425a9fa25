"""The try-out, started as `wijkstem run` without a token, and a real browser on its page."""

import asyncio
import os
import shutil
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.botside import BotSide, bot_side

expect.set_options(timeout=30_000)
"""Milliseconds in which what is expected comes, also where others use the machine."""

NewPage = Callable[..., Awaitable[Page]]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest_asyncio.fixture(loop_scope="session")
async def tryout(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a running try-out with its living example."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {key: value for key, value in os.environ.items() if "WIJKSTEM" not in key}
    process = await asyncio.create_subprocess_exec(
        Path(sys.executable).parent / "wijkstem",
        "run",
        "--port",
        str(port),
        cwd=tmp_path,
        env=settings,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    async with asyncio.timeout(90):
        while b"Open http" not in await process.stdout.readline():
            pass
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    assert await process.wait() == 0


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A real Chromium."""
    if CHROMIUM is None:
        assert os.environ.get("CI") != "true", "in CI there is a Chromium"
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def new_page(browser: Browser) -> AsyncIterator[NewPage]:
    """Opens pages of any size, that run without errors."""
    pages: list[Page] = []
    errors: list[str] = []

    async def new_page(**options: Any) -> Page:
        page = await browser.new_page(locale="nl-NL", **options)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda told: errors.append(told.text) if told.type == "error" else None)
        pages.append(page)
        return page

    yield new_page
    for page in pages:
        await page.close()
    # A refusal, or a server that is gone, is all that a page may complain of.
    assert [each for each in errors if not each.startswith("Failed to load resource")] == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(new_page: NewPage) -> Page:
    """A page wide enough for the list of people beside the chat."""
    return await new_page(viewport={"width": 900, "height": 900})


@pytest_asyncio.fixture(loop_scope="session")
async def bot() -> AsyncIterator[BotSide]:
    """A try-out without a bot: the test is the bot."""
    async with bot_side() as bot:
        yield bot
