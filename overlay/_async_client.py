"""`AsyncOpenAI`: the async version of `OpenAI`."""

from __future__ import annotations

import sys
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ._answers.answers import answer
from ._call.async_http import AsyncHttp
from ._client_base import UNSET, ClientBase
from ._given import WORDS
from ._tree import AsyncTree
from ._verbs import AsyncVerbs
from ._views import View
from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Self, Unpack

    import httpx

    from ._answers.raw_response import RawResponse
    from ._answers.streamed_response import AsyncStreamedResponse
    from ._call.auth import KeySource
    from ._call.plan import Plan
    from ._given import AsyncGiven

__all__ = ["AsyncClient", "AsyncOpenAI"]

T = TypeVar("T")


class AsyncOpenAI(ClientBase, AsyncVerbs, AsyncTree):
    __doc__ = f"An async client for the OpenAI API.\n\n{WORDS}"
    _http_kind = AsyncHttp
    _given = "AsyncGiven"

    if TYPE_CHECKING:

        def __init__(self, api_key: KeySource | None = None, **settings: Unpack[AsyncGiven]) -> None: ...

        def with_options(
            self,
            *,
            api_key: KeySource | None = UNSET,
            set_default_headers: Mapping[str, Any] | None = UNSET,
            set_default_query: Mapping[str, Any] | None = UNSET,
            **changes: Unpack[AsyncGiven],
        ) -> Self:
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

        copy = with_options

    async def close(self) -> None:
        """Close the connections; clients that share them can no longer be used."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # --- what resources call

    async def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        made = self._plan(key, path, params)
        try:
            if self._telemetry is not None:
                return await self._sent(made, self._result)
            return await self._result(made, await self._http.send(made.call, self._auth))
        except OpenAIError as error:
            error.__traceback__ = None  # the frames below contain what the server quoted and what was sent
            raise

    async def _sent(self, made: Plan, finish: Callable[[Plan, httpx.Response], Awaitable[T]]) -> T:
        """Send a call and finish its answer, in a span if telemetry is on."""
        try:
            if self._telemetry is not None:
                return await self._telemetry._acall(self, made, finish)
            return await finish(made, await self._http.send(made.call, self._auth))
        except OpenAIError as error:
            error.__traceback__ = None  # as above
            raise

    async def _result(self, made: Plan, response: httpx.Response) -> Any:
        if made.streams:
            from ._answers.streaming import AsyncStream

            try:
                return await AsyncStream.open(self._http, response, made)
            except OpenAIError as error:
                error.__traceback__ = None  # the frames below contain the body, which may quote what was sent
                raise
        return self._made(made, response)

    def _made(self, made: Plan, response: httpx.Response) -> Any:
        """Return the meaning of a response that is not a stream."""
        try:
            value = answer(made, response)
        except OpenAIError as error:
            error.__traceback__ = None  # the frames below contain the body, which may quote what was sent
            raise
        if made.operation.page is None:
            return value
        from ._answers.pagination import AsyncPage

        return AsyncPage(made, value, lambda old, arguments: self._call(old.key, old.path, arguments))

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

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client: AsyncOpenAI = client

    async def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        client = self._client
        made = client._plan(key, path, params)
        return await client._sent(made, self._raw)

    async def _raw(self, made: Plan, response: httpx.Response) -> RawResponse[Any]:
        from ._answers.raw_response import RawResponse

        client = self._client
        if made.streams:  # the only result to wait for
            stream = await client._result(made, response)
            return RawResponse(response, lambda: stream)
        return RawResponse(response, lambda: client._made(made, response))

    _pages = _call


class _AsyncStreaming(View):
    """Stands in for an async client under ``with_streaming_response``."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client: AsyncOpenAI = client

    @asynccontextmanager
    async def _open(self, made: Plan) -> AsyncIterator[AsyncStreamedResponse[Any]]:
        from ._answers.streamed_response import AsyncStreamedResponse

        client = self._client
        response = await client._sent(made, _unread)

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
        made = self._client._plan(key, path, params)
        made.call.stream = True
        return self._open(made)

    _pages = _call


async def _unread(_: Plan, response: httpx.Response) -> httpx.Response:
    return response
