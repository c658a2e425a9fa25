"""The Bot API over HTTP, as strict as Telegram and stricter: an unknown parameter is refused."""

import json
from typing import Any

from aiohttp import web

from bot.tryout.calls import Calls
from bot.tryout.chats import Chats
from bot.tryout.files import LARGEST_DOCUMENT
from bot.tryout.parameters import KNOWN, Plain, Refusal, Upload, bad, checked

LARGEST_REQUEST = LARGEST_DOCUMENT + (1 << 20)
_ATTACHED = "attach://"
_BEGIN, _END = b'{"ok": true, "result": ', b"}"


class BotApi:
    """Serves `/bot<token>/<method>` for one bot, and its files at `/file/bot<token>/<path>`."""

    def __init__(self, token: str, chats: Chats) -> None:
        self._token = token
        self._files = chats.files
        self._updates = chats.updates
        self._methods = Calls(chats).methods
        self._waiting_methods = {
            "getUpdates": self._updates.get_updates,
            "setWebhook": self._updates.set_webhook,
            "deleteWebhook": self._updates.set_webhook,
        }
        self._methods["getWebhookInfo"] = lambda call: self._updates.webhook_info()

    def add_to(self, application: web.Application) -> None:
        """Put the API's routes into an application."""
        application.router.add_route("*", "/bot{token}/{method}", self._serve)
        application.router.add_get("/file/bot{token}/{path:.+}", self._download)
        application.on_shutdown.append(self._stop)

    async def _serve(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
            method = request.match_info["method"]
            call = checked(method, await _parameters(request, method))
            waiting = self._waiting_methods.get(method)
            result = await waiting(call) if waiting else self._methods[method](call)
        except Refusal as refusal:
            return _refused(refusal)
        except ConnectionError:
            return web.Response(status=400)  # the bot ended in mid-request: nobody hears this
        return web.Response(
            body=_BEGIN + json.dumps(result).encode() + _END, content_type="application/json"
        )

    async def _download(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
            kept = self._files.at(request.match_info["path"])
        except Refusal as refusal:
            return _refused(refusal)
        return web.Response(body=kept.upload.content, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self._token:
            raise Refusal(401, "Unauthorized")

    async def _stop(self, _: web.Application) -> None:
        self._updates.cut_off()
        await self._updates.stop()


def _refused(refusal: Refusal) -> web.Response:
    told: Plain = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.parameters:
        told["parameters"] = refusal.parameters
    return web.json_response(told, status=refusal.code)


async def _parameters(request: web.Request, method: str) -> Plain:
    given: Plain = dict(request.query) if request.query_string else {}
    if request.content_type == "application/json":
        try:
            told = json.loads(await request.read())
        except ValueError:
            told = None
        if not isinstance(told, dict):
            raise bad("can't parse JSON object")
        return given | told if given else told
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, "Request Entity Too Large") from None
    known = KNOWN.get(method, {})
    for name, value in form.items():
        given[name] = _upload(value) if isinstance(value, web.FileField) else value
    return _with_attached(
        {name: _unpacked(value, known.get(name, str)) for name, value in given.items()}
    )


def _upload(field: web.FileField) -> Upload:
    return Upload(field.filename, field.file.read(), field.content_type)


def _unpacked(value: Any, kind: Any) -> Any:
    """A parameter of a form: everything but text stands in it as JSON."""
    if not isinstance(value, str) or isinstance("", kind):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _with_attached(given: Plain) -> Plain:
    """The parameters, with each file in the place where it is named `attach://`."""
    found = dict(given)

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: put(each) for key, each in value.items()}
        if isinstance(value, str) and value.startswith(_ATTACHED):
            name = value.removeprefix(_ATTACHED)
            if not isinstance(given.get(name), Upload):
                raise bad("wrong file identifier/HTTP URL specified")
            found.pop(name, None)
            return given[name]
        return value

    for name, value in given.items():
        if name in found:
            found[name] = put(value)
    return found
