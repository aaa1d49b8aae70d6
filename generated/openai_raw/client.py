"""What the resources ask of a client, and what they promise to give."""

from __future__ import annotations

import functools
import inspect
import warnings
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar, overload, runtime_checkable

if TYPE_CHECKING:
    import os
    from datetime import timedelta
    from types import TracebackType
    from typing import Literal, Self

    import httpx

__all__ = [
    "AsyncClient", "AsyncPage", "AsyncPages", "AsyncResource", "AsyncStream",
    "AsyncStreamedResponse", "BinaryResponse", "Client", "Omit", "Page", "RawResponse", "RequestOptions", "Resource",
    "Stream", "StreamedResponse",
]  # fmt: skip

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
T_co = TypeVar("T_co", covariant=True)


class Omit:
    """The type of the mark that leaves an argument out, as if it had not been passed."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit = Omit()


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
    timeout: float | httpx.Timeout | Omit | None
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


@runtime_checkable
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


@runtime_checkable
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


@runtime_checkable
class Page(Protocol[T]):
    """One page of a list; iterating goes over the items of this and all following pages."""

    @property
    def data(self) -> list[T]: ...
    @property
    def request_id(self) -> str | None: ...
    def __iter__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    def has_next_page(self) -> bool: ...
    def get_next_page(self) -> Page[T]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> Iterator[Page[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[T]: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...


@runtime_checkable
class AsyncPage(Protocol[T]):
    """One page of a list; ``async for`` goes over the items of this and all following pages."""

    @property
    def data(self) -> list[T]: ...
    @property
    def request_id(self) -> str | None: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def __len__(self) -> int: ...
    def has_next_page(self) -> bool: ...
    async def get_next_page(self) -> AsyncPage[T]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...


@runtime_checkable
class AsyncPages(Protocol[T]):
    """A list not yet asked for: ``async for`` goes over all items, ``await`` gives the first page."""

    def __aiter__(self) -> AsyncIterator[T]: ...
    def __await__(self) -> Generator[Any, None, AsyncPage[T]]: ...
    def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[AsyncPage[T]]: ...
    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]: ...


class BinaryResponse(Protocol):
    """A body of bytes, read whole; methods that begin with ``a`` do what those without do."""

    @property
    def response(self) -> httpx.Response: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    @property
    def encoding(self) -> str | None: ...
    @property
    def charset_encoding(self) -> str | None: ...
    def json(self, **options: Any) -> Any: ...
    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]: ...
    def write_to_file(self, file: str | os.PathLike[str]) -> None: ...
    def stream_to_file(self, file: str | os.PathLike[str]) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...
    async def aread(self) -> bytes: ...
    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]: ...
    def aiter_lines(self) -> AsyncIterator[str]: ...
    async def astream_to_file(self, file: str | os.PathLike[str]) -> None: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *error: object) -> None: ...


class _HttpView(Protocol):
    """What responses show beside their body."""

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
    def http_request(self) -> httpx.Request: ...
    @property
    def url(self) -> httpx.URL: ...
    @property
    def method(self) -> str: ...
    @property
    def http_version(self) -> str: ...
    @property
    def elapsed(self) -> timedelta: ...
    @property
    def is_closed(self) -> bool: ...


class RawResponse(_HttpView, Protocol[T_co]):
    """The HTTP response, and what it decodes to."""

    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    def json(self) -> Any: ...
    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]: ...
    def close(self) -> None: ...
    @overload
    def parse(self) -> T_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...


class StreamedResponse(_HttpView, Protocol[T_co]):
    """The HTTP response before its body was read; the body is read once, in the way that is asked for."""

    def read(self) -> bytes: ...
    def text(self) -> str: ...
    def json(self) -> Any: ...
    @overload
    def parse(self) -> T_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]: ...
    def write_to_file(self, file: str | os.PathLike[str]) -> None: ...
    def stream_to_file(self, file: str | os.PathLike[str]) -> None: ...
    def close(self) -> None: ...


class AsyncStreamedResponse(_HttpView, Protocol[T_co]):
    """The HTTP response before its body was read; the body is read once, in the way that is asked for."""

    async def read(self) -> bytes: ...
    async def text(self) -> str: ...
    async def json(self) -> Any: ...
    @overload
    async def parse(self) -> T_co: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]: ...
    def iter_lines(self) -> AsyncIterator[str]: ...
    async def write_to_file(self, file: str | os.PathLike[str]) -> None: ...
    async def stream_to_file(self, file: str | os.PathLike[str]) -> None: ...
    async def close(self) -> None: ...


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


class _StubSignature(inspect.Signature):
    """The signature of a method, from the stub of its module."""

    _changes: dict[str, Any]
    _module: str
    _name: str

    @classmethod
    def of(cls, module: str, name: str, changes: dict[str, Any]) -> _StubSignature:
        """Return the signature of ``Class.method`` of a module, with annotations changed, or parameters added."""
        made = cls()
        made._module, made._name, made._changes = module, name, changes
        return made

    @property
    def parameters(self) -> Any:
        """The parameters, those that a call needs first."""
        return self._read().parameters

    @property
    def return_annotation(self) -> Any:
        """What comes back."""
        return self._read().return_annotation

    def _read(self) -> inspect.Signature:
        from .signatures import signature

        return signature(self._module, self._name, self._changes)

    if not TYPE_CHECKING:

        def replace(self, **changes):
            """Return another signature."""
            return self._read().replace(**changes)

        __replace__ = replace

    def __reduce__(self) -> Any:
        return self._read().__reduce__()


class _Hints(dict[str, Any]):
    """The annotations of a method, as types."""

    def __init__(self, module: str, name: str, changes: dict[str, Any]) -> None:
        super().__init__()
        self._module, self._name, self._changes = module, name, changes

    def _read(self) -> dict[str, Any]:
        if not dict.__len__(self):
            from .signatures import hints, signature

            dict.update(self, hints(signature(self._module, self._name, self._changes)))
        return dict(dict.items(self))

    def __getitem__(self, key: str) -> Any:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __contains__(self, key: object) -> bool:
        return key in self._read()

    def __eq__(self, other: object) -> bool:
        return self._read() == other

    __hash__ = None

    def keys(self) -> Any:
        """Return the names of the parameters, and "return"."""
        return self._read().keys()

    def values(self) -> Any:
        """Return the types."""
        return self._read().values()

    def items(self) -> Any:
        """Return names and types."""
        return self._read().items()

    def get(self, key: str, default: Any = None) -> Any:
        """Return one type."""
        return self._read().get(key, default)

    def copy(self) -> dict[str, Any]:
        """Return a plain dict of them."""
        return self._read()

    def __repr__(self) -> str:
        return repr(self._read())


def described(method: F) -> F:
    """Give a method the signature and the annotations that its stub has; they are read when they are asked for."""
    return signed_like(method)(method)


def described_as(other: Callable[..., Any]) -> Callable[[F], F]:
    """Do the same for a method of an async resource, which has the docstring of the other one, too."""

    def decorate(method: F) -> F:
        method.__doc__ = other.__doc__
        return described(method)

    return decorate


def signed_like(other: Callable[..., Any], **changes: Any) -> Callable[[F], F]:
    """Give a method the signature and the annotations of a described one; ``changes`` are annotations of its own."""

    def decorate(method: F) -> F:
        home: Any = other
        where = home.__module__, home.__qualname__, changes
        method.__signature__ = _StubSignature.of(*where)  # type: ignore[attr-defined]
        method.__annotations__ = _Hints(*where)
        return method

    return decorate


def deprecated(message: str) -> Callable[[F], F]:
    """Warn where a method is called; a frame of an error must not show its arguments, which may be secret."""

    def decorate(method: F) -> F:
        if inspect.iscoroutinefunction(method):

            @functools.wraps(method)
            async def awaited(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                try:
                    return await method(*args, **kwargs)
                finally:
                    del args, kwargs

            made: Any = awaited
        else:

            @functools.wraps(method)
            def called(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                try:
                    return method(*args, **kwargs)
                finally:
                    del args, kwargs

            made = called
        return made  # type: ignore[no-any-return]

    return decorate
