"""Decode the server-sent events of one stream, for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._call.json import loads
from .._call.odd_event import HEARTBEATS, error_in, is_heartbeat
from .._call.redact import Mask
from .._call.sending import exchange_of
from .._call.watch import event_error
from .._wire.sse import RawText, ServerSentEvent
from ..errors import StreamError, StreamTruncatedError
from .answers import check_shape
from .ending import DONE, TERMINAL_TYPES
from .kept import CHAT, Kept

if TYPE_CHECKING:
    import httpx

    from .._call.plan import Plan

__all__ = ["AFTER_DONE", "BATCHES_AFTER_DONE", "EventReader"]

# A connection can only be reused if its response was read to the end, which arrives right after the last event; a
# server that delays it loses its connection, but not the caller's time.
AFTER_DONE: Final = 0.25  # seconds
BATCHES_AFTER_DONE: Final = 8
_NONE: Final = object()


class EventReader:
    """Reads the events of one stream, and keeps what has arrived in case it is cut off.

    Attributes:
        done: whether the event that ends the stream has been read.
    """

    def __init__(self, plan: Plan, response: httpx.Response) -> None:
        self.plan = plan
        self.response = response
        self.decode = plan.operation.decode_event
        self.wraps = plan.operation.wraps_events
        self._is_strict = plan.strict
        self.done = False
        self._is_over = False
        self._kept = Kept(plan.operation)
        self._keep = self._kept.add
        # Chat chunks with choices and without the word are not errors: the fastest check for most events.
        self._key = "choices" if plan.operation.event == CHAT else ""

    def read(self, event: ServerSentEvent) -> Any:
        """Return the decoded value of one event; None for the one that ends the stream, or an empty one.

        Raises:
            StreamError: The event is an error, or is not JSON.
        """
        data = event.data
        if data == DONE:
            return self._end()
        try:
            value = loads(data)
        except (ValueError, RecursionError):
            value = _NONE
        if value is _NONE:  # not above, where the decoder's error would become the context: it contains the whole event
            return self._read_text(event)
        name = event.event
        if name or type(value) is not dict or not value.get(self._key) or '"error"' in data:
            if not self._is_event(event, value):
                return None
            if self.wraps and name:
                self._keep(name, data)
                value = {"event": name, "data": value}
            else:
                self._keep("", data)
        else:
            self._keep("", data)
        made = self.decode(value)
        if self._is_strict:
            check_shape(self.plan, self.response, made)
        return made

    def _is_event(self, event: ServerSentEvent, value: Any) -> bool:
        """Return whether an event has content; raise the error that it reports."""
        name = event.event
        said = error_in(value, name)
        if said is not None:
            if self._kept.has_choices and type(value) is dict and value.get("choices"):
                self._keep("", event.data)  # text that arrived with the error
            raise self._reported(said)
        if is_heartbeat(value, name) or type(event) is RawText:
            return False
        kind = value.get("type") if type(value) is dict else None
        if (type(kind) is str and kind in TERMINAL_TYPES) or (self.wraps and name in TERMINAL_TYPES):
            self._is_over = True
        return True

    def _read_text(self, event: ServerSentEvent) -> None:
        """Read an event that is not JSON."""
        text = event.data.strip()
        if text == DONE:
            return self._end()
        if event.event == "error":
            raise self._reported(text)
        if not text or event.event in HEARTBEATS or type(event) is RawText:
            return None
        start = Mask(self.response.request).text(event.data[:1000])[:80]
        raise StreamError(f"an event is not valid JSON: {start!r}", **self._facts())

    def _end(self) -> None:
        self.done = True

    @property
    def is_whole(self) -> bool:
        """Whether the stream is complete."""
        return self.done or self._is_over or self._kept.is_whole_chat

    def end(self) -> None:
        """Raise `StreamTruncatedError` if the data has ended too early."""
        operation = self.plan.operation
        if operation.event is None or operation.open_ended:  # it is not known which event is the last one
            self.done = True
        if not self.is_whole:
            raise StreamTruncatedError("the stream ended before its last event", **self._facts())

    def partial(self) -> Any:
        """Return what has arrived: see `Kept.partial`."""
        return self._kept.partial()

    def _reported(self, value: Any) -> StreamError:
        return event_error(exchange_of(self.response), self.response, value)

    def _facts(self) -> dict[str, Any]:
        return exchange_of(self.response).facts(self.response)
