"""How to reach a host: through which proxy, with which certificates, within which time."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, Final
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .stream import Backend

__all__ = ["KEEPALIVE", "Network", "has_proxy", "tls"]

KEEPALIVE: Final = 5.0  # seconds that a connection may rest
_AUTHORITIES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class Network:
    """What a pool needs to make a connection of httpcore's.

    Args:
        context: the TLS settings; None: those that all clients of a process share.
        proxy: where every request goes; None: what the environment names.
        trust_env: heed the environment.
        keepalive: seconds that a connection may rest.
        is_async: make connections for an event loop.
        local_address: the address to connect from.
        socket_options: arguments of `socket.setsockopt`.
    """

    def __init__(
        self,
        *,
        context: ssl.SSLContext | None = None,
        proxy: httpx.Proxy | None = None,
        trust_env: bool = True,
        keepalive: float | None = None,
        is_async: bool = False,
        local_address: str | None = None,
        socket_options: Any = (),
    ) -> None:
        self._context = context
        self._proxy = proxy
        self._proxies = getproxies() if trust_env and proxy is None else {}
        self._keepalive = keepalive
        self._is_async = is_async
        self.local_address = local_address
        self.socket_options = tuple(socket_options or ())

    def connection(self, origin: httpcore.Origin, backend: Backend) -> Any:
        """Make a connection to an origin, which connects when it is first used.

        Raises:
            ConfigurationError: the certificates or the proxy cannot be used.
        """
        is_tls = origin.scheme == b"https"
        options: dict[str, Any] = {
            "ssl_context": (self._context or tls()) if is_tls else None,
            "keepalive_expiry": KEEPALIVE if self._keepalive is None else self._keepalive,
            "network_backend": backend,
        }
        if self._proxies or self._proxy is not None:
            proxy = self._proxy or self._proxy_of_environment(origin)
            if proxy is not None:
                return self._by_proxy(proxy, options).create_connection(origin)
        kind: Any = httpcore.AsyncHTTPConnection if self._is_async else httpcore.HTTPConnection
        return kind(origin, **options)

    def _proxy_of_environment(self, origin: httpcore.Origin) -> httpx.Proxy | None:
        address = self._proxies.get(origin.scheme.decode()) or self._proxies.get("all")
        if not address:
            return None
        host = origin.host.decode()
        if proxy_bypass(f"[{host}]" if ":" in host else host) or proxy_bypass(f"{host}:{origin.port}"):
            return None
        try:
            return httpx.Proxy(address if "://" in address else f"http://{address}")
        except (ValueError, httpx.InvalidURL):
            # Not the address: it may hold a password.
            raise ConfigurationError(
                f"the proxy in the environment for {origin.scheme.decode()} cannot be used: it must be a URL "
                "that starts with http://, https://, socks5:// or socks5h://"
            ) from None

    def _by_proxy(self, proxy: httpx.Proxy, options: dict[str, Any]) -> Any:
        url, auth = proxy.url, proxy.raw_auth
        options |= {
            "proxy_url": httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            "proxy_auth": auth,
        }
        if url.scheme in ("socks5", "socks5h"):
            from importlib.util import find_spec  # only where there is such a proxy

            if find_spec("socksio") is None:
                raise ConfigurationError('a SOCKS proxy needs socksio: pip install "httpx[socks]"')
            return (httpcore.AsyncSOCKSProxy if self._is_async else httpcore.SOCKSProxy)(**options)
        options |= {"proxy_headers": proxy.headers.raw}
        if url.scheme == "https":
            options |= {"proxy_ssl_context": proxy.ssl_context or self._context or tls()}
        return (httpcore.AsyncHTTPProxy if self._is_async else httpcore.HTTPProxy)(**options)


def has_proxy() -> bool:
    """Return whether the environment names a proxy."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def tls() -> ssl.SSLContext:
    """Return the TLS settings that clients share, as the environment has them: making them takes long.

    Raises:
        ConfigurationError: the environment names certificates that cannot be used.
    """
    import ssl  # not before it is needed

    # mocket and truststore put another class in its place
    return _tls(ssl.SSLContext, *(os.environ.get(name) for name in _AUTHORITIES))


@functools.cache
def _tls(_: type, cafile: str | None, capath: str | None) -> ssl.SSLContext:
    named = _AUTHORITIES[0 if cafile else 1]
    failure = None
    try:
        if not cafile and capath and not os.path.isdir(capath):
            failure = "it is not a directory"
        else:
            return httpx.create_ssl_context()
    except OSError as error:
        failure = error.strerror or str(error)
    raise ConfigurationError(
        f"{named}={cafile or capath} cannot be used: {failure}; set it to a file (SSL_CERT_DIR: a directory) of PEM "
        "certificates, or unset it"
    )
