"""Faults on order: what a Bot API server does on a bad day, by a plan that a seed decides."""

import asyncio
import random
from collections.abc import Collection, Mapping
from typing import Any, Literal

from aiohttp import web

Fault = Literal["too_many", "blocked", "gone", "broken", "cut", "hangs"]
"""429 with retry_after; 403; 400 chat not found; 500; the message is recorded and the line cut;
the message is recorded, but the answer does not come."""

_REFUSALS: dict[str, tuple[int, str]] = {
    "too_many": (429, "Too Many Requests: retry after {seconds}"),
    "blocked": (403, "Forbidden: bot was blocked by the user"),
    "gone": (400, "Bad Request: chat not found"),
    "broken": (500, "Internal Server Error"),
}


class Faults:
    """Meddles with some of the bot's requests.

    Args:
        seed: The same seed gives the same faults, in the order of the requests.
        shares: How large a part of the requests meets each fault; the rest meets none.
        methods: The methods whose requests can meet a fault.
        retry_after: Seconds told with a 429.
        hang_seconds: How long an answer that hangs takes.
    """

    def __init__(
        self,
        seed: int,
        shares: Mapping[Fault, float],
        *,
        methods: Collection[str] = ("sendMessage",),
        retry_after: int = 1,
        hang_seconds: float = 30.0,
    ) -> None:
        self._chance = random.Random(seed)
        self._shares = dict(shares)
        self._methods = frozenset(methods)
        self._retry_after = retry_after
        self._hang_seconds = hang_seconds
        self.met: list[Fault] = []
        """The faults so far, in order."""

    @property
    def middleware(self) -> Any:
        """What an application puts around its handlers."""

        @web.middleware
        async def meddle(request: web.Request, handler: Any) -> web.StreamResponse:
            meant = request.match_info.get("method", "") in self._methods
            fault = self._next() if meant else None
            if fault is None:
                response: web.StreamResponse = await handler(request)
                return response
            self.met.append(fault)
            if fault in _REFUSALS:
                return self._refusal(fault)
            response = await handler(request)
            if fault == "cut" and request.transport is not None:
                request.transport.abort()
            elif fault == "hangs":
                await asyncio.sleep(self._hang_seconds)
            return response

        return meddle

    def _next(self) -> Fault | None:
        at = self._chance.random()
        for fault, share in self._shares.items():
            at -= share
            if at < 0:
                return fault
        return None

    def _refusal(self, fault: Fault) -> web.Response:
        code, description = _REFUSALS[fault]
        told: dict[str, Any] = {
            "ok": False,
            "error_code": code,
            "description": description.format(seconds=self._retry_after),
        }
        if code == 429:
            told["parameters"] = {"retry_after": self._retry_after}
        return web.json_response(told, status=code)
