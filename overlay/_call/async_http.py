"""The I/O of calls in an event loop: sending, waiting, reading streams; `http` explains what is returned."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

import httpx

from .._flow import awaited
from .._wire.async_connections import AsyncConnections
from ..errors import ConfigurationError
from .exchange import Exchange
from .sending import Sending, exchange_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable

    from .._wire.sse import ServerSentEvent
    from .auth import Auth
    from .call import Call
    from .watch import StreamWatch

__all__ = ["AsyncHttp"]

T = TypeVar("T")


async def _in_thread(call: Callable[[], T]) -> T:
    return await asyncio.to_thread(call)


class AsyncHttp(Sending):
    """Send calls in an asyncio event loop."""

    _connections = AsyncConnections
    _kind = "AsyncClient"

    async def send(self, call: Call, auth: Auth) -> httpx.Response:
        """The async version of `SyncHttp.send`."""
        require_asyncio()
        exchange = Exchange(call, is_given=self.is_given)
        if exchange.expires is None:
            return await self._send(exchange, auth)
        clock = asyncio.timeout(exchange.time_left())
        try:
            async with clock:
                return await self._send(exchange, auth)
        except TimeoutError:
            if not clock.expired():  # raised by the key function
                raise
        raise exchange.expired()

    is_async = True
    _done = staticmethod(awaited)
    _whole = staticmethod(httpx.Response.aread)
    _next = staticmethod(lambda chunks: anext(chunks, None))
    _close = staticmethod(lambda stream: stream.aclose())
    _sleep = staticmethod(asyncio.sleep)
    _shut = staticmethod(httpx.Response.aclose)
    _sender = staticmethod(lambda flow: flow)
    _blocking = staticmethod(_in_thread)

    def _chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        return aiter(_stream(response))

    async def events(
        self, response: httpx.Response, *, idle_timeout: float | None = None
    ) -> AsyncIterator[list[ServerSentEvent]]:
        """The async version of `SyncHttp.events`; await it to get the iterator."""
        from .watch import StreamWatch  # needed by streams only

        watch = StreamWatch(exchange_of(response), response, idle_timeout=idle_timeout)
        batches = self._iterate(response, watch, watch.events)
        return _begun(await anext(batches), batches) if watch.is_doubtful else batches

    async def aclose(self) -> None:
        """Close the connections, unless they belong to the user's own client. Later calls fail."""
        await self._pool.aclose()

    async def _iterate(
        self, response: httpx.Response, watch: StreamWatch, begin: Callable[[], Callable[[bytes], T]]
    ) -> AsyncIterator[T]:
        failure = None
        try:
            take = begin()
            async for chunk in _source(response, watch):
                if taken := take(chunk):
                    yield taken
                    if watch.is_limited:
                        watch.resume()
            watch.finish()
        except Exception as error:
            if not watch.is_failure(error):
                raise
            failure = error
        finally:
            await response.aclose()
        if failure is not None:
            raise watch.failure(failure)


def require_asyncio() -> None:
    """Raise `ConfigurationError` if no asyncio event loop is running, as in trio."""
    if asyncio._get_running_loop() is None:
        raise ConfigurationError("no asyncio event loop is running; the async client works only with asyncio")


async def _begun(
    first: list[ServerSentEvent], batches: AsyncIterator[list[ServerSentEvent]]
) -> AsyncIterator[list[ServerSentEvent]]:
    """Yield the first batch, without the empty event that marks it, and then the others."""
    try:
        if first[1:]:
            yield first[1:]
        async for batch in batches:
            yield batch
    finally:
        await batches.aclose()  # type: ignore[attr-defined]  # it is a generator


def _source(response: httpx.Response, watch: StreamWatch) -> AsyncIterable[bytes]:
    """Yield the raw body, each piece within the time limits."""
    if response.is_stream_consumed:
        return _once(response.content)
    stream = _stream(response)
    return _limited(aiter(stream), watch) if watch.is_limited else stream


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def _limited(chunks: AsyncIterator[bytes], watch: StreamWatch) -> AsyncIterator[bytes]:
    while True:
        limit = watch.next_limit()
        try:
            async with asyncio.timeout(None if limit is None else limit - time.monotonic()):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            return
        yield chunk


def _stream(response: httpx.Response) -> httpx.AsyncByteStream:
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)
    return stream
