"""What the resources ask of a client, and what they promise to give."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar

if TYPE_CHECKING:
    import os
    from types import TracebackType
    from typing import Self

    import httpx

__all__ = [
    "AsyncBinaryResponse", "AsyncClient", "AsyncPage", "AsyncPages", "AsyncResource", "AsyncStream",
    "AsyncStreamedResponse", "BinaryResponse", "Client", "Page", "RawResponse", "RequestOptions", "Resource", "Stream",
    "StreamedResponse",
]  # fmt: skip

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its operation's own arguments.

    Attributes:
        extra_headers: Headers to add or replace; a value ``omit`` leaves the header out.
        extra_query: Query parameters to add.
        extra_body: Fields to add to a JSON body.
        timeout: Seconds without progress on the wire, or an ``httpx.Timeout``.
        max_retries: Retries after the first attempt.
        deadline: Seconds for the whole call, retries and body included.
        stream_idle_timeout: Seconds between two events of a stream.
        strict: Raise where the answer departs from the specification.
    """

    extra_headers: Mapping[str, Any] | None
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    timeout: float | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    stream_idle_timeout: float | None
    strict: bool


class Client(Protocol):
    """Sends what a resource's method was called with."""

    def _call(self, key: str, path: dict[str, str], params: Any) -> Any: ...


class AsyncClient(Protocol):
    """Sends what a resource's method was called with; pages and what streams come without being awaited."""

    async def _call(self, key: str, path: dict[str, str], params: Any) -> Any: ...

    def _pages(self, key: str, path: dict[str, str], params: Any) -> Any: ...


class Stream(Protocol[T_co]):
    """Events of one answer, as they come; a context manager, closed at its end, on ``break`` and on any error."""

    @property
    def response(self) -> httpx.Response: ...
    @property
    def request_id(self) -> str | None: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __next__(self) -> T_co: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def close(self) -> None: ...


class AsyncStream(Protocol[T_co]):
    """Events of one answer, as they come; an async context manager, closed like a `Stream`."""

    @property
    def response(self) -> httpx.Response: ...
    @property
    def request_id(self) -> str | None: ...
    def __aiter__(self) -> AsyncIterator[T_co]: ...
    async def __anext__(self) -> T_co: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    async def close(self) -> None: ...


class Page(Protocol[T]):
    """One page of a list; iterating goes over the items of this and all following pages."""

    @property
    def data(self) -> list[T]: ...
    @property
    def request_id(self) -> str | None: ...
    def __iter__(self) -> Iterator[T]: ...
    def has_next_page(self) -> bool: ...
    def get_next_page(self) -> Page[T]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> Iterator[Page[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[T]: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...


class AsyncPage(Protocol[T]):
    """One page of a list; ``async for`` goes over the items of this and all following pages."""

    @property
    def data(self) -> list[T]: ...
    @property
    def request_id(self) -> str | None: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def has_next_page(self) -> bool: ...
    async def get_next_page(self) -> AsyncPage[T]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...


class AsyncPages(Protocol[T]):
    """A list not yet asked for: ``async for`` goes over all items, ``await`` gives the first page."""

    def __aiter__(self) -> AsyncIterator[T]: ...
    def __await__(self) -> Generator[Any, None, AsyncPage[T]]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]: ...


class BinaryResponse(Protocol):
    """A body of bytes, read when asked for."""

    @property
    def response(self) -> httpx.Response: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def content(self) -> bytes: ...
    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def write_to_file(self, file: str | os.PathLike[str]) -> None: ...
    def close(self) -> None: ...


class AsyncBinaryResponse(Protocol):
    """A body of bytes, read when asked for."""

    @property
    def response(self) -> httpx.Response: ...
    @property
    def request_id(self) -> str | None: ...
    async def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    async def write_to_file(self, file: str | os.PathLike[str]) -> None: ...
    async def close(self) -> None: ...


class RawResponse(Protocol[T_co]):
    """The HTTP response, and what it decodes to."""

    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def status_code(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def retries_taken(self) -> int: ...
    @property
    def http_response(self) -> httpx.Response: ...
    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    def json(self) -> Any: ...
    def parse(self) -> T_co: ...


class StreamedResponse(Protocol[T_co]):
    """The HTTP response before its body was read; the body is read once, in the way that is asked for."""

    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def status_code(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def http_response(self) -> httpx.Response: ...
    def read(self) -> bytes: ...
    def json(self) -> Any: ...
    def parse(self) -> T_co: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]: ...
    def write_to_file(self, file: str | os.PathLike[str]) -> None: ...


class AsyncStreamedResponse(Protocol[T_co]):
    """The HTTP response before its body was read; the body is read once, in the way that is asked for."""

    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def status_code(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def http_response(self) -> httpx.Response: ...
    async def read(self) -> bytes: ...
    async def json(self) -> Any: ...
    async def parse(self) -> T_co: ...
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]: ...
    def iter_lines(self) -> AsyncIterator[str]: ...
    async def write_to_file(self, file: str | os.PathLike[str]) -> None: ...


class Resource:
    """A node of the dotted tree."""

    def __init__(self, client: Client) -> None:
        self._client = client

    if not TYPE_CHECKING:  # each resource has its own typed view of these

        @property
        def with_raw_response(self):
            """The same methods, giving the HTTP response with what it decodes to."""
            return type(self)(self._client._with_raw_response())

        @property
        def with_streaming_response(self):
            """The same methods, giving a context manager over the HTTP response before its body is read."""
            return type(self)(self._client._with_streaming_response())


class AsyncResource:
    """A node of the dotted tree of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    if not TYPE_CHECKING:
        with_raw_response = Resource.with_raw_response

        @property
        def with_streaming_response(self):
            """The same methods, giving an async context manager over the HTTP response before its body is read."""
            return _Opening(type(self)(self._client._with_streaming_response()))


class _Opening:
    """An async resource whose methods need not be awaited, because ``async with`` does it."""

    def __init__(self, resource: AsyncResource) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._resource, name)
        if isinstance(method, AsyncResource):
            return _Opening(method)
        return lambda *args, **kwargs: _entered(method(*args, **kwargs))


@asynccontextmanager
async def _entered(opening: Any) -> AsyncIterator[Any]:
    manager = await opening if inspect.isawaitable(opening) else opening
    async with manager as response:
        yield response
