"""One connection for httpcore: less is done for each piece of data than by httpcore's own, and nothing is unbounded.

The head of a request and a small body leave together, in one system call and one packet (without that, a call takes
1.07 times as long, an async one 1.1 times). httpcore bounds the head of an answer, but not the number of interim
answers (status 1xx) before it: `MAX_HEAD` does.
"""

from __future__ import annotations

import contextlib
import select
import socket
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final

import httpcore

from .addresses import SyncDialer, remember
from .fork import FORKED_STREAM, forget_after_fork
from .limit import left

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

__all__ = ["MAX_HEAD", "Backend", "Stream", "SyncBackend", "SyncStream", "connecting", "has_come"]

MAX_HEAD: Final = 1024 * 1024  # bytes that may come before an answer's body does
SMALL: Final = 32 * 1024  # bytes of a request that are kept back until the rest of it comes
TOO_LONG: Final = f"more than {MAX_HEAD} bytes arrived without a response"
UNSAID: Final[Any] = object()
CLOSED_HERE: Final = "it was closed meanwhile"


class Stream(ABC):
    """What the streams of both clients know of the call that they serve.

    Attributes:
        address: what it is connected to.
        patience: seconds for reading where httpcore says none, which it does not while it speaks to a SOCKS proxy.
    """

    def __init__(self, address: Any, patience: float | None) -> None:
        self.address = address
        self.patience = patience
        self._kept = b""
        self._head: int | None = None  # bytes that came before the answer's body
        self._is_closed = False
        self._is_parents = False
        forget_after_fork(self)

    def forget(self) -> None:
        """Leave the connection to the parent process."""
        self._is_parents = True

    def answered(self) -> None:
        """Record that the head of the answer has come."""
        self._head = None

    @abstractmethod
    def abort(self) -> None:
        """Close the connection at once, from whatever thread; who waits for it gets an error."""

    def _may_read(self) -> None:
        if self._head is not None and self._head > MAX_HEAD:
            raise httpcore.RemoteProtocolError(TOO_LONG)
        if self._is_parents:
            raise httpcore.ReadError(FORKED_STREAM)

    def _due(self, buffer: bytes) -> tuple[bytes, ...]:
        """Take the next bytes of a request; return those that have to leave now."""
        self._head = 0
        kept = self._kept
        if len(kept) + len(buffer) < SMALL:
            self._kept = kept + buffer
            return ()
        self._kept = b""
        return (kept, buffer) if kept else (buffer,)


@contextlib.contextmanager
def connecting(address: Any = None) -> Any:
    """Name failures to connect as httpcore does; one in TLS counts against the address."""
    try:
        yield
    except TimeoutError:
        raise httpcore.ConnectTimeout("timed out") from None
    except (OSError, EOFError) as error:
        if address is not None:
            remember(address)
        raise httpcore.ConnectError(str(error) or type(error).__name__) from error


class SyncStream(Stream, httpcore.NetworkStream):
    """One connected socket; no wait for it outlasts `limit.LIMIT`."""

    def __init__(self, connected: Any, address: Any, patience: float | None) -> None:
        super().__init__(address, patience)
        self._socket: Any = connected
        self._timeout: float | None = -1.0
        self._write_timeout: float | None = None
        self._is_tls = False

    def _set_timeout(self, timeout: float | None) -> None:
        timeout = left(timeout)
        if timeout != self._timeout:  # setting it is a system call
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def read(self, max_bytes: int, timeout: float | None = UNSAID) -> bytes:
        """Return what has come, or wait for it; b"" is the end."""
        self._may_read()
        if self._kept:
            kept, self._kept = self._kept, b""
            with contextlib.suppress(httpcore.WriteError):  # as httpcore does: the server may have said why
                self._send(kept, self._write_timeout)
        try:
            self._set_timeout(self.patience if timeout is UNSAID else timeout)
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
        self._write_timeout = timeout
        for due in self._due(buffer):
            self._send(due, timeout)

    def _send(self, buffer: bytes, timeout: float | None) -> None:
        try:
            self._set_timeout(timeout)
            sent = self._socket.send(buffer)
            rest = memoryview(buffer)[sent:]
            while rest:
                self._set_timeout(timeout)
                rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.WriteError(str(error)) from None

    def abort(self) -> None:
        """Close the socket; a thread that waits for it gets an error, which closing alone would not give it."""
        self._is_closed = True
        if not self._is_parents:
            with contextlib.suppress(OSError, AttributeError):  # it may have ended, or be a tool's
                self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    close = abort

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SyncStream:
        """Put TLS on this stream."""
        timeout, self._timeout = left(timeout), -1.0
        try:
            with connecting(self.address):
                if self._is_tls:  # with a proxy
                    self._socket = _WithinTLS(self._socket, ssl_context, server_hostname, timeout)
                else:
                    self._socket.settimeout(timeout)
                    self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
        except BaseException:
            self.abort()
            raise
        self._is_tls = True
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for."""
        if info == "is_readable":
            return has_come(self._socket)
        if info == "ssl_object":
            import ssl  # loaded by then

            return self._socket if isinstance(self._socket, ssl.SSLSocket) else None
        names = {"client_addr": "getsockname", "server_addr": "getpeername"}
        return self._socket if info == "socket" else getattr(self._socket, names[info])() if info in names else None


class _WithinTLS:
    """TLS within TLS, as to a server behind a proxy that is spoken to by TLS; httpcore's, in the form of a socket."""

    def __init__(self, outer: Any, *tls: Any) -> None:
        from httpcore._backends.sync import TLSinTLSStream

        self._outer = outer
        self._inner = TLSinTLSStream(outer, *tls)

    def recv(self, size: int) -> bytes:
        return self._inner.read(size, self._outer.gettimeout())

    def send(self, data: bytes | memoryview) -> int:
        self._inner.write(bytes(data), self._outer.gettimeout())
        return len(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._outer, name)


def has_come(connected: Any) -> bool:
    """Return whether a socket can be read: where nothing is due, its server has closed it, or says what it must not."""
    if not hasattr(select, "poll"):  # pragma: no cover  # Windows
        return bool(select.select([connected], [], [], 0)[0])
    poll = select.poll()  # unlike select, it takes any number of sockets
    poll.register(connected, select.POLLIN)
    return bool(poll.poll(0))


class Backend:
    """Connects one connection and keeps its stream, so that it can be closed where nothing can be awaited.

    Args:
        options: of the socket.
        source: the address to connect from.
    """

    stream: Stream | None = None

    def __init__(self, options: Iterable[Any] = (), source: str | None = None) -> None:
        self.options = options
        self.source = source


class SyncBackend(Backend, httpcore.SyncBackend):
    """Connects by sockets."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> SyncStream:
        """Connect; to look the name up and to try its addresses takes no longer than the timeout in all."""
        seconds = left(timeout)
        with connecting():
            connected, address = SyncDialer(self.options, self.source).dial(host, port, seconds)
        self.stream = made = SyncStream(connected, address, timeout)
        return made
