"""One server-sent event, and the other results of a decoder."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EventTooLargeError", "RawText", "ServerSentEvent"]


class EventTooLargeError(ValueError):
    """An event, or one line of it, is larger than the decoder may hold in memory."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"a server-sent event is larger than {limit} bytes, the limit")
        self.limit = limit

    def __reduce__(self) -> tuple[type[EventTooLargeError], tuple[int]]:
        return type(self), (self.limit,)


@dataclass(slots=True)
class ServerSentEvent:
    """One event as received: `event` is "" if the server sent no name (the standard's "message")."""

    event: str
    data: str
    id: str = ""
    retry: int | None = None


class RawText(ServerSentEvent):
    """Lines of an object without a field name; not an event, but it may be the server's error."""

    __slots__ = ()
