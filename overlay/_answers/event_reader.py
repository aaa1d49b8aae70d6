"""What each server-sent event of one stream means: decided once, for both halves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._call.http import exchange_of
from .._call.json import loads
from .._call.redact import Mask
from .._call.watch import event_error
from ..errors import StreamError, StreamTruncatedError
from .answers import check_shape, request_id_of
from .ending import DONE, TERMINAL_TYPES, is_whole_chat

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from .._call.plan import Plan
    from .._wire.sse import ServerSentEvent
    from ..errors import APIError

__all__ = ["AFTER_DONE", "BATCHES_AFTER_DONE", "EventReader"]

# A connection can be used again only when its response was read to the end, which comes right after the last event;
# a server that keeps it from coming costs its connection, not the caller's time.
AFTER_DONE: Final = 0.25  # seconds
BATCHES_AFTER_DONE: Final = 8
_NONE: Final = object()


class EventReader:
    """Reads the events of one stream, and keeps what has arrived in case it breaks.

    Attributes:
        done: the event that ends the stream has been read.
    """

    def __init__(self, plan: Plan, response: httpx.Response) -> None:
        self.plan = plan
        self.response = response
        self.decode = plan.operation.decode_event
        self.wraps = plan.operation.wraps_events
        self._is_strict = plan.strict
        self.done = False
        self._is_over = False
        self._seen: list[str | tuple[str, str]] = []  # data, with its event's name if it has one; no objects to track

    def read(self, event: ServerSentEvent) -> Any:
        """Return the decoded value of one event, or None for the one that ends the stream.

        Raises:
            StreamError: The event is an error, or no JSON.
        """
        data = event.data
        if data == DONE:
            self.done = True
            return None
        try:
            value = loads(data)
        except (ValueError, RecursionError):
            value = _NONE
        if value is _NONE:  # not above, where the decoder's error would become the context: it holds the whole event
            start = Mask(self.response.request).text(data[:1000])[:80]
            raise self._failure(StreamError, f"an event holds no JSON: {start!r}")
        name = event.event
        if type(value) is not dict:
            if name == "error":
                raise self._reported(value)
        elif "error" in value or "type" in value or name:  # most chunks of chats: none of these
            kind = value.get("type")
            # A chunk may well have a field of that name beside its choices.
            if kind == "error" or name == "error" or (value.get("error") and "choices" not in value):
                raise self._reported(value)
            if type(kind) is str and kind in TERMINAL_TYPES:
                self._is_over = True
        self._seen.append((name, data) if name else data)
        if self.wraps and name:
            value = {"event": name, "data": value}
            if name in TERMINAL_TYPES:
                self._is_over = True
        made = self.decode(value)
        if self._is_strict:
            check_shape(self.plan, self.response, made)
        return made

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing of what has been read."""
        return self.done or self._is_over or is_whole_chat(self._values())

    def end(self) -> None:
        """Raise `StreamTruncatedError` if the data has ended too early."""
        if self.plan.operation.event is None:  # of events that nobody declared nobody knows the last one
            self.done = True
        if not self.is_whole:
            raise self._failure(StreamTruncatedError, "the stream ended before its last event")

    def keep(self, error: APIError) -> None:
        """Put what has arrived onto an error that ends the stream."""
        if error.partial is None:
            error.partial = self.partial()

    def partial(self) -> Any:
        """Return what has arrived: of a chat the completion so far, of anything else the list of events."""
        if self.plan.operation.event == "ChatCompletionChunk":
            from .accumulate import completion_of  # broken streams only

            return self.plan.operation.decode(completion_of(self._values()))
        return [self.decode(value) for value in self._values()]

    def _values(self) -> Iterator[Any]:
        for seen in self._seen:
            name, data = ("", seen) if isinstance(seen, str) else seen
            value = loads(data)
            yield {"event": name, "data": value} if self.wraps and name else value

    def _reported(self, value: Any) -> StreamError:
        error = event_error(exchange_of(self.response), self.response, value)
        error.partial = self.partial()
        return error

    def _failure(self, kind: type[StreamError], message: str) -> StreamError:
        return kind(message, partial=self.partial(), **self._facts())

    def _facts(self) -> dict[str, Any]:
        facts = exchange_of(self.response).facts()
        return {**facts, "request_id": request_id_of(self.response)}
