"""One connection in an event loop for httpcore, without httpcore's own layers; see `stream` and `addresses`."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore

from .addresses import Attempt, Dialer, is_address, may_start_threads
from .stream import CLOSED_HERE, UNSAID, Backend, Stream, connecting, has_come

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable

__all__ = ["AsyncBackend", "AsyncDialer", "AsyncStream"]

_STEPS: Final = 4  # of a loop, from a socket that is ready to a task that is done
_HIGH_WATER: Final = 1024 * 1024  # bytes that may wait to be read before the peer has to pause

_parents_streams: list[Any] = []  # kept in a forked process: finalizing one would stop the parent from reading it


class AsyncStream(Stream, asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection of the running event loop; asyncio calls the lower part, httpcore the upper."""

    def __init__(self, address: Any, patience: float | None) -> None:
        super().__init__(address, patience)
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport
        self._received: list[bytes] = []
        self._size = 0
        self._waiter: asyncio.Future[None] | None = None  # of the one task that reads or writes
        self._is_over = False
        self._is_full = False
        self._error: Exception | None = None

    def forget(self) -> None:
        """Leave the connection to the parent process, whose event loop owns it."""
        super().forget()
        _parents_streams.append(self)

    async def read(self, max_bytes: int, timeout: float | None = UNSAID) -> bytes:  # noqa: ARG002  # httpcore's
        """Return what has arrived, or wait for it; b"" is the end."""
        self._may_read()
        if self._kept:
            if not self._is_over:
                self._transport.write(self._kept)
            self._kept = b""
        while not self._received and not self._is_over:
            await self._wait(self.patience if timeout is UNSAID else timeout, httpcore.ReadTimeout)
        if not self._received and (self._error is not None or self._is_closed):
            raise httpcore.ReadError(CLOSED_HERE if self._is_closed else str(self._error))
        data = b"".join(self._received)
        if self._head is not None:
            self._head += self._size
        if self._size > _HIGH_WATER and not self._is_over:
            self._transport.resume_reading()
        self._received, self._size = [], 0
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # httpcore's
        """Send a whole buffer, or keep it until the next one, or until a response is read."""
        if self._is_over:
            raise httpcore.WriteError(str(self._error or "the connection is closed"))
        if due := self._due(buffer):
            self._transport.writelines(due)
            while self._is_full and not self._is_over:
                await self._wait(timeout, httpcore.WriteTimeout)

    async def aclose(self) -> None:
        """Close the connection."""
        self.abort()

    def abort(self) -> None:
        """Close the connection immediately, from any thread; whoever waits for it gets an error."""
        self._is_closed = True
        if self._is_parents or self._loop.is_closed():  # the parent's selector, which is shared, would lose it
            return
        if self._loop is asyncio._get_running_loop():
            self._transport.abort()
        else:
            self._loop.call_soon_threadsafe(self._transport.abort)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # httpcore's
    ) -> AsyncStream:
        """Put TLS on this stream."""
        handshake = self._loop.start_tls(
            *(self._transport, self, ssl_context),
            server_hostname=server_hostname,
            ssl_handshake_timeout=None if timeout is None else timeout + 60,  # its own has another error
        )
        try:
            with connecting(self.address):
                async with asyncio.timeout(timeout):
                    transport = await handshake
        except BaseException as error:
            self._transport.abort()
            # Before 3.11.8, asyncio raises a TypeError while it reports why TLS within TLS failed.
            if isinstance(error, TypeError) and isinstance(reason := error.__context__, OSError):  # pragma: no cover
                raise httpcore.ConnectError(str(reason)) from reason
            raise
        self._transport = cast("asyncio.Transport", transport)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for; an idle connection that is readable has been closed by the server."""
        if info == "is_readable":
            if self._is_over or self._received or self._loop is not asyncio._get_running_loop():
                return True
            return has_come(self._transport.get_extra_info("socket"))
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


class _AsyncAttempt(Attempt):
    """An address that a task connects to."""

    task: asyncio.Task[None]

    def outcome(self) -> socket.socket:
        try:
            self.task.result()
        except BaseException:
            self.socket.close()
            raise
        return self.socket

    def drop(self) -> None:
        # Not closed earlier, or its loop would confuse it with the next socket.
        self.task.add_done_callback(lambda _: self.socket.close())
        self.task.cancel()  # one that has failed, too: else asyncio logs that nobody asked why


class AsyncDialer(Dialer):
    """Connect by the running event loop."""

    async def _look_up(self, host: str, port: int, seconds: float | None) -> list[Any]:
        look_up = partial(self.addresses, host, port)
        if is_address(host) or not may_start_threads():
            return look_up()
        async with asyncio.timeout(seconds):
            return await asyncio.get_running_loop().run_in_executor(None, look_up)

    def _begin(self, family: int, address: Any, seconds: float | None) -> Attempt:  # noqa: ARG002
        attempt = _AsyncAttempt(family, address, self)
        attempt.socket.setblocking(False)
        loop = asyncio.get_running_loop()
        attempt.task = loop.create_task(loop.sock_connect(attempt.socket, address))
        return attempt

    async def _first(self, going: list[Attempt], seconds: float | None) -> list[Attempt]:
        # A busy loop may notice an event and the end of the time limit at the same moment. The event counts: a task
        # needs a few steps to finish.
        tasks = {cast("_AsyncAttempt", attempt).task: attempt for attempt in going}
        done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for _ in range(_STEPS):
            if done:
                break
            await asyncio.sleep(0)
            done = {task for task in tasks if task.done()}
        return [tasks[task] for task in done]


class AsyncBackend(Backend, httpcore.AsyncNetworkBackend):
    """Connects with asyncio."""

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> AsyncStream:
        """Connect; the timeout covers looking up the name and trying its addresses."""
        loop = asyncio.get_running_loop()
        with connecting():
            connected, address = await AsyncDialer(self.options, self.source).race(host, port, timeout)
            made = (await loop.create_connection(lambda: AsyncStream(address, timeout), sock=connected))[1]
        self._keep(made)
        return made
