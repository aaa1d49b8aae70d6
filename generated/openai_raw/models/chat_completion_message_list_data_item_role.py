"""Who speaks in a stored message."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionMessageListDataItemRoleInput: TypeAlias = Literal['assistant', 'user', 'system', 'developer', 'tool', 'function']
ChatCompletionMessageListDataItemRole: TypeAlias = ChatCompletionMessageListDataItemRoleInput | str
