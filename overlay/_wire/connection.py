"""One connection of a pool: what it can do at any moment, from any thread; and the body of a response."""

from __future__ import annotations

import logging
import socket
from collections import deque
from typing import TYPE_CHECKING, Any, Final

import httpcore
from h11 import NEED_DATA, Data, RemoteProtocolError  # which httpcore brings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .stream import Backend

__all__ = ["PIECE", "Body", "Connection", "Stack", "SyncBody", "of_connecting"]

Stack = deque["Connection"]
_log: Final = logging.getLogger("httpcore.http11")
PIECE: Final = 64 * 1024  # bytes of a response to read at once


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


class Body:
    """The body of a response; closing it puts the connection back, or closes that if something was left unread.

    What httpcore received is read from its parser here: its own two generators and two context managers would make
    every event of a stream take 1.1 times as long. What a tool has put there is iterated over as it is.
    """

    __slots__ = ("_connection", "_pool", "_stream")

    def __init__(self, pool: Any, stream: Any, connection: Connection) -> None:
        self._pool = pool
        self._stream = stream
        self._connection: Connection | None = connection

    def _source(self) -> tuple[Any, Any, float | None] | None:
        """Return httpcore's parser, how to read and the timeout, or None; private names again."""
        try:
            http, request = self._stream._connection, self._stream._request
            state, read = http._h11_state, http._network_stream.read
        except AttributeError:  # a tool's, or another version's
            return None
        if "trace" in request.extensions or _log.isEnabledFor(logging.DEBUG):  # which need httpcore's generators
            return None
        return state, read, request.extensions.get("timeout", {}).get("read")

    def _taken(self) -> Connection | None:
        connection, self._connection = self._connection, None
        return connection

    def drop(self) -> None:
        """Close the connection."""
        if (connection := self._taken()) is not None:
            self._pool.drop(connection)

    __del__ = drop


class SyncBody(Body):
    """The body of a response to a blocking call."""

    def __iter__(self) -> Iterator[bytes]:
        if (source := self._source()) is None:
            yield from self._stream
            return
        state, read, timeout = source
        try:
            while True:
                event = state.next_event()
                if type(event) is Data:
                    yield bytes(event.data)
                elif event is NEED_DATA:
                    state.receive_data(read(PIECE, timeout))
                else:
                    return
        except BaseException as error:
            self.drop()
            if isinstance(error, RemoteProtocolError):
                raise httpcore.RemoteProtocolError(str(error)) from error
            raise

    def close(self) -> None:
        """Put the connection back, or close it."""
        if (connection := self._taken()) is not None:
            try:
                self._stream.close()
            finally:
                self._pool.give_back(connection)
