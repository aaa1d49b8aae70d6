"""What the stream helpers have in common: they read a raw stream and yield events and a final result.

A subclass defines what a raw event means (`_of`), what the end means (`_rest`) and the result (`_made`); the two
classes here read the events, sync and async.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .._answers.streaming import Connected
from .._call.exchange import EXTENSION
from .._closing import AsyncClosing, Closing
from .._flow import run
from .._raw import AsyncStream, ResponseInfo, Stream
from ..errors import APIError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

__all__ = ["AsyncEventStream", "EventStream", "Reading"]

E = TypeVar("E")


class Reading(Connected, ABC, Generic[E]):
    """What needs no waiting."""

    _stream: Any

    def __init__(self, stream: Stream[Any] | AsyncStream[Any], request: Any) -> None:
        self.response = stream.response
        self._stream = stream
        self._request = request
        self._reader = request.reader()

    def __repr__(self) -> str:
        return f"{type(self).__name__}{repr(self._stream).removeprefix(type(self._stream).__name__)}"

    def _marked(self, made: Any) -> Any:
        """Set the request id and the number of attempts on a model."""
        made._response = ResponseInfo(self.request_id, self.response.extensions[EXTENSION].attempts)
        return made

    @abstractmethod
    def _of(self, event: Any) -> Iterable[E]:
        """Return the events for one raw event."""

    def _rest(self) -> Iterable[E]:
        """Return the events for the end of the raw stream."""
        return ()

    @abstractmethod
    def _made(self) -> Any:
        """Return the result of the stream, which has ended."""

    def _keep(self, error: APIError) -> None:
        """Attach what arrived to an error that ends the stream, unless the raw stream did."""

    @abstractmethod
    async def _drain(self) -> None:
        """Wait for the end of the stream."""

    async def _final(self) -> Any:
        await self._drain()
        return self._made()


class EventStream(Reading[E], Closing):
    """Events of a stream, as they arrive."""

    def __init__(self, stream: Stream[Any], request: Any) -> None:
        super().__init__(stream, request)
        self._events = self._read()

    def _read(self) -> Iterator[E]:
        event: Any = None
        try:
            with self._stream:
                for event in self._stream:
                    yield from self._of(event)
                yield from self._rest()
        except OpenAIError as error:
            if isinstance(error, APIError):
                self._keep(error)
            event = None  # which may quote a secret, like the frames below
            error.__traceback__ = None
            raise

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    async def _drain(self) -> None:
        for _ in self._events:
            pass

    def until_done(self) -> Self:
        """Wait for the end of the stream."""
        run(self._drain())
        return self

    def close(self) -> None:
        """Release the connection; unread events are lost."""
        self._stream.close()


class AsyncEventStream(Reading[E], AsyncClosing):
    """Events of a stream, as they arrive: like `EventStream`, with ``async for``."""

    def __init__(self, stream: AsyncStream[Any], request: Any) -> None:
        super().__init__(stream, request)
        self._events = self._read()

    async def _read(self) -> AsyncIterator[E]:
        event: Any = None
        made: Any = None
        try:
            async with self._stream:
                async for event in self._stream:
                    for made in self._of(event):
                        yield made
                for made in self._rest():
                    yield made
        except OpenAIError as error:
            if isinstance(error, APIError):
                self._keep(error)
            event = made = None  # which may quote a secret, like the frames below
            error.__traceback__ = None
            raise

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    async def _drain(self) -> None:
        async for _ in self._events:
            pass

    async def until_done(self) -> Self:
        """Wait for the end of the stream."""
        await self._drain()
        return self

    async def close(self) -> None:
        """Release the connection; unread events are lost."""
        await self._stream.close()
