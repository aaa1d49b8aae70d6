"""Sessions over WebSocket: what each of them sends, a verb per client event."""

from collections.abc import Awaitable, Callable
from typing import Any

__all__ = ["AsyncVerbs", "Verbs"]


class Verbs:
    """Verbs that send.

    Args:
        send: Takes an event's type and its fields; those that are None are not part of the event.
    """

    def __init__(self, send: Callable[[str, dict[str, Any]], None]) -> None:
        self._send = send


class AsyncVerbs:
    """Verbs that send, to be awaited.

    Args:
        send: Takes an event's type and its fields; those that are None are not part of the event.
    """

    def __init__(self, send: Callable[[str, dict[str, Any]], Awaitable[None]]) -> None:
        self._send = send
