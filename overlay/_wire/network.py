"""How to reach a host: through which proxy, with which certificates, within which time."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping, Sequence

    from .stream import Backend

__all__ = ["KEEPALIVE", "Network", "has_proxy", "tls"]

KEEPALIVE: Final = 5.0  # seconds that a connection may be idle
_AUTHORITIES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What a pool needs to create an httpcore connection.

    Attributes:
        context: The TLS settings; None: those shared by all clients of the process.
        proxy: The proxy for every request; None: those in the environment.
        proxies: The proxies in the environment, by scheme.
        keepalive: Seconds that a connection may be idle.
        is_async: Whether to create connections for an event loop.
        local_address: The address to connect from.
        socket_options: Arguments of `socket.setsockopt`.
    """

    context: ssl.SSLContext | None
    proxy: httpx.Proxy | None
    proxies: Mapping[str, str]
    keepalive: float | None
    is_async: bool
    local_address: str | None
    socket_options: Sequence[Any]

    def connection(self, origin: httpcore.Origin, backend: Backend) -> Any:
        """Create a connection to an origin, which connects when first used.

        Raises:
            ConfigurationError: the certificates or the proxy cannot be used.
        """
        is_tls = origin.scheme == b"https"
        options: dict[str, Any] = {
            "ssl_context": (self.context or tls()) if is_tls else None,
            "keepalive_expiry": KEEPALIVE if self.keepalive is None else self.keepalive,
            "network_backend": backend,
        }
        proxy = self.proxy or self._proxy_of_environment(origin)
        if proxy is not None:
            return self._by_proxy(proxy, options).create_connection(origin)
        kind: Any = httpcore.AsyncHTTPConnection if self.is_async else httpcore.HTTPConnection
        return kind(origin, **options)

    def _proxy_of_environment(self, origin: httpcore.Origin) -> httpx.Proxy | None:
        address = self.proxies.get(origin.scheme.decode()) or self.proxies.get("all")
        if not address:
            return None
        host = origin.host.decode()
        if proxy_bypass(f"[{host}]" if ":" in host else host) or proxy_bypass(f"{host}:{origin.port}"):
            return None
        try:
            return httpx.Proxy(address if "://" in address else f"http://{address}")
        except (ValueError, httpx.InvalidURL):
            # Not the address: it may contain a password.
            raise ConfigurationError(
                f"the proxy in the environment for {origin.scheme.decode()} cannot be used: it must be a URL "
                "that starts with http://, https://, socks5:// or socks5h://"
            ) from None

    def _by_proxy(self, proxy: httpx.Proxy, options: dict[str, Any]) -> Any:
        url = proxy.url
        options |= {
            "proxy_url": httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            "proxy_auth": proxy.raw_auth,
        }
        if url.scheme in ("socks5", "socks5h"):
            from importlib.util import find_spec  # only where there is such a proxy

            if find_spec("socksio") is None:
                raise ConfigurationError('a SOCKS proxy needs socksio: pip install "httpx[socks]"')
            return (httpcore.AsyncSOCKSProxy if self.is_async else httpcore.SOCKSProxy)(**options)
        options |= {"proxy_headers": proxy.headers.raw}
        if url.scheme == "https":
            options |= {"proxy_ssl_context": proxy.ssl_context or self.context or tls()}
        return (httpcore.AsyncHTTPProxy if self.is_async else httpcore.HTTPProxy)(**options)


def has_proxy() -> bool:
    """Return whether the environment sets a proxy."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def tls() -> ssl.SSLContext:
    """Return the TLS settings from the environment, shared by clients because creating them is slow.

    Raises:
        ConfigurationError: the environment sets certificates that cannot be used.
    """
    import ssl  # not before it is needed

    # mocket and truststore replace the class
    return _tls(ssl.SSLContext, *(os.environ.get(name) for name in _AUTHORITIES))


@functools.cache
def _tls(_: type, cafile: str | None, capath: str | None) -> ssl.SSLContext:
    named = _AUTHORITIES[0 if cafile else 1]
    try:
        if cafile:
            os.stat(cafile)  # httpx before 0.28 takes the system's certificates where this file is missing
        if cafile or not capath or os.path.isdir(capath):
            return httpx.create_ssl_context()
        failure = "it is not a directory"
    except OSError as error:
        failure = error.strerror or str(error)
    raise ConfigurationError(
        f"{named}={cafile or capath} cannot be used: {failure}; set it to a file (SSL_CERT_DIR: a directory) of PEM "
        "certificates, or unset it"
    )
