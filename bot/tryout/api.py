"""The Bot API over HTTP, as strict as Telegram and stricter: an unknown parameter is refused."""

import asyncio
import json
import re
from typing import Any

from aiohttp import ClientError, ClientSession, web

from bot.tryout.chats import Chats, Plain
from bot.tryout.parameters import METHODS, Refusal, checked

COMMAND = re.compile(r"^[a-z0-9_]{1,32}$")
WEBHOOK_WAITS = (0.1, 0.5, 1.0, 2.0, 5.0)
"""Seconds between tries to deliver an update; the last one is repeated."""


class BotApi:
    """Serves `/bot<token>/<method>` for one bot."""

    def __init__(self, token: str, chats: Chats) -> None:
        self._token = token
        self._chats = chats
        self._poller = 0
        self._pusher: asyncio.Task[None] | None = None

    def add_to(self, application: web.Application) -> None:
        """Put the API's route into an application."""
        application.router.add_route("*", "/bot{token}/{method}", self._serve)
        application.on_cleanup.append(self._stop)

    async def _serve(self, request: web.Request) -> web.Response:
        try:
            if request.match_info["token"] != self._token:
                raise Refusal(401, "Unauthorized")
            result = await self._call(request.match_info["method"], await _parameters(request))
        except Refusal as refusal:
            told = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            return web.json_response(told, status=refusal.code)
        return web.json_response({"ok": True, "result": result})

    async def _call(self, method: str, given: Plain) -> Any:
        call, chats = checked(method, given), self._chats
        match method:
            case "editMessageText":
                return chats.edit_text(call)
            case "answerCallbackQuery":
                return chats.answer_query(call)
            case "sendMessage":
                return chats.send_message(call)
            case "getUpdates":
                return await self._updates(call)
            case "editMessageReplyMarkup":
                return chats.edit_keyboard(call)
            case "getMe":
                return chats.bot
            case "setWebhook" | "deleteWebhook":
                return await self._set_webhook(call)
            case "getWebhookInfo":
                pending = {"pending_update_count": len(chats.updates)}
                return {"url": chats.webhook["url"], "has_custom_certificate": False} | pending
            case _:
                return self._commands(method, call)

    async def _updates(self, call: Plain) -> list[Plain]:
        chats = self._chats
        if chats.webhook["url"]:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._poller += 1
        mine = self._poller
        for number in [each for each in chats.updates if each < call.get("offset", 0)]:
            del chats.updates[number]
        end = asyncio.get_running_loop().time() + call.get("timeout", 0)
        while not chats.updates and (left := end - asyncio.get_running_loop().time()) > 0:
            chats.came.clear()
            try:
                await asyncio.wait_for(chats.came.wait(), left)
            except TimeoutError:
                break
            if mine != self._poller:
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
        limit = min(max(call.get("limit", 100), 1), 100)
        return [chats.updates[number] for number in list(chats.updates)[:limit]]

    async def _set_webhook(self, call: Plain) -> bool:
        await self._stop()
        self._chats.webhook = {"url": "", **call}
        if call.get("drop_pending_updates"):
            self._chats.updates.clear()
        if self._chats.webhook["url"]:
            self._pusher = asyncio.create_task(self._push())
        return True

    async def _push(self) -> None:
        """Deliver updates to the webhook, in order, each until it is received."""
        hook, chats, tries = self._chats.webhook, self._chats, 0
        secret = {"X-Telegram-Bot-Api-Secret-Token": hook.get("secret_token", "")}
        async with ClientSession() as session:
            while True:
                if not chats.updates:
                    chats.came.clear()
                    await chats.came.wait()
                number, update = next(iter(chats.updates.items()))
                try:
                    async with session.post(hook["url"], json=update, headers=secret) as reply:
                        received = reply.status < 300
                except (ClientError, TimeoutError):
                    received = False
                if received:
                    chats.updates.pop(number, None)
                    tries = 0
                else:
                    await asyncio.sleep(WEBHOOK_WAITS[min(tries, len(WEBHOOK_WAITS) - 1)])
                    tries += 1

    async def _stop(self, _: web.Application | None = None) -> None:
        if self._pusher:
            self._pusher.cancel()
            await asyncio.gather(self._pusher, return_exceptions=True)
            self._pusher = None

    def _commands(self, method: str, call: Plain) -> Any:
        scope = call.get("scope", {"type": "default"})
        key = (scope["type"], call.get("language_code", ""))
        if scope["type"] == "chat":
            if scope["chat_id"] not in self._chats.people:
                raise Refusal(400, "Bad Request: chat not found")
            key = (f"chat:{scope['chat_id']}", key[1])
        if method == "getMyCommands":
            return self._chats.commands.get(key, [])
        if method == "deleteMyCommands":
            self._chats.commands.pop(key, None)
            return True
        for command in call["commands"]:
            told = command.get("description", "")
            if not COMMAND.match(command.get("command", "")) or not 1 <= len(told) <= 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
        self._chats.commands[key] = call["commands"]
        return True


async def _parameters(request: web.Request) -> Plain:
    given: Plain = dict(request.query)
    if request.content_type == "application/json":
        try:
            given |= await request.json()
        except (ValueError, TypeError):
            raise Refusal(400, "Bad Request: can't parse JSON object") from None
        return given
    given |= dict(await request.post())
    required, optional = METHODS.get(request.match_info["method"], ({}, {}))
    known = required | optional
    return {name: _unpacked(value, known.get(name, str)) for name, value in given.items()}


def _unpacked(value: Any, kind: type) -> Any:
    """A parameter of a form: everything but text stands in it as JSON."""
    if kind is str or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
