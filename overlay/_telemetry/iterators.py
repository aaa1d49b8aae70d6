"""Iterators that end a span when they end, for whatever reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    class Span(Protocol):
        """The events that an iterator reports."""

        def saw(self, value: Any) -> None: ...
        def failed(self, error: BaseException) -> None: ...
        def end(self) -> None: ...


__all__ = ["WatchedIterator"]


class WatchedIterator:
    """Reports to a span each item it yields, and when it ends, fails or is closed; for both kinds of iterators."""

    def __init__(self, span: Span, iterator: Any) -> None:
        self._span = span
        self._iterator: Any = iterator

    def _stopped(self, error: BaseException) -> None:
        if isinstance(error, StopIteration | StopAsyncIteration):
            self._span.end()
        else:
            self._span.failed(error)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            value = next(self._iterator)
        except BaseException as error:
            self._stopped(error)
            raise
        self._span.saw(value)
        return value

    def close(self) -> None:
        """Close the iterator."""
        self._iterator.close()
        self._span.end()

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        try:
            value = await anext(self._iterator)
        except BaseException as error:
            self._stopped(error)
            raise
        self._span.saw(value)
        return value

    async def aclose(self) -> None:
        """Close the async iterator."""
        await self._iterator.aclose()
        self._span.end()
