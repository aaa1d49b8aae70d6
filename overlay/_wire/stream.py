"""One connection for httpcore: it does less work per piece of data than httpcore's own, and everything is bounded.

The head of a request and a small body are sent together, in one system call and one packet (otherwise a call takes 1.07
times as long, an async one 1.1 times). httpcore limits the head of a response, but not the number of interim responses
(status 1xx) before it: `MAX_HEAD` does.
"""

from __future__ import annotations

import contextlib
import select
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, Final

import httpcore

from .addresses import remember
from .fork import FORKED_STREAM, forget_after_fork

__all__ = ["CLOSED_HERE", "MAX_HEAD", "UNSAID", "Backend", "Stream", "connecting", "has_come"]

MAX_HEAD: Final = 1024 * 1024  # bytes that may arrive before a response's body
SMALL: Final = 32 * 1024  # bytes of a request to hold back until the rest of it arrives
TOO_LONG: Final = f"more than {MAX_HEAD} bytes arrived without a response"
UNSAID: Final[Any] = object()
CLOSED_HERE: Final = "it was closed meanwhile"


class Stream(ABC):
    """What the streams of both clients know about their call.

    Attributes:
        address: the address it is connected to.
        patience: seconds for reading if httpcore sets none, as while it talks to a SOCKS proxy.
    """

    def __init__(self, address: Any, patience: float | None) -> None:
        self.address = address
        self.patience = patience
        self._kept = b""
        self._head: int | None = None  # bytes that arrived before the response's body
        self._is_closed = False
        self._is_parents = False
        forget_after_fork(self)

    def forget(self) -> None:
        """Leave the connection to the parent process."""
        self._is_parents = True

    def answered(self) -> None:
        """Record that the head of the response has arrived."""
        self._head = None

    @abstractmethod
    def abort(self) -> None:
        """Close the connection immediately, from any thread; whoever waits for it gets an error."""

    def _may_read(self) -> None:
        if self._head is not None and self._head > MAX_HEAD:
            raise httpcore.RemoteProtocolError(TOO_LONG)
        if self._is_parents:
            raise httpcore.ReadError(FORKED_STREAM)

    def _due(self, buffer: bytes) -> tuple[bytes, ...]:
        """Add the next bytes of a request; return those to send now."""
        self._head = 0
        kept = self._kept
        if len(kept) + len(buffer) < SMALL:
            self._kept = kept + buffer
            return ()
        self._kept = b""
        return (kept, buffer) if kept else (buffer,)


@contextlib.contextmanager
def connecting(address: Any = None) -> Any:
    """Raise httpcore's errors for failures to connect; one in TLS counts against the address."""
    try:
        yield
    except TimeoutError:
        raise httpcore.ConnectTimeout("timed out") from None
    except (OSError, EOFError) as error:
        if address is not None:
            remember(address)
        raise httpcore.ConnectError(str(error) or type(error).__name__) from error


def has_come(connected: Any) -> bool:
    """Return whether an idle socket is readable: then its server has closed it, or sent unexpected data."""
    if not hasattr(select, "poll"):  # pragma: no cover  # Windows
        return bool(select.select([connected], [], [], 0)[0])
    poll = select.poll()  # unlike select, it supports any number of sockets
    poll.register(connected, select.POLLIN)
    return bool(poll.poll(0))


class Backend:
    """Connects one connection and keeps its stream, so that it can be closed without awaiting.

    Args:
        options: of the socket.
        source: the address to connect from.
    """

    stream: Stream | None = None
    is_aborted = False

    def __init__(self, options: Iterable[Any] = (), source: str | None = None) -> None:
        self.options = options
        self.source = source

    def abort(self) -> None:
        """Close the connection immediately, from any thread; one that is being made is closed when it is there."""
        self.is_aborted = True
        if self.stream is not None:
            self.stream.abort()

    def _keep(self, made: Stream) -> None:
        self.stream = made
        if self.is_aborted:  # asked after it is kept, so that no thread is between the two
            made.abort()
            raise httpcore.ConnectError(CLOSED_HERE)
