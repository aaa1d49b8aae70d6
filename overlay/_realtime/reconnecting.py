"""Whether, when and how a session reconnects, and what is queued meanwhile."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypedDict

from .._call.retry import backoff
from ..errors import ConfigurationError, WebSocketQueueFullError

__all__ = ["Reconnecting", "ReconnectingEvent", "ReconnectingOverrides", "SendQueue", "is_recoverable"]

# RFC 6455, 7.4.1: going away, no status, abnormal closure, internal error, service restart, try again later, TLS.
_RECOVERABLE: Final = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


@dataclass(frozen=True)
class ReconnectingEvent:
    """The information for a reconnection handler.

    Attributes:
        attempt: 1 for the first attempt since the connection last worked.
        max_attempts: The maximum number of attempts.
        delay: Seconds until this attempt connects.
        close_code: Why the connection ended: a close code of RFC 6455, 1006 if it was lost.
        extra_query: Query parameters of the next connection.
        extra_headers: Headers of the next connection.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, Any] = field(repr=False)
    extra_headers: Mapping[str, Any] = field(repr=False)


class ReconnectingOverrides(TypedDict, total=False):
    """What a reconnection handler can change: the query and headers of the next connection, or whether to reconnect."""

    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]
    abort: bool


Handler = Callable[[ReconnectingEvent], "ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None"]


@dataclass(frozen=True)
class Reconnecting:
    """How a session reconnects, if there is a handler.

    Attributes:
        handler: Called before each attempt.
        max_retries: Attempts in a row.
        initial_delay: Seconds before the first one, which double with each further one.
        max_delay: Maximum seconds before an attempt.
    """

    handler: Handler | None = None
    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0

    def __post_init__(self) -> None:
        if self.handler is not None and not callable(self.handler):
            raise ConfigurationError(f"on_reconnecting must be a function, not {self.handler!r}")

    def delay(self, attempt: int, random: float) -> float:
        """Return the seconds before an attempt; ``random`` in [0, 1) removes up to a quarter of them."""
        return backoff(attempt - 1, self.initial_delay, self.max_delay, random)


def is_recoverable(code: int) -> bool:
    """Return whether reconnecting may help after a connection was closed with this code."""
    return code in _RECOVERABLE


class SendQueue:
    """Events that wait for a connection, in order and up to a number of bytes. Thread-safe."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._events: deque[str] = deque()
        self._bytes = 0
        self._lock = threading.Lock()
        self._holds = True

    def hold(self) -> None:
        """Queue what is sent from now on, until the queue has been emptied."""
        with self._lock:
            self._holds = True

    def release(self) -> None:
        """Queue nothing more: there will be no connection."""
        with self._lock:
            self._holds = False

    def keep(self, event: str, *, always: bool = False) -> bool:
        """Queue an event if there is no connection, or ``always``; return whether it was queued.

        Raises:
            WebSocketQueueFullError: The queue is full; the event is not queued.
        """
        size = len(event.encode())
        with self._lock:
            if not (self._holds or always):
                return False
            if self._bytes + size > self._max_bytes:
                raise WebSocketQueueFullError(
                    f"{self._bytes} bytes of events are queued for the connection; {size} more would exceed "
                    f"max_queue_size={self._max_bytes}"
                )
            self._holds = True
            self._events.append(event)
            self._bytes += size
            return True

    def take(self) -> str | None:
        """Take the first event; None if there is none, and from then on nothing is queued."""
        with self._lock:
            if not self._events:
                self._holds = False
                return None
            event = self._events.popleft()
            self._bytes -= len(event.encode())
            return event

    def put_back(self, event: str) -> None:
        """Put an event that could not be sent back at the front."""
        with self._lock:
            self._events.appendleft(event)
            self._bytes += len(event.encode())

    def unsent(self) -> list[str]:
        """Return the events that still wait."""
        with self._lock:
            return list(self._events)
