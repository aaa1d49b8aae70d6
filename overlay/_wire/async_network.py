"""Connections of asyncio for httpcore, without the layers of its own ones; the twin of `network`."""

from __future__ import annotations

import asyncio
import select
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore

from .fork import FORKED_STREAM, forget_after_fork
from .network import CLOSED_HERE, MAX_HEAD, SMALL, TOO_LONG

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

_HIGH_WATER: Final = 1024 * 1024  # bytes that may wait to be read before the peer is told to pause


_parents_streams: list[Any] = []  # kept in a forked process: to finalize one would stop the parent's from being read


class AsyncStream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection of the running event loop; asyncio calls the lower half, httpcore the upper."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport
        self._received: list[bytes] = []
        self._size = 0
        self._waiter: asyncio.Future[None] | None = None  # of the one task that reads or writes
        self._is_over = False
        self._is_full = False
        self._error: Exception | None = None
        self._is_aborted = False
        self._is_parents = False
        self._kept = b""  # of a request, as in the sync twin
        self._head: int | None = None  # as there
        forget_after_fork(self)

    def forget(self) -> None:
        """Leave the connection to the parent process, whose event loop it is of."""
        self._is_parents = True
        _parents_streams.append(self)

    def answered(self) -> None:
        """Take note that the head of the answer has come."""
        self._head = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002  # httpcore's
        """Return what has come, or wait for it; b"" is the end."""
        if self._head is not None and self._head > MAX_HEAD:
            raise httpcore.RemoteProtocolError(TOO_LONG)
        if self._is_parents:
            raise httpcore.ReadError(FORKED_STREAM)
        if self._kept:
            if not self._is_over:
                self._transport.write(self._kept)
            self._kept = b""
        while not self._received and not self._is_over:
            await self._wait(timeout, httpcore.ReadTimeout)
        if not self._received and (self._error is not None or self._is_aborted):
            raise httpcore.ReadError(CLOSED_HERE if self._is_aborted else str(self._error))
        data = b"".join(self._received)
        if self._head is not None:
            self._head += self._size
        if self._size > _HIGH_WATER and not self._is_over:
            self._transport.resume_reading()
        self._received, self._size = [], 0
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # httpcore's
        """Send all of a buffer, or keep it until the next one, or until an answer is wanted."""
        self._head = 0
        if self._is_over:
            raise httpcore.WriteError(str(self._error or "the connection is closed"))
        if len(self._kept) + len(buffer) < SMALL:
            self._kept += buffer
            return
        if self._kept:
            self._transport.write(self._kept)
            self._kept = b""
        self._transport.write(buffer)
        while self._is_full and not self._is_over:
            await self._wait(timeout, httpcore.WriteTimeout)

    async def aclose(self) -> None:
        """Close the connection."""
        if not self._is_parents:  # or the parent's selector, which is shared, would lose it
            self._transport.close()

    def abort(self) -> None:
        """Close the connection at once; for where nothing can be awaited, not even in its loop."""
        self._is_aborted = True
        if not self._loop.is_closed() and not self._is_parents:
            self._loop.call_soon_threadsafe(self._transport.abort)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # httpcore's
    ) -> AsyncStream:
        """Put TLS on this stream."""
        try:
            async with asyncio.timeout(timeout):
                transport = await self._loop.start_tls(
                    *(self._transport, self, ssl_context),
                    server_hostname=server_hostname,
                    ssl_handshake_timeout=None if timeout is None else timeout + 60,  # its own has an error of its own
                )
        except TimeoutError:
            self._transport.abort()
            raise httpcore.ConnectTimeout("timed out") from None
        except (OSError, asyncio.IncompleteReadError) as error:
            self._transport.abort()
            raise httpcore.ConnectError(str(error)) from None
        self._transport = cast("asyncio.Transport", transport)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for; a connection at rest that is readable has been closed by the server."""
        if info == "is_readable":
            return self._is_over or bool(self._received) or _has_come(self._transport.get_extra_info("socket"))
        return self._transport.get_extra_info(info)

    async def _wait(self, timeout: float | None, kind: Callable[[str], Exception]) -> None:
        waiter = self._waiter = self._loop.create_future()
        clock = None if timeout is None else self._loop.call_later(timeout, self._wake, kind)
        try:
            await waiter
        finally:
            self._waiter = None
            if clock is not None:
                clock.cancel()

    def _wake(self, kind: Callable[[str], Exception] | None = None) -> None:
        if self._waiter is not None and not self._waiter.done():
            if kind is None:
                self._waiter.set_result(None)
            else:
                self._waiter.set_exception(kind("timed out"))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one by its methods only

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > _HIGH_WATER:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._is_over = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_over = True
        self._error = exc
        self._wake()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._wake()


def _has_come(connection: Any) -> bool:
    """Say whether there is something that a busy event loop has not seen yet."""
    if not hasattr(select, "poll"):  # pragma: no cover  # Windows: asyncio reads ahead there, and has seen it
        return False
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return bool(poll.poll(0))


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connect by asyncio; keeps the stream, so that it can be aborted where nothing can be awaited."""

    stream: AsyncStream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # httpcore's
        local_address: str | None = None,  # noqa: ARG002  # never given here, like socket_options
        socket_options: Any = None,  # noqa: ARG002
    ) -> AsyncStream:
        """Connect."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                _, self.stream = await loop.create_connection(AsyncStream, host, port)
        except TimeoutError:
            raise httpcore.ConnectTimeout("timed out") from None
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from None
        return self.stream
