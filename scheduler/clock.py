"""The clock that sets sweeps going. It remembers nothing: what is due is in the database."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.events import EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler


@dataclass(frozen=True)
class Sweep:
    """Something that looks in the database for what is due and not yet done, and does it.

    It may run late, twice, or on two processes at once, and changes nothing more by that.
    """

    run: Callable[[], Coroutine[Any, Any, None]]
    every: timedelta

    @property
    def name(self) -> str:
        """What it does, as its function is called."""
        name: str = getattr(self.run, "func", self.run).__name__
        return name


class Clock:
    """Ticks: each sweep runs once at the start, and then each time it is due.

    Args:
        zone: The organisation's clock.
        note_failure: Called with what a sweep raised; it runs again at its next time.
        note_done: Called with each sweep that went well, and how many seconds after its time.
    """

    def __init__(
        self,
        sweeps: Iterable[Sweep],
        zone: ZoneInfo,
        note_failure: Callable[[BaseException], None],
        note_done: Callable[[str, float], None] = lambda name, lag: None,
    ) -> None:
        self._zone = zone
        self._note_done = note_done
        self._scheduler = AsyncIOScheduler(
            timezone=zone,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._note_failure = note_failure
        self._under_way = set[asyncio.Task[None]]()
        for sweep in sweeps:
            seconds = sweep.every.total_seconds()
            self._scheduler.add_job(
                self._run, "interval", (sweep,), seconds=seconds, next_run_time=datetime.now(zone)
            )
        self._scheduler.add_listener(self._ran, EVENT_JOB_EXECUTED)
        self._scheduler.start()

    async def stop(self, seconds: float) -> None:
        """Begin no sweep any more, and let those under way end: one that is broken off in the
        middle of a transaction can keep the database from whoever still has to write.

        Args:
            seconds: How long they may take.
        """
        self._scheduler.pause()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        self._scheduler.shutdown(wait=False)

    async def _run(self, sweep: Sweep) -> str | None:
        """The name of a sweep that went well."""
        done = asyncio.create_task(sweep.run())
        self._under_way.add(done)
        try:
            await done
        except Exception as error:
            self._note_failure(error)
            return None
        finally:
            self._under_way.discard(done)
        return sweep.name

    def _ran(self, event: JobExecutionEvent) -> None:
        if event.retval:
            lag = datetime.now(self._zone) - event.scheduled_run_time
            self._note_done(event.retval, lag.total_seconds())
