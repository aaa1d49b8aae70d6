"""Who owns the connections of an async client; the twin of `pool`."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import AsyncGenerator, Awaitable, Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from ..errors import ConfigurationError
from .async_transport import AsyncTransport
from .pool import CLOSED, FORKED, LIMITS, forget_after_fork, has_proxy

if TYPE_CHECKING:
    from .aiohttp import AiohttpConnections

__all__ = ["AsyncPool"]

Own: TypeAlias = "httpx.AsyncClient | AsyncTransport | AiohttpConnections"
AsyncSend = Callable[[httpx.Request], Awaitable[httpx.Response]]


class AsyncPool:
    """The connections of one of our clients, which are of the event loop in which they were made.

    Each loop gets its own. `asyncio.run` closes those of its loop, because it ends the async generators of the loop and
    one of them guards the connections; so a program that never closes its client leaves nothing open.
    """

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        self._refusal: str | None = None
        self._current: tuple[asyncio.AbstractEventLoop, AsyncSend] | None = None  # one value: threads share it
        self._own: dict[asyncio.AbstractEventLoop, tuple[Own, AsyncGenerator[None, None]]] = {}
        forget_after_fork(self)

    def sender(self) -> AsyncSend:
        """Return what sends a request in the running loop.

        Raises:
            ConfigurationError: the pool is closed, or its client was given before a fork.
        """
        loop = asyncio.get_running_loop()
        current = self._current
        if current is not None and current[0] is loop:
            return current[1]
        send = self._open(loop)
        self._current = loop, send
        return send

    def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncSend:
        if self._refusal is not None:
            raise ConfigurationError(self._refusal)
        own: Own | None = self._given
        if own is None:
            for ended in [other for other in self._own if other.is_closed()]:
                del self._own[ended]
            if loop not in self._own:
                made = _make()
                self._own[loop] = made, _guard(self._own, loop, made)
                with contextlib.suppress(StopIteration):
                    anext(self._own[loop][1]).__await__().send(None)  # run it up to its yield, without waiting
            own = self._own[loop][0]
        if isinstance(own, httpx.AsyncClient):
            return functools.partial(own.send, stream=True, follow_redirects=False)
        return own.send

    async def aclose(self) -> None:
        """Close our own connections of all loops; refuse calls from now on."""
        owned = list(self._own.items())
        self._current, self._refusal = None, CLOSED
        self._own.clear()
        for loop, (own, guard) in owned:
            if loop is asyncio.get_running_loop():
                await guard.aclose()
            elif not isinstance(own, httpx.AsyncClient):
                own.close()

    def forget(self) -> None:
        """Let go of what belongs to the parent process."""
        _of_parents.append(self._own)
        self._current, self._own = None, {}
        if self._given is not None:
            self._refusal = FORKED


def _make() -> Own:
    if has_proxy():
        return httpx.AsyncClient(limits=LIMITS)
    if find_spec("httpx_aiohttp") is None:  # the extra "aiohttp"
        return AsyncTransport()
    from .aiohttp import AiohttpConnections

    return AiohttpConnections()


async def _guard(
    owned: dict[asyncio.AbstractEventLoop, Any], loop: asyncio.AbstractEventLoop, own: Own
) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        owned.pop(loop, None)
        if isinstance(own, AsyncTransport):
            own.close()
            for _ in range(3):  # asyncio closes a socket some steps after it was told to
                await asyncio.sleep(0)
        else:
            await own.aclose()


_of_parents: list[Any] = []  # kept in a forked process, because finalizing them would touch the parent's loops
