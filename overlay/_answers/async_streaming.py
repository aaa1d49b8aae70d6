"""`AsyncStream`: the twin of `Stream`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import APIError
from .answers import request_id_of
from .event_reader import AFTER_DONE, BATCHES_AFTER_DONE, EventReader

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType
    from typing import Self

    import httpx

    from .._call.async_http import AsyncHttp
    from .._call.plan import Plan
    from .._wire.sse import ServerSentEvent

__all__ = ["AsyncStream"]

T_co = TypeVar("T_co", covariant=True)


class AsyncStream(Generic[T_co]):
    """Events of one answer, as they come: the twin of `Stream`, with ``async for`` and ``async with``."""

    def __init__(self, response: httpx.Response, plan: Plan, batches: AsyncIterator[list[ServerSentEvent]]) -> None:
        self.response = response
        self._reader = EventReader(plan, response)
        self._batches = batches
        self._iterator = self._decoded(batches)
        if plan.span is not None:
            self._iterator = plan.span.awatched(self._iterator, self._reader)

    @classmethod
    async def open(cls, http: AsyncHttp, response: httpx.Response, plan: Plan) -> AsyncStream[Any]:
        """Make the stream of an open response."""
        return cls(response, plan, await http.events(response, idle_timeout=plan.idle_timeout))

    @property
    def is_whole(self) -> bool:
        """Whether all of the answer has come: False before the end, and for ever where the stream was left or broke."""
        return self._reader.is_whole

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    async def _decoded(self, batches: AsyncIterator[list[ServerSentEvent]]) -> AsyncIterator[Any]:
        reader = self._reader
        read = reader.read
        try:
            async for events in batches:
                for event in events:
                    value = read(event)
                    if value is None and reader.done:
                        await self._finish(batches)
                        return
                    yield value
            reader.end()
        except APIError as error:
            if error.partial is None:
                error.partial = reader.partial()
            raise
        finally:
            await self.response.aclose()

    async def _finish(self, batches: AsyncIterator[Any]) -> None:
        """Read what comes after the last event."""
        with suppress(APIError, TimeoutError):
            async with asyncio.timeout(AFTER_DONE):
                for _ in range(BATCHES_AFTER_DONE):
                    if not await anext(batches, None):
                        break

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self._iterator

    async def __anext__(self) -> T_co:
        value: T_co = await anext(self._iterator)
        return value

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost. A task that is waiting for more gets an error."""
        with suppress(RuntimeError):  # that task executes the generators; closing the response is what it notices
            await self._iterator.aclose()  # type: ignore[attr-defined]  # it is a generator
            await self._batches.aclose()  # type: ignore[attr-defined]  # this, too
        await self.response.aclose()
