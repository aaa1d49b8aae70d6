"""`Stream` and `AsyncStream`: the events of an open response.

What happens once per stream is written once, as a flow over two primitives; what happens once per event is a generator
in each class, because a flow would cost more per event than reading it.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from .._closing import AsyncClosing, Closing
from .._flow import run
from .._wire.limit import limited
from ..errors import APIError
from .binary import request_id_of
from .event_reader import AFTER_DONE, BATCHES_AFTER_DONE, EventReader

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx

    from .._call.plan import Plan

__all__ = ["AsyncStream", "Connected", "Stream"]

T_co = TypeVar("T_co", covariant=True)


class Connected:
    """What reads from the connection of an open response."""

    response: httpx.Response

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a stream reads from its connection and cannot be pickled; pickle the events or the final result"
        )


class _Events(Connected, ABC, Generic[T_co]):
    """What both classes have in common."""

    _iterator: Any

    def __init__(self, response: httpx.Response, plan: Plan, batches: Any) -> None:
        self.response = response
        self._reader = EventReader(plan, response)
        self._operation = plan.operation.id
        self._batches = batches
        self._iterator = self._decoded()
        if plan.span is not None:
            self._iterator = plan.span.watched(self._iterator, self._reader)

    @classmethod
    async def open(cls, http: Any, response: httpx.Response, plan: Plan) -> Self:
        """Create the stream of an open response."""
        return cls(response, plan, await http._done(http.events(response, idle_timeout=plan.idle_timeout)))

    @abstractmethod
    def _decoded(self) -> Any:
        """Yield the decoded events, and close the response at the end."""

    @property
    def is_whole(self) -> bool:
        """Whether the stream is complete: False before the end, and forever if it was closed early or cut off."""
        return self._reader.is_whole

    def __repr__(self) -> str:
        state = "whole" if self.is_whole else "closed" if self.response.is_closed else "open"
        way = "async for" if hasattr(self, "__aiter__") else "for"
        return f"{type(self).__name__}({self._operation}, {state}; read it with `{way}`)"

    @abstractmethod
    async def _more(self, expires: float) -> bool:
        """Read a piece of the body until a `time.monotonic()`; return whether there was one."""

    async def _drain(self) -> None:
        """Read what comes after the last event, for a moment."""
        expires = time.monotonic() + AFTER_DONE
        with suppress(APIError, TimeoutError):
            for _ in range(BATCHES_AFTER_DONE):
                if not await self._more(expires):
                    break


class Stream(_Events[T_co], Closing):
    """The events of one stream, as they arrive.

    Iterate over it; use it as a context manager to stop early. It is closed at its end, when you leave the ``with``
    block, on any error, and when it is garbage-collected.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream was complete.
        StreamError: While iterating: the server reported an error.
        APITimeoutError: While iterating: a time limit was reached.
        APIError: These and all other errors that end the stream have a ``partial`` with what arrived: the completion so
            far for chats, otherwise the list of events.
    """

    _iterator: Iterator[Any]

    def _decoded(self) -> Iterator[Any]:
        reader = self._reader
        read = reader.read
        try:
            for events in self._batches:
                for event in events:
                    value = read(event)
                    if value is not None:
                        yield value
                    elif reader.done:
                        run(self._drain())
                        return
            reader.end()
        except APIError as error:
            error.partial = reader.partial()
            events = event = value = None  # they may quote a secret, as frames below may
            error.__traceback__ = None
            raise
        finally:
            self.response.close()

    async def _more(self, expires: float) -> bool:
        with limited(expires):
            return next(self._batches, None) is not None

    def __iter__(self) -> Iterator[T_co]:
        return self._iterator

    def __next__(self) -> T_co:
        value: T_co = next(self._iterator)
        return value

    def close(self) -> None:
        """Release the connection; unread events are lost. A thread that is waiting for more gets an error."""
        with suppress(ValueError):  # that thread executes the generator, but notices that the response was closed
            self._iterator.close()  # type: ignore[attr-defined]  # it is a generator
        self.response.close()


class AsyncStream(_Events[T_co], AsyncClosing):
    """The events of one stream, as they arrive: like `Stream`, with ``async for`` and ``async with``."""

    _iterator: AsyncIterator[Any]

    async def _decoded(self) -> AsyncIterator[Any]:
        reader = self._reader
        read = reader.read
        try:
            async for events in self._batches:
                for event in events:
                    value = read(event)
                    if value is not None:
                        yield value
                    elif reader.done:
                        await self._drain()
                        return
            reader.end()
        except APIError as error:
            error.partial = reader.partial()
            events = event = value = None  # they may quote a secret, as frames below may
            error.__traceback__ = None
            raise
        finally:
            await self.response.aclose()

    async def _more(self, expires: float) -> bool:
        import asyncio  # always loaded in async programs; sync ones do not need it

        async with asyncio.timeout(expires - time.monotonic()):
            return await anext(self._batches, None) is not None

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self._iterator

    async def __anext__(self) -> T_co:
        value: T_co = await anext(self._iterator)
        return value

    async def close(self) -> None:
        """Release the connection; unread events are lost. A task that is waiting for more gets an error."""
        with suppress(RuntimeError):  # that task executes the generators, but notices that the response was closed
            await self._iterator.aclose()  # type: ignore[attr-defined]  # it is a generator
            await self._batches.aclose()
        await self.response.aclose()

    aclose = close
