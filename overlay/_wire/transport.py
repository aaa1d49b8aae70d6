"""Connections of our own clients: one call at a time on each, and the one that was used last is used next.

`httpcore.ConnectionPool` looks at every connection whenever a request starts or ends: with a thousand in flight that is
nearly all of the work. Here a call takes a connection from a stack and puts it back, and looks at one or two of them.
"""

from __future__ import annotations

import functools
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpcore
import httpx

from ..errors import ConfigurationError
from .network import SyncBackend

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

__all__ = ["CLOSED", "MAX_CONNECTIONS", "SyncTransport"]

MAX_CONNECTIONS: Final = 1000
_KEEPALIVE: Final = 5.0  # seconds that a connection may rest
CLOSED: Final = "the client is closed: make a new one"
FULL: Final = f"all of {MAX_CONNECTIONS} connections are in use"

_Stack = deque[httpcore.HTTPConnection]


class SyncTransport:
    """Send requests over connections of our own; safe for threads."""

    def __init__(self) -> None:
        self._stacks: dict[tuple[bytes, bytes, int | None], _Stack] = {}
        self._slots = threading.Semaphore(MAX_CONNECTIONS)
        # Held here, so that a response that is dropped leaves its connection to be closed and not to be collected.
        self._busy: set[httpcore.HTTPConnection] = set()
        self._is_closed = False

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the response is open, and holds a connection until it is closed.

        Raises:
            ConfigurationError: the connections were closed, perhaps while the call was waiting to be tried again.
        """
        if self._is_closed:
            raise ConfigurationError(CLOSED)
        core = core_request(request)
        stack = self._stacks.setdefault(stack_key(request.url), deque())
        if not self._slots.acquire(timeout=request.extensions["timeout"]["pool"]):
            raise httpcore.PoolTimeout(FULL)
        connection = None
        try:
            connection = self._take(stack) or httpcore.HTTPConnection(
                core.url.origin, network_backend=SyncBackend(), **connection_options(request.url)
            )
            self._busy.add(connection)
            answer = connection.handle_request(core)
            answer.extensions["network_stream"].answered()
        except BaseException:
            if connection is not None:
                connection.close()
                self._busy.discard(connection)
            self._slots.release()
            raise
        return http_response(request, answer, _SyncBody(self, answer.stream, connection, stack))

    @staticmethod
    def _take(stack: _Stack) -> httpcore.HTTPConnection | None:
        while stack:
            try:
                connection = stack.pop()
            except IndexError:  # another thread was faster
                return None
            if not connection.has_expired():
                return connection
            connection.close()
        return None

    def give_back(self, connection: httpcore.HTTPConnection, stack: _Stack) -> None:
        """Keep a connection for the next call, if it is at rest; close the one that has rested longest, if too long."""
        self._busy.discard(connection)
        if is_at_rest(connection):
            stack.append(connection)
            if self._is_closed:  # asked after it was put back, so that no thread is between the two
                _close_all(stack)
            else:
                _close_oldest(stack)
        else:
            connection.close()
        self._slots.release()

    def close(self) -> None:
        """Close all connections, in use or not; who waits for one gets an error."""
        self._is_closed = True
        for stack in list(self._stacks.values()):
            _close_all(stack)
        for connection in list(self._busy):
            connection.close()


def _close_oldest(stack: _Stack) -> None:
    with suppress(IndexError):  # other threads may have taken them all
        oldest = stack.popleft()
        if oldest.has_expired():
            oldest.close()
        else:
            stack.appendleft(oldest)


def _close_all(stack: _Stack) -> None:
    with suppress(IndexError):  # other threads may be at the same
        while True:
            stack.pop().close()


class _SyncBody(httpx.SyncByteStream):
    """The body of an answer; closing it puts the connection back, or closes it where something was left unread."""

    def __init__(
        self, transport: SyncTransport, stream: Any, connection: httpcore.HTTPConnection, stack: _Stack
    ) -> None:
        self._transport = transport
        self._stream = stream
        self._connection: httpcore.HTTPConnection | None = connection
        self._stack = stack

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._stream.close()
            finally:
                self._transport.give_back(connection, self._stack)

    def __del__(self) -> None:
        self.close()


def is_at_rest(connection: Any) -> bool:
    """Say whether a connection may serve another call: its answer was read, and nothing has come after it.

    What came with the end of an answer would be taken for the next one's beginning: every answer would be that to the
    call before. httpcore looks for it at the socket only, not at what h11 has read already, hence the private names.
    """
    return connection.is_idle() and not connection._connection._h11_state.trailing_data[0]


def core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def stack_key(url: httpx.URL) -> tuple[bytes, bytes, int | None]:
    if url.scheme not in ("http", "https"):
        raise httpcore.UnsupportedProtocol(f"there is no way to speak {url.scheme or 'nothing'!r}")
    return url.raw_scheme, url.raw_host, url.port


def connection_options(url: httpx.URL) -> dict[str, Any]:
    return {"ssl_context": _tls() if url.scheme == "https" else None, "keepalive_expiry": _KEEPALIVE}


@functools.cache
def _tls() -> ssl.SSLContext:
    """Return the TLS settings of every connection: certificates and host names are checked. Making them takes long."""
    return httpx.create_ssl_context()


def http_response(
    request: httpx.Request, answer: httpcore.Response, body: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    return httpx.Response(
        answer.status, headers=answer.headers, stream=body, extensions=answer.extensions, request=request
    )
