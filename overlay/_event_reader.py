"""What each server-sent event of one stream means: decided once, for both halves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ._answers import check_shape, request_id_of
from ._ending import DONE, Ending
from ._http import exchange_of
from ._json import loads
from ._watch import event_error
from .errors import StreamError, StreamTruncatedError

if TYPE_CHECKING:
    import httpx

    from ._plan import Plan
    from ._sse import ServerSentEvent

__all__ = ["AFTER_DONE", "BATCHES_AFTER_DONE", "EventReader"]

# A connection can be used again only when its response was read to the end, which comes right after the last event;
# a server that keeps it from coming costs its connection, not the caller's time.
AFTER_DONE: Final = 0.25  # seconds
BATCHES_AFTER_DONE: Final = 8


class EventReader:
    """Reads the events of one stream, and keeps what has arrived in case it breaks."""

    def __init__(self, plan: Plan, response: httpx.Response) -> None:
        self.plan = plan
        self.response = response
        self.decode = plan.operation.decode_event
        self.wraps = plan.operation.wraps_events
        self.ending = Ending()
        self.done = False
        self.seen: list[tuple[str, str]] = []

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
            raise self._failure(StreamError, f"an event holds no JSON: {data[:80]!r}") from None
        if event.event == "error" or _is_error(value):
            error = event_error(exchange_of(self.response), self.response, value)
            error.partial = self.partial()
            raise error
        value = self.wrapped(event.event, value)
        self.seen.append((event.event, data))
        self.ending.saw(value)
        made = self.decode(value)
        if self.plan.strict:
            check_shape(self.plan, self.response, made)
        return made

    def end(self) -> None:
        """Raise `StreamTruncatedError` if the data has ended too early."""
        if not self.done and not self.ending.is_whole():
            raise self._failure(StreamTruncatedError, "the stream ended before its last event")

    def partial(self) -> Any:
        """Return what has arrived: of a chat the completion so far, of anything else the list of events."""
        if self.plan.operation.event == "CreateChatCompletionStreamResponse":
            from ._accumulate import completion_of  # broken streams only

            return self.plan.operation.decode(completion_of(loads(data) for _, data in self.seen))
        return [self.decode(self.wrapped(name, loads(data))) for name, data in self.seen]

    def wrapped(self, name: str, value: Any) -> Any:
        """Return an event as the specification describes it: with its name, where that is part of it."""
        return {"event": name, "data": value} if self.wraps and name else value

    def _failure(self, kind: type[StreamError], message: str) -> StreamError:
        return kind(message, partial=self.partial(), **self._facts())

    def _facts(self) -> dict[str, Any]:
        facts = exchange_of(self.response).facts()
        return {**facts, "request_id": request_id_of(self.response)}


def _is_error(value: Any) -> bool:
    """Say whether an event's JSON is an error object; a chunk may well have a field of that name beside its choices."""
    return type(value) is dict and (
        value.get("type") == "error" or (bool(value.get("error")) and "choices" not in value)
    )
