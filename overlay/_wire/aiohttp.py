"""Connections by aiohttp: the extra ``aiohttp``, which async clients pick up automatically.

The transport of httpx-aiohttp is not used: it takes 1.1 times as long and reports some failures as others (a server
that hangs up becomes a connect timeout, after which the call would seem not executed). aiohttp forgets what arrived
before a connection was lost, which is corrected here. A remaining difference: aiohttp has no write timeout.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import socket
from collections.abc import AsyncIterator
from typing import Any, Final

import aiohttp
import httpx
from aiohttp.abc import ResolveResult
from multidict import CIMultiDict
from yarl import URL

from ..errors import ConfigurationError
from . import network
from .addresses import NOT_A_HOST, may_start_threads
from .connections import CLOSED
from .pool import MAX_CONNECTIONS
from .reading import PIECE

__all__ = ["AiohttpConnections"]

_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")  # that aiohttp would add
_LARGE: Final = 512 * 1024  # bytes per piece of a body, so that the event loop can do other work
_HEAD: Final = 100 * 1024  # bytes of a line of an answer's head, as h11 allows
_BOUNDS: Final[dict[str, Any]] = (  # the number of headers, which older versions of aiohttp do not bound
    {"max_headers": _HEAD // 4} if "max_headers" in inspect.signature(aiohttp.ClientSession.__init__).parameters else {}
)
_LOOK: Final = 1.0  # seconds between two checks of a connection

# The first that fits. ConnectError and ConnectTimeout say that nothing was sent.
_NAMES: Final[tuple[tuple[type[Exception], type[httpx.TransportError]], ...]] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientSSLError, httpx.ConnectError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientConnectionError, httpx.ReadError),
    (aiohttp.ClientPayloadError, httpx.ReadError),
)


class AiohttpConnections:
    """Send requests through aiohttp, in one event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._session = aiohttp.ClientSession(
            connector=_Connector(
                limit=MAX_CONNECTIONS, keepalive_timeout=network.KEEPALIVE, ssl=network.tls(), resolver=_Resolver()
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_OWN_HEADERS,
            auto_decompress=False,
            max_line_size=_HEAD,
            max_field_size=_HEAD,
            **_BOUNDS,
        )

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the response is open, and holds a connection until it is closed.

        Raises:
            ConfigurationError: The connections were closed, perhaps while the call was waiting for a retry.
        """
        if self._session.closed:
            raise ConfigurationError(CLOSED)
        if request.url.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(f"unsupported URL scheme {request.url.scheme!r}")
        timeout = request.extensions.get("timeout", {})
        headers = CIMultiDict(request.headers.multi_items())
        headers.popall("transfer-encoding", None)  # aiohttp adds it where it is needed
        body = _body_of(request)
        failure: Exception
        try:
            answer = await self._session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=headers,
                data=body,
                allow_redirects=False,
                timeout=_timeout(timeout.get("connect"), timeout.get("read"), timeout.get("pool")),
                server_hostname=request.extensions.get("sni_hostname"),
            )
        except (aiohttp.ClientError, ValueError) as error:
            failure = getattr(body, "error", None) or _named(error, request.url.host)
        else:
            if answer.status != 101:
                reason = (answer.reason or "").encode(errors="surrogateescape")  # as aiohttp decoded it
                return httpx.Response(
                    answer.status,
                    headers=answer.raw_headers,
                    stream=_Body(answer),
                    request=request,
                    extensions={"http_version": b"HTTP/1.1", "reason_phrase": reason},
                )
            answer.close()
            failure = httpx.RemoteProtocolError("the server switched protocols without being asked to")
        raise failure

    def close(self) -> None:
        """Close all connections; if called from outside the loop, as soon as it runs."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.create_task, self.aclose())

    async def aclose(self) -> None:
        """Close all connections."""
        await self._session.close()


class _Connector(aiohttp.TCPConnector):
    """aiohttp's, but one whose loop was closed is closed, too, and is dropped without an error in the log."""

    @property
    def closed(self) -> bool:
        return super().closed or self._loop.is_closed()

    async def _create_connection(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        """Connect within the limit, which aiohttp grants to each address of a host, and not to the lookup."""
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

    def __del__(self) -> None:  # type: ignore[override]  # no arguments of its own
        if self._loop.is_closed():
            self._close()
        else:
            super().__del__()


class _Resolver(aiohttp.DefaultResolver):  # type: ignore[misc, valid-type]  # one of two classes
    """aiohttp's, but one that looks a name up in place where no thread can be started: at exit."""

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> Any:
        if may_start_threads():
            return await super().resolve(host, port, family)
        found = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
        return [
            ResolveResult(
                hostname=host, host=str(at[0]), port=port, family=of, proto=proto, flags=socket.AI_NUMERICHOST
            )
            for of, _, proto, _, at in found
        ]


@functools.lru_cache(16)
def _timeout(connect: float | None, read: float | None, pool: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(sock_connect=connect, sock_read=read, connect=pool)


def _body_of(request: httpx.Request) -> bytes | _Pieces | None:
    """Return the body; a large or streamed one piece by piece."""
    stream = request.stream
    if not isinstance(stream, httpx.ByteStream):
        return _Pieces(stream)
    content = b"".join(stream)  # which a request that httpx makes for a redirect has not read
    return content or None if len(content) <= _LARGE else _Pieces(content)


class _Pieces:
    """A body to send. Its exceptions are kept, because aiohttp turns them into connection errors."""

    error: Exception | None = None

    def __init__(self, body: Any) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._body, bytes):
            for start in range(0, len(self._body), _LARGE):
                yield self._body[start : start + _LARGE]
            return
        try:
            async for piece in self._body:
                yield piece
        except Exception as error:
            self.error = error
            raise


class _Body(httpx.AsyncByteStream):
    """The body of a response; if it is garbage-collected unread, its connection is closed."""

    _clock: asyncio.TimerHandle | None = None

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response: aiohttp.ClientResponse | None = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert self._response is not None
        content = self._response.content
        if not content.is_eof():
            self._look()
        failure: Exception
        try:
            while chunk := await content.read(PIECE):
                yield chunk
        except aiohttp.ClientError as error:
            failure = _named(error.__cause__ or error)
        else:
            return
        finally:
            if self._clock is not None:
                self._clock.cancel()
        content.set_exception(None)  # type: ignore[arg-type]  # what came before it was not read yet
        if rest := content.read_nowait():
            yield rest
        raise failure

    def _look(self) -> None:
        """Check regularly whether the connection has failed: aiohttp (3.14) tells no reader of an invalid chunk."""
        connection = None if self._response is None else self._response.connection
        if self._response is None or connection is None or connection.protocol is None:  # the body has arrived
            return
        if connection.protocol.exception() is not None:
            self._response.content.set_exception(aiohttp.ClientPayloadError("the response violates HTTP"))
        else:
            self._clock = asyncio.get_running_loop().call_later(_LOOK, self._look)

    async def aclose(self) -> None:
        response, self._response = self._response, None
        if response is not None:
            await response.__aexit__(None, None, None)  # it waits for what is still being sent

    def __del__(self) -> None:
        if self._response is not None:
            self._response.close()


def _named(error: BaseException, host: str = "") -> Exception:
    """Create the error that our other connections would have raised."""
    if isinstance(error, UnicodeError):
        return ConfigurationError(f"{host!r} {NOT_A_HOST}")
    for kind, name in _NAMES:
        if isinstance(error, kind):
            return name(str(error) or type(error).__name__)
    if isinstance(error, aiohttp.ClientError) or not isinstance(error, ValueError):
        return httpx.RemoteProtocolError("the response violates HTTP")
    return httpx.LocalProtocolError("a header violates HTTP")  # the message might quote it
