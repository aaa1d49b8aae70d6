"""Get chat completion messages order."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetChatCompletionMessagesOrderInput: TypeAlias = Literal['asc', 'desc']
GetChatCompletionMessagesOrder: TypeAlias = GetChatCompletionMessagesOrderInput | str
