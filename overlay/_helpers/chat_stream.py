"""What ``client.chat.completions.stream(...)`` yields: typed events, and the completion they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._flow import run
from ..errors import APIError, StreamTruncatedError
from .chat_events import ChatStreamEvent, ContentDeltaEvent
from .event_stream import AsyncEventStream, EventStream, Reading

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from ..types import ChatCompletion
    from .chat_request import ChatRequest

__all__ = ["AsyncChatCompletionStream", "ChatCompletionStream"]

C = TypeVar("C")


class _Chat(Reading[ChatStreamEvent], Generic[C]):
    """What a sync and an async chat stream have in common."""

    _request: ChatRequest

    @property
    def snapshot(self) -> ChatCompletion:
        """The completion so far, as a separate object; a character that arrived only in part is not in it yet."""
        made: ChatCompletion = self._marked(self._request.decode(self._reader.completion()))
        return made

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The same as `snapshot`, under its name in the official client."""
        return self.snapshot

    def _of(self, event: Any) -> Iterable[ChatStreamEvent]:
        found: Iterable[ChatStreamEvent] = self._reader.read(event)
        return found

    def _rest(self) -> Iterable[ChatStreamEvent]:
        self._check_whole()
        found: Iterable[ChatStreamEvent] = self._reader.end()
        return found

    def _keep(self, error: APIError) -> None:
        if error.partial is None:  # more arrived than the raw stream keeps
            error.partial = self.snapshot

    def _made(self) -> C:
        self._check_whole()
        made: C = self._request.parsed(self.snapshot)
        return made

    def _check_whole(self) -> None:
        if not self._stream.is_whole:
            raise StreamTruncatedError("the stream was closed before its last event", partial=self.snapshot)


class ChatCompletionStream(_Chat[C], EventStream[ChatStreamEvent]):
    """The events of one chat stream, as they arrive.

    Raises:
        StreamTruncatedError: While iterating: the data ended before the stream was complete; ``partial`` is the
            completion so far.
        LengthFinishReasonError, ContentFilterFinishReasonError: While iterating: the answer cannot be parsed into
            ``response_format``, because it was cut off.
    """

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the first choice, in pieces of whole characters; iterating consumes the stream's events."""
        return (event.delta for event in self if isinstance(event, ContentDeltaEvent) and not event.choice_index)

    def get_final_completion(self) -> C:
        """Wait for the end of the stream; return what the call without streaming would return.

        Raises:
            StreamTruncatedError: The stream was cut off or left early; ``partial`` is the completion so far.
        """
        made: C = run(self._final())
        return made


class AsyncChatCompletionStream(_Chat[C], AsyncEventStream[ChatStreamEvent]):
    """The events of one chat stream, as they arrive: like `ChatCompletionStream`, with ``async for``."""

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the first choice, in pieces of whole characters; iterating consumes the stream's events."""
        return (event.delta async for event in self if isinstance(event, ContentDeltaEvent) and not event.choice_index)

    async def get_final_completion(self) -> C:
        """Wait for the end of the stream; return what the call without streaming would return.

        Raises:
            StreamTruncatedError: The stream was cut off or left early; ``partial`` is the completion so far.
        """
        made: C = await self._final()
        return made
