"""A connection pool: one call at a time per connection; the most recently used one is used next.

`httpcore.ConnectionPool` looks at every connection whenever a request starts or ends: with a thousand in flight that is
nearly all of the work. Here a call takes a connection from a stack and puts it back, and looks at one or two of them.

The flow is written once; `SyncPool` and `async_transport.AsyncPool` bring what waits.
"""

from __future__ import annotations

import queue
from abc import ABC, abstractmethod
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore

from .._closing import Closing
from .._flow import run
from ..errors import ConfigurationError
from .connection import Connection, Stack, of_connecting
from .connections import CLOSED
from .limit import left
from .reading import SyncBody
from .sync_stream import SyncBackend

if TYPE_CHECKING:
    from .network import Network
    from .stream import Backend

__all__ = ["MAX_CONNECTIONS", "Pool", "SyncPool"]

MAX_CONNECTIONS: Final = 1000


class Pool(ABC):
    """Connections to any number of hosts; it has the interface of `httpcore.ConnectionPool`.

    Args:
        network: creates the connections.
        limit: the maximum number of connections.
    """

    backend: type[Backend] = SyncBackend

    def __init__(self, network: Network, limit: int | None) -> None:
        self._network = network
        self._limit = MAX_CONNECTIONS if limit is None else limit
        self._stacks: dict[tuple[bytes, bytes, int | None], Stack] = {}
        # Referenced here, so that the connection of a dropped response is closed, not garbage-collected.
        self._busy: set[Connection] = set()
        self._is_closed = False

    async def _handle(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; the response is open, and holds a connection until its body is closed.

        Raises:
            ConfigurationError: the connections were closed, perhaps while the call was waiting for a retry.
        """
        if self._is_closed:
            raise ConfigurationError(CLOSED)
        url = request.url
        key = url.scheme, url.host, url.port
        stack = self._stacks.get(key)
        if stack is None:
            if url.scheme not in (b"http", b"https"):
                raise httpcore.UnsupportedProtocol(f"unsupported URL scheme {url.scheme.decode()!r}")
            stack = self._stacks.setdefault(key, deque())
        await self._enter(request.extensions.get("timeout", {}).get("pool"))
        connection = None
        try:
            connection = self._take(stack) or self._open(url.origin, stack)
            self._busy.add(connection)
            if self._is_closed:  # asked after it was added: who closes the pool sees it there, or this sees that
                raise ConfigurationError(CLOSED)
            answer = await self._ask(connection, request)
            connection.answered()
        except BaseException as error:
            if connection is None:
                self._leave()
                raise
            self.drop(connection)
            if isinstance(error, Exception) and connection.is_connecting():
                named = of_connecting(error)
                if named is not error:
                    raise named from error
            raise
        answer.stream = self._body(answer.stream, connection)
        return answer

    def _open(self, origin: httpcore.Origin, stack: Stack) -> Connection:
        backend = self.backend(self._network.socket_options, self._network.local_address)
        return Connection(self._network.connection(origin, backend), backend, stack)

    @staticmethod
    def _take(stack: Stack) -> Connection | None:
        while stack:
            try:
                connection = stack.pop()
            except IndexError:  # another thread was faster
                return None
            if not connection.is_past():
                return connection
            connection.abort()
        return None

    def give_back(self, connection: Connection) -> None:
        """Keep a connection for the next call, if it is idle; close the one that was idle longest, if too long."""
        self._busy.discard(connection)
        stack = connection.stack
        if not connection.is_at_rest():
            connection.abort()
        else:
            stack.append(connection)
            if len(stack) > 1:
                with suppress(IndexError):  # other threads may have taken them all
                    oldest = stack.popleft()
                    if oldest.is_past():
                        oldest.abort()
                    else:
                        stack.appendleft(oldest)
            if self._is_closed:  # checked after both were put back: whoever closes the pool does not see what we hold
                _abort_all(stack)
        self._leave()

    def drop(self, connection: Connection) -> None:
        """Close a connection whose body is garbage-collected unread, in any thread; takes no lock."""
        connection.abort()
        self._left(connection)

    def _left(self, connection: Connection) -> None:
        self._busy.discard(connection)
        self._leave()

    def abort(self) -> None:
        """Close all connections, in use or not; whoever waits for one gets an error."""
        self._is_closed = True
        for stack in list(self._stacks.values()):
            _abort_all(stack)
        for connection in list(self._busy):
            connection.abort()

    @abstractmethod
    async def _enter(self, timeout: float | None) -> None:
        """Wait until one more connection is allowed."""

    @abstractmethod
    def _leave(self) -> None: ...

    @abstractmethod
    async def _ask(self, connection: Connection, request: httpcore.Request) -> httpcore.Response: ...

    @abstractmethod
    def _body(self, stream: Any, connection: Connection) -> Any: ...

    def _full(self) -> httpcore.PoolTimeout:
        return httpcore.PoolTimeout(f"all {self._limit} connections are in use")


def _abort_all(stack: Stack) -> None:
    with suppress(IndexError):  # other threads may be doing the same
        while True:
            stack.pop().abort()


class SyncPool(Pool, Closing):
    """The pool of blocking calls; thread-safe."""

    def __init__(self, network: Network, limit: int | None = None) -> None:
        super().__init__(network, limit)
        self._slots: queue.SimpleQueue[None] = queue.SimpleQueue()  # may be added to at any moment, even by a finalizer
        for _ in range(self._limit):
            self._slots.put(None)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """See `_handle`."""
        return run(self._handle(request))

    async def _enter(self, timeout: float | None) -> None:
        try:
            self._slots.get(timeout=left(timeout))
        except queue.Empty:
            raise self._full() from None

    def _leave(self) -> None:
        self._slots.put(None)

    async def _ask(self, connection: Connection, request: httpcore.Request) -> httpcore.Response:
        return cast("httpcore.Response", connection.http.handle_request(request))

    def _body(self, stream: Any, connection: Connection) -> SyncBody:
        return SyncBody(self, stream, connection)

    def close(self) -> None:
        """See `abort`."""
        self.abort()
