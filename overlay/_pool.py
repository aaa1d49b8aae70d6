"""Who owns the connections: one httpx client for a process, or for an event loop; made late, closed once."""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections.abc import MutableMapping
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from typing import Any, Final
from urllib.request import Request

import httpx

from ._call import DEFAULT_TIMEOUT
from .errors import ConfigurationError

__all__ = ["AsyncPool", "SyncPool"]

# As many kept alive as allowed: with fewer, httpcore closes connections that the next call wants (measured).
_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=1000, keepalive_expiry=5.0)
_CLOSED: Final = "the client is closed: make a new one"
_FORKED: Final = (
    "the http_client was given to this client before the process was forked, and two processes cannot share "
    "connections: make the client after the fork, or leave http_client out"
)


class _NoCookies(CookieJar):
    """A cookie jar that stays empty: the API needs no cookies, and looking for them costs a sixth of a call."""

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Take none."""

    def add_cookie_header(self, request: Request) -> None:
        """Send none."""


class SyncPool:
    """The `httpx.Client` of one of our clients: the user's, or one of our own that is made at the first call.

    Dropping the pool or leaving the interpreter closes its own client. After a fork the child makes a new one.
    """

    def __init__(self, given: httpx.Client | None) -> None:
        self._given = given
        self._client = given
        self._refusal: str | None = None
        self._close: weakref.finalize[..., Any] | None = None
        self._lock = threading.Lock()
        _pools.add(self)

    def client(self) -> httpx.Client:
        """Return the client to send with.

        Raises:
            ConfigurationError: it is closed, or was given before a fork.
        """
        return self._client or self._open()

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._refusal is not None:
                raise ConfigurationError(self._refusal)
            if self._client is None:
                self._client = httpx.Client(**_options())
                self._close = weakref.finalize(self, self._client.close)
            return self._client

    def close(self) -> None:
        """Close our own client; refuse calls from now on."""
        with self._lock:
            self._client, self._refusal = None, _CLOSED
            close, self._close = self._close, None
        if close is not None:
            close()

    def forget(self) -> None:
        """Let go of what belongs to the parent process."""
        self._lock = threading.Lock()  # another thread may have held it when the process was forked
        if self._close is not None:
            self._close.detach()
        self._client, self._close = None, None
        if self._given is not None:
            self._refusal = _FORKED


class AsyncPool:
    """The `httpx.AsyncClient` of one of our clients: the user's, or one of our own for each event loop.

    A connection belongs to the loop in which it was made, so each loop gets its own. Connections of a loop that has
    been closed are dropped with it.
    """

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        self._refusal: str | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client: httpx.AsyncClient | None = None
        self._clients: MutableMapping[asyncio.AbstractEventLoop, httpx.AsyncClient] = weakref.WeakKeyDictionary()
        _pools.add(self)

    def client(self) -> httpx.AsyncClient:
        """Return the client to send with in the running loop.

        Raises:
            ConfigurationError: it is closed, was given before a fork, or was given and used in another loop.
        """
        loop = asyncio.get_running_loop()
        if loop is self._loop and self._client is not None:
            return self._client
        if self._refusal is not None:
            raise ConfigurationError(self._refusal)
        client = self._given or self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = httpx.AsyncClient(**_options())
        self._loop, self._client = loop, client
        return client

    async def aclose(self) -> None:
        """Close our own client of the running loop, drop those of others; refuse calls from now on."""
        own = self._clients.pop(asyncio.get_running_loop(), None)
        self._client, self._refusal = None, _CLOSED
        self._clients.clear()
        if own is not None:
            await own.aclose()

    def forget(self) -> None:
        """Let go of what belongs to the parent process."""
        self._client = None
        self._clients = weakref.WeakKeyDictionary()
        if self._given is not None:
            self._refusal = _FORKED


def _options() -> dict[str, Any]:
    return {
        "limits": _LIMITS,
        "timeout": httpx.Timeout(**DEFAULT_TIMEOUT),
        "cookies": _NoCookies(),
        "follow_redirects": False,
    }


def _forget_all() -> None:
    for pool in list(_pools):
        pool.forget()


_pools: weakref.WeakSet[SyncPool | AsyncPool] = weakref.WeakSet()
if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forget_all)
