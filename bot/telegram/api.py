"""The few Bot API calls that every tap needs, with plain data in and out.

`telegram.Bot` makes an object of each part of an answer, down to the last button: a third of a
tap's time for something nobody reads. Its transport, and its errors, serve here all the same.
"""

from dataclasses import dataclass
from typing import Any, cast

from telegram.request import BaseRequest, RequestData

Plain = dict[str, Any]


@dataclass(frozen=True)
class _Parameters:
    """What our transport reads of a `RequestData`."""

    parameters: Plain
    contains_files: bool = False


class Api:
    """Calls of one bot.

    Args:
        base_url: The Bot API's address with the token in it, without a slash at the end.
        transport: Initialised and shut down by whoever made it.
    """

    def __init__(self, base_url: str, transport: BaseRequest) -> None:
        self._base_url = base_url
        self._transport = transport

    async def call(self, method: str, parameters: Plain, seconds: float | None = None) -> Any:
        """The result of a call.

        Args:
            seconds: How long to wait for it; None: as long as the transport does.

        Raises:
            telegram.error.TelegramError: as python-telegram-bot would.
        """
        data = cast(RequestData, _Parameters(parameters))
        url = f"{self._base_url}/{method}"
        if seconds is None:
            return await self._transport.post(url, data)
        return await self._transport.post(url, data, read_timeout=seconds)
