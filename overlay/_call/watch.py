"""Limits of a stream while it is read: how long it may be silent, and what its bytes mean."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .._wire.body import BodyError, Inflater, inflater_for
from .._wire.sse import EventTooLargeError, ServerSentEvent, SSEDecoder
from ..errors import APIError, APITimeoutError, StreamError, StreamIdleTimeoutError, StreamTruncatedError
from .error_body import MAX_ERROR_BODY, decode_error_body, error_from_event
from .json import is_json, loads, media_type
from .odd_event import begins_as_events, error_in
from .redact import Mask

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .exchange import Exchange

__all__ = ["StreamWatch", "event_error"]


class StreamWatch:
    """Watch one open response.

    Args:
        exchange: the call behind it.
        response: the open response; its read timeout is reduced to the time left.
        idle_timeout: seconds without an event, or None.

    Attributes:
        is_limited: whether there is a time limit besides the read timeout.
        is_doubtful: whether the content type is that of a JSON or HTML document, and the body has not yet turned out to
            be an event stream (some servers label theirs like this). Until then, `events` returns nothing; then a batch
            that starts with an empty event signals it.
    """

    __slots__ = (
        "_decoder", "_exchange", "_head", "_idle", "_inflater", "_is_document", "_last_event", "_response",
        "is_doubtful", "is_limited",
    )  # fmt: skip

    def __init__(self, exchange: Exchange, response: httpx.Response, *, idle_timeout: float | None = None) -> None:
        self._exchange = exchange
        self._response = response
        self._decoder = SSEDecoder()
        self._inflater: Inflater | None = None
        self._idle = idle_timeout
        self._last_event = time.monotonic()
        self._head = bytearray()  # what has arrived of a doubtful body
        self._is_document = False
        self.is_doubtful = is_json(response) or media_type(response) == "text/html"
        self.is_limited = idle_timeout is not None or exchange.expires is not None
        if (limit := self.next_limit()) is not None:  # for the user's http client, which does not know `LIMIT`
            exchange.limit(response.request.extensions["timeout"], limit - self._last_event)

    def content(self) -> Callable[[bytes], bytes]:
        """Return a function that decompresses a chunk and checks the time, or raises `BodyError`."""
        self.is_doubtful = False
        self._begin()
        return self._content

    def raw(self) -> Callable[[bytes], bytes]:
        """Return a function that returns a chunk unchanged and checks the time."""
        return self._content

    def events(self) -> Callable[[bytes], list[ServerSentEvent]]:
        """Return a function that returns the events completed by a chunk and checks the time, or raises `BodyError`."""
        self._begin()
        if self.is_doubtful:
            return self._doubtful
        return self._events if self.is_limited or self._inflater is not None else self._decoder.feed

    def _begin(self) -> None:
        if not self._response.is_stream_consumed:
            self._inflater = inflater_for(self._response.headers.get("content-encoding", "").encode())

    def _content(self, chunk: bytes) -> bytes:
        if self.is_limited:
            self.check()
        return chunk if self._inflater is None else b"".join(self._inflater.feed(chunk))

    def _events(self, chunk: bytes) -> list[ServerSentEvent]:
        if self._inflater is None:
            events = self._decoder.feed(chunk)
        else:
            events = [event for piece in self._inflater.feed(chunk) for event in self._decoder.feed(piece)]
        if self.is_limited:
            if events:
                self._last_event = time.monotonic()
            self.check()
        return events

    def _doubtful(self, chunk: bytes) -> list[ServerSentEvent]:
        if not self.is_doubtful:
            return self._events(chunk)
        self._head += self._content(chunk)
        begins = False if self._is_document else begins_as_events(self._head)
        self._is_document = begins is False
        if len(self._head) > MAX_ERROR_BODY:
            raise self._other_content()
        if not begins:
            return []
        self.is_doubtful = False
        self._last_event = time.monotonic()
        return [ServerSentEvent("", ""), *self._decoder.feed(bytes(self._head))]

    def finish(self) -> None:
        """Handle the end of the data.

        Raises:
            StreamError, ResponseDecodeError: It ended with an error without a final empty line, or is not an event
                stream.
        """
        if self._inflater is not None:
            self._inflater.finish()
        if self.is_doubtful:
            raise self._other_content()
        if (said := self._last_words()) is not None:
            raise said

    def resume(self) -> None:
        """Restart the clock for the next event: the caller's time for the last ones does not count."""
        self._last_event = time.monotonic()

    def next_limit(self) -> float | None:
        """Return the `time.monotonic()` of the first limit, or None if there is none."""
        expires = self._exchange.expires
        if self._idle is None:
            return expires
        idle = self._last_event + self._idle
        return idle if expires is None else min(idle, expires)

    def check(self) -> None:
        """Raise `StreamIdleTimeoutError` or `APITimeoutError` if a limit has passed."""
        self._exchange.check_deadline()
        if self._idle is not None and time.monotonic() - self._last_event >= self._idle:
            raise StreamIdleTimeoutError(f"no event arrived for {self._idle} s", **self._facts())

    def is_failure(self, error: Exception) -> bool:
        """Return whether `failure` can convert an exception; others are the caller's own."""
        return isinstance(error, BodyError | EventTooLargeError) or self._exchange.is_failure(error)

    def failure(self, failure: Exception) -> APIError:
        """Create our error for a failure while reading the stream."""
        if isinstance(failure, BodyError | EventTooLargeError):
            return self._exchange.decode_error(str(failure), self._response)
        try:
            self.check()
        except APIError as passed:
            return passed.with_traceback(None)
        if self.is_doubtful and self._head:
            return self._other_content()
        if (said := self._last_words()) is not None:
            return said
        error = self._exchange.failure_error(failure)
        if isinstance(error, APITimeoutError):
            return error
        truncated = StreamTruncatedError(f"the stream was cut off: {error.message}", **self._facts())
        truncated.__cause__ = error.__cause__
        return truncated

    def _last_words(self) -> StreamError | None:
        """Create the error for an event that only lacks its final empty line, if it reports an error."""
        event = self._decoder.close()
        try:
            found = None if event is None else error_in(loads(event.data), event.event)
        except (ValueError, RecursionError):
            found = event.data if event is not None and event.event == "error" and event.data else None
        return None if found is None else event_error(self._exchange, self._response, found)

    def _other_content(self) -> APIError:
        """Create the error for a document instead of a stream, with its message if it is an error object."""
        content = decode_error_body(bytes(self._head))
        if (found := error_in(content)) is not None:
            return event_error(self._exchange, self._response, found)
        return self._exchange.decode_error("the response is not an event stream", self._response, bytes(self._head))

    def _facts(self) -> dict[str, Any]:
        return self._exchange.facts(self._response)


def event_error(exchange: Exchange, response: httpx.Response, value: object) -> StreamError:
    """Create the error for an error object that arrived as an event."""
    mask = Mask(response.request)
    return mask.error(error_from_event(mask.value(value), **exchange.facts(response)))
