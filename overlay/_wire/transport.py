"""The pool as an httpx transport, so that tools that patch or observe httpx's transports work with ours too."""

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
    """The parts of both clients' transports."""

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
        # That of httpx would create its own pool and TLS settings, which may never be used.
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
    """A transport for any `httpx.Client` that stays fast with many calls in flight, unlike httpx's own.

    The clients of this package use it by default. It keeps up to 1,000 connections, looks up and connects as in RFC
    8305 (a dead address costs a quarter of a second), and uses the proxies in the environment. It supports HTTP/1.1.

    Args:
        verify: as for `httpx.Client`; pass an `ssl.SSLContext` to use your own certificates.
        cert: as for `httpx.Client`.
        trust_env: use HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.
        limits: the maximum number of connections, and how long one may be idle; 1,000 and 5 seconds by default.
        proxy: the proxy for all requests, instead of those in the environment.
        local_address: the address to connect from.
        socket_options: arguments of `socket.setsockopt`, for every connection.
    """

    _pool_of = SyncPool
