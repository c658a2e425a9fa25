"""Telegram: whether it knows the bot, sends updates the way that was set, and has the same time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from telegram.error import InvalidToken, TelegramError

from bot.checks.installation import Installation, Unwell
from bot.telegram.api import Api
from bot.telegram.transport import AiohttpRequest

TRYOUT = "the try-out has none."
MANY_WAITING = 100
RECENT = timedelta(hours=1)
MOST_APART = timedelta(seconds=30)
SECONDS = 10.0


async def token(installation: Installation) -> str:
    """Whether Telegram knows the token."""
    if installation.settings.is_tryout:
        return TRYOUT
    told = await _told(installation, "getMe")
    return f"Telegram knows this bot as @{told['username']}."


async def webhook(installation: Installation) -> str:
    """Whether updates come in the way that was set."""
    settings = installation.settings
    if settings.is_tryout:
        return TRYOUT
    told = await _told(installation, "getWebhookInfo")
    wanted = settings.webhook_url if settings.updates == "webhook" else ""
    if told["url"] != wanted:
        raise Unwell(
            f"Telegram calls {told['url'] or 'nobody'}, the settings say {wanted or 'nobody'}. "
            "Start the bot: it tells Telegram. Does it go on? Then another bot uses this token."
        )
    failed_at = datetime.fromtimestamp(told.get("last_error_date", 0), UTC)
    if wanted and datetime.now(UTC) - failed_at < RECENT:
        raise Unwell(
            f"Telegram could not deliver at {failed_at:%H:%M} UTC: {told['last_error_message']}. "
            "See “Nothing arrives” in docs/runbook.md."
        )
    if told["pending_update_count"] > MANY_WAITING:
        raise Unwell(
            f"{told['pending_update_count']} updates wait at Telegram. Does the bot run? See "
            "“It is slow” in docs/runbook.md."
        )
    how = f"at {wanted}" if wanted else "by fetching them"
    return f"updates come in {how}; {told['pending_update_count']} wait."


async def clock(installation: Installation) -> str:
    """Whether this machine's clock is right: reminders and closing times go by it."""
    if installation.settings.is_tryout:
        return "there is nobody to compare it with in the try-out."
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session:
        try:
            async with session.head(installation.settings.telegram_api_url) as reply:
                there = parsedate_to_datetime(reply.headers["Date"])
        except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
            raise Unwell(
                "Telegram's clock could not be read. See “Telegram” in docs/runbook.md."
            ) from None
    apart = abs(datetime.now(UTC) - there)
    if apart > MOST_APART:
        raise Unwell(
            f"{apart.total_seconds():.0f} seconds from Telegram's. Let the machine set its clock: "
            "timedatectl set-ntp true"
        )
    return "the same as Telegram's."


async def _told(installation: Installation, method: str) -> Any:
    """What the Bot API answers.

    Raises:
        Unwell: it does not, or does not know the token.
    """
    settings = installation.settings
    async with _transport() as transport:
        address = settings.telegram_api_url.rstrip("/")
        api = Api(f"{address}/bot{settings.telegram_token.get_secret_value()}", transport)
        try:
            return await api.call(method, {}, SECONDS)
        except InvalidToken:
            raise Unwell(
                "Telegram does not know this token. Ask BotFather for it with /token, and put it "
                "in WIJKSTEM_TELEGRAM_TOKEN."
            ) from None
        except TelegramError as error:
            raise Unwell(
                f"no answer from {address} ({type(error).__name__}). May this machine go to the "
                "internet on port 443?"
            ) from None


@asynccontextmanager
async def _transport() -> AsyncIterator[AiohttpRequest]:
    transport = AiohttpRequest()
    await transport.initialize()
    try:
        yield transport
    finally:
        await transport.shutdown()
