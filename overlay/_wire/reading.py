"""The body of a response, as it comes through a pool's connection."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

import httpcore
from h11 import NEED_DATA, Data, RemoteProtocolError  # which httpcore brings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .connection import Connection

__all__ = ["PIECE", "AsyncBody", "SyncBody"]

PIECE: Final = 64 * 1024  # bytes of a response to read at once
_log: Final = logging.getLogger("httpcore.http11")


class Body:
    """The body of a response; closing it puts the connection back, or closes that if something was left unread.

    What httpcore received is read from its parser here: its own two generators and two context managers would make
    every event of a stream take 1.1 times as long. What a tool has put there is iterated over as it is. The loop stands
    in both halves, because each step of a flow would cost an event as much.
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


class AsyncBody(Body):
    """The body of a response in an event loop."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if (source := self._source()) is None:
            async for piece in self._stream:
                yield piece
            return
        state, read, timeout = source
        try:
            while True:
                event = state.next_event()
                if type(event) is Data:
                    yield bytes(event.data)
                elif event is NEED_DATA:
                    state.receive_data(await read(PIECE, timeout))
                else:
                    return
        except BaseException as error:
            self.drop()
            if isinstance(error, RemoteProtocolError):
                raise httpcore.RemoteProtocolError(str(error)) from error
            raise

    async def aclose(self) -> None:
        if (connection := self._taken()) is not None:
            try:
                await self._stream.aclose()
            finally:  # a task that is cancelled gets no further than the line above
                self._pool.give_back(connection)
