"""The few Bot API calls that every tap needs, with plain data in and out.

`telegram.Bot` makes an object of each part of an answer, down to the last button: a third of a
tap's time for something nobody reads. Its transport, and its errors, serve here all the same.
"""

import json
from dataclasses import dataclass
from typing import Any, cast

from telegram.request import BaseRequest, RequestData

from handlers.screen import File

Plain = dict[str, Any]


@dataclass(frozen=True)
class _Parameters:
    """What our transport reads of a `RequestData`."""

    parameters: Plain

    @property
    def contains_files(self) -> bool:
        return any(isinstance(value, File) for value in self.parameters.values())

    @property
    def json_parameters(self) -> dict[str, str]:
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in self.parameters.items()
            if not isinstance(value, File)
        }

    @property
    def multipart_data(self) -> dict[str, tuple[str, bytes, str]]:
        return {
            name: (value.name, value.content, "application/octet-stream")
            for name, value in self.parameters.items()
            if isinstance(value, File)
        }


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
            parameters: Plain data; a `File` among them is sent along.
            seconds: How long to wait for it; None: as long as the transport does.

        Raises:
            telegram.error.TelegramError: as python-telegram-bot would.
        """
        data = cast(RequestData, _Parameters(parameters))
        url = f"{self._base_url}/{method}"
        if seconds is None:
            return await self._transport.post(url, data)
        return await self._transport.post(url, data, read_timeout=seconds)
