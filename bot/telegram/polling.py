"""Fetching updates. They are confirmed to Telegram only after their turns are committed."""

import asyncio

import structlog
from telegram.error import RetryAfter, TelegramError

from bot.telegram.api import Api
from bot.telegram.intake import ALLOWED_UPDATES, Intake

LONG_POLL_SECONDS = 25
PATIENCE_SECONDS = LONG_POLL_SECONDS + 10
LONGEST_WAIT = 30.0

log = structlog.get_logger()


async def poll(api: Api, intake: Intake) -> None:
    """Fetch updates and receive them, until cancelled."""
    offset, wait, wanted = 0, 1.0, {"timeout": LONG_POLL_SECONDS}
    webhook_gone = False
    while True:
        try:
            if not webhook_gone:
                webhook_gone = await api.call("deleteWebhook", {})
            updates = await api.call(
                "getUpdates",
                {**wanted, "allowed_updates": ALLOWED_UPDATES, "offset": offset},
                PATIENCE_SECONDS,
            )
        except TelegramError as error:
            pause = error.retry_after if isinstance(error, RetryAfter) else wait
            log.warning("no_updates", cause=type(error).__name__)
            await asyncio.sleep(pause if isinstance(pause, int | float) else wait)
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = 1.0
        await asyncio.gather(*map(intake.receive, updates))
        offset = max((offset, *(update["update_id"] + 1 for update in updates)))
