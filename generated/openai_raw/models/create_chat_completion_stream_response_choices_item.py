from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_stream_response_delta import ChoiceDelta
    from ..models.create_chat_completion_stream_response_choices_item_finish_reason import CreateChatCompletionStreamResponseChoicesItemFinishReason
    from ..models.create_chat_completion_stream_response_choices_item_logprobs import CreateChatCompletionStreamResponseChoicesItemLogprobs


@model
class ChunkChoice(Base):
    """What is new in one choice of a streamed completion."""

    delta: ChoiceDelta
    """What is to be added to the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the new tokens, if `logprobs` asked for them; else null."""
    finish_reason: CreateChatCompletionStreamResponseChoicesItemFinishReason | None = None
    """Why the model stopped, in the last chunk of the choice; null before. Values: `stop`, `length`, `tool_calls`,
    `content_filter`, `function_call`."""
    index: int
    """0-based place of this choice among the `n`."""

    _nested = {'delta': 'ChoiceDelta', 'logprobs': 'CreateChatCompletionStreamResponseChoicesItemLogprobs'}
