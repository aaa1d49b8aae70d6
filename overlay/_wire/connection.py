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
    """An httpcore connection, the backend that has its stream, and the stack where it waits while idle."""

    __slots__ = ("_connect", "backend", "http", "stack")

    def __init__(self, http: Any, backend: Backend, stack: Stack) -> None:
        self.http = http
        self.backend = backend
        self.stack = stack
        self._connect = socket.socket.connect

    def answered(self) -> None:
        """Record that the head of a response has arrived."""
        if self.backend.stream is not None:  # or a tool has responded
            self.backend.stream.answered()

    def abort(self) -> None:
        """Close it immediately, from any thread."""
        self.backend.abort()

    def is_at_rest(self) -> bool:
        """Return whether it may serve another call: its response was read, and nothing has arrived after it.

        Data after the end of a response would be taken for the start of the next one: every call would get the response
        of the previous one. httpcore only checks the socket, not what h11 has already read, hence the private names.
        """
        http = self.http
        if not http.is_idle():
            return False
        while not hasattr(http, "_h11_state"):
            if (http := getattr(http, "_connection", None)) is None:
                return False
        return not http._h11_state.trailing_data[0]

    def is_past(self) -> bool:
        """Return whether it must not be used any more: it was idle too long, or a tool has replaced sockets since."""
        return self._connect is not socket.socket.connect or self.http.has_expired()

    def is_connecting(self) -> bool:
        """Return whether no part of a request can have been sent yet; private names again."""
        return getattr(self.http, "_connection", None) is None or not getattr(self.http, "_connected", True)


def of_connecting(error: Exception) -> Exception:
    """Return the failure before a request could be sent; with a proxy, these look like failures of the request."""
    if isinstance(error, httpcore.TimeoutException):
        return httpcore.ConnectTimeout(str(error))
    if isinstance(error, httpcore.NetworkError | httpcore.RemoteProtocolError):
        return httpcore.ConnectError(str(error))
    return error
