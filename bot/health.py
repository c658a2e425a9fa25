"""A port for those who watch over the bot: is it alive, is it ready, and how is it doing."""

import asyncio
from collections.abc import Callable

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.service import Service
from models.database import Database

PATIENCE = 2.0
"""Seconds that the database may take to answer."""


async def serve_health(
    address: str, database: Database, service: Service, is_working: Callable[[], bool]
) -> web.AppRunner:
    """Serve `/health`, `/ready` and `/metrics` on `address` (host:port).

    Args:
        is_working: False once a part of the bot broke off, or it is stopping.

    Returns:
        The running server, to be cleaned up at the end.
    """

    async def health(_: web.Request) -> web.Response:
        """Alive: otherwise it had better be started again. A database in trouble is waited out."""
        return _said(is_working(), "working", "not working")

    async def ready(_: web.Request) -> web.Response:
        """Whether updates sent here are taken now."""
        if not is_working():
            return _said(False, "", "not working")
        return _said(await _answers(database), "ready", "the database does not answer")

    async def metrics(_: web.Request) -> web.Response:
        if not await _answers(database):
            return _said(False, "", "the database does not answer")
        content = await service.metrics(database)
        return web.Response(body=content, headers={"Content-Type": CONTENT_TYPE_LATEST})

    application = web.Application()
    application.router.add_get("/health", health)
    application.router.add_get("/ready", ready)
    application.router.add_get("/metrics", metrics)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    host, _, port = address.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
    return runner


async def _answers(database: Database) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
            await database.ping()
    except Exception:  # whatever keeps it from answering
        return False
    return True


def _said(is_well: bool, well: str, unwell: str) -> web.Response:
    return web.Response(text=well if is_well else unwell, status=200 if is_well else 503)
