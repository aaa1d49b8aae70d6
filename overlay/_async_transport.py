"""Connections of our own async clients; the twin of `_transport`."""

from __future__ import annotations

import asyncio
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from ._async_network import AsyncBackend
from ._transport import FULL, MAX_CONNECTIONS, connection_options, core_request, http_response, stack_key

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = ["AsyncTransport"]

_Stack = deque["_AsyncConnection"]


class AsyncTransport:
    """Send requests over connections of our own, in one event loop."""

    def __init__(self) -> None:
        self._stacks: dict[tuple[bytes, bytes, int | None], _Stack] = {}
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)
        self._made: weakref.WeakSet[_AsyncConnection] = weakref.WeakSet()

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Do what `SyncTransport.send` does."""
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
            connection = self._take(stack)
            if connection is None:
                connection = _AsyncConnection(core.url.origin, request.url)
                self._made.add(connection)
            answer = await connection.http.handle_async_request(core)
        except BaseException:
            self._slots.release()
            if connection is not None:
                connection.abort()
            raise
        return http_response(request, answer, _AsyncBody(answer.stream, connection, stack, self._slots))

    @staticmethod
    def _take(stack: _Stack) -> _AsyncConnection | None:
        while stack:
            connection = stack.pop()
            if not connection.http.has_expired():
                return connection
            connection.abort()
        return None

    def close(self) -> None:
        """Close all connections, in use or not."""
        made = list(self._made)
        self._stacks = {}
        for connection in made:
            connection.abort()


class _AsyncConnection:
    """A connection of httpcore's that can be closed where nothing can be awaited."""

    def __init__(self, origin: httpcore.Origin, url: httpx.URL) -> None:
        self._backend = AsyncBackend()
        self.http = httpcore.AsyncHTTPConnection(origin, network_backend=self._backend, **connection_options(url))

    def abort(self) -> None:
        if self._backend.stream is not None:
            self._backend.stream.abort()


class _AsyncBody(httpx.AsyncByteStream):
    """The twin of `_SyncBody`; one that is dropped unread closes its connection."""

    def __init__(self, stream: Any, connection: _AsyncConnection, stack: _Stack, slots: asyncio.Semaphore) -> None:
        self._stream = stream
        self._connection: _AsyncConnection | None = connection
        self._stack = stack
        self._slots = slots

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._stream.aclose()
            finally:  # a task that is cancelled gets no further than the line above
                if connection.http.is_idle():
                    self._stack.append(connection)
                    self._prune()
                else:
                    connection.abort()
                self._slots.release()

    def _prune(self) -> None:
        if len(self._stack) > 1:
            oldest = self._stack.popleft()
            if oldest.http.has_expired():
                oldest.abort()
            else:
                self._stack.appendleft(oldest)

    def __del__(self) -> None:
        if self._connection is not None:
            self._slots.release()
            self._connection.abort()
