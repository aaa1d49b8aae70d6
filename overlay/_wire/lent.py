"""A client's own connections, as an httpx client: what ``client._client`` returns."""

from __future__ import annotations

from typing import Any

import httpx

__all__ = ["lent_client"]


class _Lent(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(self, connections: Any) -> None:
        self._connections = connections

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = self._connections.sender()(request)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self._connections.sender()(request)
        return response

    def close(self) -> None:
        self._connections.close()

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
    kind = httpx.AsyncClient if hasattr(connections, "aclose") else httpx.Client
    return kind(transport=_Lent(connections), **settings)
