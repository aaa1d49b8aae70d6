"""What ``client.chat.completions.stream(...)`` gives: typed events, and the completion that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._answers.answers import request_id_of
from .._call.exchange import EXTENSION
from .._raw import AsyncStream, ResponseInfo, Stream
from ..errors import StreamTruncatedError
from .chat_events import ChatStreamEvent, ContentDeltaEvent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from ..types import ChatCompletion, ChatCompletionChunk
    from .chat_request import ChatRequest

__all__ = ["AsyncChatCompletionStream", "ChatCompletionStream"]

C = TypeVar("C")


class _ChatStream(Generic[C]):
    """What both halves know without waiting."""

    def __init__(self, response: httpx.Response, request: ChatRequest) -> None:
        self.response = response
        self._request = request
        self._reader = request.reader()

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    @property
    def snapshot(self) -> ChatCompletion:
        """The completion so far, as an object of its own; a character of which only a half came is not in it yet."""
        made = self._request.decode(self._reader.completion())
        made._response = ResponseInfo(self.request_id, self.response.extensions[EXTENSION].attempts)
        return made

    def _check_whole(self, stream: Any) -> None:
        if not stream.is_whole:
            raise StreamTruncatedError("the stream was left before its last event", partial=self.snapshot)

    def _final(self, stream: Any) -> C:
        self._check_whole(stream)
        made: C = self._request.parsed(self.snapshot)
        return made

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The same as `snapshot`, under the name that users of the official client know."""
        return self.snapshot


class ChatCompletionStream(_ChatStream[C]):
    """The events of one chat stream, as they come.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream did; ``partial`` is the completion so
            far.
        LengthFinishReasonError, ContentFilterFinishReasonError: While iterating: what ``response_format`` asks for
            cannot be parsed, because it was cut.
    """

    def __init__(self, stream: Stream[ChatCompletionChunk], request: ChatRequest) -> None:
        super().__init__(stream.response, request)
        self._stream = stream
        self._events = self._read()

    def _read(self) -> Iterator[ChatStreamEvent]:
        with self._stream:
            for chunk in self._stream:
                yield from self._reader.read(chunk)
            self._check_whole(self._stream)
            yield from self._reader.end()

    def __iter__(self) -> Iterator[ChatStreamEvent]:
        return self._events

    def __next__(self) -> ChatStreamEvent:
        return next(self._events)

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the first choice, in pieces that are whole characters; it takes the events out of the stream."""
        return (event.delta for event in self if isinstance(event, ContentDeltaEvent) and not event.choice_index)

    def until_done(self) -> Self:
        """Wait for the end of the stream."""
        for _ in self._events:
            pass
        return self

    def get_final_completion(self) -> C:
        """Wait for the end of the stream; return what the call without streaming would have given.

        Raises:
            StreamTruncatedError: The stream broke, or was left; ``partial`` is the completion so far.
        """
        return self.until_done()._final(self._stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._stream.close()


class AsyncChatCompletionStream(_ChatStream[C]):
    """The events of one chat stream, as they come: the twin of `ChatCompletionStream`, with ``async for``."""

    def __init__(self, stream: AsyncStream[ChatCompletionChunk], request: ChatRequest) -> None:
        super().__init__(stream.response, request)
        self._stream = stream
        self._events = self._read()

    async def _read(self) -> AsyncIterator[ChatStreamEvent]:
        async with self._stream:
            async for chunk in self._stream:
                for event in self._reader.read(chunk):
                    yield event
            self._check_whole(self._stream)
            for event in self._reader.end():
                yield event

    def __aiter__(self) -> AsyncIterator[ChatStreamEvent]:
        return self._events

    async def __anext__(self) -> ChatStreamEvent:
        return await anext(self._events)

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the first choice, in pieces that are whole characters; it takes the events out of the stream."""
        return (event.delta async for event in self if isinstance(event, ContentDeltaEvent) and not event.choice_index)

    async def until_done(self) -> Self:
        """Wait for the end of the stream."""
        async for _ in self._events:
            pass
        return self

    async def get_final_completion(self) -> C:
        """Wait for the end of the stream; return what the call without streaming would have given.

        Raises:
            StreamTruncatedError: The stream broke, or was left; ``partial`` is the completion so far.
        """
        return (await self.until_done())._final(self._stream)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._stream.close()
