"""Telegram spoken over aiohttp, plugged into python-telegram-bot as its `BaseRequest`.

The default httpx transport manages some 260 requests a second and slows down the more are under
way; this one is several times as fast (see benchmarks/README.md).
"""

from io import BytesIO
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 64
READ_SECONDS = 10.0
CONNECT_SECONDS = 10.0


class NotSent(NetworkError):
    """There was no connection, so the request surely never left."""


class CutOff(NetworkError):
    """The line was cut when the request may have left: what came of it is unknown."""


class AiohttpRequest(BaseRequest):
    """A transport for `telegram.Bot`."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                timeout=aiohttp.ClientTimeout(sock_connect=CONNECT_SECONDS),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None, "initialize() comes first"
        seconds = READ_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        sent: dict[str, Any] = {}
        if request_data and request_data.contains_files:
            form = aiohttp.FormData(request_data.json_parameters, quote_fields=False)
            for name, (filename, content, mime) in request_data.multipart_data.items():
                file = BytesIO(content) if isinstance(content, bytes) else content
                form.add_field(name, file, filename=filename, content_type=mime)
            sent["data"] = form
        elif request_data:
            sent["json"] = request_data.parameters
        try:
            async with self._session.request(
                method, url, timeout=aiohttp.ClientTimeout(total=seconds), **sent
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from error
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise CutOff(type(error).__name__) from error
