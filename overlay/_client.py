"""`OpenAI` and `AsyncOpenAI`: the settings, the connections, and the dotted tree of resources over them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ._answers import answer
from ._auth import KeySource
from ._binary import AsyncBinaryResponse, BinaryResponse
from ._http import SyncHttp
from ._plan import Plan, plan
from ._raw import AsyncResources, Resources
from ._raw_response import AsyncStreamedResponse, RawResponse, StreamedResponse
from ._retry import RetryPolicy
from ._settings import Options

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from ._async_http import AsyncHttp

__all__ = ["AsyncOpenAI", "OpenAI"]

_UNSET: Final[Any] = object()


class _Client:
    """What both clients share: they differ only in how they wait.

    Args:
        api_key: The key, or a function that gives it and is asked before every attempt; else OPENAI_API_KEY.
        admin_api_key: The key of the admin operations, which no other operation gets; else OPENAI_ADMIN_KEY.
        organization: Sent with every request; else OPENAI_ORG_ID.
        project: Sent with every request; else OPENAI_PROJECT_ID.
        base_url: Where the API is; else OPENAI_BASE_URL, else the API of OpenAI.
        timeout: Seconds without progress on the wire, or an `httpx.Timeout`, or None for no limit. The default is
            600, 5 of them to connect.
        max_retries: Retries after the first attempt of a call that failed in a way that may pass.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: An httpx client to use as it is; closing it stays your business.
        retry_policy: Decides about retries in another way; ``max_retries``, where given, replaces its figure.
        deadline: Seconds for a whole call, its retries and its body included.
        stream_idle_timeout: Seconds between two events of a stream.
        strict: Raise `ResponseShapeError` where an answer departs from the specification.

    Raises:
        ConfigurationError: There is no key, or a setting cannot be used.
    """

    _options: Options

    def _set(self, options: Options) -> None:
        self._options = options
        self._auth = options.auth()
        self._settings = options.settings()

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._options.address()

    @property
    def max_retries(self) -> int:
        """Retries after the first attempt."""
        return self._options.retry.max_retries

    def _changed(self, changes: Mapping[str, Any]) -> Options:
        renamed = dict(changes)
        retry = renamed.pop("retry_policy", self._options.retry)
        if "max_retries" in renamed:
            retry = replace(retry, max_retries=renamed.pop("max_retries"))
        if "timeout" in renamed:
            renamed["has_timeout"] = True
        return self._options.changed(retry=retry, **renamed)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


def _options(timeout: Any, max_retries: int | None, retry_policy: RetryPolicy | None, **others: Any) -> Options:
    retry = retry_policy or RetryPolicy()
    if max_retries is not None:
        retry = replace(retry, max_retries=max_retries)
    given = timeout is not _UNSET
    return Options(timeout=timeout if given else None, has_timeout=given, retry=retry, **others)


class OpenAI(_Client, Resources):
    __doc__ = f"A client of the OpenAI API; safe to share between threads.\n\n{_Client.__doc__}"

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        admin_api_key: KeySource | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = _UNSET,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx.Client | None = None,
        retry_policy: RetryPolicy | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | None = None,
        strict: bool = False,
    ) -> None:
        self._set(
            _options(
                timeout, max_retries, retry_policy, api_key=api_key, admin_api_key=admin_api_key,
                organization=organization, project=project, base_url=base_url, default_headers=default_headers,
                default_query=default_query, deadline=deadline, stream_idle_timeout=stream_idle_timeout, strict=strict,
            )
        )  # fmt: skip
        self._http = SyncHttp(http_client=http_client)

    def with_options(self, **changes: Any) -> Self:
        """Return a client with other settings over the same connections. The names are those of the constructor."""
        made = type(self).__new__(type(self))
        made._http = self._http if "http_client" not in changes else SyncHttp(http_client=changes.pop("http_client"))
        made._set(self._changed(changes))
        return made

    copy = with_options

    def close(self) -> None:
        """Close the connections; a client that shares them can no longer be used."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # --- what resources call

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        made = plan(self._settings, key, path, params)
        return self._result(made, self._http.send(made.call, self._auth))

    def _result(self, made: Plan, response: httpx.Response) -> Any:
        if made.streams:
            from ._streaming import Stream

            return Stream(self._http, response, made)
        if made.operation.answer == "binary":
            return BinaryResponse(self._http, response)
        value = answer(made, response)
        if made.operation.page is None:
            return value
        from ._pagination import Page

        return Page(made, value, lambda old, arguments: self._call(old.key, old.path, arguments))

    def _with_raw_response(self) -> _Raw:
        return _Raw(self)

    def _with_streaming_response(self) -> _Streaming:
        return _Streaming(self)


