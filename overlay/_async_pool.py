"""Who owns the connections of an async client; the twin of `_pool`."""

from __future__ import annotations

import asyncio
import functools
import weakref
from collections.abc import Awaitable, Callable, MutableMapping

import httpx

from ._async_transport import AsyncTransport
from ._pool import CLOSED, FORKED, LIMITS, forget_after_fork, has_proxy
from .errors import ConfigurationError

__all__ = ["AsyncPool"]

AsyncSend = Callable[[httpx.Request], Awaitable[httpx.Response]]


class AsyncPool:
    """The connections of one of our clients, which are of the event loop in which they were made.

    Each loop gets its own. Those of a loop that has been closed are dropped with it.
    """

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        self._refusal: str | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._send: AsyncSend | None = None
        self._own: MutableMapping[asyncio.AbstractEventLoop, httpx.AsyncClient | AsyncTransport]
        self._own = weakref.WeakKeyDictionary()
        forget_after_fork(self)

    def sender(self) -> AsyncSend:
        """Return what sends a request in the running loop.

        Raises:
            ConfigurationError: the pool is closed, or its client was given before a fork.
        """
        loop = asyncio.get_running_loop()
        if loop is not self._loop or self._send is None:
            self._send = self._open(loop)
            self._loop = loop
        return self._send

    def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncSend:
        if self._refusal is not None:
            raise ConfigurationError(self._refusal)
        own = self._given or self._own.get(loop)
        if own is None:
            own = self._own[loop] = httpx.AsyncClient(limits=LIMITS) if has_proxy() else AsyncTransport()
        if isinstance(own, AsyncTransport):
            return own.send
        return functools.partial(own.send, stream=True, follow_redirects=False)

    async def aclose(self) -> None:
        """Close our own connections of all loops that still run; refuse calls from now on."""
        owned = list(self._own.values())
        self._send, self._refusal = None, CLOSED
        self._own.clear()
        for own in owned:
            if isinstance(own, AsyncTransport):
                own.close()
            else:
                await own.aclose()

    def forget(self) -> None:
        """Let go of what belongs to the parent process."""
        self._send = None
        self._own = weakref.WeakKeyDictionary()
        if self._given is not None:
            self._refusal = FORKED
