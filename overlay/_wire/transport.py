"""The pool as an httpx transport, so that tools which patch or watch httpx's transports see ours as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .network import Network
from .pool import SyncPool

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

__all__ = ["HTTPTransport", "network"]


def network(
    verify: ssl.SSLContext | str | bool, cert: Any, proxy: Any, limits: httpx.Limits | None, **options: Any
) -> Network:
    """Make of httpx's arguments what a pool needs."""
    context = None if verify is True and not cert else httpx.create_ssl_context(verify, cert, options["trust_env"])
    return Network(
        context=context,
        proxy=httpx.Proxy(proxy) if isinstance(proxy, str | httpx.URL) else proxy,
        keepalive=None if limits is None else limits.keepalive_expiry,
        **options,
    )


class HTTPTransport(httpx.HTTPTransport):
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
        options: dict[str, Any] = {"local_address": local_address, "socket_options": socket_options}
        reach = network(verify, cert, proxy, limits, trust_env=trust_env, **options)
        self._pool: Any = SyncPool(reach, None if limits is None else limits.max_connections)
