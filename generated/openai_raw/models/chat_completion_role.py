"""Chat completion role."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRoleInput: TypeAlias = Literal['developer', 'system', 'user', 'assistant', 'tool', 'function']
ChatCompletionRole: TypeAlias = ChatCompletionRoleInput | str
