"""One server-sent event, and the other results of a decoder."""

from __future__ import annotations

__all__ = ["EventTooLargeError", "RawText", "ServerSentEvent"]


class EventTooLargeError(ValueError):
    """An event, or one line of it, is larger than the decoder may hold in memory."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"a server-sent event is larger than {limit} bytes, the limit")
        self.limit = limit

    def __reduce__(self) -> tuple[type[EventTooLargeError], tuple[int]]:
        return type(self), (self.limit,)


class ServerSentEvent:
    """One event as the wire gave it: `event` is "" where the server named none (the standard's "message")."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, event: str, data: str, id: str = "", retry: int | None = None) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.event, self.data, self.id, self.retry) == (other.event, other.data, other.id, other.retry)

    __hash__ = None  # type: ignore[assignment]  # mutable and compared by value: not a key of a set


class RawText(ServerSentEvent):
    """Lines of an object that stood in the stream without a field name; no event, but it may be the server's error."""

    __slots__ = ()
