"""Who owns the connections in an event loop: the user's httpx client, or each loop its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import httpcore
import httpx

from ..errors import ConfigurationError
from .connections import CLIENT_METHODS, CLOSED, FORKED, is_replaced
from .fork import forget_after_fork
from .relatives import sender

if TYPE_CHECKING:
    from .aiohttp import AiohttpConnections

__all__ = ["AsyncConnections"]

AsyncSend = Callable[[httpx.Request], Awaitable[httpx.Response]]
_Entries = MutableMapping["AsyncConnections", "tuple[_Own, AsyncGenerator[None, None]]"]

_NAME: Final = "_overlay_connections"  # the attribute of a loop with its connections, which end with it


class AsyncConnections:
    """The connections of one of our clients, which belong to the event loop that created them.

    `asyncio.run` closes those of its loop, because it ends the loop's async generators and one of them guards the
    connections; so a program that never closes its client leaves nothing open. The loop references them, and nothing
    here references the loop: when it is garbage-collected, so are its connections.
    """

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        self._refusal: str | None = None
        self._own: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()
        self._lock = threading.Lock()  # for the set, which loops of several threads are added to
        forget_after_fork(self)

    def sender(self) -> AsyncSend:
        """Return a function that sends a request in the running loop.

        Raises:
            ConfigurationError: they are closed, or the http client was passed before a fork.
        """
        loop = asyncio.get_running_loop()
        entries: _Entries | None = getattr(loop, _NAME, None)
        entry = None if entries is None else entries.get(self)
        return self._open(loop) if entry is None else entry[0].send

    def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncSend:
        if self._refusal is not None:
            raise ConfigurationError(self._refusal)
        if self._given is not None:
            return sender(self._given, "AsyncClient")
        own = _Own()
        guard = _guard(own)
        with contextlib.suppress(StopIteration):
            anext(guard).__await__().send(None)  # run it up to its yield, without waiting
        if not hasattr(loop, _NAME):
            setattr(loop, _NAME, weakref.WeakKeyDictionary())
        getattr(loop, _NAME)[self] = own, guard
        with self._lock:
            self._own.add(loop)
        return own.send

    def _taken(self) -> list[tuple[asyncio.AbstractEventLoop, Any]]:
        with self._lock:
            loops = list(self._own)
            self._own.clear()
        entries = [(loop, getattr(loop, _NAME).pop(self, None)) for loop in loops]
        return [(loop, entry) for loop, entry in entries if entry is not None]

    async def aclose(self) -> None:
        """Close our own connections in all loops; refuse new calls."""
        self._refusal = CLOSED
        for loop, (own, guard) in self._taken():
            if loop is asyncio.get_running_loop():
                await guard.aclose()
            else:
                own.close()

    @property
    def is_closed(self) -> bool:
        """Whether new calls are refused."""
        return self._refusal is not None or (self._given is not None and self._given.is_closed)

    def forget(self) -> None:
        """Release what belongs to the parent process."""
        self._lock = threading.Lock()
        _of_parents.append(self._taken())
        if self._given is not None:
            self._refusal = FORKED


class _Own:
    """The connections of one client in one loop: through the extra ``aiohttp``, unless a tool has patched httpx."""

    def __init__(self) -> None:
        from .async_transport import AsyncHTTPTransport  # not before the first call
        from .network import has_proxy

        self._transport = AsyncHTTPTransport()
        self._client: httpx.AsyncClient | None = None
        self._aiohttp: AiohttpConnections | None = None
        self._has_aiohttp = find_spec("httpx_aiohttp") is not None and not has_proxy()

    async def send(self, request: httpx.Request) -> httpx.Response:
        is_client_replaced = is_replaced(httpx.AsyncClient, *CLIENT_METHODS)
        if self._has_aiohttp and not (is_client_replaced or _are_transports_replaced()):
            if self._aiohttp is None:
                from .aiohttp import AiohttpConnections

                self._aiohttp = AiohttpConnections()
            return await self._aiohttp.send(request)
        if is_client_replaced:
            if self._client is None:
                self._client = httpx.AsyncClient(transport=self._transport, trust_env=False)
            return await self._client.send(request, stream=True, follow_redirects=False)
        response = await self._transport.handle_async_request(request)  # looked up each time: it may be a tool's
        response.request = request
        return response

    def close(self) -> None:
        """Close them from outside their loop."""
        self._transport._pool.abort()
        if self._aiohttp is not None:
            self._aiohttp.close()

    async def aclose(self) -> None:
        """Close them."""
        await self._transport.aclose()
        if self._aiohttp is not None:
            await self._aiohttp.aclose()


def _are_transports_replaced() -> bool:
    return (
        socket.socket.__module__ != "socket"
        or is_replaced(httpx.AsyncHTTPTransport, "handle_async_request")
        or is_replaced(httpcore.AsyncConnectionPool, "handle_async_request")
        or is_replaced(httpcore.AsyncHTTPConnection, "handle_async_request")
    )


async def _guard(own: _Own) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await own.aclose()


_of_parents: list[Any] = []  # kept in a forked process, because finalizing them would affect the parent's loops
