"""Sending what is in the outbox: claims become messages, within the budget, and are settled.

Two loops: one exchanges with the database (settles what was sent, claims what is next), ten times a
second while there is work; the other sends what was claimed as the budget allows. So little is
claimed ahead that a crash leaves few deliveries uncertain.
"""

import asyncio
import math
import time
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from telegram.error import TelegramError

from bot.failures import Failures
from bot.service import Service
from bot.telegram.api import Api
from bot.telegram.outcomes import Outcome, delivered, growing, outcome_of, unknown
from bot.telegram.pacing import Pacing
from bot.telegram.render import message_of_notice
from handlers.texts import spoken
from models.claims import Claim, Settlement, claim, settle, take_back
from models.database import Database, passes_by_itself
from models.notices import Content, State
from models.outbox import close_unsent

TICK = 0.1
"""Seconds between the beginnings of two exchanges while there is work."""
AHEAD = 0.2
"""Seconds' worth of sending that is claimed ahead."""
IDLE = 5.0
"""Seconds between two looks while there is none, and the longest wait for a database in trouble."""
TIDY = 1.0
"""Seconds between two looks for leases that ran out and notices that are over."""
MOST_TIDIED = 500
MOST_UNDER_WAY = 64
SEND_SECONDS = 20.0
LEASE = timedelta(seconds=60)
"""Long enough for what is claimed ahead to be sent, and for the slowest answer."""
LEASE_LEFT = timedelta(seconds=30)
"""What must be left of a lease when a send begins."""
PATIENCE = 1.0
"""Seconds a claim waits for the budget; one that has to wait longer is handed back."""
TROUBLES = 3
"""From so many sends in a row on that the Bot API did not do, bulk waits."""
LONGEST_HOLD = 30.0
MOST_MESSAGES = 1000

log = structlog.get_logger()


