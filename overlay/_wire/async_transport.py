"""Connections of our own async clients; the twin of `transport`."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from ..errors import ConfigurationError
from .async_network import AsyncBackend
from .transport import (
    CLOSED,
    FULL,
    MAX_CONNECTIONS,
    connection_options,
    core_request,
    http_response,
    is_at_rest,
    stack_key,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = ["AsyncTransport"]

_Stack = deque["_AsyncConnection"]


class AsyncTransport:
    """Send requests over connections of our own, in one event loop."""

    def __init__(self) -> None:
        self._stacks: dict[tuple[bytes, bytes, int | None], _Stack] = {}
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)
        self._busy: set[_AsyncConnection] = set()
        self._is_closed = False
        self._loop = asyncio.get_running_loop()

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Do what `SyncTransport.send` does."""
        if self._is_closed:
            raise ConfigurationError(CLOSED)
        core = core_request(request)
        stack = self._stacks.setdefault(stack_key(request.url), deque())
        if self._slots.locked():
            try:
                async with asyncio.timeout(request.extensions["timeout"]["pool"]):
                    await self._slots.acquire()
            except TimeoutError:
                raise httpcore.PoolTimeout(FULL) from None
        else:
            await self._slots.acquire()
        connection = None
        try:
            connection = self._take(stack) or _AsyncConnection(core.url.origin, request.url)
            self._busy.add(connection)
            answer = await connection.http.handle_async_request(core)
            connection.answered()
        except BaseException:
            if connection is not None:
                connection.abort()
                self._busy.discard(connection)
            self._slots.release()
            raise
        return http_response(request, answer, _AsyncBody(self, answer.stream, connection, stack))

    @staticmethod
    def _take(stack: _Stack) -> _AsyncConnection | None:
        while stack:
            connection = stack.pop()
            if not connection.http.has_expired():
                return connection
            connection.abort()
        return None

    def give_back(self, connection: _AsyncConnection, stack: _Stack) -> None:
        """Do what `SyncTransport.give_back` does."""
        self._busy.discard(connection)
        if is_at_rest(connection.http) and not self._is_closed:
            stack.append(connection)
            if len(stack) > 1:
                oldest = stack.popleft()
                if oldest.http.has_expired():
                    oldest.abort()
                else:
                    stack.appendleft(oldest)
        else:
            connection.abort()
        self._slots.release()

    def drop(self, connection: _AsyncConnection) -> None:
        """Close a connection whose body is collected, by whatever thread that happens to run."""
        connection.abort()
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._busy.discard, connection)
            self._loop.call_soon_threadsafe(self._slots.release)

    def close(self) -> None:
        """Close all connections, in use or not."""
        self._is_closed = True
        for connections in (*self._stacks.values(), self._busy):
            for connection in connections:
                connection.abort()


class _AsyncConnection:
    """A connection of httpcore's that can be closed where nothing can be awaited."""

    def __init__(self, origin: httpcore.Origin, url: httpx.URL) -> None:
        self._backend = AsyncBackend()
        self.http = httpcore.AsyncHTTPConnection(origin, network_backend=self._backend, **connection_options(url))

    def answered(self) -> None:
        assert self._backend.stream is not None
        self._backend.stream.answered()

    def abort(self) -> None:
        if self._backend.stream is not None:
            self._backend.stream.abort()


class _AsyncBody(httpx.AsyncByteStream):
    """The twin of `_SyncBody`; one that is dropped unread closes its connection."""

    def __init__(self, transport: AsyncTransport, stream: Any, connection: _AsyncConnection, stack: _Stack) -> None:
        self._transport = transport
        self._stream = stream
        self._connection: _AsyncConnection | None = connection
        self._stack = stack

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._stream.aclose()
            finally:  # a task that is cancelled gets no further than the line above
                self._transport.give_back(connection, self._stack)

    def __del__(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._transport.drop(connection)
