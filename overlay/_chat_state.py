"""`ChatCompletionStreamState`: the events of chunks that you read yourself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._helpers.chat_request import ChatRequest
from ._helpers.parts import CHAT
from ._omit import Omit, omit
from ._raw import Model, operation, plain
from .errors import StreamTruncatedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._helpers.chat_events import ChatStreamEvent
    from ._helpers.parsed import ParsedChatCompletion
    from .types import ChatCompletion

__all__ = ["ChatCompletionStreamState"]

T = TypeVar("T")


class ChatCompletionStreamState(Generic[T]):
    """Accumulates chunks of a chat stream that you read yourself, or that were stored.

    ``client.chat.completions.stream`` does it for you.

        state = ChatCompletionStreamState()
        for chunk in client.chat.completions.create(model="gpt-5-mini", messages=[...], stream=True):
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()

    Args:
        input_tools: The tools of the request, to parse their arguments.
        response_format: The type of the answer, as for `parse`.
    """

    def __init__(self, *, input_tools: Iterable[Any] | Omit = omit, response_format: type[T] | Any = omit) -> None:
        self._request = ChatRequest({"tools": input_tools, "response_format": response_format}, always=True)
        self._reader = self._request.reader()

    def handle_chunk(self, chunk: Any) -> list[ChatStreamEvent]:
        """Add a chunk, and return its events.

        Args:
            chunk: A `ChatCompletionChunk`, one of the official client, or its JSON object.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: The answer was cut off and cannot be parsed.
        """
        if not isinstance(chunk, Model):
            to_dict = getattr(chunk, "to_dict", None)  # a plain object stays unchanged: models are decoded in place
            chunk = operation(CHAT).decode_event(plain(chunk) if to_dict is None else to_dict())
        return list(self._reader.read(chunk))

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The completion so far, as a separate object."""
        return self._request.decode(self._reader.completion())

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Return the completion with its parsed contents; call this after the last chunk.

        Raises:
            StreamTruncatedError: No chunk has a finish reason; ``partial`` is the completion so far.
            ResponseDecodeError, ResponseShapeError, pydantic.ValidationError: It does not fit ``response_format``.
        """
        made = self.current_completion_snapshot
        if not made.choices or not all(choice.finish_reason for choice in made.choices):
            raise StreamTruncatedError("the chunks do not form a complete completion", partial=made)
        list(self._reader.end())  # the events of what a choice started after it had finished
        parsed: ParsedChatCompletion[T] = self._request.parsed(self.current_completion_snapshot)
        return parsed
