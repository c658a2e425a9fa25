"""Updates on their way to the bot: fetched with getUpdates, or delivered to its webhook."""

import asyncio
import re
from contextlib import suppress
from itertools import islice

from aiohttp import ClientError, ClientSession, TCPConnector

from bot.tryout.parameters import Plain, Refusal, bad

ALL_KINDS = {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "managed_bot", "chat_member", "chat_join_request",
    "chat_boost", "removed_chat_boost",
}  # fmt: skip
UNASKED = ALL_KINDS - {"chat_member", "message_reaction", "message_reaction_count"}
"""The kinds that a bot gets which names none."""
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
CONNECTIONS = 40
"""Deliveries to a webhook under way at once, unless the bot says otherwise."""
WAITS = (0.1, 0.5, 1.0, 2.0, 5.0)
"""Seconds between tries to deliver an update; the last one is repeated."""


class Updates:
    """The updates of one bot that it has not confirmed."""

    keeps_connections = True
    """To a webhook. Without, each update comes to whichever process listens there."""

    def __init__(self) -> None:
        self._waiting: dict[int, Plain] = {}
        self._kinds = UNASKED
        self._came = asyncio.Event()
        self._poller = 0
        self._url = ""
        self._lanes: list[asyncio.Queue[Plain]] = []
        """To a webhook: a chat's updates go down one lane, so that they arrive in order."""
        self._workers: list[asyncio.Task[None]] = []

    def add(self, number: int, kind: str, content: Plain) -> None:
        """Something happened; a bot that did not ask for this kind never hears of it."""
        if kind not in self._kinds:
            return
        update = {"update_id": number, kind: content}
        self._waiting[number] = update
        if self._lanes:
            self._lane(content).put_nowait(update)
        else:
            self._came.set()

    async def get_updates(self, call: Plain) -> list[Plain]:
        """getUpdates."""
        if self._url:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._choose_kinds(call)
        self.cut_off()  # another one that still waits
        mine = self._poller
        self._confirm(call.get("offset", 0))
        loop = asyncio.get_running_loop()
        end = loop.time() + call.get("timeout", 0)
        while not self._waiting and (left := end - loop.time()) > 0:
            self._came.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._came.wait()
            if mine != self._poller:
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
        limit = min(max(call.get("limit", 100), 1), 100)
        return list(islice(self._waiting.values(), limit))

    async def set_webhook(self, call: Plain) -> bool:
        """setWebhook, and deleteWebhook, which names no address."""
        secret = call.get("secret_token", "")
        if secret and not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        self._choose_kinds(call)
        await self.stop()
        if call.get("drop_pending_updates"):
            self._waiting.clear()
        self._url = call.get("url", "")
        if self._url:
            count = min(max(call.get("max_connections", CONNECTIONS), 1), 100)
            self._lanes = [asyncio.Queue() for _ in range(count)]
            for update in self._waiting.values():
                self._lane(next(islice(update.values(), 1, 2))).put_nowait(update)
            self._workers = [
                asyncio.create_task(self._deliver(lane, self._url, secret)) for lane in self._lanes
            ]
        return True

    def webhook_info(self) -> Plain:
        """getWebhookInfo."""
        pending = len(self._waiting)
        return {
            "url": self._url,
            "has_custom_certificate": False,
            "pending_update_count": pending,
            "allowed_updates": sorted(self._kinds),
        }

    def cut_off(self) -> None:
        """Let nobody wait for updates any more."""
        self._poller += 1
        self._came.set()

    async def stop(self) -> None:
        """Deliver nothing any more."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        self._workers, self._lanes = [], []

    async def _deliver(self, lane: "asyncio.Queue[Plain]", url: str, secret: str) -> None:
        """Deliver a lane's updates, in order, each until it is received."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        connector = TCPConnector(force_close=not self.keeps_connections)
        async with ClientSession(headers=headers, connector=connector) as session:
            while True:
                update = await lane.get()
                tries = 0
                while not await _received(session, url, update):
                    await asyncio.sleep(WAITS[min(tries, len(WAITS) - 1)])
                    tries += 1
                self._waiting.pop(update["update_id"], None)

    def _lane(self, content: Plain) -> "asyncio.Queue[Plain]":
        whose: int = (content["from"] if "from" in content else content["chat"])["id"]
        return self._lanes[whose % len(self._lanes)]

    def _choose_kinds(self, call: Plain) -> None:
        """Which kinds come from now on; those named before, when none are named now."""
        if "allowed_updates" not in call:
            return
        named = set(call["allowed_updates"])
        if unknown := named - ALL_KINDS:
            raise bad(f"there is no kind of update {unknown.pop()}")
        self._kinds = named or UNASKED

    def _confirm(self, offset: int) -> None:
        """Forget the updates before an offset; a negative one counts from the end."""
        before = list(self._waiting)[:offset] if offset < 0 else self._waiting
        done = []
        for number in before:
            if 0 < offset <= number:
                break
            if offset:
                done.append(number)
        for number in done:
            del self._waiting[number]


async def _received(session: ClientSession, url: str, update: Plain) -> bool:
    try:
        async with session.post(url, json=update) as reply:
            return reply.status < 300
    except (ClientError, TimeoutError):
        return False
