"""The real bot in a process of its own, against the strict local Bot API server."""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from aiohttp import web

from bot.cli import main
from bot.keys import pseudonym_key
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


_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["bot.cli", "bot.wiring", "tests.running", "tests.languages_read"])
"""What is imported once for all bots: half the work of a test was importing it again and again."""


def _be_wijkstem(folder: Path, settings: dict[str, str], afresh: bool) -> None:
    """What a process does to become `wijkstem run`."""
    log = os.open(folder / "bot.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    os.chdir(folder)
    os.environ |= settings
    if afresh:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what was compiled once stays compiled
        command = Path(sys.executable).parent / "wijkstem"
        os.execl(command, command, "run")
    sys.argv = ["wijkstem", "run"]
    main()


class BotProcess:
    """`wijkstem run`, started and killed at will.

    Args:
        afresh: Start it by its command, imports and all, as its users do; slower.
    """

    def __init__(
        self, folder: Path, address: str, database_url: str, afresh: bool = False, **settings: str
    ) -> None:
        self._folder = folder
        self._afresh = afresh
        self._settings = {
            "WIJKSTEM_TELEGRAM_TOKEN": TOKEN,
            "WIJKSTEM_TELEGRAM_API_URL": address,
            "WIJKSTEM_DATABASE_URL": database_url,
            "WIJKSTEM_PSEUDONYM_KEY_FILE": str(folder / "pseudonym.key"),
            "WIJKSTEM_ADMINS": "1009",
            **settings,
        }
        self._process: ForkServerProcess | None = None

    @property
    def key(self) -> bytes:
        """What it makes pseudonyms and signatures with."""
        return pseudonym_key(self._folder / "pseudonym.key")

    @property
    def log(self) -> str:
        """What it logged so far."""
        return (self._folder / "bot.log").read_text()

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        assert self._process.pid is not None
        return self._process.pid

    async def start(self) -> None:
        """Start it; it works as soon as it can."""
        (self._folder / "bot.log").touch()
        work = (self._folder, self._settings, self._afresh)
        self._process = _FORKS.Process(target=_be_wijkstem, args=work)
        await asyncio.to_thread(self._process.start)

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

    async def ends(self) -> int:
        """Wait until it ends by itself.

        Returns:
            Its exit code.
        """
        assert self._process is not None
        await asyncio.to_thread(self._process.join, PATIENCE)
        assert self._process.exitcode is not None, f"it goes on: {self.log}"
        return self._process.exitcode

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.is_alive():
            os.kill(self.pid, number)
        await asyncio.to_thread(self._process.join, PATIENCE)
        if self._process.exitcode is None:
            self._process.kill()
            raise AssertionError(f"it did not stop: {self.log}")
        return self._process.exitcode

    def megabytes(self) -> float:
        """Memory it holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def seconds_without_processor(self) -> float:
        """How long its threads stood ready to run while others had the processors."""
        threads = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text().split()[1]) for each in threads) / 1e9
