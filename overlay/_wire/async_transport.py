"""The pool of calls in an event loop, and the httpx transport over it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

import httpx

from .async_stream import AsyncBackend
from .pool import Pool
from .reading import AsyncBody
from .transport import Transport

if TYPE_CHECKING:
    import httpcore

    from .connection import Connection
    from .network import Network

__all__ = ["AsyncHTTPTransport", "AsyncPool"]


class AsyncPool(Pool):
    """The pool of calls in an event loop."""

    backend = AsyncBackend

    def __init__(self, network: Network, limit: int | None = None) -> None:
        super().__init__(network, limit)
        self._slots = asyncio.Semaphore(self._limit)

    handle_async_request = Pool._handle

    async def _enter(self, timeout: float | None) -> None:
        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(timeout):
                await self._slots.acquire()
        except TimeoutError:
            raise self._full() from None

    def _leave(self) -> None:
        self._slots.release()

    def drop(self, connection: Connection) -> None:
        """Do the same as `Pool.drop`, in the loop, because another thread may have collected the body."""
        connection.abort()
        stream: Any = connection.backend.stream
        if stream is None:  # there is none yet, or a tool has responded
            self._left(connection)
        elif not stream._loop.is_closed():
            stream._loop.call_soon_threadsafe(self._left, connection)

    async def _ask(self, connection: Connection, request: httpcore.Request) -> httpcore.Response:
        answer: httpcore.Response = await connection.http.handle_async_request(request)
        return answer

    def _body(self, stream: Any, connection: Connection) -> AsyncBody:
        return AsyncBody(self, stream, connection)

    async def aclose(self) -> None:
        """Close all connections."""
        self.abort()
        await asyncio.sleep(0)  # asyncio closes a socket one step later

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class AsyncHTTPTransport(Transport, httpx.AsyncHTTPTransport):
    """A transport for any `httpx.AsyncClient` in an asyncio event loop; see `HTTPTransport`."""

    _pool_of = AsyncPool
