"""Sockets for httpcore: no wait outlasts `LIMIT`, and less is done for each piece of data than httpcore's own do.

A timeout of httpcore is for one wait, and a server that sends a byte now and then never runs into it. `LIMIT` is the
moment at which all waiting of the current call ends. (The async half needs none: a task can be cancelled.)

httpcore bounds the head of an answer, but not the number of interim answers (status 1xx) before it: `MAX_HEAD` does.
"""

from __future__ import annotations

import contextlib
import functools
import socket
import threading
import time
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, Any, Final, TypeVar

import httpcore

from .fork import FORKED_STREAM, forget_after_fork

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

T = TypeVar("T")
MAX_HEAD: Final = 1024 * 1024  # bytes that may come before an answer's body does
SMALL: Final = 32 * 1024  # bytes of a request that are kept back until the rest of it comes
TOO_LONG: Final = f"more than {MAX_HEAD} bytes came, and no answer among them"
CLOSED_HERE: Final = "it was closed here meanwhile"
LIMIT: ContextVar[float | None] = ContextVar("overlay_limit", default=None)


@contextlib.contextmanager
def limited(moment: float | None) -> Iterator[None]:
    """Let no wait of this thread outlast a moment of `time.monotonic()`, nor one that was set before."""
    before = LIMIT.get()
    token = LIMIT.set(moment if before is None else before if moment is None else min(moment, before))
    try:
        yield
    finally:
        LIMIT.reset(token)


def _left(timeout: float | None) -> float | None:
    limit = LIMIT.get()
    if limit is None:
        return timeout
    left = max(limit - time.monotonic(), 0.001)
    return left if timeout is None else min(left, timeout)


def within(work: Callable[[], T], seconds: float | None, discard: Callable[[T], object] | None = None) -> T:
    """Do blocking work that heeds no limit, for at most so many seconds (None: no limit).

    It is done in a thread of its own, because nothing else ends a wait for sockets that are not ours, or for a name.
    What is not done in time is left to end by itself, and what it gives is discarded.

    Raises:
        TimeoutError: the time was up.
    """
    if seconds is None:
        return work()
    from concurrent.futures import Future  # calls with a limit only

    def drop(late: Future[T]) -> None:
        if discard is not None and late.exception() is None:
            discard(late.result())

    outcome: Future[T] = Future()
    threading.Thread(target=copy_context().run, args=(_do, work, outcome), daemon=True).start()
    try:
        return outcome.result(seconds)
    except BaseException:
        outcome.add_done_callback(drop)
        raise


def _do(work: Callable[[], T], outcome: Future[T]) -> None:
    try:
        outcome.set_result(work())
    except BaseException as error:  # noqa: BLE001  # it is raised again where it is waited for
        outcome.set_exception(error)
        del work, outcome  # or the error would hold, by its traceback, what holds it


def time_left() -> float | None:
    """Return the seconds until `LIMIT`, a moment where it has passed, or None where there is none."""
    return _left(None)


class SyncStream(httpcore.NetworkStream):
    """One connected socket. The head of a request and a small body leave together: in one system call, one packet."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._socket = inner.get_extra_info("socket")
        self._timeout: float | None = -1.0
        self._kept = b""
        self._write_timeout: float | None = None
        self._head: int | None = None  # bytes that came before the answer's body
        self._is_closed = False
        self._is_parents = False
        forget_after_fork(self)

    def forget(self) -> None:
        """Leave the connection to the parent process."""
        self._is_parents = True

    def answered(self) -> None:
        """Take note that the head of the answer has come."""
        self._head = None

    def _set_timeout(self, timeout: float | None) -> None:
        timeout = _left(timeout)
        if timeout != self._timeout:  # setting it is a system call
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, or wait for it; b"" is the end."""
        if self._head is not None and self._head > MAX_HEAD:
            raise httpcore.RemoteProtocolError(TOO_LONG)
        if self._is_parents:
            raise httpcore.ReadError(FORKED_STREAM)
        if self._kept:
            kept, self._kept = self._kept, b""
            with contextlib.suppress(httpcore.WriteError):  # as httpcore does: the server may have said why
                self._send(kept, self._write_timeout)
        try:
            self._set_timeout(timeout)
            data: bytes = self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.ReadError(CLOSED_HERE if self._is_closed else str(error)) from None
        if not data and self._is_closed:
            raise httpcore.ReadError(CLOSED_HERE)
        if self._head is not None:
            self._head += len(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of a buffer, or keep it until the next one, or until an answer is wanted."""
        self._head = 0
        if len(self._kept) + len(buffer) < SMALL:
            self._kept += buffer
            self._write_timeout = timeout
            return
        if self._kept:
            kept, self._kept = self._kept, b""
            self._send(kept, timeout)
        self._send(buffer, timeout)

    def _send(self, buffer: bytes, timeout: float | None) -> None:
        left = memoryview(buffer)
        try:
            while left:
                self._set_timeout(timeout)
                left = left[self._socket.send(left) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.WriteError(str(error)) from None

    def close(self) -> None:
        """Close the socket; a thread that waits for it gets an error, which closing alone would not give it."""
        self._is_closed = True
        if not self._is_parents:
            with contextlib.suppress(OSError):  # it may have ended
                self._socket.shutdown(socket.SHUT_RDWR)
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Return the stream within TLS."""
        return SyncStream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for: the socket, whether it is readable."""
        return self._inner.get_extra_info(info)


class SyncBackend(httpcore.SyncBackend):
    """Connect as httpcore does, within `LIMIT`."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *rest: Any, **options: Any) -> SyncStream:
        """Connect; to look the name up and to try each of its addresses may take no longer than the timeout in all."""
        seconds = _left(timeout)
        connect = functools.partial(super().connect_tcp, host, port, seconds, *rest, **options)
        if _is_address(host):
            return SyncStream(connect())
        try:
            return SyncStream(within(connect, seconds, lambda late: late.close()))
        except TimeoutError:
            raise httpcore.ConnectTimeout("timed out") from None


def _is_address(host: str) -> bool:
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)
    except OSError:
        return False
    return True
