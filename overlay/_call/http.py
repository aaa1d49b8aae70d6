"""The I/O of blocking calls; `sending` has the flow.

Both versions return an `httpx.Response` whose status is a success. `exchange_of(response)` is the `Exchange` behind it,
with the number of attempts and the deadline. A response to a `Call` with `stream=True` is open: read it with `events`
or `chunks`, which close it, or call its `close`/`aclose`. The body of any other response has been read.

The user's `http_client` is used as it is, and the user closes it; one that is created here is created by the first call
and closed by `close`/`aclose`, the sync one also when it is garbage-collected and at exit.

Each version has its own code to iterate over a stream, because every single event passes through it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

import httpx

from .._flow import given, run
from .._wire.connections import Connections
from .._wire.limit import limited, time_left, within
from .exchange import Exchange
from .sending import Sending, exchange_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .._wire.sse import ServerSentEvent
    from .auth import Auth
    from .call import Call
    from .watch import StreamWatch

__all__ = ["SyncHttp"]

T = TypeVar("T")


async def _in_place(call: Callable[[], T]) -> T:
    return call()


class SyncHttp(Sending):
    """Send blocking calls; thread-safe."""

    _connections = Connections
    _kind = "Client"

    def send(self, call: Call, auth: Auth) -> httpx.Response:
        """Send a call, with retries according to its policy, and return the response.

        Raises:
            APIConnectionError, APIStatusError, ResponseDecodeError, ConfigurationError: see `overlay.errors`.
        """
        exchange = Exchange(call, is_given=self.is_given)
        if exchange.expires is None:
            return run(self._send(exchange, auth))
        with limited(exchange.expires):
            return run(self._send(exchange, auth))

    _done = staticmethod(given)
    _whole = staticmethod(httpx.Response.read)
    _next = staticmethod(lambda chunks: next(chunks, None))
    _close = staticmethod(lambda stream: stream.close())
    _sleep = staticmethod(time.sleep)
    _shut = staticmethod(httpx.Response.close)
    _sender = staticmethod(lambda flow: lambda request: run(flow(request)))
    _blocking = staticmethod(_in_place)

    def _chunks(self, response: httpx.Response) -> Iterator[bytes]:
        return iter(_chunks(response))

    def events(self, response: httpx.Response, *, idle_timeout: float | None = None) -> Iterator[list[ServerSentEvent]]:
        """Return an iterator over the events of an open response: a list for each chunk of data that completed some.

        It ends when the data ends; the caller decides whether the stream was complete. However it ends, it closes the
        response.

        Args:
            response: an open response of `send`.
            idle_timeout: seconds without an event; comments do not count as events.

        Raises:
            ResponseDecodeError, StreamError: immediately, if the body is labelled as and begins like a JSON or HTML
                document; the first also while iterating, if an event is too large.
            StreamTruncatedError, StreamIdleTimeoutError, APITimeoutError: while iterating.
        """
        from .watch import StreamWatch  # needed by streams only

        watch = StreamWatch(exchange_of(response), response, idle_timeout=idle_timeout)
        batches = self._iterate(response, watch, watch.events)
        return _begun(next(batches), batches) if watch.is_doubtful else batches

    def close(self) -> None:
        """Close the connections, unless they belong to the user's own client. Later calls fail."""
        self._pool.close()

    def _iterate(
        self, response: httpx.Response, watch: StreamWatch, begin: Callable[[], Callable[[bytes], T]]
    ) -> Iterator[T]:
        failure = None
        try:
            take = begin()
            for chunk in _source(response, watch):
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
            response.close()
        if failure is not None:
            raise watch.failure(failure)


def _begun(first: list[ServerSentEvent], batches: Iterator[list[ServerSentEvent]]) -> Iterator[list[ServerSentEvent]]:
    """Yield the first batch, without the empty event that marks it, and then the others."""
    if first[1:]:
        yield first[1:]
    yield from batches


def _source(response: httpx.Response, watch: StreamWatch) -> Iterable[bytes]:
    """Yield the raw body, each piece within the time limits."""
    if response.is_stream_consumed:
        return (response.content,)
    chunks = _chunks(response)
    return _limited(iter(chunks), watch) if watch.is_limited else chunks


def _limited(chunks: Iterator[bytes], watch: StreamWatch) -> Iterator[bytes]:
    while True:
        with limited(watch.next_limit()):
            chunk = next(chunks, None)
        if chunk is None:
            return
        yield chunk


def _chunks(response: httpx.Response) -> Iterable[bytes]:
    """Yield the raw body; no wait for it exceeds `LIMIT`."""
    stream = _stream(response)
    is_own = hasattr(response.extensions.get("network_stream"), "answered")
    return stream if is_own else _foreign(iter(stream))


def _foreign(chunks: Iterator[bytes]) -> Iterator[bytes]:
    def take() -> bytes | None:
        return next(chunks, None)

    while (chunk := within(take, time_left())) is not None:
        yield chunk


def _stream(response: httpx.Response) -> httpx.SyncByteStream:
    """Yield the body as it arrives; cheaper than `iter_raw`, which counts and rechunks."""
    stream = response.stream
    assert isinstance(stream, httpx.SyncByteStream)
    return stream
