"""`Stream`: the events of an open response."""

from __future__ import annotations

import time
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._wire.network import limited
from ..errors import APIError
from .answers import request_id_of
from .event_reader import AFTER_DONE, BATCHES_AFTER_DONE, EventReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from .._call.http import SyncHttp
    from .._call.plan import Plan
    from .._wire.sse import ServerSentEvent

__all__ = ["Stream"]

T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """Events of one answer, as they come.

    Iterate over it; use it as a context manager to leave it early. It is closed at its end, on ``break`` out of a
    ``with`` block, on any error, and when it is dropped.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream did.
        StreamError: While iterating: the server reported an error.
        APITimeoutError: While iterating: a limit of time has passed.
        APIError: Of these and all others that end the stream, ``partial`` holds what came: of a chat the completion so
            far, of anything else the list of events.
    """

    def __init__(self, http: SyncHttp, response: httpx.Response, plan: Plan) -> None:
        self.response = response
        self._reader = EventReader(plan, response)
        self._iterator = self._decoded(http.events(response, idle_timeout=plan.idle_timeout))
        if plan.span is not None:
            self._iterator = plan.span.watched(self._iterator, self._reader)

    @property
    def is_whole(self) -> bool:
        """Whether all of the answer has come: False before the end, and for ever where the stream was left or broke."""
        return self._reader.is_whole

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
                    if value is None and reader.done:
                        self._finish(batches)
                        return
                    yield value
            reader.end()
        except APIError as error:
            if error.partial is None:
                error.partial = reader.partial()
            raise
        finally:
            self.response.close()

    def _finish(self, batches: Iterator[Any]) -> None:
        """Read what comes after the last event."""
        with limited(time.monotonic() + AFTER_DONE), suppress(APIError):
            for _ in islice(batches, BATCHES_AFTER_DONE):
                pass

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
        """Give the connection back; what has not been read is lost. A thread that is waiting for more gets an error."""
        with suppress(ValueError):  # that thread executes the generator; closing the response is what it notices
            self._iterator.close()  # type: ignore[attr-defined]  # it is a generator
        self.response.close()
