"""A client's own connections, as an httpx client: what ``client._client`` returns."""

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
    """Return the user's httpx client, or one that sends over these connections.

    Args:
        connections: Those of one of our clients. Closing the httpx client closes them.
        settings: Settings of an httpx client that is created here.
    """
    if connections._given is not None:
        given: httpx.Client | httpx.AsyncClient = connections._given
        return given
    settings |= {"trust_env": False, "follow_redirects": True}
    if hasattr(connections, "aclose"):
        return httpx.AsyncClient(transport=_AsyncLent(connections), **settings)
    return httpx.Client(transport=_Lent(connections), **settings)
