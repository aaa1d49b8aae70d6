"""Sockets for httpcore: no wait outlasts `LIMIT`, and less is done for each piece of data than httpcore's own do.

A timeout of httpcore is for one wait, and a server that sends a byte now and then never runs into it. `LIMIT` is the
moment at which all waiting of the current call ends. (The async half needs none: a task can be cancelled.)
"""

from __future__ import annotations

import contextlib
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

SMALL: Final = 32 * 1024  # bytes of a request that are kept back until the rest of it comes
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


class SyncStream(httpcore.NetworkStream):
    """One connected socket. The head of a request and a small body leave together: in one system call, one packet."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._socket = inner.get_extra_info("socket")
        self._timeout: float | None = -1.0
        self._kept = b""
        self._write_timeout: float | None = None

    def _set_timeout(self, timeout: float | None) -> None:
        timeout = _left(timeout)
        if timeout != self._timeout:  # setting it is a system call
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, or wait for it; b"" is the end."""
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
            raise httpcore.ReadError(str(error)) from None
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of a buffer, or keep it until the next one, or until an answer is wanted."""
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
        """Close the socket."""
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
        """Connect."""
        return SyncStream(super().connect_tcp(host, port, _left(timeout), *rest, **options))
