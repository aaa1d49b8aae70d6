"""Who owns the connections: the user's httpx client, or connections of our own; made late, closed once.

Our own connections are for a process, or for an event loop. Where the environment names a proxy, an httpx client of
our own takes their place, because httpx knows proxies; it is slower with many calls at once.
"""

from __future__ import annotations

import functools
import threading
import weakref
from collections.abc import Callable
from typing import Any, Final
from urllib.request import getproxies

import httpx

from ..errors import ConfigurationError
from .fork import forget_after_fork
from .network import time_left, within
from .transport import CLOSED, MAX_CONNECTIONS, SyncTransport

__all__ = ["CLOSED", "FORKED", "LIMITS", "SyncPool", "forget_after_fork", "has_proxy"]

SyncSend = Callable[[httpx.Request], httpx.Response]

# As many kept alive as allowed: with fewer, httpcore closes connections that the next call wants (measured).
LIMITS: Final = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS)
FORKED: Final = (
    "the http_client was given to this client before the process was forked, and two processes cannot share "
    "connections: make the client after the fork, or leave http_client out"
)


class SyncPool:
    """The connections of one of our clients; dropping it, or leaving the interpreter, closes its own ones."""

    def __init__(self, given: httpx.Client | None) -> None:
        self._given = given
        self._send: SyncSend | None = None
        self._refusal: str | None = None
        self._close: weakref.finalize[..., Any] | None = None
        self._lock = threading.Lock()
        forget_after_fork(self)

    def sender(self) -> SyncSend:
        """Return what sends a request and gives an open response.

        Raises:
            ConfigurationError: the pool is closed, or its client was given before a fork.
        """
        return self._send or self._open()

    def _open(self) -> SyncSend:
        with self._lock:
            if self._refusal is not None:
                raise ConfigurationError(self._refusal)
            if self._send is None:
                if self._given is not None:
                    self._send = functools.partial(_send_by, self._given)
                elif has_proxy():
                    client = httpx.Client(limits=LIMITS)
                    self._send = functools.partial(_send_by, client)
                    self._close = weakref.finalize(self, client.close)
                else:
                    transport = SyncTransport()
                    self._send = transport.send
                    self._close = weakref.finalize(self, transport.close)
            return self._send

    def close(self) -> None:
        """Close our own connections; refuse calls from now on."""
        with self._lock:
            self._send, self._refusal = None, CLOSED
            close, self._close = self._close, None
        if close is not None:
            close()

    def forget(self) -> None:
        """Let go of what belongs to the parent process."""
        self._lock = threading.Lock()  # another thread may have held it when the process was forked
        if self._close is not None:
            self._close.detach()
        self._send, self._close = None, None
        if self._given is not None:
            self._refusal = FORKED


def _send_by(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    """Send by an httpx client. Its sockets know nothing of `LIMIT`, so a wait for them that has one needs a thread."""
    send = functools.partial(client.send, request, stream=True, follow_redirects=False)
    return within(send, time_left(), httpx.Response.close)


def has_proxy() -> bool:
    return not {"http", "https", "all"}.isdisjoint(getproxies())
