"""Several processes on one machine, behind one address: kept running, and replaced one by one.

SIGTERM stops them all. SIGHUP replaces each by a new one, of the version that is installed by then:
the next is stopped only once the one before it is replaced, so there is always one at work.
"""

import asyncio
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path

import structlog

WRONG_SETTINGS = 2
"""The exit code of a process that cannot start, however often it tries."""
UP = b"up\n"
"""What a worker writes once it works."""
WAITS = (0.0, 1.0, 2.0, 5.0, 10.0)
"""Seconds before one that ended is started again; the last one is repeated."""
STEADY = 60.0
"""Seconds after which one that works counts as steady again."""

log = structlog.get_logger()


@dataclass
class _Worker:
    number: int
    process: asyncio.subprocess.Process | None = None
    noting: asyncio.Task[None] | None = None
    """Waits for its word; the loop alone would not keep the task."""
    works: asyncio.Event = field(default_factory=asyncio.Event)
    is_replaced: bool = False


class Workers:
    """So many processes of `wijkstem run`."""

    def __init__(self, count: int) -> None:
        self._workers = [_Worker(number) for number in range(count)]
        self._stopping = asyncio.Event()
        self._exit_code = 0
        self._replacing: asyncio.Task[None] | None = None

    async def run(self) -> int:
        """Keep them running until told to stop.

        Returns:
            The exit code: not 0 when they cannot run with these settings.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        loop.add_signal_handler(signal.SIGHUP, self._replace)
        async with asyncio.TaskGroup() as group:
            for worker in self._workers:
                group.create_task(self._keep_running(worker))
            await self._stopping.wait()
            if self._replacing:
                self._replacing.cancel()
            for worker in self._workers:
                _terminate(worker)
        return self._exit_code

    async def _keep_running(self, worker: _Worker) -> None:
        loop, ends = asyncio.get_running_loop(), 0
        while not self._stopping.is_set():
            began, worker.is_replaced = loop.time(), False
            await _start(worker)
            assert worker.process is not None
            if self._stopping.is_set():  # while it was being started
                _terminate(worker)
            code = await worker.process.wait()
            worker.works.clear()
            if self._stopping.is_set() or worker.is_replaced:
                continue
            if code == WRONG_SETTINGS:
                self._exit_code = code
                self._stopping.set()
                return
            log.warning("worker_ended", worker=worker.number, code=code)
            ends = 0 if loop.time() - began > STEADY else ends + 1
            await self._pause(WAITS[min(ends, len(WAITS) - 1)])

    async def _pause(self, seconds: float) -> None:
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait([stopping], timeout=seconds)
        stopping.cancel()

    def _replace(self) -> None:
        if self._replacing is None or self._replacing.done():
            self._replacing = asyncio.create_task(self._replace_all())

    async def _replace_all(self) -> None:
        for worker in self._workers:
            await worker.works.wait()
            worker.works.clear()
            worker.is_replaced = True
            _terminate(worker)
        await self._workers[-1].works.wait()
        log.info("workers_replaced")


async def orphaned(stop: asyncio.Event) -> None:
    """What a worker does beside its work: stop once the process that keeps it running is gone."""
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()
    stop.set()


async def _start(worker: _Worker) -> None:
    command = (str(Path(sys.executable).parent / "wijkstem"), "run", f"--worker={worker.number}")
    worker.process = await asyncio.create_subprocess_exec(
        # It reads the end of its input when this process is gone, and ends too.
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    worker.noting = asyncio.create_task(_note_up(worker, worker.process))


async def _note_up(worker: _Worker, process: asyncio.subprocess.Process) -> None:
    assert process.stdout is not None
    if await process.stdout.readline() == UP and worker.process is process:
        worker.works.set()


def _terminate(worker: _Worker) -> None:
    if worker.process is not None and worker.process.returncode is None:
        worker.process.terminate()
