"""Whose message a streamed message is."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionStreamResponseDeltaRoleInput: TypeAlias = Literal['developer', 'system', 'user', 'assistant', 'tool']
ChatCompletionStreamResponseDeltaRole: TypeAlias = ChatCompletionStreamResponseDeltaRoleInput | str
