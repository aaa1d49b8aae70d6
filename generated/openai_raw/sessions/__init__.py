"""Sessions over WebSocket: what each of them sends, a verb per client event."""

from collections.abc import Awaitable, Callable

__all__ = ["AsyncVerbs", "Verbs"]


class Verbs:
    """Verbs that send.

    Args:
        send: Takes an event's type, the fields that it always has, and others, which it has not where they are None.
    """

    def __init__(self, send: Callable[..., None]) -> None:
        self._send = send


class AsyncVerbs:
    """Verbs that send, to be awaited.

    Args:
        send: Takes an event's type, the fields that it always has, and others, which it has not where they are None.
    """

    def __init__(self, send: Callable[..., Awaitable[None]]) -> None:
        self._send = send
