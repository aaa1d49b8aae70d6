"""What ``client.responses.stream(...)`` yields: the events, and the response they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._flow import run
from ..errors import StreamTruncatedError
from .event_stream import AsyncEventStream, EventStream, Reading

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from .._raw import OtherResponseStreamEvent
    from ..types import Response
    from .parsed_response import ArgumentsDeltaEvent, TextDeltaEvent, TextDoneEvent
    from .response_request import ResponseReader, ResponseRequest

    StreamedEvent = TextDeltaEvent | TextDoneEvent[Any] | ArgumentsDeltaEvent | OtherResponseStreamEvent

__all__ = ["AsyncResponseStream", "ResponseStream"]

R = TypeVar("R")
_TEXT = "response.output_text.delta"


class _OfResponse(Reading["StreamedEvent"], Generic[R]):
    """What a sync and an async response stream have in common."""

    _reader: ResponseReader
    _request: ResponseRequest
    _whole: Any = None

    @property
    def snapshot(self) -> Response:
        """The response so far, as a separate object.

        For a resumed stream, it has what arrived since then, until the last event contains the whole response.
        """
        made: Response = self._marked(self._request.decode(self._reader.so_far.response()))
        return made

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event: pass it as ``starting_after`` to continue after it."""
        return self._reader.so_far.sequence_number

    def _of(self, event: Any) -> Iterable[StreamedEvent]:
        made = self._reader.take(event)
        so_far = self._reader.so_far
        if so_far.last is not None and self._whole is None:  # raised now if that cannot be parsed
            whole = self.snapshot if so_far.is_last_without_items else self._marked(so_far.last)
            self._whole = self._request.parsed(whole)
        return (made,)

    def _made(self) -> R:
        if self._whole is None:
            raise StreamTruncatedError("the stream ended before its last event", partial=self.snapshot)
        made: R = self._whole
        return made


class ResponseStream(_OfResponse[R], EventStream["StreamedEvent"]):
    """The events of one response, as they arrive.

    Text deltas also have a ``snapshot``, the text so far; a finished text has ``parsed`` if ``text_format`` is a type.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream was complete. If the response runs in
            the background, continue with ``client.responses.stream(response_id=stream.snapshot.id,
            starting_after=stream.sequence_number)``.
        StreamError: While iterating: the server reported an error.
        LengthFinishReasonError, ContentFilterFinishReasonError, ResponseDecodeError, ResponseShapeError,
        pydantic.ValidationError: At the end of iteration: the answer was cut off or does not fit ``text_format``.
    """

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text; iterating consumes the stream's events."""
        events: Iterator[Any] = self._events
        return (event.delta for event in events if event.type == _TEXT)

    def get_final_response(self) -> R:
        """Wait for the end of the stream; return the response, whatever its status.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: The text was cut off and cannot be parsed.
        """
        made: R = run(self._final())
        return made


class AsyncResponseStream(_OfResponse[R], AsyncEventStream["StreamedEvent"]):
    """The events of one response, as they arrive: like `ResponseStream`, with ``async for``."""

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text; iterating consumes the stream's events."""
        events: AsyncIterator[Any] = self._events
        return (event.delta async for event in events if event.type == _TEXT)

    async def get_final_response(self) -> R:
        """Wait for the end of the stream: like `ResponseStream.get_final_response`."""
        made: R = await self._final()
        return made
