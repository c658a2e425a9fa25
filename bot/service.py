"""How the bot is doing, in numbers: for Prometheus, and for staff. Nothing here tells of anyone."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from zoneinfo import ZoneInfo

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from models.database import Database, passes_by_itself
from models.notices import State
from models.outbox import count_on_the_way
from models.served import Served, add_served

TAP_SECONDS = 1.0
"""A tap that was answered within these was answered in time."""
NOTICE_SECONDS = 10.0
"""A notice that arrived within these of being due came in time."""
WRITE = 60.0
"""Seconds between two times that the figures for staff are written down."""
MOST_TAPS = 10_000
"""Taps that are waited for at once; older ones had no answer coming."""
_TAPS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, TAP_SECONDS, 2.5, 5.0, 10.0, 30.0)
_LATENESS = (0.5, 1.0, 2.0, 5.0, NOTICE_SECONDS, 30.0, 60.0, 300.0, 3600.0)

log = structlog.get_logger()


class Service:
    """Counts what one process does.

    Args:
        clock: Seconds, never going back.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._tapped: dict[str, float] = {}
        """When each tap came that waits for its answer, by the chat app's number of it."""
        self._unwritten = Served()
        self._registry = registry = CollectorRegistry()
        self._turns = Counter("wijkstem_turns", "Turns taken", registry=registry)
        self._taps = Histogram(
            "wijkstem_tap_seconds",
            "From a tap's coming to its screen's arriving",
            buckets=_TAPS,
            registry=registry,
        )
        self._lateness = Histogram(
            "wijkstem_notice_lateness_seconds",
            "From a notice's being due to its arriving, for those owed to one person",
            buckets=_LATENESS,
            registry=registry,
        )
        self._settled = Counter(
            "wijkstem_deliveries", "Deliveries tried, by outcome", ["state"], registry=registry
        )
        self._failures = Counter(
            "wijkstem_failures", "Failures, by kind", ["kind"], registry=registry
        )
        self._sweep_lag = Gauge(
            "wijkstem_sweep_lag_seconds",
            "How long after its time a sweep was done, where it is done",
            ["sweep"],
            registry=registry,
        )
        self._sweep_done = Gauge(
            "wijkstem_sweep_done_timestamp_seconds",
            "When a sweep was done last",
            ["sweep"],
            registry=registry,
        )
        self._outbox = Gauge(
            "wijkstem_outbox",
            "Deliveries on their way, of all processes",
            ["state"],
            registry=registry,
        )
        self.waiting = Gauge("wijkstem_turns_waiting", "Turns that wait", registry=registry)
        self.leads = Gauge("wijkstem_leads", "Whether this process leads", registry=registry)

    def took_turn(self) -> None:
        """A turn was committed."""
        self._turns.inc()

    def tapped(self, query_id: str) -> None:
        """A tap came."""
        self._tapped.setdefault(query_id, self._clock())
        if len(self._tapped) > MOST_TAPS:
            del self._tapped[next(iter(self._tapped))]

    def answered(self, query_id: str) -> None:
        """Its screen arrived, or it turned out that none was owed."""
        came = self._tapped.pop(query_id, None)
        if came is None:
            return
        seconds = self._clock() - came
        self._taps.observe(seconds)
        self._unwritten.taps += 1
        self._unwritten.taps_in_time += seconds <= TAP_SECONDS

    def settled(self, state: State, lateness: float | None) -> None:
        """A delivery was tried.

        Args:
            lateness: Seconds since it was due, when it arrived and was owed to one person.
        """
        self._settled.labels(state).inc()
        if lateness is not None:
            self._lateness.observe(lateness)
            self._unwritten.notices += 1
            self._unwritten.notices_in_time += lateness <= NOTICE_SECONDS

    def failed(self, kind: str) -> None:
        """Something went wrong, of this kind."""
        self._failures.labels(kind).inc()

    def swept(self, sweep: str, lag: float) -> None:
        """A sweep was done, so long after its time."""
        self._sweep_lag.labels(sweep).set(lag)
        self._sweep_done.labels(sweep).set_to_current_time()

    async def metrics(self, database: Database) -> bytes:
        """All of it, as Prometheus reads it."""
        async with database.reading() as db:
            for state, number in (await count_on_the_way(db)).items():
                self._outbox.labels(state).set(number)
        return self.figures()

    def figures(self) -> bytes:
        """What this process counted itself."""
        return generate_latest(self._registry)

    async def keep_written(self, database: Database, zone: ZoneInfo) -> None:
        """Write the figures for staff down now and then, until cancelled."""
        while True:
            await asyncio.sleep(WRITE)
            await self.write(database, zone)

    async def write(self, database: Database, zone: ZoneInfo) -> None:
        """Write down what is not yet; it waits when the database is in trouble."""
        if self._unwritten == Served():
            return
        more, self._unwritten = self._unwritten, Served()
        try:
            async with database.writing() as db:
                await add_served(db, datetime.now(zone).date(), more)
        except Exception as error:
            if not passes_by_itself(error):
                raise
            log.warning("service_not_written", cause=type(error).__name__)
            self._unwritten += more
