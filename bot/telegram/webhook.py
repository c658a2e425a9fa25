"""Receiving updates at a webhook. Telegram hears "received" only after the commit."""

import asyncio
import hmac
import json
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import RetryAfter, TelegramError, TimedOut

from bot.telegram.intake import ALLOWED_UPDATES, Intake

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1 << 20
TRIES = 5
FINISH_SECONDS = 5.0
"""How long requests under way may take to be answered when the bot stops."""


class CannotListen(Exception):
    """Nobody can be listened to at that address; says what the system says."""


async def listen(
    bot: Bot, intake: Intake, url: str, address: str, secret: str, *, shared: bool
) -> web.AppRunner:
    """Serve the webhook on `address` (host:port) and tell Telegram its `url`.

    Args:
        shared: Other processes on this machine may serve the same address.

    Returns:
        The running server, to be cleaned up at the end.

    Raises:
        CannotListen: the address is taken, or is not this machine's.
    """

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        await intake.receive(update)
        return web.Response()

    application = web.Application(client_max_size=MOST_BYTES)
    application.router.add_post(urlsplit(url).path or "/", receive)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=FINISH_SECONDS)
    await runner.setup()
    host, _, port = address.rpartition(":")
    try:
        await web.TCPSite(runner, host, int(port), reuse_port=shared or None).start()
        await _announce(bot, url, secret)
    except OSError as error:
        await runner.cleanup()
        raise CannotListen(error.strerror) from error
    except TelegramError:
        await runner.cleanup()
        raise
    return runner


async def _announce(bot: Bot, url: str, secret: str) -> None:
    """Tell Telegram; of several processes that start at once, some are asked to wait."""
    for _ in range(TRIES):
        try:
            await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
        except RetryAfter as error:
            pause = error.retry_after
            await asyncio.sleep(pause if isinstance(pause, int | float) else pause.total_seconds())
        else:
            return
    raise TimedOut("Telegram goes on asking to wait")