class Distributor:
    """Sends notices.

    Args:
        api: With a transport of its own, so that no answer to a person waits for a connection.
        language: For people whose own the bot does not speak.
        zone: The organisation's clock.
        service: Told of each delivery that was tried.
        takes_over: What is being sent was begun by a process that is gone.
    """

    def __init__(
        self,
        database: Database,
        api: Api,
        pacing: Pacing,
        failures: Failures,
        language: str,
        zone: ZoneInfo,
        service: Service | None = None,
        *,
        takes_over: bool = False,
    ) -> None:
        self._database = database
        self._api = api
        self._pacing = pacing
        self._failures = failures
        self._language = language
        self._zone = zone
        self._service = service or Service()
        self._takes_over = takes_over
        self._ahead: deque[Claim] = deque()
        self._came = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._settlements: list[Settlement] = []
        self._messages: dict[tuple[int, str], tuple[str, dict[str, Any]]] = {}
        """By notice and language."""
        self._exchanging: asyncio.Task[bool] | None = None
        self._troubles = 0
        self._due_again_at = math.inf
        self._tidied_at = -math.inf

    async def run(self) -> None:
        """Send until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._dispatch())
            group.create_task(self._exchange_again_and_again())

    async def finish(self, seconds: float) -> None:
        """Let what is under way arrive, and hand back the rest; after `run` was cancelled."""
        if self._exchanging:
            await asyncio.gather(self._exchanging, return_exceptions=True)
        while self._ahead:
            self._note(self._ahead.popleft(), Outcome(State.QUEUED))
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        try:
            async with self._database.writing() as db:
                await settle(db, self._settlements)
        except Exception as error:  # then the end of the leases settles them
            self._failures.note(error, "outbox_failed")

    async def _exchange_again_and_again(self) -> None:
        wait = TICK
        while True:
            began = time.monotonic()
            try:
                # Not to be cut off: claims that were committed would be forgotten.
                self._exchanging = asyncio.create_task(self._exchange())
                found = await asyncio.shield(self._exchanging)
            except Exception as error:
                if passes_by_itself(error):
                    log.warning("outbox_waits", cause=type(error).__name__)
                else:
                    self._failures.note(error, "outbox_failed")
                await asyncio.sleep(wait := min(wait * 2, IDLE))
            else:
                wait = TICK
                await self._pause(began, found)

    async def _pause(self, began: float, found: bool) -> None:
        if found or self._ahead or self._under_way or self._settlements or self._pacing.is_held:
            await asyncio.sleep(began + TICK - time.monotonic())
            return
        until_due = max(self._due_again_at - time.monotonic(), 0) + TICK
        with suppress(TimeoutError):  # not wait_for: being cancelled is lost in it at times
            async with asyncio.timeout(min(until_due, IDLE)):
                await self._database.queued.wait()
        self._database.queued.clear()
        self._due_again_at, self._tidied_at = math.inf, -math.inf

    async def _exchange(self) -> bool:
        """Settle what was sent and claim what is next.

        Returns:
            Whether there was anything to do.
        """
        room = math.ceil(self._pacing.per_second * AHEAD) - len(self._ahead)
        if self._pacing.is_held:
            room = 0
        tidies = time.monotonic() - self._tidied_at >= TIDY
        settlements, self._settlements = self._settlements, []
        if room <= 0 and not settlements and not tidies:
            return False
        now = datetime.now(UTC)
        claims: list[Claim] = []
        tidied = 0
        try:
            async with self._database.writing() as db:
                await settle(db, settlements)
                if tidies:
                    # Only who leads sends: so no lease that was there before is anyone's.
                    ran_out = now + LEASE if self._takes_over else now
                    tidied = await take_back(db, MOST_TIDIED, ran_out)
                    tidied += await close_unsent(db, MOST_TIDIED, now)
                if room > 0:
                    claims = await claim(db, room, now, now + LEASE)
        except Exception:
            self._settlements = settlements + self._settlements
            raise
        if tidies and tidied < MOST_TIDIED:
            self._tidied_at = time.monotonic()
            self._takes_over = False
        self._ahead.extend(claims)
        self._came.set()
        return bool(claims or tidied)

    async def _dispatch(self) -> None:
        while True:
            if not self._ahead:
                self._came.clear()
                await self._came.wait()
            elif len(self._under_way) >= MOST_UNDER_WAY:
                await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            else:
                await self._dispatch_next()

    async def _dispatch_next(self) -> None:
        chat_id = self._ahead[0].person.chat_id
        wait = self._pacing.seconds_until_bulk(chat_id)
        if 0 < wait <= PATIENCE:
            await asyncio.sleep(wait)
            return
        next_one = self._ahead.popleft()
        if wait or next_one.lease_until - datetime.now(UTC) < LEASE_LEFT:
            self._note(next_one, Outcome(State.QUEUED, wait=wait))
            return
        self._pacing.note(chat_id)
        task = asyncio.create_task(self._send(next_one))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _send(self, each: Claim) -> None:
        outcome = unknown(each.tries, once=each.notice.once)
        try:
            outcome = await self._outcome(each)
        except Exception as error:
            self._failures.note(error, "notice_failed")
        finally:
            self._note(each, outcome)

    async def _outcome(self, each: Claim) -> Outcome:
        try:
            method, message = self._message(each)
        except (KeyError, ValueError) as error:
            self._failures.note(error, "notice_without_words")
            return Outcome(State.FAILED)
        parameters = {"chat_id": each.person.chat_id, **message}
        if self._pacing.paid:
            parameters["allow_paid_broadcast"] = True
        try:
            sent = await self._api.call(method, parameters, SEND_SECONDS)
            return delivered(int(sent["message_id"]))
        except TelegramError as error:
            return outcome_of(error, each.tries, once=each.notice.once)
        except (KeyError, TypeError, ValueError):
            return unknown(each.tries, once=each.notice.once)

    def _message(self, each: Claim) -> tuple[str, dict[str, Any]]:
        language = spoken(each.person.language, each.person.app_language, self._language)
        key = (each.notice.id, language)
        if key not in self._messages:
            if len(self._messages) >= MOST_MESSAGES:
                self._messages.clear()
            content = Content.model_validate(each.notice.content)
            self._messages[key] = message_of_notice(content, language, self._zone)
        return self._messages[key]

    def _note(self, each: Claim, outcome: Outcome) -> None:
        if outcome.holds:
            self._pacing.hold_bulk(outcome.holds)
        if not outcome.is_trouble:
            self._troubles = 0
        elif not self._pacing.is_held:
            self._troubles += 1
            if self._troubles >= TROUBLES:
                hold = min(growing(self._troubles - TROUBLES + 1), LONGEST_HOLD)
                self._pacing.hold_bulk(hold)
                log.warning("bulk_waits", seconds=hold)
        lateness = None
        if outcome.state == State.DELIVERED and not each.notice.once:
            lateness = (datetime.now(UTC) - each.due_at).total_seconds()
        self._service.settled(outcome.state, lateness)
        due_at = None
        if outcome.state == State.QUEUED:
            due_at = datetime.now(UTC) + timedelta(seconds=outcome.wait)
            self._due_again_at = min(self._due_again_at, time.monotonic() + outcome.wait)
        arrived = datetime.now(UTC) if outcome.state == State.DELIVERED else None
        self._settlements.append(
            Settlement(each, outcome.state, due_at, outcome.message_id, arrived, outcome.moved_to)
        )
