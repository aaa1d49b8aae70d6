"""One connection of blocking calls for httpcore; see `stream`."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING, Any

import httpcore

from .._flow import run
from .addresses import SyncDialer
from .limit import left
from .stream import CLOSED_HERE, UNSAID, Backend, Stream, connecting, has_come

if TYPE_CHECKING:
    import ssl

__all__ = ["SyncBackend", "SyncStream"]


class SyncStream(Stream, httpcore.NetworkStream):
    """One connected socket; no wait for it exceeds `limit.LIMIT`."""

    def __init__(self, connected: Any, address: Any, patience: float | None) -> None:
        super().__init__(address, patience)
        self._socket: Any = connected
        self._shutdown: Any = getattr(connected, "shutdown", int)  # a tool's socket may have none
        self._timeout: float | None = -1.0
        self._write_timeout: float | None = None
        self._is_tls = self._is_waiting = False

    def _set_timeout(self, timeout: float | None) -> None:
        timeout = left(timeout)
        if timeout != self._timeout:  # setting it costs a system call
            self._socket.settimeout(timeout)
            self._timeout = timeout

    def read(self, max_bytes: int, timeout: float | None = UNSAID) -> bytes:
        """Return what has arrived, or wait for it; b"" is the end."""
        self._may_read()
        if self._kept:
            kept, self._kept = self._kept, b""
            with contextlib.suppress(httpcore.WriteError):  # as in httpcore: the server may have sent a reason
                self._send(kept, self._write_timeout)
        self._is_waiting = True
        try:
            if self._is_closed:  # asked after the line above, so that `abort` sees that or this sees what `abort` did
                raise OSError
            self._set_timeout(self.patience if timeout is UNSAID else timeout)
            data: bytes = self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.ReadError(CLOSED_HERE if self._is_closed else str(error)) from None
        finally:  # written out: it is done for every event
            self._is_waiting = False
            if self._is_closed:
                self._socket.close()
        if not data and self._is_closed:
            raise httpcore.ReadError(CLOSED_HERE)
        if self._head is not None:
            self._head += len(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send a whole buffer, or keep it until the next one, or until a response is read."""
        self._write_timeout = timeout
        for due in self._due(buffer):
            self._send(due, timeout)

    def _send(self, buffer: bytes, timeout: float | None) -> None:
        self._is_waiting = True
        try:
            if self._is_closed:
                raise OSError
            self._set_timeout(timeout)
            sent = self._socket.send(buffer)
            rest = memoryview(buffer)[sent:]
            while rest:
                self._set_timeout(timeout)
                rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.WriteError(CLOSED_HERE if self._is_closed else str(error)) from None
        finally:
            self._is_waiting = False
            if self._is_closed:
                self._socket.close()

    def abort(self) -> None:
        """End the connection; a thread that waits for it gets an error, and closes the socket.

        To close it here would free its number, and the next socket of the process would get it: a thread that is
        just beginning to wait would wait for that one, for as long as its timeout is.
        """
        self._is_closed = True
        if not self._is_parents:
            with contextlib.suppress(OSError):  # it may have ended
                self._shutdown(socket.SHUT_RDWR)
        if not self._is_waiting:
            self._socket.close()

    close = abort

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SyncStream:
        """Put TLS on this stream."""
        timeout, self._timeout = left(timeout), -1.0
        self._is_waiting = True
        try:
            with connecting(self.address):
                if self._is_tls:  # with a proxy
                    self._socket = _WithinTLS(self._socket, ssl_context, server_hostname, timeout)
                else:
                    self._socket.settimeout(timeout)
                    self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
                    import ssl  # loaded by then

                    # `SSLSocket.shutdown` takes its TLS away first: a thread that is just beginning to send would send
                    # its request, and the key in it, as plain text, and one that reads would get what is encrypted.
                    if isinstance(self._socket, ssl.SSLSocket):
                        self._shutdown = super(ssl.SSLSocket, self._socket).shutdown
        except BaseException:
            self._is_waiting = False
            self.abort()
            raise
        self._is_tls, self._is_waiting = True, False
        if self._is_closed:  # while this was under way, and `abort` knew the socket without TLS
            self.abort()
            raise httpcore.ConnectError(CLOSED_HERE)
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
    """TLS within TLS, for a server behind an https proxy; httpcore's, with the interface of a socket."""

    def __init__(self, outer: Any, *tls: Any) -> None:
        from httpcore._backends.sync import TLSinTLSStream  # its only private name here, for this rare case

        self._outer = outer
        self._inner = TLSinTLSStream(outer, *tls)

    def recv(self, size: int) -> bytes:
        return self._inner.read(size, self._outer.gettimeout())

    def send(self, data: bytes | memoryview) -> int:
        self._inner.write(bytes(data), self._outer.gettimeout())
        return len(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._outer, name)


class SyncBackend(Backend, httpcore.SyncBackend):
    """Connects with sockets."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> SyncStream:
        """Connect; the timeout covers looking up the name and trying its addresses."""
        seconds = left(timeout)
        with connecting():
            connected, address = run(SyncDialer(self.options, self.source).race(host, port, seconds))
        made = SyncStream(connected, address, timeout)
        self._keep(made)
        return made
