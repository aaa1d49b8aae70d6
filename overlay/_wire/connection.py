"""One connection of a pool: what it can do at any moment, from any thread."""

from __future__ import annotations

import socket
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    from .stream import Backend

__all__ = ["Connection", "Stack", "of_connecting"]

Stack = deque["Connection"]


class Connection:
    """A connection of httpcore's, the backend that has its stream, and the stack that it rests on."""

    __slots__ = ("_connect", "backend", "http", "stack")

    def __init__(self, http: Any, backend: Backend, stack: Stack) -> None:
        self.http = http
        self.backend = backend
        self.stack = stack
        self._connect = socket.socket.connect

    def answered(self) -> None:
        """Record that the head of an answer has come."""
        if self.backend.stream is not None:  # or a tool has answered
            self.backend.stream.answered()

    def abort(self) -> None:
        """Close it at once, from whatever thread."""
        self.backend.abort()

    def is_at_rest(self) -> bool:
        """Return whether it may serve another call: its answer was read, and nothing has come after it.

        What came with the end of an answer would be taken for the next one's beginning: every answer would be that to
        the call before. httpcore looks for it at the socket only, not at what h11 has read already, hence the private
        names.
        """
        http = self.http
        if not http.is_idle():
            return False
        while not hasattr(http, "_h11_state"):
            if (http := getattr(http, "_connection", None)) is None:
                return False
        return not http._h11_state.trailing_data[0]

    def is_past(self) -> bool:
        """Return whether no call may use it any more: it rested too long, or a tool has replaced sockets since."""
        return self._connect is not socket.socket.connect or self.http.has_expired()

    def is_connecting(self) -> bool:
        """Return whether nothing of a request can have left yet; private names again."""
        return getattr(self.http, "_connection", None) is None or not getattr(self.http, "_connected", True)


def of_connecting(error: Exception) -> Exception:
    """Name what failed before a request could leave; only a proxy lets such things pass for failures of the request."""
    if isinstance(error, httpcore.TimeoutException):
        return httpcore.ConnectTimeout(str(error))
    if isinstance(error, httpcore.NetworkError | httpcore.RemoteProtocolError):
        return httpcore.ConnectError(str(error))
    return error
