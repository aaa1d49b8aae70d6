"""The pool as an httpx transport, so that tools which patch or watch httpx's transports see ours as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx

from .network import Network
from .pool import SyncPool

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

__all__ = ["HTTPTransport", "Transport"]


class Transport:
    """What the transports of both clients are made of."""

    _pool_of: Callable[[Network, int | None], Any]

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | str | bool = True,
        cert: Any = None,
        trust_env: bool = True,
        limits: httpx.Limits | None = None,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> None:
        # That of httpx would make a pool of its own and TLS settings that may never be used.
        network = Network(
            context=None if verify is True and not cert else httpx.create_ssl_context(verify, cert, trust_env),
            proxy=httpx.Proxy(proxy) if isinstance(proxy, str | httpx.URL) else proxy,
            proxies=getproxies() if trust_env and proxy is None else {},
            keepalive=None if limits is None else limits.keepalive_expiry,
            is_async=isinstance(self, httpx.AsyncBaseTransport),
            local_address=local_address,
            socket_options=tuple(socket_options or ()),
        )
        self._pool: Any = self._pool_of(network, None if limits is None else limits.max_connections)


class HTTPTransport(Transport, httpx.HTTPTransport):
    """A transport for any `httpx.Client`, without the cliff of httpx's own where many calls are in flight.

    It is what the clients of this package use by themselves. It keeps up to 1,000 connections, looks up and connects
    as RFC 8305 says (a dead address of a name costs a quarter of a second), and heeds the proxies that the environment
    names. It speaks HTTP/1.1.

    Args:
        verify: as for `httpx.Client`; an `ssl.SSLContext` is the way to certificates of your own.
        cert: as for `httpx.Client`.
        trust_env: heed HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.
        limits: how many connections there may be, and how long one may rest; 1,000 and 5 seconds by default.
        proxy: the proxy of all requests, instead of those that the environment names.
        local_address: the address to connect from.
        socket_options: arguments of `socket.setsockopt`, for every connection.
    """

    _pool_of = SyncPool
