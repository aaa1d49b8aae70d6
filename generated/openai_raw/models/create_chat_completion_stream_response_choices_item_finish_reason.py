"""Why the model stopped: `stop` at a natural end or a stop sequence, `length` at the token limit, `tool_calls` to
have tools called, `content_filter` where content was withheld, `function_call` in the older form of tool calls."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionStreamResponseChoicesItemFinishReasonInput: TypeAlias = Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
CreateChatCompletionStreamResponseChoicesItemFinishReason: TypeAlias = CreateChatCompletionStreamResponseChoicesItemFinishReasonInput | str
