"""This package's transports, for any httpx client: fast with many calls in flight, and quick to find a working address.

Example:
    import httpx
    from overlay.transports import HTTPTransport

    with httpx.Client(transport=HTTPTransport()) as client:
        ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._wire.async_transport import AsyncHTTPTransport
    from ._wire.transport import HTTPTransport

__all__ = ["AsyncHTTPTransport", "HTTPTransport"]


def __getattr__(name: str) -> Any:
    if name == "HTTPTransport":
        from ._wire.transport import HTTPTransport

        return HTTPTransport
    if name == "AsyncHTTPTransport":
        from ._wire.async_transport import AsyncHTTPTransport

        return AsyncHTTPTransport
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
