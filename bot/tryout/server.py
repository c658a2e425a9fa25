"""The try-out's server: the strict Bot API and the chat page, on this machine only."""

from ipaddress import ip_address
from typing import Any

from aiohttp import web

from bot.tryout.api import LARGEST_REQUEST, BotApi
from bot.tryout.chat_page import HEADERS, ChatPage
from bot.tryout.chats import Chats
from bot.tryout.faults import Faults
from bot.tryout.people import BOT_ID, BOT_NAME, BOT_USERNAME, CAST, TOKEN

HOST, PORT = "127.0.0.1", 8080


def cast_chats() -> Chats:
    """The chats of the try-out's cast."""
    chats = Chats(
        {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": BOT_NAME,
            "username": BOT_USERNAME,
            "can_join_groups": True,
            "can_read_all_group_messages": True,
        }
    )
    for player in CAST:
        chats.add_user(player.id, player.name, player.language_code)
    return chats


def build(chats: Chats, token: str = TOKEN, faults: Faults | None = None) -> web.Application:
    """The application that serves these chats, with some faults if wanted."""
    middlewares = [_guard, faults.middleware] if faults else [_guard]
    application = web.Application(middlewares=middlewares, client_max_size=LARGEST_REQUEST)
    BotApi(token, chats).add_to(application)
    ChatPage(chats).add_to(application)
    return application


async def serve(application: web.Application, host: str = HOST, port: int = PORT) -> web.AppRunner:
    """Serve until the runner is cleaned up.

    Raises:
        ValueError: the host is not this machine alone.
    """
    if not ip_address(host).is_loopback:
        raise ValueError(f"the try-out chat is for this machine only, not for {host}")
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


@web.middleware
async def _guard(request: web.Request, handler: Any) -> web.StreamResponse:
    """Only a page of this machine's own may speak with the try-out, not one of a strange site."""
    host = request.headers.get("Host", "")
    name = host.rpartition(":")[0] or host
    origin = request.headers.get("Origin")
    if name not in ("127.0.0.1", "localhost", "[::1]") or (
        origin is not None and origin != f"http://{host}"
    ):
        raise web.HTTPForbidden(text="This is for this machine only.")
    response: web.StreamResponse = await handler(request)
    if not response.prepared and not request.path.startswith("/bot"):
        for header, value in HEADERS.items():
            response.headers.setdefault(header, value)
    return response
