"""What the chat page asks for: who one can be, what happens in a chat, files, and to do things."""

import asyncio
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from bot.tryout.acts import ACTS
from bot.tryout.chats import Chats
from bot.tryout.parameters import Plain, Refusal, Upload
from bot.tryout.people import CAST

PAGE = Path(__file__).parent / "page"
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
FILE_POLICY = "default-src 'none'; sandbox"
"""What someone sent can never run as a page of ours."""


class ChatPage:
    """Serves the page, and one stream of events for each reader."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self._readers: dict[int, set[asyncio.Queue[str]]] = {}
        chats.listeners.append(self._pass_on)

    def add_to(self, application: web.Application) -> None:
        """Put the page's routes into an application."""
        application.on_shutdown.append(self._end)
        application.add_routes(
            [
                web.get("/", self._index),
                web.get("/tryout/people", self._people),
                web.get("/tryout/events/{user}", self._events),
                web.get("/tryout/file/{file_id}", self._file),
                web.post("/tryout/send/{user}", self._send),
                web.post("/tryout/{act}/{user}", self._act),
                web.static("/page", PAGE),
            ]
        )

    async def _index(self, request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _people(self, request: web.Request) -> web.Response:
        return web.json_response([asdict(player) for player in CAST])

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """A chat as it stands, and then what happens in it, as it happens (server-sent events)."""
        user_id = self._user(request)
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        person = self._chats.people[user_id]
        queue: asyncio.Queue[str] = asyncio.Queue()
        queue.put_nowait(
            _event(
                "chat",
                {
                    "bot": self._chats.bot,
                    "messages": list(person.messages.values()),
                    "state": self._state(user_id),
                },
            )
        )
        readers = self._readers.setdefault(user_id, set())
        readers.add(queue)
        try:
            while event := await queue.get():
                await response.write(event.encode())
        except ConnectionError:
            pass  # the reader is gone
        finally:
            readers.discard(queue)
        return response

    async def _end(self, _: web.Application) -> None:
        for queues in self._readers.values():
            for queue in queues:
                queue.put_nowait("")

    async def _file(self, request: web.Request) -> web.Response:
        try:
            kept = self._chats.files.known(request.match_info["file_id"])
        except Refusal:
            raise web.HTTPNotFound(text="This file is no longer kept.") from None
        shown = kept.kind == "photo"
        kind = kept.upload.mime if shown else "application/octet-stream"
        name = f"filename*=UTF-8''{quote(kept.upload.name)}"
        return web.Response(
            body=kept.upload.content,
            content_type=kind,
            headers={
                "Content-Disposition": f"{'inline' if shown else 'attachment'}; {name}",
                "Content-Security-Policy": FILE_POLICY,
            },
        )

    async def _act(self, request: web.Request) -> web.Response:
        act, user_id = ACTS.get(request.match_info["act"]), self._user(request)
        if act is None:
            raise web.HTTPNotFound
        try:
            act(self._chats, user_id, await request.json())
        except Refusal as refusal:
            return web.json_response({"problem": refusal.description}, status=400)
        except (KeyError, TypeError, ValueError):
            raise web.HTTPBadRequest(text="That is not how this is asked.") from None
        return web.json_response({})

    async def _send(self, request: web.Request) -> web.Response:
        """A picture, seen as a picture; or any file, as a file."""
        user_id, form = self._user(request), await request.post()
        field = form.get("file")
        if not isinstance(field, web.FileField):
            raise web.HTTPBadRequest(text="There is no file in this.")
        upload = Upload(field.filename, field.file.read(), field.content_type)
        files, caption = self._chats.files, str(form.get("caption", ""))
        try:
            if form.get("as") == "photo":
                content: Plain = {"photo": files.photo(upload)}
            else:
                content = {"document": files.document(upload)}
        except Refusal as refusal:
            return web.json_response({"problem": refusal.description}, status=400)
        self._chats.send(user_id, content | ({"caption": caption} if caption else {}))
        return web.json_response({})

    def _user(self, request: web.Request) -> int:
        number = request.match_info["user"]
        if not number.isdecimal() or int(number) not in self._chats.people:
            raise web.HTTPNotFound(text="Nobody with this number is in the try-out.")
        return int(number)

    def _state(self, user_id: int) -> Plain:
        """All of a chat besides its messages."""
        person = self._chats.people[user_id]
        return {
            "started": person.started,
            "blocked": person.blocked,
            "keyboard": person.keyboard,
            "commands": self._chats.menu(user_id),
            "description": self._chats.menus.description(person.user["language_code"]),
        }

    def _pass_on(self, user_id: int, kind: str, content: Plain) -> None:
        for reading, queues in self._readers.items():
            if reading != user_id and kind == "message":
                event = _event("elsewhere", user_id)
            elif reading == user_id:
                event = _event(kind, self._state(user_id) if kind == "state" else content)
            else:
                continue
            for queue in queues:
                queue.put_nowait(event)


def _event(kind: str, content: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps(content)}\n\n"
