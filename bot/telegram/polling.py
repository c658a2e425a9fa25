"""Fetching updates. They are confirmed to Telegram only after their turns are committed."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram.error import RetryAfter, TelegramError

from bot.telegram.api import Api
from bot.telegram.intake import ALLOWED_UPDATES, turn_of
from handlers.conversation import Turn

LONG_POLL_SECONDS = 25
PATIENCE_SECONDS = LONG_POLL_SECONDS + 10
LONGEST_WAIT = 30.0

log = structlog.get_logger()


async def poll(api: Api, take: Callable[[Turn], Awaitable[None]]) -> None:
    """Fetch updates and take their turns, until cancelled.

    Args:
        take: Returns once a turn is committed.
    """
    await api.call("deleteWebhook", {})
    offset, wait = 0, 1.0
    wanted = {"timeout": LONG_POLL_SECONDS, "allowed_updates": ALLOWED_UPDATES}
    while True:
        try:
            updates = await api.call("getUpdates", {**wanted, "offset": offset}, PATIENCE_SECONDS)
        except TelegramError as error:
            pause = error.retry_after if isinstance(error, RetryAfter) else wait
            log.warning("no_updates", cause=type(error).__name__)
            await asyncio.sleep(pause if isinstance(pause, int | float) else wait)
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = 1.0
        turns = [turn for update in updates if (turn := turn_of(update))]
        await asyncio.gather(*map(take, turns))
        if updates:
            offset = updates[-1]["update_id"] + 1
