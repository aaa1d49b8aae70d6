"""Create chat completion stream response choices item finish reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionStreamResponseChoicesItemFinishReasonInput: TypeAlias = Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
CreateChatCompletionStreamResponseChoicesItemFinishReason: TypeAlias = CreateChatCompletionStreamResponseChoicesItemFinishReasonInput | str