class _Raw:
    """Stands in for a client under ``with_raw_response``."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        client = self._client
        made = plan(client._settings, key, path, params)
        response = client._http.send(made.call, client._auth)
        return RawResponse(response, lambda: client._result(made, response))


class _Streaming:
    """Stands in for a client under ``with_streaming_response``."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @contextmanager
    def _open(self, made: Plan) -> Iterator[StreamedResponse[Any]]:
        client = self._client
        response = client._http.send(made.call, client._auth)

        def parse() -> Any:
            if not made.streams and made.operation.answer != "binary":
                response.read()
            return client._result(made, response)

        try:
            yield StreamedResponse(client._http, response, parse)
        finally:
            response.close()

    def _call(
        self, key: str, path: Mapping[str, str], params: Mapping[str, Any]
    ) -> AbstractContextManager[StreamedResponse[Any]]:
        made = plan(self._client._settings, key, path, params)
        made.call.stream = True
        return self._open(made)


class AsyncOpenAI(_Client, AsyncResources):
    __doc__ = f"An async client of the OpenAI API.\n\n{_Client.__doc__}"

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        admin_api_key: KeySource | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = _UNSET,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx.AsyncClient | None = None,
        retry_policy: RetryPolicy | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | None = None,
        strict: bool = False,
    ) -> None:
        self._set(
            _options(
                timeout, max_retries, retry_policy, api_key=api_key, admin_api_key=admin_api_key,
                organization=organization, project=project, base_url=base_url, default_headers=default_headers,
                default_query=default_query, deadline=deadline, stream_idle_timeout=stream_idle_timeout, strict=strict,
            )
        )  # fmt: skip
        self._http = _async_http(http_client)

    def with_options(self, **changes: Any) -> Self:
        """Return a client with other settings over the same connections. The names are those of the constructor."""
        made = type(self).__new__(type(self))
        made._http = self._http if "http_client" not in changes else _async_http(changes.pop("http_client"))
        made._set(self._changed(changes))
        return made

    copy = with_options

    async def close(self) -> None:
        """Close the connections; a client that shares them can no longer be used."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # --- what resources call

    async def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        made = plan(self._settings, key, path, params)
        return await self._result(made, await self._http.send(made.call, self._auth))

    async def _result(self, made: Plan, response: httpx.Response) -> Any:
        if made.streams:
            from ._streaming import AsyncStream

            return await AsyncStream.open(self._http, response, made)
        if made.operation.answer == "binary":
            return AsyncBinaryResponse(self._http, response)
        value = answer(made, response)
        if made.operation.page is None:
            return value
        from ._pagination import AsyncPage

        return AsyncPage(made, value, lambda old, arguments: self._call(old.key, old.path, arguments))

    def _pages(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        from ._pagination import AsyncPages

        return AsyncPages(lambda: self._call(key, path, params))

    def _with_raw_response(self) -> _AsyncRaw:
        return _AsyncRaw(self)

    def _with_streaming_response(self) -> _AsyncStreaming:
        return _AsyncStreaming(self)


def _async_http(http_client: httpx.AsyncClient | None) -> AsyncHttp:
    from ._async_http import AsyncHttp  # asyncio with it, which a sync client does without

    return AsyncHttp(http_client=http_client)


class _AsyncRaw:
    """Stands in for an async client under ``with_raw_response``."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    async def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        client = self._client
        made = plan(client._settings, key, path, params)
        response = await client._http.send(made.call, client._auth)
        return RawResponse(response, lambda: client._result(made, response))

    _pages = _call


class _AsyncStreaming:
    """Stands in for an async client under ``with_streaming_response``."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @asynccontextmanager
    async def _open(self, made: Plan) -> AsyncIterator[AsyncStreamedResponse[Any]]:
        client = self._client
        response = await client._http.send(made.call, client._auth)

        async def parse() -> Any:
            if not made.streams and made.operation.answer != "binary":
                await response.aread()
            return await client._result(made, response)

        try:
            yield AsyncStreamedResponse(client._http, response, parse)
        finally:
            await response.aclose()

    def _call(
        self, key: str, path: Mapping[str, str], params: Mapping[str, Any]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]:
        made = plan(self._client._settings, key, path, params)
        made.call.stream = True
        return self._open(made)

    _pages = _call
