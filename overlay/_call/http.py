"""The two shells that do the I/O of a call: they send, read, sleep and close; an `Exchange` decides.

Both give back an `httpx.Response` whose status is a success. `exchange_of(response)` is the `Exchange` behind it, with
the number of attempts and the deadline. A response to a `Call` with `stream=True` is open: read it with `events` or
`chunks`, which close it, or call its `close`/`aclose`. The body of any other response has been read.

An `http_client` given by the user is used as it is, and closing it stays the user's business; one that is made here is
made at the first call and closed by `close`/`aclose`, the sync one also when it is dropped and at exit.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

import httpx

from .._wire.body import DEFAULT_MAX_BODY, BodyError, BodyReader
from .._wire.connections import Connections
from .._wire.limit import limited, time_left, within
from .._wire.relatives import library_of
from ..errors import ConfigurationError
from .error_body import MAX_ERROR_BODY
from .exchange import EXTENSION, Exchange
from .log import obey_environment
from .retry import limits_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .._wire.sse import ServerSentEvent
    from .auth import Auth
    from .call import Call
    from .watch import StreamWatch

__all__ = ["MAX_ERROR_BODY", "SyncHttp", "exchange_of", "replace_body", "wrong_client"]

T = TypeVar("T")


def exchange_of(response: httpx.Response) -> Exchange:
    """Return the call behind a response that `send` gave."""
    exchange: Exchange = response.extensions[EXTENSION]
    return exchange


def wrong_client(given: object, due: str) -> ConfigurationError:
    """Make the error for an ``http_client`` that is none, or that of the other half."""
    return ConfigurationError(f"http_client is {type(given).__name__}; it must be an {due}")


class SyncHttp:
    """Send calls over connections of our own, or by a client of the user's; safe for threads.

    Args:
        http_client: a client of the user's, or None.
        max_body: bytes that a body may take, decompressed.

    Raises:
        ConfigurationError: the http client is none.
    """

    def __init__(self, *, http_client: httpx.Client | None = None, max_body: int = DEFAULT_MAX_BODY) -> None:
        obey_environment()
        if http_client is not None and library_of(http_client, "Client") is None:
            raise wrong_client(http_client, "httpx.Client")
        self._pool = Connections(http_client)
        self._max_body = max_body
        self.is_given = http_client is not None
        self.limits: dict[str, str] = {}  # the headers about rate limits of the last answer that had some

    @property
    def is_closed(self) -> bool:
        """Whether calls are refused."""
        return self._pool.is_closed

    def send(self, call: Call, auth: Auth) -> httpx.Response:
        """Send a call, again where its retry policy says so, and return the answer.

        Raises:
            APIConnectionError, APIStatusError, ResponseDecodeError, ConfigurationError: see `overlay.errors`.
        """
        exchange = Exchange(call, is_given=self.is_given)
        if exchange.expires is None:
            return self._send(exchange, auth)
        with limited(exchange.expires):
            return self._send(exchange, auth)

    def _send(self, exchange: Exchange, auth: Auth) -> httpx.Response:
        call = exchange.call
        send = self._pool.sender()
        key = auth.key(call.security)
        outcome: httpx.Response | Exception
        while True:
            request = exchange.request(None if key is None else key.header())
            try:
                outcome = response = send(request)
                self.limits = limits_in(response) or self.limits
                if not exchange.keeps_open(response):
                    self._read(response, exchange, cut=not response.is_success)
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
            time.sleep(step)

    def events(self, response: httpx.Response, *, idle_timeout: float | None = None) -> Iterator[list[ServerSentEvent]]:
        """Return an iterator over the events of an open response: a list for each piece of data that completed some.

        It ends where the data ends: whether that was the end of the stream is for the caller to know. It closes the
        response at its end, however that comes.

        Args:
            response: an open response of `send`.
            idle_timeout: seconds without an event; comments do not count as events.

        Raises:
            ResponseDecodeError, StreamError: at once, where the body is labelled and begins as a JSON or HTML document;
                the first also while iterating, where an event is too large.
            StreamTruncatedError, StreamIdleTimeoutError, APITimeoutError: while iterating.
        """
        from .watch import StreamWatch  # of streams only

        watch = StreamWatch(exchange_of(response), response, idle_timeout=idle_timeout)
        batches = self._iterate(response, watch, watch.events)
        return _begun(next(batches), batches) if watch.is_doubtful else batches

    def chunks(self, response: httpx.Response, *, raw: bool = False) -> Iterator[bytes]:
        """Return an iterator over the body of an open response, decompressed unless `raw`; it closes it at its end."""
        from .watch import StreamWatch  # of streams only

        watch = StreamWatch(exchange_of(response), response)
        return self._iterate(response, watch, watch.raw if raw else watch.content)

    def close(self) -> None:
        """Close the connections, unless they belong to a client of the user's. Later calls fail."""
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

    def _read(self, response: httpx.Response, exchange: Exchange, *, cut: bool) -> None:
        """Read the body; with `cut`, which is for errors, what comes of it is enough."""
        if response.is_stream_consumed:  # a transport that answers from memory, as those for tests do
            return
        stream = _stream(response)
        content, problem = b"", None
        try:
            reader = BodyReader(response.headers.raw, limit=MAX_ERROR_BODY if cut else self._max_body, cut=cut)
            if reader.is_plain and not cut and exchange.expires is None:
                response.read()
                return
            exchange.limit(response.request.extensions["timeout"])
            try:
                for chunk in _chunks(response):
                    if exchange.is_late():
                        raise TimeoutError  # which `Exchange.failed` makes the right error of
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
            stream.close()
        if problem is not None:
            raise exchange.decode_error(problem, response)
        replace_body(response, content)


def _begun(first: list[ServerSentEvent], batches: Iterator[list[ServerSentEvent]]) -> Iterator[list[ServerSentEvent]]:
    """Yield the first batch, without the empty event that says it is one, and the others."""
    if first[1:]:
        yield first[1:]
    yield from batches


def _source(response: httpx.Response, watch: StreamWatch) -> Iterable[bytes]:
    """Return the raw body, each piece of it within what the limits of time leave."""
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
    """Return the raw body, of which no wait outlasts `LIMIT`."""
    stream = _stream(response)
    is_own = hasattr(response.extensions.get("network_stream"), "answered")
    return stream if is_own else _foreign(iter(stream))


def _foreign(chunks: Iterator[bytes]) -> Iterator[bytes]:
    def take() -> bytes | None:
        return next(chunks, None)

    while (chunk := within(take, time_left())) is not None:
        yield chunk


def _stream(response: httpx.Response) -> httpx.SyncByteStream:
    """Return the body as the network gives it; cheaper than `iter_raw`, which counts and rechunks."""
    stream = response.stream
    assert isinstance(stream, httpx.SyncByteStream)
    return stream


def replace_body(response: httpx.Response, content: bytes) -> None:
    """Give a response the body that was read and decompressed here."""
    response.headers.pop("content-encoding", None)
    response.stream = httpx.ByteStream(content)
    response.read()
