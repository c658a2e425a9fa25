"""Receiving updates at a webhook. Telegram hears "received" only after the commit."""

import hmac
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot

from bot.telegram.intake import ALLOWED_UPDATES, turn_of
from handlers.conversation import Turn

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1 << 20


async def listen(
    bot: Bot, take: Callable[[Turn], Awaitable[None]], url: str, address: str, secret: str
) -> web.AppRunner:
    """Serve the webhook on `address` (host:port) and tell Telegram its `url`.

    Returns:
        The running server, to be cleaned up at the end.
    """

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            turn = turn_of(await request.json())
        except (ValueError, KeyError, TypeError, AttributeError):
            return web.Response(status=400)
        if turn:
            await take(turn)
        return web.Response()

    application = web.Application(client_max_size=MOST_BYTES)
    application.router.add_post(urlsplit(url).path or "/", receive)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    host, _, port = address.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
    await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
    return runner
