"""The real bot in a process of its own, against the strict local Bot API server."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot.tryout.chats import Chats
from bot.tryout.faults import Faults
from bot.tryout.people import TOKEN
from bot.tryout.server import build, cast_chats, serve
from bot.tryout.updates import Updates

PATIENCE = 60.0
"""Seconds for a bot to come up, or to stop: with other work on the machine that takes a while."""


@asynccontextmanager
async def api_server(
    faults: Faults | None = None, unruly: Callable[[Chats], Updates] | None = None
) -> AsyncIterator[tuple[Chats, str]]:
    """The chats of a running server, and its address.

    Args:
        unruly: Makes updates of another kind, that come in their own way.
    """
    chats = cast_chats()
    if unruly:
        chats.updates = unruly(chats)
    runner = await serve(build(chats, faults=faults), port=0)
    site = next(iter(runner.sites))
    assert isinstance(site, web.TCPSite)
    port = runner.addresses[0][1]
    try:
        yield chats, f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


class BotProcess:
    """`wijkstem run`, started and killed at will."""

    def __init__(self, folder: Path, address: str, database_url: str, **settings: str) -> None:
        self._folder = folder
        self._settings = {
            "WIJKSTEM_TELEGRAM_TOKEN": TOKEN,
            "WIJKSTEM_TELEGRAM_API_URL": address,
            "WIJKSTEM_DATABASE_URL": database_url,
            "WIJKSTEM_PSEUDONYM_KEY_FILE": str(folder / "pseudonym.key"),
            "WIJKSTEM_ADMINS": "1009",
            **settings,
        }
        self._process: asyncio.subprocess.Process | None = None

    @property
    def log(self) -> str:
        """What it logged so far."""
        return (self._folder / "bot.log").read_text()

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start it; it works as soon as it can."""
        with (self._folder / "bot.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                Path(sys.executable).parent / "wijkstem",
                "run",
                cwd=self._folder,
                env={**os.environ, **self._settings},
                stderr=log,
                stdout=log,
            )

    async def works(self) -> None:
        """Wait until it is up."""
        for _ in range(round(PATIENCE * 10)):
            if '"event": "running"' in self.log:
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"it did not come up: {self.log}")

    async def kill(self) -> None:
        """End it as a power cut would."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to stop.

        Returns:
            Its exit code.
        """
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._process.wait()
        except TimeoutError:
            self._process.kill()
            raise AssertionError(f"it did not stop: {self.log}") from None

    def megabytes(self) -> float:
        """Memory it holds now."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def seconds_without_processor(self) -> float:
        """How long its threads stood ready to run while others had the processors."""
        assert self._process is not None
        threads = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text().split()[1]) for each in threads) / 1e9
