"""What ``client.responses.stream(...)`` gives: the events, and the response that they make."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._answers.answers import request_id_of
from .._call.exchange import EXTENSION
from .._raw import AsyncStream, ResponseInfo, Stream
from ..errors import StreamTruncatedError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from .._raw import ResponseStreamEvent
    from ..types import Response
    from .response_request import ResponseRequest

__all__ = ["AsyncResponseStream", "ResponseStream"]

R = TypeVar("R")
_TEXT = "response.output_text.delta"


class _ResponseStream(Generic[R]):
    """What both halves know without waiting."""

    def __init__(self, response: httpx.Response, request: ResponseRequest) -> None:
        self.response = response
        self._request = request
        self._reader = request.reader()

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    @property
    def snapshot(self) -> Response:
        """The response so far, as an object of its own.

        Of a stream taken up in its middle it holds what came since, until the last event brings the whole response.
        """
        return self._marked(self._request.decode(self._reader.so_far.response()))

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event: what ``starting_after`` takes to go on after it."""
        return self._reader.so_far.sequence_number

    def _marked(self, made: Response) -> Response:
        made._response = ResponseInfo(self.request_id, self.response.extensions[EXTENSION].attempts)
        return made

    def _final(self) -> R:
        last = self._reader.so_far.last
        if last is None:
            raise StreamTruncatedError("the stream ended before its last event", partial=self.snapshot)
        made: R = self._request.parsed(self._marked(last))
        return made


class ResponseStream(_ResponseStream[R]):
    """The events of one response, as they come.

    A piece of text also has a ``snapshot``, the text up to it; the end of a text has ``parsed``, where ``text_format``
    is a type.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream did. Go on with
            ``client.responses.stream(response_id=stream.snapshot.id, starting_after=stream.sequence_number)``, if the
            response runs in the background.
        StreamError: While iterating: the server reported an error.
    """

    def __init__(self, stream: Stream[ResponseStreamEvent], request: ResponseRequest) -> None:
        super().__init__(stream.response, request)
        self._stream = stream
        self._events = self._read()

    def _read(self) -> Iterator[Any]:
        with self._stream:
            for event in self._stream:
                yield self._reader.take(event)

    def __iter__(self) -> Iterator[ResponseStreamEvent]:
        return self._events

    def __next__(self) -> ResponseStreamEvent:
        event: ResponseStreamEvent = next(self._events)
        return event

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text; it takes the events out of the stream."""
        return (event.delta for event in self._events if event.type == _TEXT)

    def until_done(self) -> Self:
        """Wait for the end of the stream."""
        for _ in self._events:
            pass
        return self

    def get_final_response(self) -> R:
        """Wait for the end of the stream; return the response that it brought, whatever its status.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: ``text_format`` is a type, and the text was cut.
        """
        return self.until_done()._final()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._stream.close()


class AsyncResponseStream(_ResponseStream[R]):
    """The events of one response, as they come: the twin of `ResponseStream`, with ``async for``."""

    def __init__(self, stream: AsyncStream[ResponseStreamEvent], request: ResponseRequest) -> None:
        super().__init__(stream.response, request)
        self._stream = stream
        self._events = self._read()

    async def _read(self) -> AsyncIterator[Any]:
        async with self._stream:
            async for event in self._stream:
                yield self._reader.take(event)

    def __aiter__(self) -> AsyncIterator[ResponseStreamEvent]:
        return self._events

    async def __anext__(self) -> ResponseStreamEvent:
        event: ResponseStreamEvent = await anext(self._events)
        return event

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text; it takes the events out of the stream."""
        return (event.delta async for event in self._events if event.type == _TEXT)

    async def until_done(self) -> Self:
        """Wait for the end of the stream."""
        async for _ in self._events:
            pass
        return self

    async def get_final_response(self) -> R:
        """Wait for the end of the stream: the twin of `ResponseStream.get_final_response`."""
        return (await self.until_done())._final()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._stream.close()
