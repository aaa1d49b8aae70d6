"""A client's own connections, lent to a client of httpx: what ``client._client`` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from .async_connections import AsyncConnections
    from .connections import Connections

__all__ = ["lent_client"]


class _Lent(httpx.BaseTransport):
    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._connections.sender()(request)

    def close(self) -> None:
        self._connections.close()


class _AsyncLent(httpx.AsyncBaseTransport):
    def __init__(self, connections: AsyncConnections) -> None:
        self._connections = connections

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._connections.sender()(request)

    async def aclose(self) -> None:
        await self._connections.aclose()


def lent_client(connections: Any, **settings: Any) -> httpx.Client | httpx.AsyncClient:
    """Return the client of httpx that was given to send with, or one that sends over these connections.

    Args:
        connections: Those of one of our clients. Closing the client of httpx closes them.
        settings: Of a client of httpx that is made here.
    """
    if connections._given is not None:
        given: httpx.Client | httpx.AsyncClient = connections._given
        return given
    settings |= {"trust_env": False, "follow_redirects": True}
    if hasattr(connections, "aclose"):
        return httpx.AsyncClient(transport=_AsyncLent(connections), **settings)
    return httpx.Client(transport=_Lent(connections), **settings)
