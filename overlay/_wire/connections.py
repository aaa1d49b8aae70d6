"""Who owns the connections: the user's httpx client or our own transport; created lazily, closed once."""

from __future__ import annotations

import functools
import threading
import weakref
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

import httpx

from ..errors import ConfigurationError
from .fork import forget_after_fork
from .limit import time_left, within
from .relatives import sender

__all__ = ["CLIENT_METHODS", "CLOSED", "FORKED", "Connections", "is_replaced"]

SyncSend = Callable[[httpx.Request], httpx.Response]

CLIENT_METHODS: Final = ("send", "_transport_for_url")  # which sentry, pook and respx replace
CLOSED: Final = "the client is closed; create a new one"
FORKED: Final = (
    "the http_client was passed to this client before the process was forked, and two processes cannot share "
    "connections; create the client after the fork, or do not pass http_client"
)


class Connections:
    """The connections of one of our clients; garbage collection, or the end of the program, closes its own ones."""

    def __init__(self, given: httpx.Client | None) -> None:
        self._given = given
        self._send: SyncSend | None = None
        self._refusal: str | None = None
        self._close: weakref.finalize[..., Any] | None = None
        self._lock = threading.Lock()
        forget_after_fork(self)

    def sender(self) -> SyncSend:
        """Return a function that sends a request and returns an open response.

        Raises:
            ConfigurationError: they are closed, or the http client was passed before a fork.
        """
        return self._send or self._open()

    def _open(self) -> SyncSend:
        with self._lock:
            if self._refusal is not None:
                raise ConfigurationError(self._refusal)
            if self._send is None:
                if self._given is not None:
                    self._send = functools.partial(_send_by, sender(self._given, "Client"))
                else:
                    own = _Own()
                    self._send = own.send
                    self._close = weakref.finalize(self, own.transport.close)
            return self._send

    def close(self) -> None:
        """Close our own connections; refuse new calls."""
        with self._lock:
            self._send, self._refusal = None, CLOSED
            close, self._close = self._close, None
        if close is not None:
            close()

    @property
    def is_closed(self) -> bool:
        """Whether new calls are refused."""
        return self._refusal is not None or (self._given is not None and self._given.is_closed)

    def forget(self) -> None:
        """Release what belongs to the parent process."""
        self._lock = threading.Lock()  # another thread may have held it during the fork
        if self._close is not None:
            self._close.detach()
        self._send, self._close = None, None
        if self._given is not None:
            self._refusal = FORKED


class _Own:
    """Our own transport, without the other work of an httpx client, unless a tool has patched that."""

    def __init__(self) -> None:
        from .transport import HTTPTransport  # not before the first call

        self.transport = HTTPTransport()
        self._client: httpx.Client | None = None

    def send(self, request: httpx.Request) -> httpx.Response:
        if is_replaced(httpx.Client, *CLIENT_METHODS):
            if self._client is None:
                self._client = httpx.Client(transport=self.transport, trust_env=False)
            return self._client.send(request, stream=True, follow_redirects=False)
        response = self.transport.handle_request(request)  # looked up each time: it may be a tool's
        response.request = request
        return response


def _send_by(send: SyncSend, request: httpx.Request) -> httpx.Response:
    """Send through the user's client. Its sockets do not know `LIMIT`, so limited waits need a thread."""
    return within(functools.partial(send, request), time_left(), httpx.Response.close)


def is_replaced(kind: Any, *names: str) -> bool:
    """Return whether a tool that mocks or observes the network has patched methods of a class of httpx or httpcore.

    It is checked in each call, because tools come and go with tests, and takes half a microsecond.
    """
    home = kind.__init__.__code__.co_filename
    for name in names:
        method = getattr(kind, name, None)
        if type(method) is not FunctionType or method.__code__.co_filename != home:
            return True
    return False
