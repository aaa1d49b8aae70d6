"""The order of the messages by time: `asc` is oldest first, `desc` newest first."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetChatCompletionMessagesOrderInput: TypeAlias = Literal['asc', 'desc']
GetChatCompletionMessagesOrder: TypeAlias = GetChatCompletionMessagesOrderInput | str
