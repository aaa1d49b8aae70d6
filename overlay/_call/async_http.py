"""The async version of `http`, which explains how the two work."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

import httpx

from .._wire.async_connections import AsyncConnections
from .._wire.body import DEFAULT_MAX_BODY, BodyError, BodyReader
from .._wire.relatives import library_of
from ..errors import ConfigurationError
from .error_body import MAX_ERROR_BODY
from .exchange import Exchange
from .http import exchange_of, replace_body, wrong_client
from .log import obey_environment
from .retry import limits_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable

    from .._wire.sse import ServerSentEvent
    from .auth import Auth
    from .call import Call
    from .watch import StreamWatch

__all__ = ["AsyncHttp"]

T = TypeVar("T")


class AsyncHttp:
    """Send calls over connections of our own for each event loop, or by a client of the user's; `SyncHttp`'s twin.

    Args:
        http_client: a client of the user's, or None.
        max_body: bytes that a body may take, decompressed.
    """

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, max_body: int = DEFAULT_MAX_BODY) -> None:
        obey_environment()
        if http_client is not None and library_of(http_client, "AsyncClient") is None:
            raise wrong_client(http_client, "httpx.AsyncClient")
        self._pool = AsyncConnections(http_client)
        self._max_body = max_body
        self.is_given = http_client is not None
        self.limits: dict[str, str] = {}

    @property
    def is_closed(self) -> bool:
        """Whether calls are refused."""
        return self._pool.is_closed

    async def send(self, call: Call, auth: Auth) -> httpx.Response:
        """Do what `SyncHttp.send` does."""
        require_asyncio()
        exchange = Exchange(call, is_given=self.is_given)
        if exchange.expires is None:
            return await self._send(exchange, auth)
        clock = asyncio.timeout(exchange.time_left())
        try:
            async with clock:
                return await self._send(exchange, auth)
        except TimeoutError:
            if not clock.expired():  # the key function's own
                raise
        raise exchange.expired()

    async def _send(self, exchange: Exchange, auth: Auth) -> httpx.Response:
        call = exchange.call
        send = self._pool.sender()
        key = auth.key(call.security)
        outcome: httpx.Response | Exception
        while True:
            request = exchange.request(None if key is None else await key.aheader())
            try:
                outcome = response = await send(request)
                self.limits = limits_in(response) or self.limits
                if not exchange.keeps_open(response):
                    await self._read(response, exchange, cut=not response.is_success)
            except Exception as error:
                if not exchange.is_failure(error):
                    raise
                outcome = error
            except BaseException as error:
                error.__traceback__ = None  # its frames hold the request as bytes, and so the key
                raise
            step = exchange.step(outcome)
            if isinstance(step, httpx.Response):
                return step
            await asyncio.sleep(step)

    async def events(
        self, response: httpx.Response, *, idle_timeout: float | None = None
    ) -> AsyncIterator[list[ServerSentEvent]]:
        """Do what `SyncHttp.events` does; await it for the iterator."""
        from .watch import StreamWatch  # of streams only

        watch = StreamWatch(exchange_of(response), response, idle_timeout=idle_timeout)
        batches = self._iterate(response, watch, watch.events)
        return _begun(await anext(batches), batches) if watch.is_doubtful else batches

    def chunks(self, response: httpx.Response, *, raw: bool = False) -> AsyncIterator[bytes]:
        """Do what `SyncHttp.chunks` does."""
        from .watch import StreamWatch  # of streams only

        watch = StreamWatch(exchange_of(response), response)
        return self._iterate(response, watch, watch.raw if raw else watch.content)

    async def aclose(self) -> None:
        """Close the connections, unless they belong to a client of the user's. Later calls fail."""
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

    async def _read(self, response: httpx.Response, exchange: Exchange, *, cut: bool) -> None:
        if response.is_stream_consumed:
            return
        stream = _stream(response)
        content, problem = b"", None
        try:
            reader = BodyReader(response.headers.raw, limit=MAX_ERROR_BODY if cut else self._max_body, cut=cut)
            if reader.is_plain and not cut and exchange.expires is None:
                await response.aread()
                return
            try:
                async for chunk in stream:
                    if not reader.feed(chunk):
                        break
                content = reader.content()
            except Exception as error:
                if not cut or exchange.is_late() or not exchange.is_failure(error):
                    raise
                content = reader.so_far()
        except BodyError as error:
            problem = str(error)
        finally:
            await stream.aclose()
        if problem is not None:
            raise exchange.decode_error(problem, response)
        replace_body(response, content)


def require_asyncio() -> None:
    """Raise `ConfigurationError` where no event loop of asyncio runs, as in trio."""
    if asyncio._get_running_loop() is None:
        raise ConfigurationError("no asyncio event loop is running; the async client works only with asyncio")


async def _begun(
    first: list[ServerSentEvent], batches: AsyncIterator[list[ServerSentEvent]]
) -> AsyncIterator[list[ServerSentEvent]]:
    """Yield the first batch, without the empty event that says it is one, and the others."""
    try:
        if first[1:]:
            yield first[1:]
        async for batch in batches:
            yield batch
    finally:
        await batches.aclose()  # type: ignore[attr-defined]  # it is a generator


def _source(response: httpx.Response, watch: StreamWatch) -> AsyncIterable[bytes]:
    """Return the raw body, each piece of it within what the limits of time leave."""
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
