"""The clock that sets sweeps going. It remembers nothing: what is due is in the database."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from models.database import Database
from scheduler.sweeps import close_consultations, forget_updates


def start_clock(
    database: Database, zone: ZoneInfo, show_behind: Callable[[], Awaitable[None]]
) -> AsyncIOScheduler:
    """Begin ticking; the caller shuts it down."""
    clock = AsyncIOScheduler(timezone=zone, job_defaults={"coalesce": True, "max_instances": 1})
    clock.add_job(close_consultations, "interval", minutes=1, args=[database])
    clock.add_job(forget_updates, "interval", hours=6, args=[database])
    clock.add_job(show_behind, "interval", hours=1, next_run_time=datetime.now(zone))
    clock.start()
    return clock
