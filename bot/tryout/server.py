"""The try-out's server: the strict Bot API and the chat page, on this machine only."""

import asyncio
import json
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.tryout.api import BotApi
from bot.tryout.chats import Chats, Plain
from bot.tryout.parameters import Refusal
from bot.tryout.people import BOT_ID, BOT_NAME, BOT_USERNAME, CAST, TOKEN

PAGE = Path(__file__).parent / "page"
HOST, PORT = "127.0.0.1", 8080
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def cast_chats() -> Chats:
    """The chats of the try-out's cast."""
    chats = Chats({"id": BOT_ID, "is_bot": True, "first_name": BOT_NAME, "username": BOT_USERNAME})
    for player in CAST:
        chats.add_user(player.id, player.name, player.language_code)
    return chats


def build(chats: Chats, token: str = TOKEN) -> web.Application:
    """The application that serves these chats."""
    application = web.Application(middlewares=[_guard])
    BotApi(token, chats).add_to(application)
    page = _Page(chats)
    application.add_routes(
        [
            web.get("/", page.index),
            web.get("/tryout/people", page.people),
            web.get("/tryout/chat/{user}", page.chat),
            web.get("/tryout/events/{user}", page.events),
            web.post("/tryout/say", page.say),
            web.post("/tryout/press", page.press),
            web.static("/page", PAGE),
        ]
    )
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
    name = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    if name not in ("127.0.0.1", "localhost", "[::1]") or (
        origin is not None and origin != f"http://{request.host}"
    ):
        raise web.HTTPForbidden(text="This is for this machine only.")
    response: web.StreamResponse = await handler(request)
    if not response.prepared:
        response.headers.update(HEADERS)
    return response


class _Page:
    """What the chat page asks for."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self._readers: dict[int, set[asyncio.Queue[str]]] = {}
        chats.listeners.append(self._pass_on)

    async def index(self, request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def people(self, request: web.Request) -> web.Response:
        return web.json_response(
            [
                {
                    "id": player.id,
                    "name": player.name,
                    "age": player.age,
                    "language": player.language_code,
                    "role": player.role,
                }
                for player in CAST
            ]
        )

    async def chat(self, request: web.Request) -> web.Response:
        person = self._chats.people[self._user(request.match_info["user"])]
        told = {
            "bot": self._chats.bot,
            "started": person.started,
            "messages": list(person.messages.values()),
            "commands": self._chats.menu(person.user["id"]),
        }
        return web.json_response(told)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What happens in one chat, as it happens (server-sent events)."""
        user_id = self._user(request.match_info["user"])
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        queue: asyncio.Queue[str] = asyncio.Queue()
        readers = self._readers.setdefault(user_id, set())
        readers.add(queue)
        try:
            await response.write(b": here\n\n")
            while True:
                await response.write((await queue.get()).encode())
        except ConnectionError:
            return response
        finally:
            readers.discard(queue)

    async def say(self, request: web.Request) -> web.Response:
        told = await request.json()
        self._chats.say(self._user(told["user"]), str(told["text"])[:4096])
        return web.json_response({})

    async def press(self, request: web.Request) -> web.Response:
        told = await request.json()
        try:
            self._chats.press(self._user(told["user"]), int(told["message"]), str(told["data"]))
        except Refusal as refusal:
            return web.json_response({"problem": refusal.description}, status=refusal.code)
        return web.json_response({})

    def _user(self, number: Any) -> int:
        if not str(number).isdecimal() or int(number) not in self._chats.people:
            raise web.HTTPNotFound(text="Nobody with this number is in the try-out.")
        return int(number)

    def _pass_on(self, user_id: int, kind: str, content: Plain) -> None:
        readers = self._readers.get(user_id)
        if readers:
            event = f"event: {kind}\ndata: {json.dumps(content)}\n\n"
            for queue in readers:
                queue.put_nowait(event)
