"""Connections by aiohttp, through httpx-aiohttp: the extra ``aiohttp``, which async clients pick up automatically.

httpx-aiohttp reports some failures as others (a server that hangs up becomes a connect timeout, after which the call
would seem not executed), and aiohttp forgets what arrived before a connection was lost. Both are corrected here.
Remaining differences: aiohttp has no write timeout, and writes the brackets in a query as %5B and %5D.
"""

from __future__ import annotations

import asyncio
import inspect
import socket
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import httpx
from aiohttp.abc import AbstractResolver, ResolveResult
from httpx_aiohttp import AiohttpTransport

from ..errors import ConfigurationError
from . import network
from .addresses import may_start_threads
from .connections import CLOSED
from .pool import MAX_CONNECTIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

__all__ = ["AiohttpConnections"]

_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")  # that aiohttp would add
_LARGE: Final = 512 * 1024  # bytes per piece of a body, so that the event loop can do other work
_PIECE: Final = 64 * 1024  # bytes of a response to read at once
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
        context = network.tls()
        self._session = aiohttp.ClientSession(
            connector=_Connector(
                limit=MAX_CONNECTIONS, keepalive_timeout=network.KEEPALIVE, ssl=context, resolver=_Resolver()
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_OWN_HEADERS,
            max_line_size=_HEAD,
            max_field_size=_HEAD,
            **_BOUNDS,
        )
        self._transport = AiohttpTransport(verify=context, client=self._session)

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the response is open, and holds a connection until it is closed.

        Raises:
            ConfigurationError: The connections were closed, perhaps while the call was waiting for a retry.
        """
        if self._session.closed:
            raise ConfigurationError(CLOSED)
        if request.url.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(f"unsupported URL scheme {request.url.scheme!r}")
        failure: Exception
        request = _in_pieces(request)
        try:
            response = await self._transport.handle_async_request(request)
        except ValueError:  # an invalid header; the message might quote it
            failure = httpx.LocalProtocolError("a header violates HTTP")
        except (httpx.TransportError, aiohttp.ClientError) as error:
            failure = getattr(request.stream, "error", None) or _named(error)
        else:
            response.request = request
            response.stream = _Body(response.stream)
            if response.status_code != 101:
                return response
            await response.aclose()
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

    def __del__(self) -> None:  # type: ignore[override]  # no arguments of its own
        if self._loop.is_closed():
            self._close()
        else:
            super().__del__()


class _Resolver(AbstractResolver):
    """aiohttp's, but one that looks a name up in place where no thread can be started: at exit."""

    def __init__(self) -> None:
        self._usual = aiohttp.DefaultResolver()

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        if may_start_threads():
            return await self._usual.resolve(host, port, family)
        found = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
        return [
            ResolveResult(
                hostname=host, host=str(at[0]), port=port, family=of, proto=proto, flags=socket.AI_NUMERICHOST
            )
            for of, _, proto, _, at in found
        ]

    async def close(self) -> None:
        await self._usual.close()


def _in_pieces(request: httpx.Request) -> httpx.Request:
    """Send large and streamed bodies piece by piece."""
    body = request.stream
    if isinstance(body, httpx.ByteStream):
        if len(request.content) <= _LARGE:
            return request
        body = _Large(request.content)
    return httpx.Request(
        request.method, request.url, headers=request.headers, stream=_Pieces(body), extensions=request.extensions
    )


class _Large(httpx.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._content), _LARGE):
            yield self._content[start : start + _LARGE]


class _Pieces(httpx.AsyncByteStream):
    """A body to send. Its exceptions are kept, because aiohttp turns them into connection errors."""

    error: Exception | None = None

    def __init__(self, body: Any) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._body:
                yield piece
        except Exception as error:
            self.error = error
            raise


class _Body(httpx.AsyncByteStream):
    """The body of a response; if it is garbage-collected unread, its connection is closed."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._response: aiohttp.ClientResponse | None = stream._aiohttp_response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert self._response is not None
        content = self._response.content
        stop = _wake_when_broken(self._response)
        failure: Exception
        try:
            while chunk := await content.read(_PIECE):
                yield chunk
        except aiohttp.ClientError as error:
            failure = _named(error)
        else:
            return
        finally:
            stop()
        content.set_exception(None)  # type: ignore[arg-type]  # what came before it was not read yet
        if rest := content.read_nowait():
            yield rest
        raise failure

    async def aclose(self) -> None:
        response, self._response = self._response, None
        if response is not None:
            await self._stream.aclose()

    def __del__(self) -> None:
        if self._response is not None:
            self._response.close()


def _wake_when_broken(response: aiohttp.ClientResponse) -> Callable[[], None]:
    """Check regularly whether the connection has failed; return a function that stops checking.

    aiohttp (3.14) reports most failures to a reader, but not an invalid chunk: it would wait forever.
    """
    loop = asyncio.get_running_loop()
    clock: asyncio.TimerHandle

    def look() -> None:
        nonlocal clock
        connection = response.connection
        if connection is None or connection.protocol is None:  # the body has arrived
            return
        if connection.protocol.exception() is not None:
            response.content.set_exception(aiohttp.ClientPayloadError("the response violates HTTP"))
        else:
            clock = loop.call_later(_LOOK, look)

    clock = loop.call_later(_LOOK, look)
    return lambda: clock.cancel()


def _named(error: Exception) -> Exception:
    """Create the error that httpcore would have raised; unlike httpx-aiohttp's, it does not contain the request."""
    cause = error.__cause__ or error
    for kind, name in _NAMES:
        if isinstance(cause, kind):
            return name(str(error) or type(cause).__name__)
    return httpx.RemoteProtocolError("the response violates HTTP")
