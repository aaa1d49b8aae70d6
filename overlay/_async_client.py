"""`AsyncOpenAI`: the client of an event loop, with the resources of `OpenAI`."""

from __future__ import annotations

import sys
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._call.async_http import AsyncHttp
from ._client_base import ClientBase
from ._closing import AsyncClosing
from ._flow import awaited
from ._given import WORDS, AsyncChanges, AsyncGiven
from ._tree import AsyncTree
from ._verbs import AsyncVerbs
from ._views import View, unread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import httpx

    from ._answers.raw_response import RawResponse
    from ._answers.streamed_response import AsyncStreamedResponse
    from ._call.auth import KeySource
    from ._call.plan import Plan

__all__ = ["AsyncClient", "AsyncOpenAI"]


class AsyncOpenAI(ClientBase, AsyncVerbs, AsyncTree, AsyncClosing):
    __doc__ = f"An async client for the OpenAI API.\n\n{WORDS}"
    _http_kind = AsyncHttp
    _given: type = AsyncGiven

    if TYPE_CHECKING:

        def __init__(self, api_key: KeySource | None = None, **settings: Unpack[AsyncGiven]) -> None: ...

        def with_options(self, **changes: Unpack[AsyncChanges]) -> Self:
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

        copy = with_options

    async def close(self) -> None:
        """Close the connections; clients that share them can no longer be used."""
        await self._http.aclose()

    # --- what resources call

    _done = staticmethod(awaited)
    _run = staticmethod(lambda flow: flow)

    async def _stream(self, made: Plan, response: httpx.Response) -> Any:
        from ._answers.streaming import AsyncStream

        return await AsyncStream.open(self._http, response, made)

    def _page(self, made: Plan, value: Any, fetch: Any) -> Any:
        from ._answers.pagination import AsyncPage

        return AsyncPage(made, value, fetch)

    def _pages(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        from ._answers.pagination import AsyncPages

        return AsyncPages(lambda: self._call(key, path, params))

    def _with_raw_response(self) -> _AsyncRaw:
        return _AsyncRaw(self)

    def _with_streaming_response(self) -> _AsyncStreaming:
        return _AsyncStreaming(self)


AsyncClient = AsyncOpenAI


class _AsyncRaw(View):
    """Stands in for an async client under ``with_raw_response``."""

    _client: AsyncOpenAI

    async def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        client = self._client
        return await client._sent(client._plan(key, path, params), client._raw)

    _pages = _call


class _AsyncStreaming(View):
    """Stands in for an async client under ``with_streaming_response``."""

    _client: AsyncOpenAI

    @asynccontextmanager
    async def _open(self, made: Plan) -> AsyncIterator[AsyncStreamedResponse[Any]]:
        from ._answers.streamed_response import AsyncStreamedResponse

        client = self._client
        made.call.stream = True
        response = await client._sent(made, unread)

        try:
            yield AsyncStreamedResponse(
                client._http, response, lambda: client._result(made, response), streams=made.streams
            )
        finally:
            await response.aclose()
            if made.span is not None:
                made.span.closed(sys.exception())

    async def _call(
        self, key: str, path: Mapping[str, str], params: Mapping[str, Any]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]:
        return self._open(self._client._plan(key, path, params))

    _pages = _call
