"""Create chat completion response choices item finish reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionResponseChoicesItemFinishReasonInput: TypeAlias = Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
CreateChatCompletionResponseChoicesItemFinishReason: TypeAlias = CreateChatCompletionResponseChoicesItemFinishReasonInput | str
