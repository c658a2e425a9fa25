"""The clock that sets sweeps going. It remembers nothing: what is due is in the database."""

from asyncio import CancelledError
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler


@dataclass(frozen=True)
class Sweep:
    """Something that looks in the database for what is due and not yet done, and does it.

    It may run late, twice, or on two processes at once, and changes nothing more by that.
    """

    run: Callable[[], Awaitable[None]]
    every: timedelta


def start_clock(
    sweeps: Iterable[Sweep], zone: ZoneInfo, note_failure: Callable[[BaseException], None]
) -> AsyncIOScheduler:
    """Begin ticking, with each sweep once at the start; the caller shuts it down.

    Args:
        zone: The organisation's clock.
        note_failure: Called with what a sweep raised; it runs again at its next time.
    """
    clock = AsyncIOScheduler(
        timezone=zone,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )

    def failed(event: JobExecutionEvent) -> None:
        if not isinstance(event.exception, CancelledError):  # it was under way at the end
            note_failure(event.exception)

    clock.add_listener(failed, EVENT_JOB_ERROR)
    for sweep in sweeps:
        seconds = sweep.every.total_seconds()
        clock.add_job(sweep.run, "interval", seconds=seconds, next_run_time=datetime.now(zone))
    clock.start()
    return clock
