"""Streams of events: `Stream` and `AsyncStream` over the events of an open response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._answers import check_shape, request_id_of
from ._ending import DONE, Ending
from ._error_body import error_from_event
from ._http import exchange_of
from ._json import loads
from .errors import StreamError, StreamTruncatedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from ._async_http import AsyncHttp
    from ._http import SyncHttp
    from ._plan import Plan
    from ._sse import ServerSentEvent

__all__ = ["AsyncStream", "Stream"]

T_co = TypeVar("T_co", covariant=True)


class _Reader:
    """Decides what each server-sent event of one stream means; shared by both halves."""

    def __init__(self, plan: Plan, response: httpx.Response) -> None:
        self.plan = plan
        self.response = response
        self.decode = plan.operation.decode_event
        self.wraps = plan.operation.wraps_events
        self.ending = Ending()
        self.done = False
        self.seen: list[str] = []

    def read(self, event: ServerSentEvent) -> Any:
        """Return the decoded value of one event, or None for the one that ends the stream.

        Raises:
            StreamError: The event is an error, or no JSON.
        """
        data = event.data
        if data == DONE:
            self.done = True
            return None
        try:
            value = loads(data)
        except (ValueError, RecursionError):
            raise self._failure(StreamError, f"an event holds no JSON: {data[:80]!r}") from None
        if event.event == "error" or _is_error(value):
            error = error_from_event(value, **self._facts())
            error.partial = self.partial()
            raise error
        if self.wraps and event.event:
            value = {"event": event.event, "data": value}
        self.seen.append(data)
        self.ending.saw(value)
        made = self.decode(value)
        if self.plan.strict:
            check_shape(self.plan, self.response, made)
        return made

    def end(self) -> None:
        """Raise `StreamTruncatedError` if the data has ended too early."""
        if not self.done and not self.ending.is_whole():
            raise self._failure(StreamTruncatedError, "the stream ended before its last event")

    def partial(self) -> list[Any]:
        """Return what has arrived."""
        return [self.decode(loads(data)) for data in self.seen]

    def _failure(self, kind: type[StreamError], message: str) -> StreamError:
        return kind(message, partial=self.partial(), **self._facts())

    def _facts(self) -> dict[str, Any]:
        facts = exchange_of(self.response).facts()
        return {**facts, "request_id": request_id_of(self.response)}


def _is_error(value: Any) -> bool:
    """Say whether an event's JSON is an error object; a chunk may well have a field of that name beside its choices."""
    return type(value) is dict and (
        value.get("type") == "error" or (bool(value.get("error")) and "choices" not in value)
    )


class Stream(Generic[T_co]):
    """Events of one answer, as they come.

    Iterate over it; use it as a context manager to leave it early. It is closed at its end, on ``break`` out of a
    ``with`` block, on any error, and when it is dropped.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream did; ``partial`` holds what came.
        StreamError: While iterating: the server reported an error.
    """

    def __init__(self, http: SyncHttp, response: httpx.Response, plan: Plan) -> None:
        self.response = response
        self._reader = _Reader(plan, response)
        self._iterator = self._decoded(http.events(response, idle_timeout=plan.idle_timeout))

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    def _decoded(self, batches: Iterator[list[ServerSentEvent]]) -> Iterator[Any]:
        reader = self._reader
        read = reader.read
        try:
            for events in batches:
                for event in events:
                    value = read(event)
                    if reader.done:
                        return
                    yield value
            reader.end()
        except StreamTruncatedError as error:
            error.partial = reader.partial()
            raise
        finally:
            self.response.close()

    def __iter__(self) -> Iterator[T_co]:
        return self._iterator

    def __next__(self) -> T_co:
        value: T_co = next(self._iterator)
        return value

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._iterator.close()  # type: ignore[attr-defined]  # it is a generator
        self.response.close()


class AsyncStream(Generic[T_co]):
    """Events of one answer, as they come: the twin of `Stream`, with ``async for`` and ``async with``."""

    def __init__(self, response: httpx.Response, plan: Plan, batches: AsyncIterator[list[ServerSentEvent]]) -> None:
        self.response = response
        self._reader = _Reader(plan, response)
        self._batches = batches
        self._iterator = self._decoded(batches)

    @classmethod
    async def open(cls, http: AsyncHttp, response: httpx.Response, plan: Plan) -> AsyncStream[Any]:
        """Make the stream of an open response."""
        return cls(response, plan, await http.events(response, idle_timeout=plan.idle_timeout))

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
                    if reader.done:
                        return
                    yield value
            reader.end()
        except StreamTruncatedError as error:
            error.partial = reader.partial()
            raise
        finally:
            await self.response.aclose()

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
        """Give the connection back; what has not been read is lost."""
        await self._iterator.aclose()  # type: ignore[attr-defined]  # it is a generator
        await self._batches.aclose()  # type: ignore[attr-defined]
        await self.response.aclose()
